"""Writes the tables of docs/performance.md from the figures in docs/performance/.

A table stands between two comments, <!-- step … --> and <!-- end -->; the first names what it shows.

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


def table(words):
    kind, *arguments = words.split()
    if kind == "step":
        arch, batch, size, precision = arguments
        return step_table(arch, int(batch), int(size), precision)
    raise SystemExit(f"no table {words!r}")


def main():
    file = DOCS / "performance.md"
    text = re.sub(
        r"(<!-- (step [^>]*?) -->\n).*?(<!-- end -->)",
        lambda match: "\n".join([match[1].rstrip(), *table(match[2]), match[3]]),
        file.read_text(),
        flags=re.DOTALL,
    )
    file.write_text(text)


if __name__ == "__main__":
    main()
