#!/usr/bin/env bash
# Times a training step of this project and of PyTorch on the same LibTorch, in turn.
#
#   test/bench/step.sh [--opponents naive,tuned,…] [--arch …] [--batch …] [--precision bf16] …
#
# Everything else the machine does shows in the figures: run it alone. `python3 test/bench/step.py
# --help` names all options and opponents. docs/performance.md says what came out.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
build_if_needed

# Both sides the same: the project sets this for itself, plain PyTorch spins for milliseconds.
export GOMP_SPINCOUNT=${GOMP_SPINCOUNT:-1000}

libtorch=$("$root/native/libtorch.sh")
export LIBTORCH=$libtorch PYTHONPATH=${libtorch%/torch} BYOL_NO_BUILD=1 PYTHONDONTWRITEBYTECODE=1
exec python3 "$root/test/bench/step.py" "$@"
