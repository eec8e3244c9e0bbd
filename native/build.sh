#!/usr/bin/env bash
# Builds and tests the native libraries. Maven calls it; so can you:
#
#   build.sh shim [FOLDER]   libtc.so with libtc.properties, and libbyol_image.so, in target/shim or
#                            in FOLDER
#   build.sh image [FOLDER]  libbyol_image.so alone, and its test, in target/image or in FOLDER:
#                            without a LibTorch
#   build.sh test [FOLDER]   the C++ tests: each library alone, and libtc.so's gradients against
#                            LibTorch's
#   build.sh asan            the same under the address, leak and undefined behavior sanitizers
#   build.sh tsan            the image library, which many threads use at once, under the thread
#                            sanitizer
#   build.sh emulated        the CUDA kernels thread by thread on the processor, and the same test
#                            on them, under these sanitizers; target/emulated/libtc.so is without
#   build.sh kernels FOLDER  the CUDA kernels alone, libtc_cuda.a, for machines without nvcc: there,
#                            TC_CUDA_ARCHIVE=FOLDER/libtc_cuda.a has them linked
#
# libtorch.sh says which LibTorch. The libraries in FOLDER are used by BYOL_SHIM=FOLDER bin/byol …
set -euo pipefail
# A relative folder is the caller's.
if [ -n "${2:-}" ]; then
  set -- "$1" "$(realpath -m "$2")"
fi
for variable in LIBTORCH BYOL_CACHE; do
  [ -z "${!variable:-}" ] || export "$variable=$(realpath -ms "${!variable}")"
done
cd "$(dirname "$0")"

build() { # folder, targets, CMake options...
  local folder=$1 target=$2
  shift 2
  # CMake refuses a folder that was moved or copied here from elsewhere.
  if [ -e "$folder/CMakeCache.txt" ] \
    && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
    if ! grep -qxF "CMAKE_PROJECT_NAME:STATIC=tc" "$folder/CMakeCache.txt"; then
      echo "build.sh: $folder is where another project is built: name another folder" >&2
      exit 1
    fi
    rm -rf "$folder"
  fi
  mkdir -p "$folder"
  cmake -G "Unix Makefiles" -S . -B "$folder" "$@" > "$folder/configure.log" || {
    cat "$folder/configure.log" >&2
    exit 1
  }
  # shellcheck disable=SC2086
  cmake --build "$folder" --parallel "$(nproc)" --target $target -- --no-print-directory --quiet
}

build_with_libtorch() { # folder, targets, CMake options...
  local libtorch
  libtorch=$(./libtorch.sh)
  build "$@" -DBYOL_IMAGE_ONLY=OFF -DLIBTORCH="$libtorch" -DTC_CUDA_ARCHIVE="${TC_CUDA_ARCHIVE:-}"
}

tests="image_test tc_test tc_fused_test"

run_tests() { # folder
  "$1/image_test"
  "$1/tc_test"
  "$1/tc_fused_test"
}

# Every function of the headers must be called by the tests.
check_coverage() {
  local function untested=
  for function in $(sed -n 's/^\(TC\|BYOL_IMAGE\)_API .*\b\(\(tc\|byol_image\)_[a-z0-9_]*\)(.*/\2/p' \
    include/*.h); do
    grep -qw "$function" test/*_test.cpp || untested+=" $function"
  done
  if [ -n "$untested" ]; then
    echo "build.sh: native/test calls none of:$untested" >&2
    exit 1
  fi
}

case ${1:-} in
  emulated)
    build_with_libtorch target/emulated "$tests" -DTC_EMULATED=ON
    run_tests target/emulated
    build_with_libtorch target/emulated-asan "$tests" -DTC_EMULATED=ON -DTC_SANITIZE=address,undefined
    ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=0:detect_stack_use_after_return=0 \
      run_tests target/emulated-asan
    ;;
  kernels)
    folder=$2
    mkdir -p "$folder"
    nvcc -O3 -std=c++17 -Xcompiler -fPIC,-fvisibility=hidden -lib -o "$folder/libtc_cuda.a" \
      -gencode arch=compute_80,code=sm_80 -gencode arch=compute_90,code=[sm_90,compute_90] \
      src/cuda/*.cu
    toolkit=$(nvcc --dryrun src/cuda/device.cu 2>&1 | sed -n 's/^#\$ TOP=//p')
    cp -L "$(find "$toolkit/" -follow -name libcudart_static.a -print -quit)" "$folder"
    ;;
  shim) build_with_libtorch "${2:-target/shim}" "tc byol_image" ;;
  image)
    folder=${2:-target/image}
    build "$folder" image_test -DBYOL_IMAGE_ONLY=ON
    "$folder/image_test"
    ;;
  test)
    folder=${2:-target/shim}
    check_coverage
    build_with_libtorch "$folder" "$tests"
    run_tests "$folder"
    ;;
  asan)
    build_with_libtorch target/asan "$tests" -DTC_SANITIZE=address,undefined
    # The test asks for more memory than there is, and expects an error, not the end.
    ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 \
      run_tests target/asan
    ;;
  tsan)
    # Without LibTorch, whose locks the sanitizer can't see.
    build target/tsan image_test -DBYOL_IMAGE_ONLY=ON -DTC_SANITIZE=thread
    target/tsan/image_test
    ;;
  *)
    sed -n '2,18s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
