#!/usr/bin/env bash
# Calls the bindings as nobody should, without end; the test suite has a short part of it. run.sh
# starts this and the other parts.
#
#   calls.sh typed [MINUTES, 10] [SEED, 0]
#       every public method, on four threads: ends with 1 if the JVM does, if a call fails in a way
#       that it should not, or if tensors are left
#   calls.sh guarded [MINUTES, 10] [SEED, 0]
#       the same on one thread, so that a seed makes the same calls, where the first access beyond
#       LibTorch's memory ends the process: guard.c; needs a C compiler and, for long runs, a
#       vm.max_map_count of 2000000
#   calls.sh operators [TRIES, 100] [SEED, 0] [FIRST LAST]
#       every operator of LibTorch, in processes of their own: prints those that end them, or hang,
#       with the call that does it
#   calls.sh soak [MINUTES, 60]
#       trains, evaluates, saves and exports: ends with 1 if what the process holds grows
#
# Builds what is needed.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
. "$root/bin/lib.sh"
cd "$root"
java_home=$(find_jdk)

heap=(-Xmx1g)
case ${1:-} in
  typed) main=(byol.torch.HostileCalls "${3:-0}" "${2:-10}") ;;
  guarded) main=(byol.torch.HostileCalls "${3:-0}" "${2:-10}" 1) ;;
  soak)
    main=(byol.train.Soak "${2:-60}")
    # A heap that is resident from the start: what grows is native.
    heap=(-Xms256m -Xmx256m -XX:+AlwaysPreTouch)
    ;;
  operators) main=(byol.torch.OperatorSearch "${3:-0}" "${2:-100}" "${@:4}") ;;
  *)
    sed -n '5,17s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

mkdir -p test/target
JAVA_HOME=$java_home mvn -B -DskipTests test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test > test/target/fuzz-build.log 2>&1 || {
  tail -n 40 test/target/fuzz-build.log >&2
  exit 1
}

LIBTORCH=$("$root/native/libtorch.sh")
export LIBTORCH OMP_NUM_THREADS=1
# What calls may take together, or the system ends this process for its memory, or another.
[ "$1" != typed ] || ulimit -d 14000000
if [ "$1" = guarded ]; then
  "${CC:-cc}" -O2 -shared -fPIC -fexceptions -o test/target/guard.so test/fuzz/guard.c -ldl -lstdc++
  ulimit -d 6000000  # what one call may take, or the machine ends another program
  export LD_PRELOAD=$root/test/target/guard.so
fi
exec "$java_home/bin/java" "${heap[@]}" --enable-native-access=ALL-UNNAMED \
  -cp "test/target/test-classes:$(cat test/target/classpath)" "${main[@]}"
