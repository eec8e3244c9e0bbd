#!/usr/bin/env bash
# Regenerates the FFM bindings in imaging/src/byol/jpeg/ffi from libjpeg-turbo's turbojpeg.h with an
# installed jextract (JEXTRACT=/path/to/jextract, or jextract on the PATH).
#
#   jextract-jpeg.sh [HEADER]     HEADER is /usr/include/turbojpeg.h (Debian's libturbojpeg0-dev)
#
# includes-jpeg.txt is the filter. It names only what TurboJPEG 2.0 has and 2.1 and 3.x still export,
# so that one set of bindings runs with all of them. The generated code names no library: the class
# byol.jpeg.TurboJpegLibrary loads the one that it finds.
set -euo pipefail
cd "$(dirname "$0")/imaging"

jextract=${JEXTRACT:-jextract}
header=${1:-/usr/include/turbojpeg.h}
command -v "$jextract" > /dev/null || {
  echo "jextract-jpeg.sh: no jextract found; put it on the PATH or set JEXTRACT" >&2
  exit 1
}
[ -r "$header" ] || {
  echo "jextract-jpeg.sh: no $header; install libturbojpeg0-dev, or name the header" >&2
  exit 1
}

rm -rf src/byol/jpeg/ffi
"$jextract" --output src --target-package byol.jpeg.ffi --header-class-name turbojpeg_h \
  @includes-jpeg.txt "$header"
