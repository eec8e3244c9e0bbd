#!/usr/bin/env bash
# Builds and tests the shim. Maven calls it; so can you:
#
#   build.sh shim   target/shim/libtc.so and libtc.properties
#   build.sh test   the C++ test of the shim alone
#   build.sh asan   the same test under AddressSanitizer
set -euo pipefail
cd "$(dirname "$0")"

configure_and_build() { # folder, target, CMake options...
  local folder=$1 target=$2
  shift 2
  local libtorch
  libtorch=$(./libtorch.sh)
  # CMake refuses a folder that was moved or copied here from elsewhere.
  if [ -e "$folder/CMakeCache.txt" ] \
    && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
    rm -rf "$folder"
  fi
  mkdir -p "$folder"
  cmake -S . -B "$folder" -DLIBTORCH="$libtorch" "$@" > "$folder/configure.log" || {
    cat "$folder/configure.log" >&2
    exit 1
  }
  cmake --build "$folder" --parallel --target "$target" -- --no-print-directory --quiet
}

case ${1:-} in
  shim) configure_and_build target/shim tc ;;
  test)
    configure_and_build target/shim tc_test
    target/shim/tc_test
    ;;
  asan)
    configure_and_build target/asan tc_test -DTC_SANITIZE=ON
    # The test asks for more memory than there is, and expects an error, not the end.
    ASAN_OPTIONS=allocator_may_return_null=1 target/asan/tc_test
    ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
