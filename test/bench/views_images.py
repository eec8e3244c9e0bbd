"""Makes the pictures of views.py: 500 x 375 JPEG files, cut out of photographs."""

import io
import pathlib
import random
import tarfile

import PIL.Image

WIDTH, HEIGHT, PICTURES, QUALITY = 500, 375, 64, 90
# So many equal files of each: archives are read in runs of 64.
COPIES = 8
SHARDS = 2


def picture(photo, rng):
    """A part of the photograph, from 60 % of the largest that fits to all of it."""
    scale = min(photo.width / WIDTH, photo.height / HEIGHT)
    scale = max(scale * rng.uniform(0.6, 1), min(scale, 1))
    width, height = int(WIDTH * scale), int(HEIGHT * scale)
    left, top = rng.randint(0, photo.width - width), rng.randint(0, photo.height - height)
    part = photo.crop((left, top, left + width, top + height))
    part = part.resize((WIDTH, HEIGHT), PIL.Image.Resampling.LANCZOS)
    encoded = io.BytesIO()
    part.save(encoded, "JPEG", quality=QUALITY)
    return encoded.getvalue()


def make(source, folder):
    """Writes folder/images/train and folder/shards; returns how many bytes a file has on average."""
    sources = sorted(p for p in pathlib.Path(source).rglob("*") if p.suffix in (".jpg", ".jpeg"))
    if not sources:
        raise SystemExit(
            f"no .jpg in {source}; name a folder of photographs with --photos, such as"
            " /usr/share/backgrounds/mate/nature of Debian's package mate-backgrounds"
        )
    rng = random.Random(1)
    train, shards = folder / "images" / "train", folder / "shards"
    train.mkdir(parents=True)
    shards.mkdir()
    photos = [PIL.Image.open(file).convert("RGB") for file in sources[:PICTURES]]
    files = [picture(photos[i % len(photos)], rng) for i in range(PICTURES)]
    for shard in range(SHARDS):
        with tarfile.open(shards / f"train-{shard:03}.tar", "w") as archive:
            for i in range(shard, PICTURES * COPIES, SHARDS):
                content = files[i % PICTURES]
                (train / f"{i:04}.jpg").write_bytes(content)
                entry = tarfile.TarInfo(f"{i:04}.jpg")
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))
    return sum(map(len, files)) / len(files)
