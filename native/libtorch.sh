#!/usr/bin/env bash
# Prints the folder of the LibTorch to build against, the one that holds include/ and lib/:
#
#   LIBTORCH=DIR             that one
#   LIBTORCH_USE_PYTORCH=1   the one of python3's torch
#   otherwise                the project's cache, filled here by pip on first use: with the build for
#                            CPUs if pip's index has it (PIP_EXTRA_INDEX_URL may name PyTorch's)
#
# The pip wheel of PyTorch is the LibTorch distribution: headers, libraries and CMake files. Its
# layout is kept because the libraries find each other by relative paths. Nothing but a build runs
# this script; at run time nothing is downloaded.
set -euo pipefail

version=2.13.0
# Without HOME, what the system has on record.
home=${HOME:-~}
cache=${BYOL_CACHE:-${XDG_CACHE_HOME:-$home/.cache}/byol}

if [ -n "${LIBTORCH:-}" ]; then
  root=$LIBTORCH
elif [ "${LIBTORCH_USE_PYTORCH:-}" = 1 ]; then
  root=$(python3 -c 'import os, torch; print(os.path.dirname(torch.__file__))')
else
  root=$cache/libtorch-$version/torch
  if [ ! -e "$root/lib/libtorch_cpu.so" ]; then
    mkdir -p "$cache"
    # Another build may be at it.
    exec 8> "$cache/libtorch-$version.lock"
    flock 8
  fi
  if [ ! -e "$root/lib/libtorch_cpu.so" ]; then
    echo "LibTorch $version: installing into $cache (once; about 900 MB on disk)" >&2
    staging=$(mktemp -d "$cache/libtorch.XXXXXX")
    trap 'rm -rf "$staging"' EXIT
    install() {
      PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --no-input \
        --disable-pip-version-check --no-warn-script-location --target "$staging" "$@" >&2
    }
    # The build for CPUs has all that it needs but what matters to Python only. The one with CUDA
    # takes CUDA's libraries from wheels of their own.
    if ! said=$(install --no-deps "torch==$version+cpu" 2>&1); then
      echo "pip finds no torch==$version+cpu here: taking torch==$version, which may be the build" \
        "with CUDA, of several GB" >&2
      install "torch==$version" || install --no-deps "torch==$version" || {
        printf '%s\n' "$said" >&2
        echo "LibTorch $version could not be installed with 'python3 -m pip'." >&2
        echo "Install python3-pip, or set LIBTORCH to a LibTorch $version that you have." >&2
        exit 1
      }
    fi
    rm -rf "$cache/libtorch-$version"
    mv -T "$staging" "$cache/libtorch-$version"
  fi
fi

if [ ! -e "$root/lib/libtorch_cpu.so" ]; then
  echo "$root is not a LibTorch: it has no lib/libtorch_cpu.so" >&2
  exit 1
fi
echo "$root"
