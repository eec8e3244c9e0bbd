"""TIFF files of the kinds that PIL does not write, put together by hand, for make_images.py."""

import io
import struct
import zlib

import numpy as np
import PIL.Image
import tifffile

GRAY_INVERTED, GRAY, RGB, PALETTE, CMYK, YCBCR, LAB = 0, 1, 2, 3, 5, 6, 8
NONE, OLD_JPEG, JPEG, DEFLATE = 1, 6, 7, 8
SHORT, LONG, LONG8 = 3, 4, 16
FORMATS = {SHORT: "H", LONG: "I", LONG8: "Q"}


def in_bits(bits):
    return "1 bit" if bits == 1 else f"{bits} bits"


def packed(samples, bits, order):
    """Rows of samples [H, W, S] of so many bits each, a row a whole number of bytes."""
    rows = samples.reshape(samples.shape[0], -1)
    if bits in (8, 16, 32):
        return [row.astype(f"{order}u{bits // 8}").tobytes() for row in rows]
    places = np.arange(bits - 1, -1, -1)
    return [np.packbits((row[:, None] >> places & 1).astype(np.uint8)).tobytes() for row in rows]


def tiff(samples, photometric, bits=8, order="<", big=False, planar=False, rows=10, tags=(), code=NONE):
    """A file of samples [H, W, S]; tags are (number, type, values)."""
    height, width, count = samples.shape
    planes = [samples[..., c : c + 1] for c in range(count)] if planar else [samples]
    segments = []
    for plane in planes:
        lines = packed(plane, bits, order)
        for y in range(0, height, rows):
            data = b"".join(lines[y : y + rows])
            segments.append(zlib.compress(data) if code == DEFLATE else data)
    return assemble(
        segments, width, height, photometric, [bits] * count, code, order, big,
        [(278, LONG, [rows]), (284, SHORT, [2 if planar else 1]), *tags],
    )  # fmt: skip


def assemble(segments, width, height, photometric, bits, code=NONE, order="<", big=False, tags=()):
    """A file of strips, or of tiles where the tags say so."""
    tiled = any(tag[0] == 322 for tag in tags)
    start = 16 if big else 8
    offsets = [start + sum(map(len, segments[:i])) for i in range(len(segments))]
    entries = [
        (256, LONG, [width]),
        (257, LONG, [height]),
        (258, SHORT, bits),
        (259, SHORT, [code]),
        (262, SHORT, [photometric]),
        (324 if tiled else 273, LONG8 if big else LONG, offsets),
        (277, SHORT, [len(bits)]),
        (325 if tiled else 279, LONG, [len(s) for s in segments]),
        *tags,
    ]
    data = b"".join(segments) + b"\0" * (-sum(map(len, segments)) % 8)
    directory = start + len(data)
    room, offset = (8, "Q") if big else (4, "I")
    head = struct.pack(order + ("Q" if big else "H"), len(entries))
    values_at = directory + len(head) + (20 if big else 12) * len(entries) + room
    table, values = b"", b""
    for number, kind, content in sorted(entries):
        raw = content if isinstance(content, bytes) else b"".join(
            struct.pack(order + FORMATS[kind], v) for v in content
        )
        kind = 7 if isinstance(content, bytes) else kind
        table += struct.pack(order + "HH" + offset, number, kind, len(content))
        if len(raw) <= room:
            table += raw.ljust(room, b"\0")
        else:
            table += struct.pack(order + offset, values_at + len(values))
            values += raw + b"\0" * (len(raw) % 2)
    mark = {"<": b"II", ">": b"MM"}[order]
    version = struct.pack(order + "HHHQ", 43, 8, 0, directory) if big else struct.pack(order + "HI", 42, directory)
    return mark + version + data + head + table + b"\0" * room + values


def by_tifffile(samples, **options):
    out = io.BytesIO()
    tifffile.imwrite(out, samples, metadata=None, **options)
    return out.getvalue()


def jpeg_strip(array, mode):
    """Components as they are, in a JPEG that is told to convert no colors."""
    out = io.BytesIO()
    image = PIL.Image.fromarray(array, mode)
    image.save(out, "JPEG", quality=95, subsampling=0, **({"keep_rgb": True} if mode == "RGB" else {}))
    return out.getvalue()


