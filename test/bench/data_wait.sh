#!/usr/bin/env bash
# Share of the time that training waits for data: ResNet-18 with the small stem at 32 px, on images of
# the shape of CIFAR-10, generated. Further options go to pretrain.
#
#   test/bench/data_wait.sh [STEPS, 60 [BATCH, 64 [--precision bf16 …]]]
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
steps=${1:-60} batch=${2:-64}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 - "$folder/cifar" << 'END'
import os, pathlib, sys

folder = pathlib.Path(sys.argv[1])
folder.mkdir()
for name in [f"data_batch_{i}.bin" for i in range(1, 6)] + ["test_batch.bin"]:
    with open(folder / name, "wb") as file:
        for i in range(10_000):
            file.write(bytes([i % 10]) + os.urandom(3072))
END
"$root/bin/byol" pretrain --data "cifar10:$folder/cifar" --arch resnet18 --stem small --image-size 32 \
  --batch-size "$batch" --steps "$steps" --log-every 10 --out "$folder/run" "${@:3}" >&2
python3 - "$folder/run/metrics.jsonl" << 'END'
import json, statistics, sys

# The first line holds the start of the JIT and of the loader.
rows = [json.loads(line) for line in open(sys.argv[1])][1:]
waits = [100 * row["data_wait"] for row in rows]
print(f"data_wait: median {statistics.median(waits):.2f} %, worst {max(waits):.2f} % of {len(waits)} x 10 steps")
END
