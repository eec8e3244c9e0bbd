#!/usr/bin/env bash
# Trains by two tasks of a SLURM of its own: one machine, its daemons on loopback, their files in a
# folder. First undisturbed; then a job that SLURM warns by SIGUSR1 before its time is up, which must
# leave a checkpoint and, queued again by its own script, end with the bits of the first; then one
# that scontrol queues again in the middle, which must go on in the same way. For root, on Debian with
# slurm-wlm and munge.
#
#   slurm.sh [FOLDER]   FOLDER: where runs and logs go; a temporary one unless named
#
# Ends with 1 if anything is otherwise. The daemons are gone afterwards.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
if [ "$(id -u)" != 0 ] || ! command -v slurmctld > /dev/null || ! command -v munged > /dev/null; then
  say "this needs root, slurmctld, slurmd and munged (apt-get install slurm-wlm munge)"
  exit 2
fi
folder=$(realpath -m "${1:-$(mktemp -d)}")
mkdir -p "$folder/state" "$folder/spool"
export SLURM_CONF=$folder/slurm.conf
name=$(hostname -s) daemons=()

# A port that is free now.
port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

cleanup() {
  scancel --quiet --signal=KILL --full --user=root 2> /dev/null || true
  sleep 1
  local daemon
  for daemon in "${daemons[@]}"; do kill "$daemon" 2> /dev/null || true; done
  wait
}
trap cleanup EXIT

munge=$folder/munge
mkdir -p "$munge"
chown munge: "$munge"
install -o munge -m 400 <(head -c 1024 /dev/urandom) "$munge/key"
chmod 711 "$folder" "$munge"
setpriv --reuid=munge --regid=munge --clear-groups munged --foreground --force --key-file="$munge/key" \
  --socket="$munge/socket" --pid-file="$munge/pid" --log-file="$munge/log" --seed-file="$munge/seed" \
  > "$munge/said" 2>&1 &
daemons+=($!)

cat > "$SLURM_CONF" << END
ClusterName=byol
SlurmctldHost=$name(127.0.0.1)
SlurmctldPort=$(port)
SlurmdPort=$(port)
AuthType=auth/munge
AuthInfo=socket=$munge/socket,cred_expire=10
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/linear
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
KillWait=60
NodeName=$name NodeAddr=127.0.0.1 CPUs=$(nproc)
PartitionName=all Nodes=ALL Default=YES
END
slurmctld -D > "$folder/slurmctld.said" 2>&1 &
daemons+=($!)
slurmd -D > "$folder/slurmd.said" 2>&1 &
daemons+=($!)

fail() {
  local said
  say "$*"
  for said in "$folder"/*.said "$folder"/*.txt; do
    echo "$said:"
    tail -n 8 "$said"
  done >&2
  exit 1
}

# Until a command succeeds, for so many seconds.
until_true() { # seconds, command...
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.5
  done
}

idle() { sinfo --noheader --format=%T 2> /dev/null | grep -q '^idle'; }
until_true 60 idle || fail "SLURM does not start"

"$root/bin/byol" doctor > "$folder/doctor.txt" || true
export BYOL_NO_BUILD=1
steps=200

# Submits a training; its script queues itself again where it was told to stop. Prints the job's number.
submit() { # run, options of sbatch...
  local run=$1
  shift
  sbatch --parsable --job-name="$run" --ntasks=2 --requeue --open-mode=append \
    --output="$folder/$run.txt" "$@" << END
#!/usr/bin/env bash
export OMP_NUM_THREADS=1
srun $root/bin/byol pretrain --requeue --data shapes --arch resnet8 --width 16 --batch-size 128 \
  --steps $steps --log-every 1 --checkpoint-every 100000 --loader-threads 2 --out $folder/$run
status=\$?
echo "\$status" >> $folder/$run.ends
[ \$status != 138 ] || scontrol requeue \$SLURM_JOB_ID
exit \$status
END
}

state() { squeue --noheader --format=%T --job="$1" --states=all 2> /dev/null; }
over() { [[ $(state "$1") =~ ^(COMPLETED|FAILED|CANCELLED|TIMEOUT|NODE_FAIL|)$ ]]; }
lines() { cat "$folder/$1/metrics.jsonl" 2> /dev/null | wc -l; }
reached() { [ "$(lines "$1")" -ge "$2" ]; } # run, step

# How a job's tasks ended, each time, in one line.
ends() { tr '\n' ' ' < "$folder/$1.ends" | sed 's/ $//'; } # run

# The losses of a run, and the checksums of its last checkpoint's tensors, in any order.
bits() { # run
  grep -o '"loss":[^,}]*' "$folder/$1/metrics.jsonl"
  LC_ALL=C grep -ao '"byol.crc32c":"[0-9a-f ]*"' "$(ls "$folder/$1"/checkpoints/*.safetensors | tail -n 1)" |
    cut -d'"' -f4 | tr ' ' '\n' | sort
}

# Waits for a job, and compares its run with the undisturbed one.
compare() { # run, job
  until_true 900 over "$2" || fail "the job $1 does not end"
  [ "$(tail -n 1 "$folder/$1.ends")" = 0 ] || fail "the job $1 ended with $(ends "$1")"
  bits "$1" > "$folder/$1.bits"
  cmp "$folder/whole.bits" "$folder/$1.bits" || fail "the run $1 has other bits"
}

say "a SLURM with one node, $name; the runs are in $folder"
job=$(submit whole)
until_true 900 over "$job" || fail "the undisturbed job does not end"
[ "$(ends whole)" = 0 ] || fail "the undisturbed job ended with $(ends whole)"
bits whole > "$folder/whole.bits"
[ "$(wc -l < "$folder/whole.bits")" -gt "$steps" ] || fail "no losses and checksums were found"
say "trained $steps steps by two tasks: job $job"

# SLURM looks every half minute for jobs to warn.
job=$(submit warned --time=1 --signal=USR1@50)
compare warned "$job"
[[ $(ends warned) =~ ^(138 )+0$ ]] || fail "the job was not warned: its tasks ended with $(ends warned)"
say "warned by SIGUSR1 before its time was up, and queued again by its script: srun ended with" \
  "$(ends warned), with the same bits at last"

job=$(submit requeued)
until_true 300 reached requeued 12 || fail "the job does not train"
scontrol requeue "$job"
stopped() { [ "$(state "$job")" != RUNNING ]; }
until_true 120 stopped || fail "the job was not queued again"
say "queued again by scontrol after step $(lines requeued) of $steps"
compare requeued "$job"
went_on=$(grep -o 'going on after step [0-9]*' "$folder/requeued.txt") ||
  fail "the job began anew instead of going on"
say "it ended with the same bits, $went_on by itself"
