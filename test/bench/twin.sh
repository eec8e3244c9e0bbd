#!/usr/bin/env bash
# Trains a run and its twin in PyTorch, from the same weights on the very same views, and compares
# the losses of every step and the weights at the end.
#
#   test/bench/twin.sh DATA [--norm gn:4+ws] [--optimizer adamw] …
#
# DATA and the options are those of `byol pretrain`; by default ResNet-18 of width 16 at 32 px, 300
# steps of 32 images. Without a norm and an optimizer: GN+WS and BN, each with LARS, SGD and AdamW.
# TWIN_ROUNDING=1 trains the twin in float64 as well, to tell rounding from error.
#
#   TWIN_VIEWS=own test/bench/twin.sh DATA [--norm gn:4+ws] …
#
# trains three seeds of both for 1,000 steps instead, the twin on crops and colors that torchvision
# draws with the same settings, and compares kNN; DATA is a folder of tar shards, of small images.
#
# Needs torchvision, safetensors, pillow and numpy beside the cache's PyTorch: put their folder on
# PYTHONPATH.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
build_if_needed
jars=$(latest_copy)

data=$1
shift
libtorch=$("$root/native/libtorch.sh")
export LIBTORCH=$libtorch PYTHONPATH=${libtorch%/torch}:$root/test/golden${PYTHONPATH:+:$PYTHONPATH}
export PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

train() { # steps, epochs of warm-up, options of pretrain...
  rm -rf "$work"/*
  cat > "$work/defaults.json" << EOF
{"arch": "resnet18", "width": 16, "stem": "small", "image_size": 32, "hidden": 256,
 "projection": 64, "batch_size": 32, "steps": $1, "warmup_epochs": $2, "log_every": 1,
 "precision": "fp32", "predictor_rate": 1}
EOF
  "$root/bin/byol" pretrain --data "$data" --out "$work/run" --config "$work/defaults.json" \
    "${@:3}" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

write_views() { # where the weights go, and the views unless they are not wanted
  "$java_home/bin/java" -Xmx1g --enable-native-access="$NATIVE_MODULES" \
    -p "$(module_path "$jars")" --add-modules byol \
    "$root/test/src/byol/bench/TwinViews.java" "$work/run" "$@"
}

compare() { # options of pretrain...
  train 300 0.02 "$@"
  mkfifo "$work/views"
  write_views "$work/initial.safetensors" "$work/views" &
  python3 "$root/test/bench/twin.py" "$work/run" "$work/initial.safetensors" "$work/views" \
    ${TWIN_ROUNDING:+--rounding}
  wait
}

compare_seeds() { # options of pretrain...
  for seed in 0 1 2; do
    train 1000 0.1 --seed "$seed" "$@"
    write_views "$work/initial.safetensors"
    python3 "$root/test/bench/twin_seeds.py" "$work/run" "$work/initial.safetensors" "$data"
  done
}

if [ "${TWIN_VIEWS:-}" = own ]; then
  compare_seeds "$@"
elif [ $# -gt 0 ]; then
  compare "$@"
else
  for norm in gn:4+ws bn; do
    compare --norm "$norm" --optimizer lars --lr 1.6
    compare --norm "$norm" --optimizer sgd
    compare --norm "$norm" --optimizer adamw
  done
fi