def wide(array):
    """8 bits as 16."""
    return array.astype(np.uint16) * 257


def cmyk_of(array):
    return PIL.Image.fromarray(array[..., :4].copy(), "CMYK")


def palette_tags(image, bits):
    colors = np.zeros((1 << bits, 3), np.uint16)
    own = np.array(image.getpalette(), np.uint16).reshape(-1, 3)[: 1 << bits]
    colors[: len(own)] = own * 257
    return (320, SHORT, colors.T.ravel().tolist())


def all_kinds(rgb, gray, cmyk, xmp):
    """(name, kind, file, expected): what PIL reads has no expected, a PIL image stands for what it
    does not read, and a text for what is refused with it."""
    color, luma, ink = np.asarray(rgb), np.asarray(gray)[..., None], np.asarray(cmyk)
    extra = luma
    for bits in (1, 2, 4, 12, 16):
        values = luma.astype(np.uint32) * ((1 << bits) - 1) // 255
        scaled = np.round(values * 255 / ((1 << bits) - 1)).astype(np.uint8)[..., 0]
        yield f"gray{bits}.tiff", f"gray of {in_bits(bits)}", tiff(values, GRAY, bits), PIL.Image.fromarray(scaled)
    inverted = PIL.Image.fromarray(luma[..., 0])
    yield "white-is-0.tiff", "gray with white as 0", tiff(255 - luma, GRAY_INVERTED), inverted
    yield "gray16-big-endian.tiff", "gray of 16 bits", tiff(wide(luma), GRAY, 16, ">"), inverted
    yield "gray-alpha.tiff", "gray with alpha", tiff(np.dstack([luma, 255 - luma]), GRAY, tags=[(338, SHORT, [2])]), inverted
    for order, name in (("<", "little"), (">", "big")):
        yield f"rgb16-{name}-endian.tiff", "RGB of 16 bits", tiff(wide(color), RGB, 16, order), rgb
    yield "rgb-planar.tiff", "RGB in planes", tiff(color, RGB, planar=True), None
    yield "rgb-tiles.tiff", "RGB in tiles", by_tifffile(color, photometric="rgb", tile=(16, 16)), rgb
    yield "rgb16-predictor.tiff", "RGB of 16 bits, LZW with predictor", by_tifffile(
        wide(color), photometric="rgb", compression="lzw", predictor=True, byteorder=">"), rgb
    yield "rgb-predictor.tiff", "RGB, Deflate with predictor", by_tifffile(
        color, photometric="rgb", compression="zlib", predictor=True), rgb
    yield "rgb-lzma.tiff", "RGB, LZMA", by_tifffile(color, photometric="rgb", compression="lzma"), rgb
    yield "rgb-extra.tiff", "RGB with an extra channel", tiff(np.dstack([color, extra]), RGB, tags=[(338, SHORT, [0])]), None
    yield "rgb-two-extra.tiff", "RGB with two extra channels", tiff(np.dstack([color, extra, extra]), RGB, tags=[(338, SHORT, [0, 0])]), None
    alpha = np.full_like(extra, 128)
    yield "rgb-premultiplied.tiff", "RGB multiplied by alpha", tiff(np.dstack([color // 2, alpha]), RGB, tags=[(338, SHORT, [1])]), None
    yield "rgb-bigtiff.tiff", "RGB in a BigTIFF", tiff(color, RGB, big=True), None
    yield "rgb-bigtiff-big-endian.tiff", "RGB in a BigTIFF", tiff(wide(color), RGB, 16, ">", big=True), rgb
    yield "xmp.tiff", "turned by XMP", tiff(color, RGB, tags=[(700, 1, xmp)]), None
    yield "icc-damaged.tiff", "a damaged ICC profile", tiff(color, RGB, tags=[(34675, 7, b"rubbish" * 3)]), None

    for bits in (1, 4, 8):
        indexed = rgb.quantize(1 << min(bits, 5))
        tags = [palette_tags(indexed, bits)]
        indices = np.asarray(indexed)[..., None]
        yield f"palette{bits}.tiff", f"a palette of {in_bits(bits)}", tiff(indices, PALETTE, bits, tags=tags), None
    both = np.dstack([indices, extra])
    yield "palette-alpha.tiff", "a palette with alpha", tiff(both, PALETTE, tags=[*tags, (338, SHORT, [2])]), None
    yield "palette-extra.tiff", "a palette with an extra channel", tiff(both, PALETTE, tags=[*tags, (338, SHORT, [0])]), None

    more = np.dstack([ink, extra])
    yield "cmyk16.tiff", "CMYK of 16 bits", tiff(wide(ink), CMYK, 16), None
    yield "cmyk16-big-endian.tiff", "CMYK of 16 bits", tiff(wide(ink), CMYK, 16, ">"), None
    yield "cmyk-extra.tiff", "CMYK with an extra channel", tiff(more, CMYK, tags=[(338, SHORT, [0])]), None
    yield "cmyk-alpha.tiff", "CMYK with alpha", tiff(more, CMYK, tags=[(338, SHORT, [2])]), cmyk
    yield "cmyk16-extra.tiff", "CMYK of 16 bits with an extra channel", tiff(wide(more), CMYK, 16, tags=[(338, SHORT, [0])]), cmyk
    yield "cmyk-planar.tiff", "CMYK in planes", tiff(ink, CMYK, planar=True, code=DEFLATE), cmyk
    strip = jpeg_strip(ink, "CMYK")
    decoded = PIL.Image.open(io.BytesIO(strip))
    decoded.load()
    # PIL takes the inks of a JPEG file of Adobe for inverted; in a TIFF file they are as they are.
    straight = cmyk_of(255 - np.asarray(decoded))
    height, width = ink.shape[:2]
    yield "cmyk-jpeg.tiff", "CMYK, JPEG", assemble([strip], width, height, CMYK, [8] * 4, JPEG), straight
    strip = jpeg_strip(color, "RGB")
    plain = PIL.Image.open(io.BytesIO(strip)).convert("RGB")
    yield "rgb-jpeg.tiff", "RGB, JPEG", assemble([strip], width, height, RGB, [8] * 3, JPEG), plain
    ycc = np.asarray(rgb.convert("YCbCr"))
    full = [(530, SHORT, [1, 1])]
    yield "ycbcr.tiff", "YCbCr", tiff(ycc, YCBCR, tags=full), PIL.Image.fromarray(ycc, "YCbCr").convert("RGB")
    lab = np.asarray(rgb.convert("LAB"))
    yield "lab.tiff", "L\\*a\\*b\\*", tiff(lab, LAB), None

    range_ = "whose range is not known; convert it to unsigned ones"
    floats = by_tifffile((color / 255).astype(np.float32), photometric="rgb")
    yield "float.tiff", "floating-point samples", floats, f"a TIFF file of floating-point samples, {range_}"
    signed = tiff(luma, GRAY, tags=[(339, SHORT, [2])])
    yield "signed.tiff", "signed samples", signed, f"a TIFF file of signed samples, {range_}"
    yield "gray32.tiff", "gray of 32 bits", tiff(luma.astype(np.uint32), GRAY, 32), "a TIFF file of 32 bits a sample, where gray is read with up to 16"
    yield "lab16.tiff", "L\\*a\\*b\\* of 16 bits", tiff(wide(lab), LAB, 16), "a TIFF file of 16 bits a sample, where L*a*b* is read with up to 8"
    yield "inks.tiff", "inks other than CMYK", tiff(ink, CMYK, tags=[(332, SHORT, [2])]), "a TIFF file of inks other than CMYK; convert it to RGB"
    yield "ycbcr-subsampled.tiff", "YCbCr that is subsampled and no JPEG", tiff(ycc, YCBCR, tags=[(530, SHORT, [2, 2])]), "a TIFF file of subsampled YCbCr that is not JPEG; convert it to RGB"
    yield "icclab.tiff", "ICC L\\*a\\*b\\*", tiff(lab, 9), "a TIFF file of ICC L*a*b*; convert it to RGB"
    yield "zstd.tiff", "Zstandard", tiff(color, RGB, code=50000), "a TIFF file with compression Zstandard; convert it to LZW or Deflate"
    yield "old-jpeg.tiff", "old-style JPEG", tiff(color, RGB, code=OLD_JPEG), "a TIFF file with compression old-style JPEG; convert it to LZW or Deflate"
