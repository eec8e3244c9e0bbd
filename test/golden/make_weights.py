"""Writes test/resources/golden/weights: files of weights as PyTorch 2.13.0 makes them, and some
that must be refused.

From the project's root, with the LibTorch that the build has put into its cache:

    python3 -m pip install --target /tmp/golden numpy pillow
    python3 -m pip install --target /tmp/golden --no-deps torchvision==0.28.0
    PYTHONPATH=~/.cache/byol/libtorch-2.13.0:/tmp/golden python3 test/golden/make_weights.py

The networks' values follow from their names (values.py), so that no second copy is needed to compare
with. dtypes.json has those of the tensors of all types. The files that must be refused run nothing
but `touch byol-ran-a-pickle`, should anything run them.
"""

import argparse
import json
import os
from collections import OrderedDict

import torch
from reference import ResNet8
from torch import nn
from values import RESOURCES, fill

FOLDER = RESOURCES / "weights"
TYPES = {
    torch.uint8: "UINT8",
    torch.int8: "INT8",
    torch.int16: "INT16",
    torch.int32: "INT32",
    torch.int64: "INT64",
    torch.float16: "FLOAT16",
    torch.bfloat16: "BFLOAT16",
    torch.float32: "FLOAT32",
    torch.float64: "FLOAT64",
    torch.bool: "BOOL",
}


class Runs:
    """What a file of an attacker holds: a call of any function."""

    def __reduce__(self):
        return os.system, ("touch byol-ran-a-pickle",)


def network():
    return fill(ResNet8(8, 3, 2, nn.BatchNorm2d), "weights.").eval()


def every_type():
    """Tensors of all types, and of the forms that share storages."""
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6)
    tensors = OrderedDict()
    for dtype, name in TYPES.items():
        tensors[name.lower()] = torch.tensor([[0, 1, 2], [3, 5, 7]]).to(dtype)
    tensors["whole"] = base
    tensors["transposed"] = base.t()
    tensors["rows"] = base[1:3]
    tensors["columns"] = base[:, ::2]
    tensors["scalar"] = torch.tensor(2.5)
    tensors["count"] = torch.tensor(7)
    tensors["empty"] = torch.empty(0, 3)
    tensors["parameter"] = nn.Parameter(torch.tensor([1.0, -1.0]))
    return tensors


def checkpoint():
    """As a training script keeps it: two encoders in a wrapper, an optimizer, and what it wants."""
    online = network()
    state = OrderedDict()
    for name, tensor in online.state_dict().items():
        state["module.encoder_q." + name] = tensor.clone()
        state["module.encoder_k." + name] = torch.zeros_like(tensor, dtype=torch.float16)
    state["module.head.weight"] = torch.ones(3, 32)
    optimizer = torch.optim.SGD([online.conv1.weight], lr=0.1, momentum=0.9)
    online.conv1.weight.grad = torch.ones_like(online.conv1.weight)
    optimizer.step()
    return {
        "epoch": 3,
        "arch": "resnet8",
        "best": 0.5,
        "done": False,
        "nothing": None,
        "steps": [1, 2],
        "large": 2**70,
        "state_dict": state,
        "optimizer": optimizer.state_dict(),
    }


def save(value, name, **options):
    torch.save(value, FOLDER / name, **options)


def main():
    torch.set_num_threads(1)
    FOLDER.mkdir(parents=True, exist_ok=True)
    legacy = {"_use_new_zipfile_serialization": False}
    save(network().state_dict(), "state.pth")
    save(network().state_dict(), "legacy.pth", **legacy)
    save(every_type(), "protocol4.pth", pickle_protocol=4)
    save(checkpoint(), "checkpoint.pth")
    torch.jit.script(network()).save(str(FOLDER / "script.pt"))
    save(every_type(), "dtypes.pth")
    save(every_type(), "dtypes-legacy.pth", **legacy)
    values = {
        name: {
            "dtype": TYPES[tensor.dtype],
            "shape": list(tensor.shape),
            "values": tensor.detach().double().reshape(-1).tolist(),
        }
        for name, tensor in every_type().items()
    }
    (FOLDER / "dtypes.json").write_text(json.dumps(values, indent=1) + "\n")
    save({"state_dict": every_type(), "extra": Runs()}, "runs.pth")
    save({"state_dict": every_type(), "extra": Runs()}, "runs-legacy.pth", **legacy)
    save(Runs(), "runs-protocol4.pth", pickle_protocol=4)
    save(nn.Linear(2, 2), "module.pth")
    save({"model": every_type(), "args": argparse.Namespace(lr=1)}, "namespace.pth")
    save({"weight": torch.complex(torch.ones(2), torch.ones(2))}, "complex.pth")
    for file in sorted(FOLDER.iterdir()):
        print(f"{file.name}: {file.stat().st_size} bytes")


main()
