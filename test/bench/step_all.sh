#!/usr/bin/env bash
# Every pair that docs/performance.md shows, into docs/performance/step.json: about an hour.
#
#   test/bench/step_all.sh [COMMAND…]
#
# COMMAND is what to start each run with, such as taskset or a lock that keeps the machine quiet.
set -euo pipefail

bench=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
json=$bench/../../docs/performance/step.json
mkdir -p "$(dirname "$json")"

step() { # options...
  "${prefix[@]}" "$bench/step.sh" --json "$json" "$@"
}

prefix=("$@")
large=channels_last,tuned,floor,ours_bn
for precision in fp32 bf16; do
  step --precision $precision --opponents $large,naive,tuned_malloc,bn,ours_unfused
  step --precision $precision --opponents $large --batch 32 --rounds 4
  step --precision $precision --opponents $large --batch 16 --size 224 --rounds 3
  step --precision $precision --opponents $large --arch resnet18 --stem small --batch 256 --size 32 \
    --rounds 3 --warm-up 1
  step --precision $precision --opponents compiled_tuned,compiled_naive --rounds 5
  step --precision $precision --opponents compiled_tuned,compiled_naive --batch 32 --rounds 5
done
