"""What Python answers to the lines of docs/from-pytorch.md: test/resources/golden/tutorials.json, for
FromPyTorchTest. To run after a change of a Python line of that page; what the page then shows as its
answers is to be what is here.

  PYTHONPATH=~/.cache/byol/libtorch-2.13.0 python3 test/golden/make_tutorials.py

What the page has of torchvision is here: Fashion-MNIST's four files are those of FASHION_MNIST, or of
Debian's dataset-fashion-mnist.
"""

import contextlib
import gzip
import io
import json
import math
import os
import re
import tempfile
from pathlib import Path
from types import SimpleNamespace

import torch
import torch.nn.functional as F
from torch import nn
from torch.optim import lr_scheduler
from torch.utils.data import DataLoader, Dataset

ROOT = Path(__file__).parents[2]
OUT = ROOT / "test" / "resources" / "golden" / "tutorials.json"
IMAGES = Path(os.environ.get("FASHION_MNIST", "/usr/share/datasets/fashion-mnist"))


class FashionMNIST(Dataset):
    def __init__(self, root, train, transform):
        split = "train" if train else "t10k"
        self.images = self.read(f"{split}-images-idx3-ubyte.gz", 16).reshape(-1, 28, 28)
        self.labels = self.read(f"{split}-labels-idx1-ubyte.gz", 8)
        self.transform = transform

    @staticmethod
    def read(name, header):
        values = bytearray(gzip.decompress((IMAGES / name).read_bytes())[header:])
        return torch.frombuffer(values, dtype=torch.uint8)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return self.transform(self.images[index]), int(self.labels[index])


def to_tensor():
    return lambda image: image.unsqueeze(0) / 255


NAMES = {
    "F": F,
    "DataLoader": DataLoader,
    "datasets": SimpleNamespace(FashionMNIST=FashionMNIST),
    "lr_scheduler": lr_scheduler,
    "math": math,
    "nn": nn,
    "torch": torch,
    "transforms": SimpleNamespace(ToTensor=to_tensor),
}


def statements(block):
    """The inputs of a block, without prompts and answers."""
    inputs = []
    for line in block.splitlines():
        if line.startswith(">>> "):
            inputs.append(line[4:])
        elif line.startswith("... "):
            inputs[-1] += "\n" + line[4:]
    return inputs


def answer(statement, names):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(statement + "\n", "page", "single"), names)
    shown = out.getvalue().rstrip("\n")
    return "" if shown.startswith("<") else shown  # the address of an object


torch.set_num_threads(1)
page = (ROOT / "docs" / "from-pytorch.md").read_text()
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    sections = []
    for section in re.split(r"(?m)^## ", page)[1:]:
        names = dict(NAMES)
        block = re.search(r"(?ms)^```python\n(.*?)^```", section).group(1)
        answers = [{"input": s, "answer": answer(s, names)} for s in statements(block)]
        sections.append({"title": section.splitlines()[0], "answers": answers})
OUT.write_text(json.dumps(sections, indent=1) + "\n")
