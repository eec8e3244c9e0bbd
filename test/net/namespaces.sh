#!/usr/bin/env bash
# Trains by two processes in two network namespaces, each with an address of its own, as on two
# machines; then again, with the link between them taken down in the middle: both processes must say
# so and end within the timeout, and, when the link is up and they are started again, end with the
# bits of the first run. For root, on Linux with iproute2.
#
#   namespaces.sh [FOLDER]   FOLDER: where the runs go; a temporary one unless named
#
# Ends with 1 if anything is otherwise. The namespaces are gone afterwards.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
if [ "$(id -u)" != 0 ] || ! command -v ip > /dev/null; then
  say "this needs root and the command ip (apt-get install iproute2)"
  exit 2
fi
folder=$(realpath -m "${1:-$(mktemp -d)}")
mkdir -p "$folder"
a=byol-a-$$ b=byol-b-$$ timeout=15 steps=40

cleanup() {
  local job
  for job in $(jobs -p); do kill -9 "$job" 2> /dev/null || true; done
  ip netns delete "$a" 2> /dev/null || true
  ip netns delete "$b" 2> /dev/null || true
}
trap cleanup EXIT

ip netns add "$a"
ip netns add "$b"
ip link add byol-veth-a netns "$a" type veth peer name byol-veth-b netns "$b"
ip -n "$a" address add 10.99.0.1/24 dev byol-veth-a
ip -n "$b" address add 10.99.0.2/24 dev byol-veth-b
for space in "$a:byol-veth-a" "$b:byol-veth-b"; do
  ip -n "${space%:*}" link set lo up
  ip -n "${space%:*}" link set "${space#*:}" up
done

"$root/bin/byol" doctor > "$folder/doctor.txt" || true
export BYOL_NO_BUILD=1 OMP_NUM_THREADS=1

# One rank, in its namespace; what it says goes to a file.
rank() { # rank, namespace, run
  ip netns exec "$2" env RANK="$1" WORLD_SIZE=2 LOCAL_RANK=0 LOCAL_WORLD_SIZE=1 \
    MASTER_ADDR=10.99.0.1 MASTER_PORT=29511 \
    "$root/bin/byol" pretrain --data shapes --arch resnet8 --width 16 --batch-size 32 --steps $steps \
    --log-every 1 --checkpoint-every 5 --loader-threads 1 --dist-timeout $timeout \
    --dist-address "10.99.0.$(($1 + 1))" --requeue \
    --out "$folder/$3" > "$folder/$3.$1.txt" 2>&1
}

# Starts both ranks of a run.
start() { # run
  rank 0 "$a" "$1" &
  first=$!
  rank 1 "$b" "$1" &
  second=$!
}

# Waits for both; statuses then is how they ended.
await() {
  local one=0 two=0
  wait "$first" || one=$?
  wait "$second" || two=$?
  statuses="$one $two"
}

# The losses of a run, and the checksums of its last checkpoint's tensors, in any order.
bits() { # run
  grep -o '"loss":[^,}]*' "$folder/$1/metrics.jsonl"
  LC_ALL=C grep -ao '"byol.crc32c":"[0-9a-f ]*"' "$(ls "$folder/$1"/checkpoints/*.safetensors | tail -n 1)" |
    cut -d'"' -f4 | tr ' ' '\n' | sort
}

lines() { cat "$folder/$1/metrics.jsonl" 2> /dev/null | wc -l; }

fail() {
  local said
  say "$*"
  for said in "$folder"/*.txt; do
    echo "$said:"
    tail -n 5 "$said"
  done >&2
  exit 1
}

say "two namespaces, 10.99.0.1 and 10.99.0.2; the runs are in $folder"
start whole
await
[ "$statuses" = "0 0" ] || fail "the undisturbed training failed"
bits whole > "$folder/whole.bits"
[ "$(wc -l < "$folder/whole.bits")" -gt $steps ] || fail "no losses and checksums were found"
say "trained $steps steps over TCP"

start cut
for ((i = 0; i < 6000; i++)); do
  if [ "$(lines cut)" -ge 12 ]; then break; fi
  sleep 0.02
done
ip -n "$b" link set byol-veth-b down
cut_at=$SECONDS done_before=$(lines cut)
[ "$done_before" -lt $steps ] || fail "the training was over before the link was cut"
await
took=$((SECONDS - cut_at))
[ "$statuses" = "75 75" ] || fail "the processes ended with $statuses, not with 75"
[ $took -le $((timeout + 20)) ] || fail "they ended after $took s, with a timeout of $timeout s"
for i in 0 1; do
  grep '^byol pretrain: ' "$folder/cut.$i.txt" > "$folder/cut.$i.said" || fail "rank $i said nothing"
  [ "$(wc -l < "$folder/cut.$i.said")" = 1 ] || fail "rank $i said more than one line"
  say "rank $i said: $(cat "$folder/cut.$i.said")"
done
say "the link went down after step $done_before of $steps; both ended after $took s"

ip -n "$b" link set byol-veth-b up
start cut
await
[ "$statuses" = "0 0" ] || fail "the restarted training failed"
bits cut > "$folder/cut.bits"
cmp "$folder/whole.bits" "$folder/cut.bits" || fail "the restarted run has other bits"
say "started again, it ended with the same bits"
