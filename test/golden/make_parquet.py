#!/usr/bin/env python3
"""Writes small Parquet files with images, as pyarrow and Hugging Face's datasets lay them out.

Needs pyarrow and pillow (25.0.1 and 12.3.0 made the committed files).

  python3 test/golden/make_parquet.py

Output, in test/resources/golden/parquet/: NAME.parquet of 40 rows. The image of row i is a PNG of
8 x 8 pixels of noise, but for the first, which is (i, 0, 0); its label is i % 3.
"""

import io
import json
import pathlib

import numpy as np
import PIL.Image
import pyarrow as pa
import pyarrow.parquet as pq

OUT = pathlib.Path(__file__).parent.parent / "resources/golden/parquet"
ROWS = 40
NAMES = ["cat", "dog", "owl"]
IMAGE = pa.struct([("bytes", pa.binary()), ("path", pa.string())])


def png(i):
    pixels = np.random.default_rng(i).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    pixels[0, 0] = (i, 0, 0)
    out = io.BytesIO()
    PIL.Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


PNGS = [png(i) for i in range(ROWS)]
STRUCTS = [{"bytes": b, "path": f"{i}.png"} for i, b in enumerate(PNGS)]
LABELS = [i % 3 for i in range(ROWS)]


def huggingface(image="image", label="label"):
    features = {
        image: {"_type": "Image"},
        label: {"names": NAMES, "_type": "ClassLabel"},
    }
    return {"huggingface": json.dumps({"info": {"features": features}})}


def write(name, columns, metadata=None, **options):
    table = pa.table(columns)
    if metadata:
        table = table.replace_schema_metadata(metadata)
    options = {"row_group_size": 15, "data_page_size": 512, "write_batch_size": 4, **options}
    pq.write_table(table, OUT / f"{name}.parquet", **options)


def standard():
    return {
        "image": pa.array(STRUCTS, IMAGE),
        "label": pa.array(LABELS, pa.int64()),
    }


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for codec in ["none", "snappy", "gzip", "zstd", "lz4", "brotli"]:
        write(codec, standard(), huggingface(), compression=codec, use_dictionary=False)
    write("dictionary", standard(), huggingface(), use_dictionary=True)
    write("full_dictionary", standard(), huggingface(), dictionary_pagesize_limit=1000)
    write("v2", standard(), huggingface(), data_page_version="2.0", compression="zstd")
    write("one_group", standard(), huggingface(), row_group_size=ROWS, data_page_size=1 << 20)
    # Bytes alone, and labels that are texts; no metadata.
    texts = pa.array([NAMES[i] for i in LABELS], pa.string())
    write("texts", {"png": pa.array(PNGS, pa.binary()), "id": pa.array(range(ROWS)), "class": texts})
    # As CIFAR-100 and others call them.
    write(
        "fine",
        {
            "coarse_label": pa.array([0] * ROWS, pa.int64()),
            "img": pa.array(STRUCTS, IMAGE),
            "fine_label": pa.array(LABELS, pa.int32()),
        },
        huggingface("img", "fine_label"),
    )
    # Images that are missing, and one that is broken.
    some = list(STRUCTS)
    some[3] = None
    some[5] = {"bytes": None, "path": "5.png"}
    some[7] = {"bytes": b"no image", "path": "7.png"}
    write("missing", {"image": pa.array(some, IMAGE), "label": pa.array(LABELS)}, huggingface())
    # Without labels, as test sets have it.
    write("unlabeled", {**standard(), "label": pa.array([-1] * ROWS, pa.int64())}, huggingface())
    # What is refused.
    write("no_images", {"text": pa.array(["a"] * ROWS), "label": pa.array(LABELS)})
    paths = [{"bytes": None, "path": f"{i}.png"} for i in range(ROWS)]
    write("paths", {"image": pa.array(paths, IMAGE), "label": pa.array(LABELS)}, huggingface())
    write("lists", {"image": pa.array([[s] for s in STRUCTS], pa.list_(IMAGE))})
    write("two", {"left": pa.array(PNGS, pa.binary()), "right": pa.array(PNGS, pa.binary())})


if __name__ == "__main__":
    main()
