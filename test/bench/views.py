"""Times two augmented views of JPEG files: this project's loader and torchvision's transforms.

views.sh starts this. Every contestant is a process of its own that waits until it is told to
prepare some images. They take turns, A B B A, so that whatever else the machine does hits all of
them. Both sides draw the paper's T and T' at random, give normalized float32, and read the same
files from the page cache.

    views.py [--rounds R] [--images N] [--size PIXELS] [--contestants NAME,...] [--photos DIR]
             [--json FILE] --java COMMAND

Contestants:

    ours            this project's loader, one thread
    ours-2          the same with two threads
    ours-tar        one thread, the files in tar shards
    torchvision     PIL and torchvision.transforms on PIL images, one thread
    torchvision-v2  the same with torchvision.transforms.v2
    pil-blur        torchvision, but its exact blur, a convolution of 23 x 23 that some processors
                    are slow at, replaced by PIL's approximate ImageFilter.GaussianBlur
    decode          PIL's decoding alone, to RGB
"""

import argparse
import json
import os
import pathlib
import platform
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

OURS = {
    "ours": ("images", 1),
    "ours-2": ("images", 2),
    "ours-tar": ("shards", 1),
}
# This project's turns have so many times the images, so that they last as long.
MORE = 8
PHOTOS = "/usr/share/backgrounds/mate/nature"


class Contestant:
    def __init__(self, name, command):
        self.name = name
        self.rounds = []
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.settings = self.answer("ready")
        print(f"{name}: {self.settings}", flush=True)

    def answer(self, word):
        for line in self.process.stdout:
            if line.startswith(word + " "):
                return line[len(word) + 1 :].strip()
            print(f"{self.name}: {line}", end="")
        raise SystemExit(f"{self.name} ended without an answer, status {self.process.wait()}")

    def run(self, images):
        count = MORE * images if self.name in OURS or self.name == "decode" else images
        self.process.stdin.write(f"{count}\n")
        self.process.stdin.flush()
        seconds, count = self.answer("took").split()
        self.rounds.append(1000 * float(seconds) / int(count))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def processor():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return f"{names[0]}, {len(names)} cores"


def command_of(name, folder, options):
    if name not in OURS:
        worker = pathlib.Path(__file__).parent / "views_torchvision.py"
        return [sys.executable, str(worker), name, str(folder / "images"), str(options.size)]
    data, threads = OURS[name]
    return shlex.split(options.java) + [
        str(folder / data),
        str(options.size),
        str(threads),
    ]


def report(contestants):
    """Prints the table; returns it as data."""
    first = contestants[0]
    rows = []
    print(f"{'':16}{'ms/image':>10}{'from':>8}{'to':>8}{'images/s':>10}   rate of {first.name}")
    for c in contestants:
        median = statistics.median(c.rounds)
        ratios = sorted(theirs / ours for ours, theirs in zip(first.rounds, c.rounds))
        ratio = statistics.median(ratios)
        print(
            f"{c.name:16}{median:10.3f}{min(c.rounds):8.3f}{max(c.rounds):8.3f}"
            f"{1000 / median:10.1f}   {ratio:.2f} times ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        )
        rows.append(
            {
                "name": c.name,
                "settings": c.settings,
                "ms_per_image": c.rounds,
                "median_ms": median,
                "images_per_second": 1000 / median,
                "rate_of_first": {"median": ratio, "min": ratios[0], "max": ratios[-1]},
            }
        )
    return rows


def main(options):
    import views_images

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        mean = views_images.make(options.photos, folder)
        settings = (
            f"two views of {options.size} px of JPEG files of {views_images.WIDTH} x"
            f" {views_images.HEIGHT}, quality {views_images.QUALITY}, {mean / 1000:.0f} kB each;"
            f" {options.rounds} rounds of {options.images} images ({MORE} times as many of ours)"
        )
        print(f"{settings}; {processor()}", flush=True)
        contestants = [
            Contestant(name, command_of(name, folder, options))
            for name in options.contestants.split(",")
        ]
        for contestant in contestants:
            contestant.run(options.images)  # warms up
            contestant.rounds.clear()
        for turn in range(options.rounds):
            # Every other round backwards: A B B A, so that a drift favors nobody.
            for contestant in contestants if turn % 2 == 0 else reversed(contestants):
                contestant.run(options.images)
        for contestant in contestants:
            contestant.close()
        rows = report(contestants)
    if options.json:
        result = {
            "settings": settings,
            "machine": processor(),
            "system": platform.platform(),
            "time": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
            "contestants": rows,
        }
        pathlib.Path(options.json).write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--images", type=int, default=64)
    parser.add_argument("--size", type=int, default=224)
    parser.add_argument("--contestants", default="ours,torchvision,pil-blur,ours-2")
    parser.add_argument("--photos", default=PHOTOS)
    parser.add_argument("--json")
    parser.add_argument("--java", default="")
    main(parser.parse_args())
