#!/usr/bin/env bash
# Regenerates the FFM bindings of this project's own headers, in the packages byol.torch.ffi (from
# native/include/tc.h) and byol.imaging.ffi (from byol_image.h), with an installed jextract
# (JEXTRACT=/path/to/jextract, or jextract on the PATH). Run it after every change of a header and
# commit what it writes.
#
# Of each header it writes a filter, which names every function and constant of the header and
# nothing of the C library's, the bindings, and the header's SHA-256, which a test compares.
set -euo pipefail
cd "$(dirname "$0")"

jextract=${JEXTRACT:-jextract}
command -v "$jextract" > /dev/null || {
  echo "jextract.sh: no jextract found; put it on the PATH or set JEXTRACT" >&2
  exit 1
}
all=$(mktemp)
trap 'rm -f "$all"' EXIT

bind() { # module folder, package, header, prefix
  local folder=$1 package=$2 header=../native/include/$3 prefix=$4
  "$jextract" --dump-includes "$all" "$header"
  grep -E "^--include-(function ${prefix}_|constant ${prefix^^}_)" "$all" | sed 's/ *#.*//' |
    LC_ALL=C sort > "$folder/includes.txt"
  rm -rf "$folder/src/${package//.//}"
  "$jextract" --output "$folder/src" --target-package "$package" --header-class-name "${3/./_}" \
    "@$folder/includes.txt" "$header"
  sha256sum "$header" | cut -d' ' -f1 > "$folder/$3.sha256"
}

bind torch byol.torch.ffi tc.h tc
bind imaging byol.imaging.ffi byol_image.h byol_image
