#!/usr/bin/env bash
# Writes test/resources/golden/archives: a sample whose image has holes, as GNU tar 1.34 stores it in
# each of its formats, and the image itself. Run from anywhere: test/golden/make_sparse_archives.sh
set -euo pipefail
out=$(cd "$(dirname "$0")/../resources/golden/archives" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python3 - "$work" <<'P'
import random, struct, sys
w = h = 72
rows = bytearray(w * h * 3)
draw = random.Random(1)
for k in list(range(400)) + list(range(len(rows) - 400, len(rows))):
    rows[k] = draw.randrange(256)
head = b"BM" + struct.pack("<IHHI", 54 + len(rows), 0, 0, 54)
head += struct.pack("<IiiHHIIiiII", 40, w, h, 1, 24, 0, len(rows), 0, 0, 0, 0)
open(sys.argv[1] + "/0.bmp", "wb").write(head + rows)
open(sys.argv[1] + "/0.cls", "w").write("3")
P
fallocate -d "$work/0.bmp"
cp "$work/0.bmp" "$out/sparse.bmp"
pack() { tar -C "$work" -S --sort=name --owner=0 --group=0 --mtime=@0 "${@:2}" -cf - 0.bmp 0.cls > "$out/$1.tar"; }
pack gnu --format=gnu
pack pax00 --format=pax --sparse-version=0.0
pack pax01 --format=pax --sparse-version=0.1
pack pax10 --format=pax --sparse-version=1.0
