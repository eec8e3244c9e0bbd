#!/usr/bin/env python3
"""Writes golden views: what torchvision makes of two small images.

Needs torch 2.13.0, torchvision 0.28.0, numpy and pillow.

  python3 test/golden/make_views.py

Output, in test/resources/golden/views/:
  views.bin   the arrays, one after another, [H, W, C]: uint8 images, and results in [0, 1] as
              little-endian uint16, 65535 standing for 1
  views.txt   one line per array: image name, operation, its arguments (or "-"), offset, H, W, C
"""

import pathlib
import sys
import types

# torchvision's compiled operators (box suppression and the like) do not load beside every build of
# torch. The transforms do not use them, so their registration is left out.
sys.modules["torchvision._meta_registrations"] = types.ModuleType("_meta_registrations")

import numpy as np  # noqa: E402
import PIL.Image  # noqa: E402
import torch  # noqa: E402
from torchvision.transforms.v2 import InterpolationMode  # noqa: E402
from torchvision.transforms.v2 import functional as F  # noqa: E402

OUT = pathlib.Path(__file__).parent.parent / "resources" / "golden" / "views"
BICUBIC = InterpolationMode.BICUBIC


def picture(height, width, channels, seed):
    """Waves, hard edges, pure colours and noise: all that the operations treat differently."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    planes = []
    for c in range(channels):
        wave = 128 + 70 * np.sin(x * 0.31 + c) + 60 * np.cos(y * 0.23 - 2 * c)
        plane = wave + rng.normal(0, 20, (height, width))
        plane[height // 4 : height // 2, width // 3 : width // 2] = 255 * (c == 0)
        plane[height // 2 : height // 2 + 3, :] = 255 * (c != 1)
        plane[:, width - 4 : width - 1] = 97
        planes.append(plane)
    return np.clip(np.stack(planes, -1), 0, 255).round().astype(np.uint8)


class Writer:
    def __init__(self):
        self.data = bytearray()
        self.lines = []

    def add(self, image, operation, arguments, array):
        text = ",".join(f"{a:g}" for a in arguments) or "-"
        shape = " ".join(str(n) for n in array.shape)
        self.lines.append(f"{image} {operation} {text} {len(self.data)} {shape}")
        self.data += array.tobytes()

    def result(self, image, operation, arguments, tensor):
        array = tensor.permute(1, 2, 0).contiguous().double().numpy()
        assert array.min() >= 0 and array.max() <= 1, operation
        self.add(image, operation, arguments, (array * 65535).round().astype("<u2"))


def kernel_size(size):
    return max(3, size // 10 | 1)


def jitter(x, order, brightness, contrast, saturation, hue):
    for digit in f"{order:04d}":
        if digit == "0":
            x = F.adjust_brightness(x, brightness)
        elif digit == "1":
            x = F.adjust_contrast(x, contrast)
        elif digit == "2":
            x = F.adjust_saturation(x, saturation)
        else:
            x = F.adjust_hue(x, hue)
    return x


def crop(x, left, top, width, height, size, flip):
    x = F.resized_crop(x, top, left, height, width, [size, size], BICUBIC, antialias=True)
    x = x.clamp(0, 1)
    return F.horizontal_flip(x) if flip else x


def view(x, left, top, width, height, size, flip, order, b, c, s, h, gray, sigma, threshold):
    x = crop(x, left, top, width, height, size, flip)
    if order >= 0:
        x = jitter(x, order, b, c, s, h)
    if gray and x.shape[0] == 3:
        x = F.rgb_to_grayscale(x, 3)
    if sigma > 0:
        x = F.gaussian_blur(x, kernel_size(size), sigma)
    return F.solarize(x, threshold) if threshold <= 1 else x


def evaluate(x, size):
    x = F.resize(x, [round(size * 256 / 224)], BICUBIC, antialias=True).clamp(0, 1)
    return F.center_crop(x, [size, size])


def pil_resize(pixels, left, top, width, height, size):
    flat = pixels[..., 0] if pixels.shape[-1] == 1 else pixels
    part = PIL.Image.fromarray(flat).crop((left, top, left + width, top + height))
    out = np.asarray(part.resize((size, size), PIL.Image.Resampling.BICUBIC), np.float32) / 255
    return torch.from_numpy(out.reshape(size, size, -1)).permute(2, 0, 1)


def main():
    writer = Writer()
    images = {"gray": picture(28, 28, 1, 1), "color": picture(34, 44, 3, 2)}
    for name, pixels in images.items():
        writer.add(name, "image", [], pixels)
        x = torch.from_numpy(pixels).permute(2, 0, 1).float() / 255
        height, width = pixels.shape[:2]
        for factor in (0.6, 1.4):
            writer.result(name, "brightness", [factor], F.adjust_brightness(x, factor))
            writer.result(name, "contrast", [factor], F.adjust_contrast(x, factor))
        if name == "color":
            writer.result(name, "saturation", [1.2], F.adjust_saturation(x, 1.2))
            writer.result(name, "grayscale", [], F.rgb_to_grayscale(x, 3))
            for shift in (-0.1, 0.08, 0.5):
                writer.result(name, "hue", [shift], F.adjust_hue(x, shift))
        writer.result(name, "solarize", [0.5], F.solarize(x, 0.5))
        square = crop(x, 0, 0, width, height, 28, 0)
        for sigma in (0.1, 0.7, 2.0):
            writer.result(name, "blur", [28, sigma], F.gaussian_blur(square, kernel_size(28), sigma))
        boxes = [(0, 0, width, height, 16, 0), (3, 5, 21, 17, 28, 1), (2, 1, 24, 26, 24, 1)]
        for box in boxes:
            writer.result(name, "crop", box, crop(x, *box))
            # PIL clamps to 8 bits between its two passes; where nothing needs clamping it is equal.
            soft = 64 + pixels // 2
            writer.result(name, "soft-pil-crop", box[:5], pil_resize(soft, *box[:5]))
        writer.result(name, "eval", [20], evaluate(x, 20))
        views = [
            (1, 2, 20, 22, 24, 1, 3120, 0.7, 1.3, 0.85, 0.07, 0, 1.1, 2),
            (4, 0, 23, 25, 28, 0, 213, 1.2, 0.8, 1.15, -0.1, 0, 0, 0.5),
            (0, 3, 28, 25, 20, 0, 2301, 1.35, 1.1, 1.2, 0.1, 1, 0.4, 0.5),
        ]
        for arguments in views:
            writer.result(name, "view", arguments, view(x, *arguments))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "views.bin").write_bytes(writer.data)
    (OUT / "views.txt").write_text("\n".join(writer.lines) + "\n")
    print(f"{len(writer.lines)} arrays, {len(writer.data):,} bytes in {OUT}")


if __name__ == "__main__":
    main()
