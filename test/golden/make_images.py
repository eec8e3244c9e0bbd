#!/usr/bin/env python3
"""Writes image files of every supported format and kind, and what PIL decodes from them.

Needs numpy and pillow (12.3.0 made the committed files).

  python3 test/golden/make_images.py

Output, in test/resources/golden/images/:
  NAME.EXT          the files
  expected.txt      one line per file: its name, offset, height, width
  expected.bin.gz   what PIL's ImageOps.exif_transpose(image).convert("RGB") gives, one after another,
                    [height, width, 3], uint8
"""

import gzip
import io
import pathlib
import struct
import zlib

import numpy as np
import PIL.Image
import PIL.ImageOps

OUT = pathlib.Path(__file__).parent.parent / "resources" / "golden" / "images"
HEIGHT, WIDTH = 37, 53
ORIENTATION = 0x0112


def picture(channels, seed=1):
    """Waves, a hard edge, pure colours and a little noise, [HEIGHT, WIDTH, channels] in 0 to 255."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float64)
    planes = []
    for c in range(channels):
        plane = 128 + 60 * np.sin(x * 0.17 + c) + 60 * np.cos(y * 0.13 - 2 * c)
        plane += rng.normal(0, 4, (HEIGHT, WIDTH))
        plane[8:16, 12:24] = 255 * (c == 0)
        plane[24:29, 30:50] = 255 * (c != 1)
        planes.append(plane)
    return np.clip(np.stack(planes, -1), 0, 255)


def image(mode, seed=1):
    channels = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4, "CMYK": 4}[mode]
    array = picture(channels, seed).round().astype(np.uint8)
    return PIL.Image.fromarray(array[..., 0] if mode == "L" else array, mode)


def sixteen_bit_png(channels):
    """PIL writes 16 bits of gray only, so this is put together by hand."""
    array = (picture(channels) * 257).round().astype(">u2")
    rows = b"".join(b"\0" + row.tobytes() for row in array)
    color = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 16, color, 0, 0, 0)

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def oriented(value):
    exif = PIL.Image.Exif()
    exif[ORIENTATION] = value
    return exif


def encode(picture, kind, **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def ycck(cmyk):
    """The same components, declared as YCCK by the byte "transform" of Adobe's marker."""
    at = cmyk.index(b"Adobe")
    return cmyk[: at + 11] + b"\2" + cmyk[at + 12 :]


def jpegs():
    rgb = image("RGB")
    for name, subsampling in (("444", 0), ("422", 1), ("420", 2)):
        yield f"{name}.jpg", encode(rgb, "JPEG", quality=90, subsampling=subsampling)
    yield "progressive.jpg", encode(rgb, "JPEG", quality=85, progressive=True)
    yield "restarts.jpg", encode(rgb, "JPEG", quality=85, restart_marker_rows=1)
    yield "gray.jpg", encode(image("L"), "JPEG", quality=90)
    yield "rgb.jpg", encode(rgb, "JPEG", quality=90, keep_rgb=True)
    cmyk = encode(image("CMYK"), "JPEG", quality=90)
    yield "cmyk.jpg", cmyk
    yield "ycck.jpg", ycck(cmyk)
    yield "one.jpg", encode(rgb.crop((20, 10, 21, 11)), "JPEG")
    for value in range(1, 9):
        yield f"orientation{value}.jpg", encode(rgb, "JPEG", quality=80, exif=oriented(value))


def pngs():
    rgb = image("RGB")
    yield "rgb.png", encode(rgb, "PNG")
    yield "rgba.png", encode(image("RGBA"), "PNG")
    yield "gray.png", encode(image("L"), "PNG")
    yield "gray-alpha.png", encode(image("LA"), "PNG")
    yield "bilevel.png", encode(image("L").convert("1"), "PNG")
    for bits in (1, 2, 4, 8):
        palette = rgb.quantize(2**bits)
        yield f"palette{bits}.png", encode(palette, "PNG", bits=bits)
    yield "transparent-palette.png", encode(rgb.quantize(16), "PNG", transparency=3)
    yield "transparent-colour.png", encode(rgb, "PNG", transparency=(255, 0, 0))
    yield "rgb16.png", sixteen_bit_png(3)
    yield "rgba16.png", sixteen_bit_png(4)
    yield "orientation6.png", encode(rgb, "PNG", exif=oriented(6))
    yield "one.png", encode(rgb.crop((20, 10, 21, 11)), "PNG")


def others():
    rgb, gray = image("RGB"), image("L")
    yield "palette.gif", encode(rgb.quantize(64), "GIF")
    yield "transparent.gif", encode(rgb.quantize(16), "GIF", transparency=3)
    yield "gray.gif", encode(gray, "GIF")
    more = [image("RGB", 2).quantize(64)]
    yield "animated.gif", encode(rgb.quantize(64), "GIF", save_all=True, append_images=more)

    yield "rgb.bmp", encode(rgb, "BMP")
    yield "rgba.bmp", encode(image("RGBA"), "BMP")
    yield "gray.bmp", encode(gray, "BMP")
    yield "palette.bmp", encode(rgb.quantize(64), "BMP")
    yield "bilevel.bmp", encode(gray.convert("1"), "BMP")

    yield "lossy.webp", encode(rgb, "WEBP", quality=90)
    yield "lossless.webp", encode(rgb, "WEBP", lossless=True)
    yield "lossy-alpha.webp", encode(image("RGBA"), "WEBP", quality=90)
    yield "lossless-alpha.webp", encode(image("RGBA"), "WEBP", lossless=True, exact=True)
    yield "orientation8.webp", encode(rgb, "WEBP", lossless=True, exif=oriented(8))

    yield "rgb.tiff", encode(rgb, "TIFF")
    yield "rgba.tiff", encode(image("RGBA"), "TIFF", compression="tiff_lzw")
    yield "gray.tiff", encode(gray, "TIFF", compression="packbits")
    yield "palette.tiff", encode(rgb.quantize(64), "TIFF", compression="tiff_adobe_deflate")
    yield "bilevel.tiff", encode(gray.convert("1"), "TIFF", compression="group4")
    yield "cmyk.tiff", encode(image("CMYK"), "TIFF")
    yield "jpeg.tiff", encode(rgb, "TIFF", compression="jpeg", quality=90)
    yield "orientation3.tiff", encode(rgb, "TIFF", tiffinfo={ORIENTATION: 3})


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    lines, data = [], bytearray()
    for name, content in [*jpegs(), *pngs(), *others()]:
        (OUT / name).write_bytes(content)
        decoded = PIL.ImageOps.exif_transpose(PIL.Image.open(io.BytesIO(content))).convert("RGB")
        lines.append(f"{name} {len(data)} {decoded.height} {decoded.width}")
        data += np.asarray(decoded).tobytes()
    (OUT / "expected.txt").write_text("\n".join(lines) + "\n")
    (OUT / "expected.bin.gz").write_bytes(gzip.compress(bytes(data), 9, mtime=0))


if __name__ == "__main__":
    main()
