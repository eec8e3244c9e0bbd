"""Small arguments for the operators of ATen, found by trying: see make_operators_golden.py."""

import re

import torch


def pool():
    """The tensors that arguments are taken from, by name."""
    torch.manual_seed(0)
    made = {}

    def add(name, tensor):
        made[name] = tensor

    for name, shape in {
        "scalar": [],
        "one": [1],
        "vector": [3],
        "six": [6],
        "matrix": [3, 3],
        "wide": [2, 3],
        "tall": [3, 2],
        "batch": [2, 3, 3],
        "signal": [1, 3, 6],
        "image": [1, 3, 4, 4],
        "four": [1, 4, 4, 4],
        "volume": [1, 3, 4, 4, 4],
        "kernel1": [3, 3, 2],
        "kernel2": [3, 3, 2, 2],
        "kernel3": [3, 3, 2, 2, 2],
        "grid2": [1, 2, 2, 2],
        "grid3": [1, 2, 2, 2, 3],
        "heads": [1, 2, 3, 4],
        "nine": [9, 3],
        "twelve": [12, 3],
        "affine": [1, 2, 3],
    }.items():
        # Positive, below one, and apart from each other.
        count = max(1, torch.Size(shape).numel())
        values = (torch.randperm(count) + torch.rand(count) * 0.5 + 0.25) / (count + 1)
        add(name, values.reshape(shape).to(torch.float32))
    for name in ("vector", "matrix", "wide", "image"):
        add(name + "_double", made[name].double())
        add(name + "_signed", made[name] * 4 - 2)
    add("definite", made["matrix"] @ made["matrix"].T + torch.eye(3))
    add("lower", torch.linalg.cholesky(made["definite"]))
    add("ascending", torch.tensor([0.1, 0.3, 0.5, 0.9]))
    for name, values in {
        "index0": 1,
        "index1": [0, 2, 1],
        "index2": [[0, 1, 2], [2, 0, 1], [1, 2, 0]],
        "index_wide": [[0, 1, 1], [1, 0, 1]],
        "index_one": [1],
        "counts": [1, 2, 1],
        "lengths": [2],
        "coordinates": [[0, 1, 2], [2, 0, 1]],
        "row_starts": [0, 1, 2, 3],
        "offsets": [0, 2],
        "pivots": [1, 2, 3],
    }.items():
        add(name, torch.tensor(values))
    add("pivots32", torch.tensor([1, 2, 3], dtype=torch.int32))
    add("index_image", torch.arange(16).reshape(1, 1, 4, 4).expand(1, 3, 4, 4).contiguous())
    add("mask1", torch.tensor([True, False, True]))
    add("mask2", torch.tensor([[True, False, True], [False, True, True], [True, True, False]]))
    add("bytes", torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]], dtype=torch.uint8))
    return made


INDEX = re.compile("ind|target|repeats|offsets|lengths|sections|q_|pivots|sorter|batch_sizes")
MASK = re.compile("mask|condition")


def tensor(random, argument, main, names):
    """A name out of the pool; mostly the main one, or one that suits the argument."""
    name = argument.name
    if INDEX.search(name) and random.random() < 0.85:
        return random.choice([n for n in names if "index" in n or n in (
            "counts", "lengths", "coordinates", "row_starts", "offsets", "pivots", "pivots32")])
    if MASK.search(name) and random.random() < 0.85:
        return random.choice(["mask1", "mask2"])
    if name.startswith("weight") and random.random() < 0.6:
        return random.choice(["vector", "kernel1", "kernel2", "kernel3", "matrix", "wide", "nine"])
    if name in ("bias", "running_mean", "running_var", "mean", "invstd", "var"):
        return random.choice(["vector", "vector", "vector", "one"])
    if name in ("w_ih", "w_hh"):
        return random.choice(["matrix", "nine", "twelve"])
    if random.random() < 0.65:
        return main
    return random.choice(names)


