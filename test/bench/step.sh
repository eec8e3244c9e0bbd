#!/usr/bin/env bash
# Times a training step of this project and of eager PyTorch on the same LibTorch, in turn.
#
#   test/bench/step.sh [--rounds 5] [--steps 5] [--contestants ours,tuned,naive] …
#
# Everything else the machine does shows in the figures: run it alone. `python3 test/bench/step.py
# --help` names all options and contestants.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
build_if_needed
jars=$(latest_copy)

threads=2
arguments=("$@")
for ((i = 0; i < $#; i++)); do
  if [ "${arguments[i]}" = --threads ]; then threads=${arguments[i + 1]}; fi
done

# Both sides the same: the project sets this for itself, plain PyTorch spins for milliseconds.
export GOMP_SPINCOUNT=${GOMP_SPINCOUNT:-1000}

libtorch=$("$root/native/libtorch.sh")
java="$java_home/bin/java -XX:+UseParallelGC --enable-native-access=byol.torch
  -p $jars/byol-torch.jar:$jars/byol.jar:$root/byol/target/modules --add-modules byol
  $root/test/src/byol/bench/StepBenchmark.java"

export LIBTORCH=$libtorch PYTHONPATH=${libtorch%/torch} OMP_NUM_THREADS=$threads
exec python3 "$root/test/bench/step.py" --java "$java" "$@"
