#!/usr/bin/env bash
# What an operator on one-element tensors costs through the bindings, against the same loop in C++.
#
#   tiny_operator.sh [ROUNDS]   5 rounds unless said otherwise, of half a minute each
#
# Builds what is needed, then runs the two in turn, on one thread each, so that a change of the
# machine's pace meets both. Prints the median and the minimum of 100 spans of 20 ms in each round,
# in nanoseconds, and their ratios. Ends with 1 if an addition costs more than 1.25 times as much as
# in C++, by the minima, which other programs disturb least.
set -euo pipefail

rounds=${1:-5}
if ! [[ $rounds =~ ^[1-9][0-9]*$ ]]; then
  sed -n '4s/^# *//p' "$0" >&2
  exit 2
fi
root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
cd "$root"
java_home=$(find_jdk)
folder=$root/test/target/bench
mkdir -p "$folder"

say "building (log: $folder/build.log)"
JAVA_HOME=$java_home mvn -B -DskipTests test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test > "$folder/build.log" 2>&1 || {
  tail -n 40 "$folder/build.log" >&2
  exit 1
}
cmake --build native/target/shim --target tc_bench >> "$folder/build.log"

export OMP_NUM_THREADS=1
cpp=$folder/cpp.txt java=$folder/java.txt
: > "$cpp"
: > "$java"
for ((round = 1; round <= rounds; round++)); do
  say "round $round of $rounds"
  native/target/shim/tc_bench >> "$cpp"
  "$java_home/bin/java" -cp "test/target/test-classes:$(cat test/target/classpath)" \
    org.openjdk.jmh.Main 'byol\.bench\.TinyOperator\.' -f 1 -wi 3 -w 1 -i 100 -r 20ms \
    -jvmArgs --enable-native-access=ALL-UNNAMED > "$folder/jmh.log" 2>&1 || {
    tail -n 40 "$folder/jmh.log" >&2
    exit 1
  }
  awk '/^# Benchmark: / { sub(/.*\./, ""); name = $0 } /^Iteration / { print name, $3 }' \
    "$folder/jmh.log" >> "$java"
done

sorted() { sed -n "s/^$1 //p" "$2" | sort -n; }
median() { sorted "$@" | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] }'; }
least() { sorted "$@" | sed -n 1p; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

missed=0
printf '%-12s %10s %10s %6s   %10s %10s %6s\n' 'ns' 'C++ median' Java ratio 'C++ min' Java ratio
for name in add addInScope call foreach; do
  c=$(median $name "$cpp") j=$(median $name "$java")
  c_least=$(least $name "$cpp") j_least=$(least $name "$java")
  of_least=$(ratio "$j_least" "$c_least")
  printf '%-12s %10.0f %10.0f %6s   %10.0f %10.0f %6s\n' $name "$c" "$j" "$(ratio "$j" "$c")" \
    "$c_least" "$j_least" "$of_least"
  case $name in
    add | addInScope) if awk "BEGIN { exit !($of_least > 1.25) }"; then missed=1; fi ;;
  esac
done
[ $missed -eq 0 ] || say "an addition costs more than 1.25 times as much as in C++"
exit $missed