def integer(random, argument):
    name = argument.name
    if name in ("dim", "dim0", "dim1", "axis", "source", "destination", "offset", "k", "diagonal"):
        return random.choice([0, 0, 0, 1, 1, -1, -2])
    if name in ("groups", "num_groups", "group"):
        return random.choice([1, 3])
    if name == "reduction":
        return random.choice([0, 1, 2])
    return random.choice([1, 1, 1, 2, 2, 3, 3, 0, 4, 6])


def integers(random, argument, length):
    name = argument.name
    if "dim" in name:
        return random.choice([[0], [1], [-1], [0, 1], [1, 0], [0, 1, 2], [2, 0, 1]])
    if "pad" in name:
        count = length if length > 1 else random.choice([1, 1, 2, 4, 6])
        return [random.choice([0, 0, 1])] * count
    count = length if length > 1 else random.choice([1, 1, 2, 2, 3])
    return [random.choice([1, 1, 2, 2, 3, 4]) for _ in range(count)]


TEXTS = {
    "padding_mode": ["zeros"],
    "mode": ["reduced", "reflect", "constant", "complete"],
    "norm": ["ortho", "backward"],
    "reduce": ["sum", "mean", "prod", "amax"],
    "padding": ["valid", "same"],
    "indexing": ["ij", "xy"],
    "equation": ["ij,jk->ik", "ij->ji"],
    "ord": ["fro", "nuc"],
    "driver": ["gelsy", "gesvd"],
    "rounding_mode": ["floor", "trunc"],
    "UPLO": ["L", "U"],
    "side": ["left", "right"],
    "interpolation": ["linear", "lower"],
    "approximate": ["none", "tanh"],
}


def value(random, argument, main, names):
    """One for an argument, as JSON has it: tensors are {"tensor": name}."""
    kind = str(argument.real_type)
    optional = kind.startswith("Optional[")
    if optional:
        kind = kind[len("Optional["):-1]
        if random.random() < (0.5 if "Tensor" in kind or "number" in kind else 0.6):
            return None
    if kind == "Tensor":
        return {"tensor": tensor(random, argument, main, names)}
    if kind == "List[Tensor]" or kind == "List[Optional[Tensor]]":
        if argument.name == "indices":
            return {"tensors": [random.choice(["index1", "mask1", "index_one"])]}
        if argument.name == "params":
            return {"tensors": [random.choice(["matrix", "nine", "twelve"])] * 2
                    + [random.choice(["vector", "nine"])] * random.choice([0, 2])}
        if argument.name == "hx":
            return {"tensors": [random.choice(["matrix", "batch", "wide"])] * 2}
        return {"tensors": [main] * random.choice([1, 2, 2, 3])}
    if kind == "int":
        return integer(random, argument)
    if kind == "float":
        return {"real": random.choice([0.5, 0.5, 1.0, 2.0, 0.25, 1e-5])}
    if kind == "number":
        return random.choice([1, 2, 3, {"real": 0.5}, {"real": 1.5}, {"real": 2.0}])
    if kind == "bool":
        return random.choice([False, False, True])
    if kind == "str":
        return random.choice(TEXTS.get(argument.name, ["sum", "none", "mean", "linear"]))
    if kind == "List[int]":
        return integers(random, argument, argument.N or 0)
    if kind in ("List[float]", "List[number]"):
        return {"reals": [random.choice([1.0, 2.0, 0.5]) for _ in range(random.choice([1, 1, 2]))]}
    if kind == "ScalarType":
        return {"dtype": random.choice(["FLOAT32", "FLOAT64", "INT64"])}
    if kind == "MemoryFormat":
        return {"format": "CONTIGUOUS"}
    if kind == "Device":
        return {"device": "cpu"}
    if kind == "Layout":
        return {"layout": "STRIDED"}
    if kind == "Storage":
        return {"tensor": tensor(random, argument, main, names)}
    return None
