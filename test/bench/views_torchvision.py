"""The contestants of views.py that are PIL and torchvision, the way the papers' code uses them.

Announces itself, then for each number it reads prepares at least so many images, whole batches of
32, and prints the seconds and their number.
"""

import pathlib
import sys
import time
import types

# torchvision's compiled operators (box suppression and the like) do not load beside every build of
# torch. The transforms do not use them, so their registration is left out.
sys.modules["torchvision._meta_registrations"] = types.ModuleType("_meta_registrations")

import PIL  # noqa: E402
import PIL.features  # noqa: E402
import PIL.Image  # noqa: E402
import PIL.ImageFilter  # noqa: E402
import torch  # noqa: E402
import torchvision  # noqa: E402

BATCH = 32
MEAN, STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def kernel_size(size):
    return max(3, size // 10 | 1)


class PilBlur:
    def __call__(self, image):
        sigma = torch.empty(1).uniform_(0.1, 2.0).item()
        return image.filter(PIL.ImageFilter.GaussianBlur(sigma))


def recipe(t, name, size, blur, solarize):
    """T or T' of "Bootstrap Your Own Latent", appendix B, from torchvision's classes."""
    bicubic = torchvision.transforms.InterpolationMode.BICUBIC
    blurred = PilBlur() if name == "pil-blur" else t.GaussianBlur(kernel_size(size), (0.1, 2.0))
    if name == "torchvision-v2":
        to_tensor = [t.ToImage(), t.ToDtype(torch.float32, scale=True)]
    else:
        to_tensor = [t.ToTensor()]
    return t.Compose(
        [
            t.RandomResizedCrop(size, scale=(0.08, 1), interpolation=bicubic),
            t.RandomHorizontalFlip(0.5),
            t.RandomApply([t.ColorJitter(0.4, 0.4, 0.2, 0.1)], p=0.8),
            t.RandomGrayscale(0.2),
            t.RandomApply([blurred], p=blur),
            t.RandomSolarize(128, p=solarize),
            *to_tensor,
            t.Normalize(MEAN, STD),
        ]
    )


def main(name, folder, size):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    if name == "torchvision-v2":
        import torchvision.transforms.v2 as t
    else:
        import torchvision.transforms as t
    first, second = recipe(t, name, size, 1.0, 0.0), recipe(t, name, size, 0.1, 0.2)
    files = sorted(pathlib.Path(folder).rglob("*.jpg"))

    def prepare(batch):
        views = []
        for i in batch:
            with PIL.Image.open(files[i % len(files)]) as file:
                image = file.convert("RGB")
            if name != "decode":
                views.append((first(image), second(image)))
        if views:
            torch.stack([v for v, _ in views] + [v for _, v in views])

    print(
        f"ready PIL {PIL.__version__} (libjpeg-turbo {PIL.features.version('libjpeg_turbo')}),"
        f" torchvision {torchvision.__version__}, torch {torch.__version__},"
        f" {torch.get_num_threads()} thread",
        flush=True,
    )
    at = 0
    for line in sys.stdin:
        count = -(-int(line) // BATCH) * BATCH
        start = time.perf_counter()
        for first_of_batch in range(at, at + count, BATCH):
            prepare(range(first_of_batch, first_of_batch + BATCH))
        print("took", time.perf_counter() - start, count, flush=True)
        at += count


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
