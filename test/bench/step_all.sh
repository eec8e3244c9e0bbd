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

for precision in fp32 bf16; do
  for opponents in channels_last,tuned floor,ours_bn naive,tuned_malloc bn,ours_unfused; do
    "$@" "$bench/step.sh" --opponents $opponents --precision $precision --json "$json"
  done
  for opponents in channels_last,tuned floor,ours_bn; do
    "$@" "$bench/step.sh" --opponents $opponents --precision $precision --json "$json" \
      --batch 32 --rounds 5
    "$@" "$bench/step.sh" --opponents $opponents --precision $precision --json "$json" \
      --batch 16 --size 224 --rounds 3
    "$@" "$bench/step.sh" --opponents $opponents --precision $precision --json "$json" \
      --arch resnet18 --stem small --batch 256 --size 32 --rounds 3 --warm-up 1
  done
  for opponent in compiled_tuned compiled_naive; do
    "$@" "$bench/step.sh" --opponents $opponent --precision $precision --json "$json"
  done
done
