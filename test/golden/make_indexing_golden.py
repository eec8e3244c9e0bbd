"""Parts of tensors as PyTorch takes them: test/resources/golden/indexing.json, for IndexTest.

A case has a shape, whose tensor holds 0, 1, 2 …, and an index: numbers, texts as in Python,
{"long": nested list} and {"mask": nested list}. Beside it stand the shape and the values of
x[index], and those of x after x[index] = value for a value of the shape given; or "error".
"""

import json
import random
from pathlib import Path

import torch

OUT = Path(__file__).parents[1] / "resources" / "golden" / "indexing.json"
rng = random.Random(1)
generator = torch.Generator().manual_seed(1)


def python(part):
    if isinstance(part, dict):
        (kind, values), = part.items()
        return torch.tensor(values, dtype=torch.bool if kind == "mask" else torch.int64)
    if isinstance(part, str):
        return eval(f"numpy_like[{part}]", {"numpy_like": Key()})
    return part


class Key:
    def __getitem__(self, key):
        return key


def key(index):
    parts = []
    for part in index:
        value = python(part)
        parts.extend(value if isinstance(value, tuple) else [value])
    return tuple(parts)


def numbers(tensor):
    return {"shape": list(tensor.shape), "values": tensor.flatten().tolist()}


def case(shape, index, value_shape=None):
    x = torch.arange(torch.tensor(shape).prod().item() if shape else 1).reshape(shape)
    out = {"shape": list(shape), "index": index}
    try:
        part = x[key(index)]
    except (IndexError, RuntimeError, ValueError) as error:
        out["error"] = type(error).__name__
        return out
    out["part"] = numbers(part)
    value_shape = list(part.shape) if value_shape is None else value_shape
    value = -1 - torch.arange(max(1, torch.tensor(value_shape or [1]).prod().item()))
    if 0 in value_shape:
        return out
    out["value"] = value_shape
    y = x.clone()
    y[key(index)] = value.reshape(value_shape)
    out["after"] = y.flatten().tolist()
    return out


def integers(shape, size):
    return torch.randint(-size, size, shape, generator=generator).tolist()


def random_slice(size):
    text = ""
    if rng.random() < 0.7:
        text += str(rng.randint(-size - 1, size + 1))
    text += ":"
    if rng.random() < 0.7:
        text += str(rng.randint(-size - 1, size + 1))
    if rng.random() < 0.4:
        text += f":{rng.randint(1, 3)}"
    return text


def random_case():
    shape = [rng.randint(1, 4) for _ in range(rng.randint(1, 4))]
    index, dim, many = [], 0, rng.choice([[2], [3], [2, 1], [1]])
    ellipsis = rng.random() < 0.3
    while dim < len(shape) and rng.random() < 0.85:
        kind = rng.random()
        if ellipsis and rng.random() < 0.4:
            ellipsis = False
            index.append("...")
            dim = min(len(shape), dim + rng.randint(0, 2))
        elif kind < 0.3:
            index.append(rng.randint(-shape[dim], shape[dim] - 1))
            dim += 1
        elif kind < 0.6:
            index.append(random_slice(shape[dim]))
            dim += 1
        elif kind < 0.7:
            index.append("None")
        elif kind < 0.9:
            index.append({"long": integers(many, shape[dim])})
            dim += 1
        else:
            mask = torch.rand(shape[dim], generator=generator) < 0.5
            index.append({"mask": mask.tolist()})
            dim += 1
    return case(shape, index)


mask = [[True, False, True], [False, True, True]]
cases = [
    case([], []),
    case([], ["None"]),
    case([5], [2]),
    case([5], [-1]),
    case([5], [5]),
    case([5], [0, 0]),
    case([5], ["1:3"]),
    case([5], ["::2"]),
    case([5], ["4:1"]),
    case([5], ["None, :, None"]),
    case([2, 3], ["..., 0"]),
    case([2, 3], ["0, ..., 0"]),
    case([2, 3], [":, 1:"], [1]),
    case([2, 3], [":, 1:"], [1, 1, 2, 1]),
    case([2, 3], ["1"], [1, 3]),
    case([2, 3], [{"mask": mask}]),
    case([2, 3], [{"mask": mask}], [1]),
    case([2, 3, 4], [{"mask": mask}]),
    case([2, 3, 4], [{"mask": mask}, "1:3"]),
    case([4, 2, 3], [":", {"mask": mask}]),
    case([4, 2, 3], ["1:3", {"mask": mask}]),
    case([2, 3], [{"mask": [True, False, True]}]),
    case([2, 3], [{"long": 1}]),
    case([2, 3], [{"long": [0, 1]}, {"long": [[0], [2]]}]),
    case([2, 3, 4], [{"long": [0, 1]}, ":", {"long": [1, 3]}]),
    case([2, 3, 4], [{"long": [0, 1]}, "None", {"long": [1, 2]}]),
    case([2, 3, 4], [0, ":", {"long": [1, 3]}]),
    case([2, 3], [{"long": [2]}]),
    case([2, 3], [{"long": [0, 1]}, {"long": [0, 1, 2]}]),
]
cases += [random_case() for _ in range(400)]
OUT.write_text(json.dumps({"cases": cases}, separators=(",", ":")) + "\n")
print(len(cases), "cases,", sum("error" in c for c in cases), "errors")
