#!/usr/bin/env bash
# Images a second of one process with one thread, of two such processes together, and of one process
# with two threads, side by side: each in turn, for some rounds, the median of each. For a machine
# that does nothing else, with two cores or more.
#
#   ranks.sh [ROUNDS, 3] [STEPS, 60] [resnet18 | resnet50]...
#
# Without a name both networks, at 32 and at 96 pixels. A step of the second takes many seconds:
# "ranks.sh 1 4 resnet50" is the least that says something. Prints its settings. Ends with 1 if two
# processes do less than 1.8 times what one does, or less than one process with two threads. Builds
# what is needed.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
cd "$root"
rounds=${1:-3} steps=${2:-60}
networks="${*:3}"
networks=${networks:-resnet18 resnet50}
if ! [[ $rounds =~ ^[1-9][0-9]{0,2}$ && $steps =~ ^([4-9]|[1-9][0-9]{1,4})$ &&
  $networks =~ ^resnet(18|50)( resnet(18|50))*$ ]]; then
  sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
# Two equal halves.
steps=$((steps / 2 * 2))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin/byol doctor > "$work/doctor.txt" || true
export BYOL_NO_BUILD=1

sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1
echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), version $(git describe --always --dirty)"
echo "$steps steps each, without the first half; $rounds rounds; median images a second"

# Images a second over the second half of a run.
measure() { # processes, threads of each, images of each, options...
  local processes=$1 threads=$2 images=$3 run
  shift 3
  run=$(mktemp -d "$work/run.XXXXXX")/run
  OMP_NUM_THREADS=$threads bin/byol pretrain --processes "$processes" --threads $((threads * processes)) \
    --loader-threads $((threads * processes)) --batch-size $((images * processes)) --data shapes \
    --steps "$steps" --log-every $((steps / 2)) --checkpoint-every "$steps" --out "$run" "$@" \
    > "$run.txt" 2>&1 || {
    tail -n 20 "$run.txt" >&2
    exit 1
  }
  tail -n 1 "$run/metrics.jsonl" | grep -o '"images_per_second":[0-9.]*' | cut -d: -f2
}

median() { sort -n "$1" | awk '{v[NR] = $1} END {print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

missed=
compare() { # name, options...
  local name=$1 turn
  shift
  for ((turn = 0; turn < rounds; turn++)); do
    measure 1 1 64 "$@" >> "$work/$name.one"
    measure 2 1 64 "$@" >> "$work/$name.two"
    # The same batch as the two have together.
    measure 1 2 128 "$@" >> "$work/$name.threads"
  done
  awk -v name="$name" -v one="$(median "$work/$name.one")" -v two="$(median "$work/$name.two")" \
    -v threads="$(median "$work/$name.threads")" 'BEGIN {
      printf "%s: one process, one thread %.1f; two of these %.1f (%.2f times); one with two threads %.1f (%.2f times)\n",
        name, one, two, two / one, threads, threads / one
      exit !(two >= 1.8 * one && two >= threads)
    }' || missed+=" $name"
}

for network in $networks; do
  case $network in
    resnet18)
      compare "ResNet-18, 32 px, 64 images a process" --arch resnet18 --stem small
      ;;
    resnet50)
      echo '{"views": {"size": 96}}' > "$work/views.json"
      compare "ResNet-50, 96 px, 64 images a process" --arch resnet50 --stem imagenet \
        --config "$work/views.json"
      ;;
  esac
done
if [ -n "$missed" ]; then
  echo "less than was to be reached:$missed"
  exit 1
fi
