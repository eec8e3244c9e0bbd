"""Writes the tables of docs/performance.md from the figures in docs/performance/.

A table stands between two comments, <!-- goals --> or <!-- step … -->, and <!-- end -->; the first names
what it shows.

    python3 test/bench/report.py
"""

import json
import pathlib
import re

DOCS = pathlib.Path(__file__).parent.parent.parent / "docs"
FIGURES = DOCS / "performance"

OPPONENTS = {
    "naive": "PyTorch, as people write it",
    "channels_last": "the same, channels-last",
    "compiled_naive": "the same, torch.compile",
    "tuned": "PyTorch, tuned",
    "tuned_malloc": "the same, freed memory kept",
    "compiled_tuned": "PyTorch, tuned, torch.compile",
    "bn": "PyTorch, BN",
    "floor": "PyTorch, convolutions and linear layers alone",
    "ours_bn": "ours, BN",
    "ours_unfused": "ours, LibTorch's operators",
    "ours_eager": "ours, without a CUDA graph",
}


def step_table(arch, batch, size, precision):
    """Rows in the order above: ours against each opponent."""
    lines = [
        "| against | time, ours / theirs | of minima | of core seconds | seconds, ours and theirs "
        "| peak MiB, ours and theirs | memory, ours / theirs |",
        "|---|---|---|---|---|---|---|",
    ]
    for run in json.loads((FIGURES / "step.json").read_text()):
        s = run["settings"]
        if (s["arch"], s["batch"], s["size"], s["precision"]) != (arch, batch, size, precision):
            continue
        for pair in sorted(run["pairs"], key=lambda pair: list(OPPONENTS).index(pair["opponent"])):
            r, t, m = pair["ratio"], pair["seconds"], pair["peak_mib"]
            lines.append(
                f"| {OPPONENTS[pair['opponent']]} | **{r['median']:.2f}** ({r['min']:.2f} to "
                f"{r['max']:.2f}) | {pair['ratio_of_minima']:.2f} "
                f"| {pair['ratio_of_core_seconds']:.2f} | {t['ours']['median']:.2f}, "
                f"{t['theirs']['median']:.2f} | {m['ours']:,.0f}, {m['theirs']:,.0f} "
                f"| {m['ours'] / m['theirs']:.2f} |"
            )
    return lines


# What is compared with a bar: a name, the opponent, which figure of the pair, and the bar.
GOALS = [
    ("to naive channels-last PyTorch", "channels_last", "time", 0.60),
    ("to tuned PyTorch", "tuned", "time", 0.97),
    ("to tuned, compiled PyTorch", "compiled_tuned", "time", 1.00),
    ("GN+WS to BN, both ours", "ours_bn", "time", 1.05),
    ("to the floor", "floor", "time", 1.15),
    ("peak memory to naive channels-last", "channels_last", "memory", 0.85),
]
COLUMNS = [
    ("resnet50", 8, 128),
    ("resnet50", 32, 128),
    ("resnet50", 16, 224),
    ("resnet18", 256, 32),
]


def figure(pair, what):
    if what == "time":
        return pair["ratio"]["median"]
    return pair["peak_mib"]["ours"] / pair["peak_mib"]["theirs"]


def goal_table():
    """A row a goal; float32 and bfloat16 of each network, and what missed the bar in bold."""
    runs = {}
    for run in json.loads((FIGURES / "step.json").read_text()):
        s = run["settings"]
        key = (s["arch"], s["batch"], s["size"], s["precision"])
        runs[key] = {pair["opponent"]: pair for pair in run["pairs"]}
    names = [f"ResNet-{arch[6:]}, {batch} at {size} px" for arch, batch, size in COLUMNS]
    lines = [
        "| float32, bfloat16 | aim | " + " | ".join(names) + " |",
        "|---|---|" + "---|" * len(names),
    ]
    for name, opponent, what, bar in GOALS:
        cells = []
        for column in COLUMNS:
            values = []
            for precision in ("fp32", "bf16"):
                pair = runs.get((*column, precision), {}).get(opponent)
                value = figure(pair, what) if pair else None
                text = "–" if value is None else f"{value:.2f}"
                values.append(f"**{text}**" if value and value > bar else text)
            cells.append(", ".join(values))
        lines.append(f"| {name} | {bar:.2f} | " + " | ".join(cells) + " |")
    return lines


def table(words):
    kind, *arguments = words.split()
    if kind == "goals":
        return goal_table()
    if kind == "step":
        arch, batch, size, precision = arguments
        return step_table(arch, int(batch), int(size), precision)
    raise SystemExit(f"no table {words!r}")


def main():
    file = DOCS / "performance.md"
    text = re.sub(
        r"(<!-- (goals|step [^>]*?) -->\n).*?(<!-- end -->)",
        lambda match: "\n".join([match[1].rstrip(), *table(match[2]), match[3]]),
        file.read_text(),
        flags=re.DOTALL,
    )
    file.write_text(text)


if __name__ == "__main__":
    main()
