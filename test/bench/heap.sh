#!/usr/bin/env bash
# Heap that a folder of many images takes, and whether it stays the same while they are prepared.
#
#   test/bench/heap.sh [IMAGES, 100000]
#
# The files are links to 64 small JPEGs in a hundred folders, as small as that so that an epoch takes
# seconds. Opened twice: the second time with the index of the first. Each JVM has 256 MB.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
java_home=$(find_jdk)
build_if_needed
jars=$(latest_copy)

images=${1:-100000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
LIBTORCH=$("$root/native/libtorch.sh")
export LIBTORCH OMP_NUM_THREADS=1 BYOL_CACHE="$folder/cache"
java=("$java_home/bin/java" -Xmx256m -XX:+UseParallelGC --enable-native-access="$NATIVE_MODULES"
  -p "$(module_path "$jars")" --add-modules byol,java.management)

"${java[@]}" "$root/test/src/byol/bench/ManyImages.java" "$folder/images" "$images"
for _ in 1 2; do
  "${java[@]}" "$root/test/src/byol/bench/HeapBenchmark.java" "$folder/images" 32 2 "$images"
done
