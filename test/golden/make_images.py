#!/usr/bin/env python3
"""Writes image files of every format and kind that is read or refused, and what PIL makes of them.

Needs numpy, pillow, tifffile and imagecodecs (2.4.6, 12.3.0, 2026.3.3 and 2026.3.6 made the
committed files).

  python3 test/golden/make_images.py

Output, in test/resources/golden/images/:
  NAME.EXT          the files
  kinds.txt         one line per file: its name, its format, what it is, and for those that are
                    refused the reason, apart by tabs
  expected.txt      one line per file that is read: its name, offset, height, width
  expected.bin.gz   what PIL's ImageOps.exif_transpose(image).convert("RGB") gives, or of the few kinds
                    that PIL does not read what it makes of the same samples in one that it reads, one
                    after another, [height, width, 3], uint8
"""

import gzip
import io
import pathlib
import struct
import zlib

import numpy as np
import PIL.Image
import PIL.ImageCms
import PIL.ImageOps
import tiffs

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


def small():
    """A picture for the kinds that are not compressed."""
    return image("RGB").crop((5, 4, 29, 20))


def damaged(marker, data):
    """A segment of a JPEG."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def with_segment(jpeg, segment):
    return jpeg[:2] + segment + jpeg[2:]


def with_scan(jpeg, first, last, precision):
    """Other values where a sequential scan says which coefficients it has: all, always."""
    at = jpeg.index(b"\xff\xda")
    at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0] - 3
    return jpeg[:at] + bytes([first, last, precision]) + jpeg[at + 3 :]


def xmp(orientation, attribute=True):
    value = b'tiff:Orientation="%d"/>' if attribute else b"><tiff:Orientation>%d</tiff:Orientation></rdf:Description>"
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" '
        + value % orientation + b"</rdf:RDF></x:xmpmeta>"
    )  # fmt: skip


XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"


def jpegs():
    rgb = image("RGB")
    for name, subsampling in (("444", 0), ("422", 1), ("420", 2)):
        yield f"{name}.jpg", "YCbCr", encode(rgb, "JPEG", quality=90, subsampling=subsampling)
    yield "progressive.jpg", "progressive", encode(rgb, "JPEG", quality=85, progressive=True)
    yield "restarts.jpg", "restart markers", encode(rgb, "JPEG", quality=85, restart_marker_rows=1)
    gray = encode(image("L"), "JPEG", quality=90)
    yield "gray.jpg", "gray", gray
    yield "rgb.jpg", "RGB", encode(rgb, "JPEG", quality=90, keep_rgb=True)
    cmyk = encode(image("CMYK"), "JPEG", quality=90)
    yield "cmyk.jpg", "CMYK", cmyk
    yield "ycck.jpg", "YCCK", ycck(cmyk)
    yield "one.jpg", "one pixel", encode(rgb.crop((20, 10, 21, 11)), "JPEG")
    plain = encode(rgb, "JPEG", quality=80)
    for value in range(1, 9):
        yield f"orientation{value}.jpg", "turned by EXIF", encode(rgb, "JPEG", quality=80, exif=oriented(value))
    for style in (True, False):
        name = "attribute" if style else "element"
        yield f"xmp-{name}.jpg", "turned by XMP", with_segment(plain, damaged(0xE1, XMP_MARK + xmp(6, style)))
    both = with_segment(encode(rgb, "JPEG", quality=80, exif=oriented(3)), damaged(0xE1, XMP_MARK + xmp(6)))
    yield "xmp-and-exif.jpg", "turned by EXIF, not by XMP", both
    yield "icc-damaged.jpg", "a damaged ICC profile", with_segment(plain, damaged(0xE2, b"ICC_PROFILE\0\1\1rubbish"))
    for name, values in {"se0": (0, 0, 0), "ss1": (1, 63, 0), "ahal": (0, 63, 0x11)}.items():
        yield f"sos-{name}.jpg", "a scan that names other coefficients, as of Samsung's cameras", with_scan(plain, *values)
    yield "sos-gray.jpg", "a scan that names other coefficients, as of Samsung's cameras", with_scan(gray, 0, 0, 0)
    at = plain.index(b"\xff\xc0") + 4
    yield "12-bits.jpg", "12 bits", plain[:at] + b"\x0c" + plain[at + 1 :], "a JPEG file of 12 bits a sample; convert it to 8"


def with_chunk(png, kind, data):
    """A chunk behind the header."""
    body = kind + data
    chunk = struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    return png[:33] + chunk + png[33:]


def pngs():
    rgb = image("RGB")
    plain = encode(rgb, "PNG")
    yield "rgb.png", "RGB", plain
    yield "rgba.png", "RGB with alpha", encode(image("RGBA"), "PNG")
    yield "gray.png", "gray", encode(image("L"), "PNG")
    yield "gray-alpha.png", "gray with alpha", encode(image("LA"), "PNG")
    yield "bilevel.png", "gray of 1 bit", encode(image("L").convert("1"), "PNG")
    for bits in (1, 2, 4, 8):
        palette = rgb.quantize(2**bits)
        yield f"palette{bits}.png", "a palette of " + tiffs.in_bits(bits), encode(palette, "PNG", bits=bits)
    yield "transparent-palette.png", "a palette with alpha", encode(rgb.quantize(16), "PNG", transparency=3)
    yield "transparent-colour.png", "a transparent color", encode(rgb, "PNG", transparency=(255, 0, 0))
    yield "rgb16.png", "RGB of 16 bits", sixteen_bit_png(3)
    yield "rgba16.png", "RGB of 16 bits with alpha", sixteen_bit_png(4)
    gray16 = PIL.Image.fromarray(picture(1)[..., 0].round().astype(np.uint8))
    yield "gray16.png", "gray of 16 bits", sixteen_bit_png(1), gray16
    yield "orientation6.png", "turned by EXIF", encode(rgb, "PNG", exif=oriented(6))
    text = b"XML:com.adobe.xmp\0\0\0\0\0" + xmp(8)
    yield "xmp.png", "turned by XMP", with_chunk(plain, b"iTXt", text)
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(xmp(8))
    yield "xmp-compressed.png", "turned by XMP", with_chunk(plain, b"iTXt", text)
    block = oriented(6).tobytes()
    raw = b"\nexif\n%8d\n" % len(block) + block.hex().encode() + b"\n"
    text = b"Raw profile type exif\0\0" + zlib.compress(raw)
    yield "exif-as-text.png", "turned by EXIF in a text", with_chunk(plain, b"zTXt", text)
    yield "icc-damaged.png", "a damaged ICC profile", with_chunk(plain, b"iCCP", b"icc\0\0rubbish")
    yield "text-damaged.png", "a damaged text", with_chunk(plain, b"zTXt", b"Comment\0\0rubbish")
    yield "one.png", "one pixel", encode(rgb.crop((20, 10, 21, 11)), "PNG")


def on_canvas(gif, width, height, x=0, y=0):
    """A GIF without extensions before its frame, on another canvas."""
    palette = 3 << (gif[10] & 7) + 1
    at = 13 + palette
    assert gif[at] == 0x2C
    place = struct.pack("<HH", x, y)
    return gif[:6] + struct.pack("<HH", width, height) + gif[10 : at + 1] + place + gif[at + 5 :]


def gifs():
    rgb = image("RGB")
    palette = encode(rgb.quantize(64), "GIF")
    yield "palette.gif", "a palette", palette
    yield "transparent.gif", "a transparent color", encode(rgb.quantize(16), "GIF", transparency=3)
    yield "gray.gif", "gray", encode(image("L"), "GIF")
    more = [image("RGB", 2).quantize(64)]
    frames = encode(rgb.quantize(64), "GIF", save_all=True, append_images=more)
    yield "animated.gif", "an animation: its first frame", frames
    for name, kind, place in (
        ("canvas-larger.gif", "a frame smaller than its canvas", (70, 60, 10, 15)),
        ("canvas-smaller.gif", "a frame larger than its canvas", (30, 20, 0, 0)),
        ("canvas-left.gif", "a frame that exceeds its canvas", (53, 37, 20, 20)),
    ):
        yield name, kind, on_canvas(palette, *place)


def bmps():
    rgb, gray = image("RGB"), image("L")
    plain = encode(rgb, "BMP")
    yield "rgb.bmp", "RGB", plain
    yield "rgba.bmp", "RGB with alpha", encode(image("RGBA"), "BMP")
    yield "gray.bmp", "gray", encode(gray, "BMP")
    yield "palette.bmp", "a palette", encode(rgb.quantize(64), "BMP")
    yield "bilevel.bmp", "gray of 1 bit", encode(gray.convert("1"), "BMP")
    yield "top-down.bmp", "rows from the top", plain[:22] + struct.pack("<i", -HEIGHT) + plain[26:]


def with_offset(webp, x, y):
    """The first frame of an animation elsewhere on a larger canvas."""
    at = webp.index(b"ANMF") + 8
    place = struct.pack("<I", x // 2)[:3] + struct.pack("<I", y // 2)[:3]
    canvas = struct.pack("<I", WIDTH + x - 1)[:3] + struct.pack("<I", HEIGHT + y - 1)[:3]
    return webp[:24] + canvas + webp[30:at] + place + webp[at + 6 :]


def webps():
    rgb = image("RGB")
    yield "lossy.webp", "lossy", encode(rgb, "WEBP", quality=90)
    for method in (0, 2, 6):
        yield f"lossy-method{method}.webp", "lossy", encode(rgb, "WEBP", quality=40, method=method)
    yield "lossless.webp", "lossless", encode(rgb, "WEBP", lossless=True)
    yield "lossy-alpha.webp", "lossy with alpha", encode(image("RGBA"), "WEBP", quality=90)
    yield "lossless-alpha.webp", "lossless with alpha", encode(image("RGBA"), "WEBP", lossless=True, exact=True)
    frames = encode(rgb, "WEBP", save_all=True, append_images=[image("RGB", 2)], quality=80)
    yield "animated.webp", "an animation: its first frame", frames
    yield "canvas-larger.webp", "a frame smaller than its canvas", with_offset(frames, 10, 6)
    profile = PIL.ImageCms.ImageCmsProfile(PIL.ImageCms.createProfile("LAB")).tobytes()
    profile = profile[:24] + bytes(12) + profile[36:]  # without the time when it was made
    yield "icc.webp", "an ICC profile, which is ignored", encode(rgb, "WEBP", quality=80, icc_profile=profile)
    yield "orientation8.webp", "turned by EXIF", encode(rgb, "WEBP", lossless=True, exif=oriented(8))
    yield "xmp.webp", "turned by XMP", encode(rgb, "WEBP", quality=80, xmp=xmp(6))


def pillow_tiffs():
    rgb, gray = image("RGB"), image("L")
    yield "rgb.tiff", "RGB", encode(rgb, "TIFF")
    yield "rgba.tiff", "RGB with alpha, LZW", encode(image("RGBA"), "TIFF", compression="tiff_lzw")
    yield "gray.tiff", "gray, PackBits", encode(gray, "TIFF", compression="packbits")
    palette = encode(rgb.quantize(64), "TIFF", compression="tiff_adobe_deflate")
    yield "palette.tiff", "a palette of 8 bits, Deflate", palette
    for name in ("group3", "group4"):
        fax = "bilevel.tiff" if name == "group4" else f"bilevel-{name}.tiff"
        yield fax, f"bilevel, CCITT {name}", encode(gray.convert("1"), "TIFF", compression=name)
    yield "cmyk.tiff", "CMYK", encode(image("CMYK"), "TIFF")
    yield "jpeg.tiff", "YCbCr, JPEG", encode(rgb, "TIFF", compression="jpeg", quality=90)
    yield "orientation3.tiff", "turned", encode(rgb, "TIFF", tiffinfo={ORIENTATION: 3})
    rgb = small()
    yield from tiffs.all_kinds(rgb, rgb.convert("L"), rgb.convert("CMYK"), xmp(6))


def pam(array, kind):
    height, width, depth = array.shape
    head = f"P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH {depth}\nMAXVAL 255\nTUPLTYPE {kind}\nENDHDR\n"
    return head.encode() + array.tobytes()


def pnms():
    rgb = small()
    gray = rgb.convert("L")
    color, luma = np.asarray(rgb), np.asarray(gray)
    size = b"%d %d\n" % rgb.size
    words = lambda a: b" ".join(b"%d" % v for v in a.ravel()) + b"\n"  # noqa: E731
    ink = np.where(luma > 127, 0, 1)
    yield "text.pbm", "PBM, text", b"P1\n# a comment\n" + size + words(ink)
    yield "text.pgm", "PGM, text", b"P2\n" + size + b"255\n" + words(luma)
    yield "text.ppm", "PPM, text", b"P3\n" + size + b"255\n" + words(color)
    yield "binary.pbm", "PBM", encode(gray.convert("1"), "PPM")
    yield "binary.pgm", "PGM", encode(gray, "PPM")
    yield "binary.ppm", "PPM", encode(rgb, "PPM")
    yield "max100.pgm", "PGM of another largest value", b"P5 " + size + b"100\n" + (luma // 3).tobytes()
    yield "16-bits.ppm", "PPM of 16 bits", b"P6 " + size + b"65535\n" + (color.astype(">u2") * 257).tobytes(), rgb
    yield "16-bits.pgm", "PGM of 16 bits", b"P5 " + size + b"65535\n" + (luma.astype(">u2") * 257).tobytes(), gray
    yield "gray.pam", "PAM of gray", pam(luma[..., None], "GRAYSCALE"), gray
    yield "rgba.pam", "PAM of RGB with alpha", pam(np.dstack([color, luma]), "RGB_ALPHA"), rgb
    five = pam(np.dstack([color, luma, luma]), "FIVE")
    yield "five.pam", "PAM of 5 samples", five, "a PAM file of 5 samples a pixel, not 1 to 4"


def groups():
    return {
        "JPEG": jpegs,
        "PNG": pngs,
        "GIF": gifs,
        "BMP": bmps,
        "WEBP": webps,
        "TIFF": pillow_tiffs,
        "PNM": pnms,
    }


def by_pil(content):
    return PIL.ImageOps.exif_transpose(PIL.Image.open(io.BytesIO(content)))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    lines, kinds, data = [], [], bytearray()
    for group, make in groups().items():
        for name, kind, content, *rest in make():
            expected = rest[0] if rest else None
            (OUT / name).write_bytes(content)
            reason = expected if isinstance(expected, str) else ""
            kinds.append(f"{name}\t{group}\t{kind}\t{reason}")
            if reason:
                continue
            decoded = (by_pil(content) if expected is None else expected).convert("RGB")
            lines.append(f"{name} {len(data)} {decoded.height} {decoded.width}")
            data += np.asarray(decoded).tobytes()
    (OUT / "kinds.txt").write_text("\n".join(kinds) + "\n")
    (OUT / "expected.txt").write_text("\n".join(lines) + "\n")
    (OUT / "expected.bin.gz").write_bytes(gzip.compress(bytes(data), 9, mtime=0))


if __name__ == "__main__":
    main()
