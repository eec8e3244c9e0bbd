#!/usr/bin/env bash
# Regenerates the FFM bindings in src/byol/torch/ffi from native/include/tc.h with an installed
# jextract (JEXTRACT=/path/to/jextract, or jextract on the PATH). Run it after every change of tc.h
# and commit what it writes.
#
#   jextract.sh          filter and bindings
#
# includes.txt is the filter: every tc_ function and every TC_ constant of the header, nothing of
# the C library's. tc.h.sha256 is what the build compares with the header.
set -euo pipefail
cd "$(dirname "$0")"

jextract=${JEXTRACT:-jextract}
header=../native/include/tc.h
command -v "$jextract" > /dev/null || {
  echo "jextract.sh: no jextract found; put it on the PATH or set JEXTRACT" >&2
  exit 1
}

all=$(mktemp)
trap 'rm -f "$all"' EXIT
"$jextract" --dump-includes "$all" "$header"
grep -E '^--include-(function tc_|constant TC_)' "$all" | sed 's/ *#.*//' | LC_ALL=C sort > includes.txt

rm -rf src/byol/torch/ffi/tc_h*.java
"$jextract" --output src --target-package byol.torch.ffi --header-class-name tc_h \
  @includes.txt "$header"
sha256sum "$header" | cut -d' ' -f1 > tc.h.sha256
