#!/usr/bin/env python3
"""Writes golden views of two photographs at the paper's setting, 224 px: what torchvision makes of
the pixels that PIL decodes from their JPEG files.

Needs torch 2.13.0, torchvision 0.28.0, numpy and pillow (12.3.0).

  python3 test/golden/make_photo_views.py

Reads coffee.jpg and cat.jpg in test/resources/golden/photos/ (see NOTICE.txt there), and writes
beside them:
  *.png        results, 8 bits of [0, 1]
  views.txt    one line per result: photograph, operation, its arguments, the PNG file it is in, and
               the left and top edge of its square there
"""

import itertools

import numpy as np
import PIL.Image
import torch

from make_views import OUT, crop, pil_resize, view

PHOTOS = OUT.parent / "photos"
TILE = 48
NO_JITTER = (-1, 1, 1, 1, 0)
PLAIN = (0, 0, 2)  # not gray, not blurred, not solarised


class Writer:
    def __init__(self):
        self.lines = []
        self.sheets = {}

    def add(self, photo, operation, arguments, tensor, sheet, left=0, top=0):
        text = ",".join(f"{a:g}" for a in arguments)
        self.lines.append(f"{photo} {operation} {text} {sheet}.png {left} {top}")
        array = (tensor.permute(1, 2, 0) * 255).round().byte().numpy()
        self.sheets.setdefault(sheet, []).append((left, top, array))

    def write(self):
        for name, parts in self.sheets.items():
            width = max(left + array.shape[1] for left, _, array in parts)
            height = max(top + array.shape[0] for _, top, array in parts)
            sheet = np.zeros((height, width, 3), np.uint8)
            for left, top, array in parts:
                sheet[top : top + array.shape[0], left : left + array.shape[1]] = array
            PIL.Image.fromarray(sheet).save(PHOTOS / f"{name}.png", optimize=True)
        (PHOTOS / "views.txt").write_text("\n".join(self.lines) + "\n")


def main():
    pixels = {}
    for name in ("coffee", "cat"):
        pixels[name] = np.asarray(PIL.Image.open(PHOTOS / f"{name}.jpg").convert("RGB"))
    x = {n: torch.from_numpy(p.copy()).permute(2, 0, 1).float() / 255 for n, p in pixels.items()}
    writer = Writer()

    # Shrinking and mirrored; as PIL does it in 8 bits, where it need not clamp between its two passes;
    # enlarging.
    box = (61, 17, 377, 331, 224)
    writer.add("coffee", "crop", (*box, 1), crop(x["coffee"], *box, 1), "coffee-crop")
    soft = 64 + pixels["coffee"] // 2
    writer.add("coffee", "soft-pil-crop", box, pil_resize(soft, *box), "coffee-pil-crop")
    box = (150, 60, 118, 131, 224)
    writer.add("cat", "crop", (*box, 0), crop(x["cat"], *box, 0), "cat-crop")

    # 23 taps, with the least, a middling and the largest sigma.
    for i, sigma in enumerate((0.1, 0.8, 2.0)):
        arguments = (140, 38, 224, 224, 224, 0, *NO_JITTER, 0, sigma, 2)
        writer.add("cat", "view", arguments, view(x["cat"], *arguments), "cat-blur", 224 * i)

    for i, order in enumerate(itertools.permutations("0123")):
        strengths = (1.35, 0.65, 1.2, 0.1) if i % 2 == 0 else (0.7, 1.4, 0.8, -0.07)
        box = (200, 80, TILE, TILE, TILE, 0)
        arguments = (*box, int("".join(order)), *strengths, *PLAIN)
        result = view(x["cat"], *arguments)
        writer.add("cat", "view", arguments, result, "jitter", i % 6 * TILE, i // 6 * TILE)

    # T: crop, jitter, blur. T': once with solarisation, once gray, blurred and solarised.
    for name, photo, arguments in (
        ("coffee-t", "coffee", (23, 9, 451, 352, 224, 1, 2031, 1.3, 0.75, 1.15, -0.08, 0, 1.4, 2)),
        ("cat-t", "cat", (87, 31, 190, 222, 224, 0, 3102, 0.72, 1.31, 0.86, 0.06, 0, 0.5, 2)),
        ("coffee-t-prime", "coffee", (140, 70, 230, 260, 224, 0, 1320, 1.1, 1.2, 0.9, 0.1, 0, 0, 0.5)),
        ("cat-t-prime", "cat", (30, 12, 301, 270, 224, 1, 213, 0.9, 1.25, 1.1, 0.03, 1, 1.9, 0.5)),
    ):
        writer.add(photo, "view", arguments, view(x[photo], *arguments), name)
    writer.write()
    total = sum(file.stat().st_size for file in PHOTOS.iterdir())
    print(f"{len(writer.lines)} views; {total:,} bytes in {PHOTOS}")


if __name__ == "__main__":
    main()
