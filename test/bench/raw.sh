#!/usr/bin/env bash
# Times the loader on decoded pixels (data pack --format raw) beside the files that they were packed
# from, in turn, with one thread.
#
#   test/bench/raw.sh SPEC [--rounds 2] [--short-side 256]
#
# As FFCV publishes its loaders' figures (Leclerc et al., "FFCV: Accelerating Training by Removing
# Data Bottlenecks", CVPR 2023): random resized crops to 224 pixels of images whose shorter side was
# made 256, with the data in the page cache, no network behind the loader, in images a second. FFCV's
# crop and flip is --views plain here, of which two are made of each image; --views paper has all of
# BYOL's augmentation. Everything else the machine does shows: run it alone, on a core of its own
# (taskset -c 1 nice -n -10 test/bench/raw.sh photos).
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
spec=${1:?name the images, as for --data}
shift
rounds=2 side=256
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2 ;;
    --short-side) side=$2 ;;
    *)
      sed -n '5s/^# *//p' "$0" >&2
      exit 2
      ;;
  esac
  shift 2
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/bin/byol" data pack --data "$spec" --format raw --short-side "$side" --out "$work/raw"
for ((i = 1; i <= rounds; i++)); do
  for views in plain paper; do
    for data in "$spec" "$work/raw"; do
      # One pass brings all of it into the page cache.
      printf '%s, views %s: ' "${data/$work\/raw/raw}" "$views"
      "$root/bin/byol" bench loader --data "$data" --views "$views" --size 224 --threads 1 \
        --warm-up 8 --batches 8 2>&1 | grep images/s
    done
  done
done
