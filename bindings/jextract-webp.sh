#!/usr/bin/env bash
# Regenerates the FFM bindings in imaging/src/byol/webp/ffi from libwebp's webp/decode.h with an installed
# jextract (JEXTRACT=/path/to/jextract, or jextract on the PATH).
#
#   jextract-webp.sh [HEADER]     HEADER is /usr/include/webp/decode.h (Debian's libwebp-dev)
#
# includes-webp.txt is the filter. It names only what libwebp.so.6 and .7 both export. The generated
# code names no library: the class byol.webp.WebPLibrary loads the one that it finds.
set -euo pipefail
cd "$(dirname "$0")/imaging"

jextract=${JEXTRACT:-jextract}
header=${1:-/usr/include/webp/decode.h}
command -v "$jextract" > /dev/null || {
  echo "jextract-webp.sh: no jextract found; put it on the PATH or set JEXTRACT" >&2
  exit 1
}
[ -r "$header" ] || {
  echo "jextract-webp.sh: no $header; install libwebp-dev, or name the header" >&2
  exit 1
}

rm -rf src/byol/webp/ffi
"$jextract" --output src --target-package byol.webp.ffi --header-class-name webp_h \
  @includes-webp.txt "$header"
