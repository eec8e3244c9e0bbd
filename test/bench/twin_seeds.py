"""The twin of a run on views of its own: BYOL in PyTorch, as torchvision changes the images.

Trains from the run's first weights with the run's settings, for as many steps, on crops and colors that
torchvision draws, then prints top-1 of a weighted kNN vote (k = 20, temperature 0.07) of 10,000 training
images on 5,000 test images, for the run's encoder and for the twin's, both found here. twin.sh starts it.
"""

import argparse
import io
import pathlib
import tarfile

import reference
import safetensors.torch
import torch
import twin
from PIL import Image
from torchvision import transforms
from torchvision.transforms import functional as F

MEAN, STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
CLASSES, NEIGHBORS, TEMPERATURE = 10, 20, 0.07
BANK, QUERIES = 10_000, 5_000


def images(shards):
    """Pictures and classes of tar shards, an image and its class one after another."""
    pictures, classes = [], []
    for shard in sorted(shards):
        with tarfile.open(shard) as tar:
            for member in tar:
                content = tar.extractfile(member).read()
                if member.name.endswith(".cls"):
                    classes.append(int(content))
                else:
                    pictures.append(Image.open(io.BytesIO(content)).convert("RGB"))
    if len(pictures) != len(classes):
        raise SystemExit(f"{len(pictures)} images with {len(classes)} classes")
    return pictures, torch.tensor(classes)


def some(split, count):
    """So many images and their classes, of all parts of the shards, which may be in order of class."""
    step = max(1, len(split[0]) // count)
    return split[0][::step], split[1][::step]


def transform(recipe, size):
    """torchvision's classes with the settings of one of the run's views."""
    if recipe["blur"] != 0:
        raise SystemExit("the twin does not blur")
    jitter = [recipe[name] for name in ("brightness", "contrast", "saturation", "hue")]
    return transforms.Compose(
        [
            transforms.RandomResizedCrop(
                size,
                (recipe["crop_scale_min"], recipe["crop_scale_max"]),
                (recipe["aspect_min"], recipe["aspect_max"]),
                transforms.InterpolationMode.BICUBIC,
            ),
            transforms.RandomHorizontalFlip(recipe["flip"]),
            transforms.RandomApply([transforms.ColorJitter(*jitter)], recipe["jitter"]),
            transforms.RandomGrayscale(recipe["grayscale"]),
            transforms.RandomSolarize(255 * recipe["solarize_threshold"], recipe["solarize"]),
            transforms.ToTensor(),
            transforms.Normalize(MEAN, STD),
        ]
    )


def batches(pictures, config, seed):
    """Both views of each step: each epoch in an order of its own, without its last, smaller batch."""
    size, n = config["views"]["size"], config["batch_size"]
    one, other = (transform(config["views"][view], size) for view in ("first", "second"))
    torch.manual_seed(seed)
    while True:
        for batch in torch.randperm(len(pictures)).split(n):
            if len(batch) == n:
                chosen = [pictures[i] for i in batch]
                yield tuple(torch.stack([view(x) for x in chosen]) for view in (one, other))


@torch.no_grad()
def features(encoder, pictures):
    encoder.eval()
    parts = []
    for at in range(0, len(pictures), 500):
        batch = [F.normalize(F.to_tensor(x), MEAN, STD) for x in pictures[at : at + 500]]
        parts.append(torch.nn.functional.normalize(encoder(torch.stack(batch)), dim=1))
    return torch.cat(parts)


def knn(encoder, train, test):
    """Top-1 in percent, as arXiv 1805.01978 votes: each neighbour with exp(similarity / T)."""
    bank, queries = features(encoder, train[0]), features(encoder, test[0])
    right = 0
    for part, classes in zip(queries.split(500), test[1].split(500), strict=True):
        similarities, neighbors = (part @ bank.T).topk(NEIGHBORS)
        votes = torch.zeros(len(part), CLASSES, dtype=torch.float64)
        votes.scatter_add_(1, train[1][neighbors], (similarities.double() / TEMPERATURE).exp())
        right += (votes.argmax(1) == classes).sum().item()
    return 100 * right / len(queries)


def encoder_of(config, state):
    byol = twin.network(config)
    byol.load_state_dict({name: state[name] for name in byol.state_dict()})
    return byol.online.encoder


def main(run, initial, data):
    torch.set_num_threads(1)
    config = twin.settings(run / "config.json")
    train, test = images(data.glob("train-*.tar")), images(data.glob("test-*.tar"))
    bank, queries = some(train, BANK), some(test, QUERIES)
    other = twin.Twin(config, safetensors.torch.load_file(initial), torch.float32)
    views = batches(train[0], config, config["seed"])
    for _ in range(config["steps"]):
        other.step(*next(views))
    saved = safetensors.torch.load_file(max((run / "checkpoints").glob("*.safetensors")))
    print(
        f"{config['encoder_norm']}, {config['optimizer']}, seed {config['seed']}:"
        f" {config['steps']} steps, kNN of the run {knn(encoder_of(config, saved), bank, queries):.1f},"
        f" of the twin {knn(other.byol.online.encoder, bank, queries):.1f}",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=pathlib.Path)
    parser.add_argument("initial", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    main(**vars(parser.parse_args()))
