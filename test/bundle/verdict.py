"""What the benchmarks of gpu-check say, in one table for its report: argument, the folder of their
figures."""

import json
import pathlib
import sys

# File, opponent, the most that the step may take of the opponent's time, and what that says.
GOALS = (
    ("step50", "channels_last", 1 / 1.2, "ResNet-50, at least 1.2 times PyTorch, channels-last"),
    ("step50", "compiled_naive", 1.0, "… at least as fast as the same with torch.compile"),
    ("step50", "compiled_tuned", 1.0, "… at least as fast as tuned PyTorch with torch.compile"),
    ("step50", "ours_bn", 1.1, "… GN+WS at most 1.10 times the time of BN"),
    ("step18", "channels_last", 0.5, "ResNet-18 at 32 px, at least 2 times PyTorch, channels-last"),
)


def pairs(folder, name):
    file = folder / f"{name}.json"
    if not file.exists():
        return {}, {}
    run = json.loads(file.read_text())[-1]
    return run["settings"], {pair["opponent"]: pair for pair in run["pairs"]}


def main(folder):
    print("| goal | time, ours / theirs | at most | images/s, ours and theirs | peak MiB, ours and theirs | reached |")
    print("|---|---|---|---|---|---|")
    for name, opponent, most, goal in GOALS:
        settings, measured = pairs(folder, name)
        if opponent not in measured:
            print(f"| {goal} | not measured | {most:.2f} | | | |")
            continue
        pair = measured[opponent]
        ratio = pair["ratio"]["median"]
        rates = [settings["batch"] / pair["seconds"][side]["median"] for side in ("ours", "theirs")]
        peaks = [pair["peak_mib"][side] for side in ("ours", "theirs")]
        print(
            f"| {goal} | {ratio:.3f} | {most:.2f} | {rates[0]:.0f}, {rates[1]:.0f} "
            f"| {peaks[0]:.0f}, {peaks[1]:.0f} | {'yes' if ratio <= most else '**no**'} |"
        )


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
