#!/usr/bin/env bash
# What an operator on one-element tensors costs through the bindings, against the same loop in C++
# and, where asked for, through other bindings of LibTorch for Java.
#
#   tiny_operator.sh [--turns 200] [--others] [--json FILE]
#   tiny_operator.sh --jmh [--others]
#
# Builds what is needed; --others adds DJL and JavaCPP, which Maven downloads then (250 MB). All run
# on one thread, in turns of 20 ms, a minute or two in all; ends with 1 if an addition misses its bar.
# --jmh runs the Java ones under JMH instead, one after another: that compares nothing, as the machine
# may be slower at one time than at another.
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
if [ "${1:-}" = --jmh ]; then
  jmh() { # the folder of classes and that of their class path
    "$java_home/bin/java" -cp "$1:$(cat "$2/classpath")" org.openjdk.jmh.Main -f 1 -wi 3 -w 1 \
      -i 100 -r 20ms -jvmArgs "-XX:+UseParallelGC --enable-native-access=ALL-UNNAMED"
  }
  jmh test/target/test-classes test/target
  case " $* " in
    *' --others '*) jmh test/bench/others/target/classes test/bench/others/target ;;
  esac
  exit
fi
exec python3 test/bench/tiny_operator.py --java "$java_home/bin/java" "$@"
