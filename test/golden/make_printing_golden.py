"""How PyTorch prints tensors: test/resources/golden/printing.json, for TensorTextTest.

A case has dtype, shape, values (row-major; null for nan, "inf" and "-inf"), or a range instead of
values, and the text. Of complex numbers, real and imaginary part are neighbors in a last dimension.
"""

import json
import math
from pathlib import Path

import torch

OUT = Path(__file__).parents[1] / "resources" / "golden" / "printing.json"
cases = []


def value(number):
    if isinstance(number, float) and math.isnan(number):
        return "nan"
    if isinstance(number, float) and math.isinf(number):
        return "inf" if number > 0 else "-inf"
    return int(number) if isinstance(number, bool) else number


def add(values, dtype=torch.float32, grad=False):
    tensor = torch.tensor(values, dtype=dtype)
    case = {"dtype": str(dtype).removeprefix("torch.").upper(), "shape": list(tensor.shape)}
    case["values"] = [value(v) for v in tensor.double().flatten().tolist()]
    case["grad"] = grad
    case["text"] = str(tensor.requires_grad_(grad))
    cases.append(case)


def add_range(shape, dtype=torch.float32, scale=1.0):
    count = math.prod(shape)
    tensor = (torch.arange(count, dtype=torch.float64) * scale).to(dtype).reshape(shape)
    cases.append(
        {
            "dtype": str(dtype).removeprefix("torch.").upper(),
            "shape": list(shape),
            "scale": scale,
            "grad": False,
            "text": str(tensor),
        }
    )


def add_complex(values, dtype=torch.complex64):
    tensor = torch.tensor(values, dtype=dtype)
    parts = torch.view_as_real(tensor)
    cases.append(
        {
            "dtype": str(parts.dtype).removeprefix("torch.").upper(),
            "shape": list(parts.shape),
            "values": [value(v) for v in parts.double().flatten().tolist()],
            "complex": True,
            "grad": False,
            "text": str(tensor),
        }
    )


nan, inf = math.nan, math.inf
add(1.5)
add(3, torch.int64)
add(True, torch.bool)
add(-0.0)
add([])
add([], torch.int64)
add([[], []])
add([1, 2, 3])
add([1.5, -2.25, 1000])
add([0.1, 1000.0])
add([1e-5, 1.0])
add([1e9, 2e9])
add([123456789.0])
add([0.00012345, 0.5])
add([2.00005, 0.00005, -1e-9])
add([0.0, 0.0])
add([nan, nan])
add([1, inf, -inf, nan])
add([1.5, inf, -inf, nan])
add([1e-10, inf, -inf, nan, 0.0, -0.0])
add([0.125, 2.5, 3.5], torch.float16)
add([0.1, 100.0], torch.bfloat16)
add([0.1, 2 / 3], torch.float64)
add([1, -20, 300], torch.int32)
add([0, 255], torch.uint8)
add([-128, 127], torch.int8)
add([9223372036854774784, -5], torch.int64)
add([[True, False], [False, False]], torch.bool)
add([[1.5, -2], [3, 4]], grad=True)
add([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], torch.int64)
add([[[[0.5]]]])
add([i / 7 for i in range(30)])
add([i / 7 for i in range(9)], torch.float64, grad=True)
add([float(10**i) for i in range(-8, 8)])
add_range([1000])
add_range([1001])
add_range([40, 40])
add_range([7, 2, 80], torch.int64)
add_range([3, 400], torch.float16, 0.5)
add_range([2, 2, 2, 7, 50], torch.float64, 1 / 3)
add_range([2000], torch.float32, 1e-6)
add_range([1100, 1], torch.uint8, 0.1)
add_complex(1.5 - 2j)
add_complex([1 + 2j, -3 - 4j, 0.5])
add_complex([])
add_complex([[], []], torch.complex128)
add_complex([[1j, 1000.5 - 0.25j], [complex(nan, -inf), complex(-0.0, -0.0)]])
add_complex([complex(10**i, -(10**-i)) for i in range(-4, 5)], torch.complex128)
add_complex([complex(i / 7, 20 - i) for i in range(40)])
add_complex([[complex(i, j) for i in range(40)] for j in range(30)])

OUT.write_text(json.dumps({"torch": torch.__version__, "cases": cases}, indent=1) + "\n")
