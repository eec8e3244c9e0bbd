#!/usr/bin/env bash
# What an operator on one-element tensors costs through the bindings, against the same loop in C++
# and, where asked for, through other bindings of LibTorch for Java.
#
#   tiny_operator.sh [--rounds 4] [--others] [--json FILE]
#
# --others adds DJL and JavaCPP, which Maven downloads then (250 MB). A round is one process each, a
# quarter of a minute long, in turn and every other round backwards, on one thread. Ends with 1 if an
# addition misses its bar by the medians. Run it alone: whatever else the machine does shows.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
cd "$root"
java_home=$(find_jdk)
folder=$root/test/target/bench
mkdir -p "$folder"
dependencies=org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath

maven() {
  JAVA_HOME=$java_home mvn -B "$@" > "$folder/build.log" 2>&1 || {
    tail -n 40 "$folder/build.log" >&2
    exit 1
  }
}

say "building (log: $folder/build.log)"
maven -DskipTests test-compile $dependencies -Dmdep.outputFile=target/classpath \
  -Dmdep.includeScope=test
cmake --build native/target/shim --target tc_bench > "$folder/build.log"
case " $* " in
  *' --others '*) maven -f test/bench/others/pom.xml compile $dependencies ;;
esac

export OMP_NUM_THREADS=1
exec python3 test/bench/tiny_operator.py --java "$java_home/bin/java" "$@"
