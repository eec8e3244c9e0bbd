"""Golden values of ATen's operators, for OperatorsGoldenTest.

    PYTHONPATH=~/.cache/byol/libtorch-2.13.0 python3 make_operators_golden.py

Looks for arguments with which each operator of bindings/torch/generator/operators.tsv can be called, by
trying those of operator_arguments.py at random, and writes test/resources/golden/operators.json (one
call a line, with the names of its tensors) and operators.safetensors (what it takes and gives).
Tries are made in a process of their own, as an operator may end it. Results that differ from run to
run are marked: of these the test compares shapes only.
"""

import json
import os
import pathlib
import pickle
import random
import sys
import tempfile

import torch

from operator_arguments import pool, value

ROOT = pathlib.Path(__file__).parent.parent.parent
TRIES = 300
MOST_ELEMENTS = 200
# Hold what memory held before.
UNINITIALISED = ("empty", "resize", "set_", "new_empty", "rrelu")
# Make files, print, or depend on the machine.
LEFT_OUT = ("from_file", "is_vulkan_available", "is_pinned", "pin_memory", "cudnn", "miopen", "fbgemm")
KINDS = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64", torch.int32: "I32",
         torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL",
         torch.bfloat16: "BF16", torch.float16: "F16"}
DTYPES = {"FLOAT32": torch.float32, "FLOAT64": torch.float64, "INT64": torch.int64}


def python(item, tensors):
    if isinstance(item, dict):
        if "tensor" in item:
            return tensors[item["tensor"]].clone()
        if "tensors" in item:
            return [tensors[name].clone() for name in item["tensors"]]
        if "real" in item:
            return item["real"]
        if "reals" in item:
            return item["reals"]
        if "dtype" in item:
            return DTYPES[item["dtype"]]
        if "format" in item:
            return torch.contiguous_format
        if "device" in item:
            return torch.device("cpu")
        if "layout" in item:
            return torch.strided
    return item


def flat(results):
    if isinstance(results, (tuple, list)):
        return [one for result in results for one in flat(result)]
    return [results]


def plain(tensor):
    """Real, dense values, and how they were made so."""
    how = []
    tensor = tensor.detach()
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
        how.append("dense")
    if tensor.is_quantized:
        tensor = tensor.dequantize()
        how.append("dequantized")
    if tensor.is_complex():
        tensor = torch.view_as_real(tensor.resolve_conj())
        how.append("real")
    return tensor.contiguous().clone(), how


def call(schema, items, tensors, seed):
    """What is returned; of operators that write into arguments, those."""
    torch.manual_seed(seed)
    base, _, overload = schema.name[len("aten::"):], None, schema.overload_name
    operator = getattr(getattr(torch.ops.aten, base), overload or "default")
    values = [
        value.storage().untyped() if str(argument.real_type) == "Storage" else value
        for argument, value in zip(
            schema.arguments, [python(item, tensors) for item in items])
    ]
    positional = [v for a, v in zip(schema.arguments, values) if not a.kwarg_only]
    keyword = {a.name: v for a, v in zip(schema.arguments, values) if a.kwarg_only}
    returned = operator(*positional, **keyword)
    outs = [v for a, v in zip(schema.arguments, values) if a.is_out]
    if outs:
        return flat(outs)
    return flat(returned) if schema.returns else [values[0]]


def small(results):
    return all(
        r is None or not isinstance(r, torch.Tensor) or r.numel() <= MOST_ELEMENTS for r in results
    )


def stored(results):
    """As JSON has them, and the tensors by their place."""
    items, tensors = [], {}
    for i, result in enumerate(results):
        if isinstance(result, torch.Tensor):
            tensors[i], how = plain(result)
            KINDS[tensors[i].dtype]
            items.append({"tensor": i, "how": how})
        elif isinstance(result, torch.dtype):
            items.append({"dtype": str(result)})
        elif result is None or isinstance(result, (bool, int, float)):
            items.append({"value": result})
        else:
            raise TypeError(type(result))
    return items, tensors


def same(one, other):
    return one.keys() == other.keys() and all(
        one[i].shape == other[i].shape
        and one[i].dtype == other[i].dtype
        and torch.equal(torch.nan_to_num(one[i].double()), torch.nan_to_num(other[i].double()))
        for i in one
    )


def search(schema, tensors):
    names = sorted(tensors)
    draw = random.Random(schema.name + "." + schema.overload_name)
    mains = ["matrix", "matrix", "image", "wide", "signal", "vector", "batch", "volume", "scalar",
             "definite", "heads", "index2", "mask2", "matrix_signed", "bytes", "index1", "four"]
    for attempt in range(TRIES):
        main = mains[attempt % len(mains)]
        items = [value(draw, argument, main, names) for argument in schema.arguments]
        if schema.arguments and attempt < TRIES // 2 and isinstance(items[0], dict) \
                and "tensor" in items[0]:
            items[0] = {"tensor": main}
        try:
            results = call(schema, items, tensors, 1)
            if not small(results):
                continue
            described, made = stored(results)
            _, again = stored(call(schema, items, tensors, 2))
        except Exception:  # refused: the next one
            continue
        steady = same(made, again) and not any(u in schema.name for u in UNINITIALISED)
        return {"arguments": items, "results": described, "steady": steady}, made
    return None


def search_apart(schema, tensors):
    """The same in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "found")
        child = os.fork()
        if child == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            import resource

            resource.setrlimit(resource.RLIMIT_CPU, (8, 8))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            found = search(schema, tensors)
            if found is not None:
                found[1].update({i: (t.dtype, list(t.shape), raw(t)) for i, t in found[1].items()})
            with open(path, "wb") as file:
                pickle.dump(found, file)
            os._exit(0)
        os.waitpid(child, 0)
        if not os.path.exists(path):
            return None
        with open(path, "rb") as file:
            return pickle.load(file)


def raw(tensor):
    return bytes(tensor.contiguous().untyped_storage())[: tensor.numel() * tensor.element_size()]


def write_safetensors(path, tensors):
    header, data, at = {}, [], 0
    for name in sorted(tensors):
        dtype, shape, values = tensors[name]
        header[name] = {"dtype": KINDS[dtype], "shape": shape,
                        "data_offsets": [at, at + len(values)]}
        data.append(values)
        at += len(values)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(data))


def main():
    torch.set_num_threads(1)
    tensors = pool()
    saved = {"in." + name: (t.dtype, list(t.shape), raw(t)) for name, t in tensors.items()}
    lines, missing = [], []
    table = (ROOT / "bindings/torch/generator/operators.tsv").read_text().splitlines()
    for line in table:
        name = line.split("\t")[0]
        base, _, overload = name.partition(".")
        if any(part in name for part in LEFT_OUT):
            continue
        schema = torch._C._get_schema(base, overload)
        found = search_apart(schema, tensors)
        if found is None:
            missing.append(name)
            continue
        entry, made = found
        order = [i for i, a in enumerate(schema.arguments) if a.is_out]
        order += [i for i, a in enumerate(schema.arguments) if not a.is_out]
        entry["arguments"] = [entry["arguments"][i] for i in order]
        for i, tensor in made.items():
            saved[f"{name[6:]}.{i}"] = tensor
        lines.append(json.dumps({"operator": name, **entry}))
        if len(lines) % 100 == 0:
            print(len(lines), "found,", len(missing), "not", file=sys.stderr, flush=True)
    folder = ROOT / "test/resources/golden"
    write_safetensors(folder / "operators.safetensors", saved)
    (folder / "operators.json").write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} of {len(table)} operators; none of:", *missing, file=sys.stderr)


main()
