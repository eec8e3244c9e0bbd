"""Numbers that both sides of a golden test can make for themselves, and the writer of the files.

A golden file holds results. Weights and inputs come from a formula that is exact in any language,
so that a ResNet-50 needs no hundred megabytes beside its 4096 features. Element i of the tensor
called ``name`` is, in 64-bit arithmetic that wraps around,

    x    = fnv1a(name) + (i + 1) * 0x9E3779B97F4A7C15
    bits = splitmix64's mix of x, its upper 24 bits             0 <= bits < 2**24
    u    = bits / 2**23 - 1                                     -1 <= u < 1, exact in float32

``DeterministicValues`` in the tests' Java is the same formula.
"""

import json
import math
import pathlib

import torch

RESOURCES = pathlib.Path(__file__).parent.parent / "resources" / "golden"
DTYPES = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64"}
GOLDEN_GAMMA = 0x9E3779B97F4A7C15


def signed(value):
    """The two's complement int64 of an unsigned one."""
    return (value + 2**63) % 2**64 - 2**63


def fnv1a(name):
    state = 0xCBF29CE484222325
    for byte in name.encode():
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return state


def shift_right(x, bits):
    """x >>> bits: torch's shift of int64 keeps the sign."""
    return (x >> bits) & (2 ** (64 - bits) - 1)


def uniform(name, *shape, scale=1.0, offset=0.0):
    """offset + scale * u, rounded once to float32."""
    count = math.prod(shape)
    x = torch.arange(1, count + 1, dtype=torch.int64) * signed(GOLDEN_GAMMA) + signed(fnv1a(name))
    x = (x ^ shift_right(x, 30)) * signed(0xBF58476D1CE4E5B9)
    x = (x ^ shift_right(x, 27)) * signed(0x94D049BB133111EB)
    x = x ^ shift_right(x, 31)
    units = shift_right(x, 40).double() / 2**23 - 1
    return (units * scale + offset).float().reshape(shape)


def fill(module, prefix=""):
    """Gives each parameter and buffer of a network its values, by its name and shape.

    Matrices and filters are uniform with He's variance, 2 / fan-in; norms' scales lie around 1,
    biases and running means around 0, running variances around 1. Counters stay as they are.

    The last norm of a bottleneck is the exception: its scale lies around 0.2. With 1, a random
    ResNet-50 with standardised weights is chaotic: float32 differs from float64 by 4e-5 of the
    features, and NCHW from channels-last just as much, so that nothing about an implementation
    could be learned from a comparison.
    """
    with torch.no_grad():
        for name, tensor in module.state_dict(keep_vars=True).items():
            if tensor.is_floating_point():
                tensor.copy_(state_value(prefix + name, tensor.shape))
    return module


def state_value(name, shape):
    if len(shape) > 1:
        return uniform(name, *shape, scale=math.sqrt(6 / math.prod(shape[1:])))
    if name.endswith("running_var"):
        return uniform(name, *shape, scale=0.5, offset=1)
    if name.endswith("bn3.weight"):
        return uniform(name, *shape, scale=0.05, offset=0.2)
    if name.endswith("weight"):
        return uniform(name, *shape, scale=0.25, offset=1)
    return uniform(name, *shape, scale=0.1)


def sample(tensor, count):
    """Up to count elements, evenly spread: those at i * n // k for i < k = min(n, count)."""
    flat = tensor.detach().reshape(-1)
    k = min(flat.numel(), count)
    return flat[torch.arange(k) * flat.numel() // k]


class GoldenFile:
    """Collects the tensors of one file, computed in float32, and how far they are from float64."""

    def __init__(self, name):
        self.name = name
        self.tensors = {}
        self.metadata = {"torch": torch.__version__.split("+")[0]}

    def put(self, name, value):
        assert name not in self.tensors, name
        self.tensors[name] = value.detach().clone().contiguous()

    def note(self, key, text):
        self.metadata[key] = str(text)

    def write(self):
        RESOURCES.mkdir(parents=True, exist_ok=True)
        path = RESOURCES / (self.name + ".safetensors")
        path.write_bytes(self.encoded())
        print(f"{path.name}: {len(self.tensors)} tensors, {path.stat().st_size} bytes")
        for key, text in self.metadata.items():
            print(f"  {key}: {text if len(text) < 100 else text[:100] + '...'}")

    def encoded(self):
        """The file's bytes in a fixed order: the safetensors package shuffles its metadata."""
        header, data = {"__metadata__": self.metadata}, bytearray()
        for name, tensor in self.tensors.items():
            start = len(data)
            data += bytes(tensor.reshape(-1).view(torch.uint8).tolist())
            header[name] = {
                "dtype": DTYPES[tensor.dtype],
                "shape": list(tensor.shape),
                "data_offsets": [start, len(data)],
            }
        text = json.dumps(header).encode()
        text += b" " * (-len(text) % 8)
        return len(text).to_bytes(8, "little") + text + data


def relative(actual, expected):
    """Largest difference, as a part of the largest expected magnitude."""
    difference = (actual.double() - expected.double()).abs().max().item()
    return difference / max(expected.double().abs().max().item(), 1e-300)
