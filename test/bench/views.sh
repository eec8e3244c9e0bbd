#!/usr/bin/env bash
# Times the loader's two augmented views of JPEG files beside PIL's and torchvision's, in turn.
#
#   test/bench/views.sh [--rounds 7] [--images 64] [--contestants ours,pil-blur,ours-2] …
#
# Needs torchvision and pillow beside the cache's PyTorch: put their folder on PYTHONPATH. Everything
# else the machine does shows in the figures: run it alone. `python3 test/bench/views.py --help`
# names all options and contestants.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
build_if_needed
jars=$(latest_copy)

libtorch=$("$root/native/libtorch.sh")
java="$java_home/bin/java -Xmx1g -XX:+UseParallelGC --enable-native-access=$NATIVE_MODULES
  -p $(module_path "$jars") --add-modules byol
  $root/test/src/byol/bench/ViewsBenchmark.java"

export LIBTORCH=$libtorch PYTHONPATH=${libtorch%/torch}${PYTHONPATH:+:$PYTHONPATH} OMP_NUM_THREADS=1
exec python3 "$root/test/bench/views.py" --java "$java" "$@"
