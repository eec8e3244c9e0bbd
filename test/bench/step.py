"""Times one training step of BYOL: this project's, and PyTorch's in several ways.

step.sh starts this. Each opponent meets this project alone: two processes that wait until they are
told to run some steps, and take turns, A B B A, so that whatever else the machine does hits both.
Figures of one pair are from one run and mean something together; those of different pairs only as
ratios. Where a machine does much else, the core seconds (what all threads of a process computed in a
step) say more than the clock.

Opponents, in PyTorch:

    naive           GN+WS as people write it: WS by var_mean, each view on its own, loops, NCHW
    channels_last   the same in channels-last
    compiled_naive  the same, its loss compiled by torch.compile (minutes before it starts)
    tuned           views concatenated, WS as a layer norm, foreach LARS and EMA, channels-last
    tuned_malloc    the same, with the C library told to keep freed memory, as this project does
    compiled_tuned  tuned, its loss compiled
    bn              BN: each view on its own, foreach LARS and EMA, channels-last
    floor           convolutions and linear layers alone, no WS and no norm, otherwise as tuned

and of this project:

    ours_bn         BN
    ours_unfused    GN+WS by LibTorch's operators, without this project's kernels
    ours_eager      on a GPU, one operator at a time: without a CUDA graph

On a GPU both wait for it before they read the clock, round float32 products to TF32, let cuDNN choose
its algorithms, and start from views that are on it already; peak memory is what the allocator had in
use there.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
KEEP_FREED = {
    "MALLOC_MMAP_THRESHOLD_": str(2**31 - 1),
    "MALLOC_TRIM_THRESHOLD_": str(2**40),
    "MALLOC_TOP_PAD_": str(64 << 20),
}


def environment_of(name):
    environment = dict(os.environ)
    if name == "tuned_malloc":
        environment.update(KEEP_FREED)
    if name == "ours_unfused":
        environment["BYOL_JAVA_OPTS"] = "-Dbyol.fused=false"
    return environment


def command_of(name, arguments):
    keys = ("arch", "stem", "precision", "device", "batch", "size", "threads", "warm_up")
    settings = []
    for key in keys:
        settings += ["--" + key.replace("_", "-"), str(getattr(arguments, key))]
    if name.startswith("ours"):
        if name == "ours_eager":
            settings.append("--no-cuda-graph")
        norm = "bn" if name == "ours_bn" else "gn:16+ws"
        return [ROOT / "bin/byol", "bench", "step", "--turns", "--norm", norm, *settings]
    variant = "tuned" if name == "tuned_malloc" else name
    return [sys.executable, HERE / "step_worker.py", variant, *settings]


class Contestant:
    def __init__(self, name, arguments):
        self.name = name
        self.device = arguments.device
        self.process = subprocess.Popen(
            command_of(name, arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment_of(name),
        )
        self.settings = self.answer("ready")
        print(f"{name}: {self.settings}", flush=True)

    def answer(self, word):
        for line in self.process.stdout:
            if line.startswith(word + " "):
                return line[len(word) + 1 :].strip()
        raise SystemExit(f"{self.name} ended without an answer, status {self.process.wait()}")

    def turn(self, steps):
        """The seconds of each step, and the core seconds of a step."""
        before = self.core_seconds()
        self.process.stdin.write(f"{steps}\n")
        self.process.stdin.flush()
        times = [float(text) for text in self.answer("times").split()]
        return times, (self.core_seconds() - before) / steps

    def core_seconds(self):
        """What all threads of the process have computed, in user mode and in the kernel."""
        text = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text()
        fields = text.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak_mib(self):
        """On the GPU, if that is where it computes; else the largest resident set so far."""
        if self.device != "cpu":
            self.process.stdin.write("0\n")
            self.process.stdin.flush()
            return float(self.answer("peak"))
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise SystemExit(f"{self.name} has no VmHWM")

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def spread(values):
    values = sorted(values)
    return {"median": statistics.median(values), "min": values[0], "max": values[-1]}


def in_turn(arguments, name, ours):
    """Rounds of both, A B B A; then who the other was, and both peaks."""
    other = Contestant(name, arguments)
    rounds = {ours.name: [], other.name: []}
    for i in range(arguments.rounds):
        for contestant in (ours, other) if i % 2 == 0 else (other, ours):
            rounds[contestant.name].append(contestant.turn(arguments.steps))
    peaks = {"ours": ours.peak_mib(), "theirs": other.peak_mib()}
    other.close()
    return rounds[ours.name], rounds[name], other.settings, peaks


def alone(arguments, name):
    """The same where both do not fit at once: half of ours, all of the other's, our other half."""

    def visit(name, rounds):
        contestant = Contestant(name, arguments)
        turns = [contestant.turn(arguments.steps) for _ in range(rounds)]
        peak = contestant.peak_mib()
        contestant.close()
        return turns, contestant.settings, peak

    half = (arguments.rounds + 1) // 2
    first, _, our_peak = visit("ours", half)
    theirs, settings, their_peak = visit(name, arguments.rounds)
    second, _, _ = visit("ours", arguments.rounds - half) if arguments.rounds > half else ([], 0, 0)
    return first + second, theirs, settings, {"ours": our_peak, "theirs": their_peak}


def meet(ours, name, arguments):
    """What the report says of the pair."""
    if arguments.alone:
        a, b, settings, peaks = alone(arguments, name)
    else:
        a, b, settings, peaks = in_turn(arguments, name, ours)
    seconds = {"ours": [t for times, _ in a for t in times], "theirs": [t for times, _ in b for t in times]}
    result = {
        "opponent": name,
        "opponent_is": settings,
        "rounds": arguments.rounds,
        "steps_a_round": arguments.steps,
        "ratio": spread(
            statistics.median(x) / statistics.median(y) for (x, _), (y, _) in zip(a, b)
        ),
        "ratio_of_minima": min(seconds["ours"]) / min(seconds["theirs"]),
        "ratio_of_core_seconds": sum(x for _, x in a) / sum(y for _, y in b),
        "seconds": {side: spread(values) for side, values in seconds.items()},
        "peak_mib": peaks,
        "all_seconds": seconds,
    }
    r = result["ratio"]
    print(
        f"ours / {name}: {r['median']:.3f} ({r['min']:.3f} to {r['max']:.3f}); of minima "
        f"{result['ratio_of_minima']:.3f}; of core seconds {result['ratio_of_core_seconds']:.3f}; "
        f"seconds {result['seconds']['ours']['median']:.3f} and "
        f"{result['seconds']['theirs']['median']:.3f}; peak MiB {result['peak_mib']['ours']:.0f} "
        f"and {result['peak_mib']['theirs']:.0f}",
        flush=True,
    )
    return result


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def gpu():
    query = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()


def settings_of(arguments):
    keys = ("arch", "stem", "precision", "batch", "size", "threads", "warm_up")
    settings = {key: getattr(arguments, key) for key in keys}
    if arguments.device != "cpu":
        settings["device"] = arguments.device
        settings["gpu"] = gpu()
    settings["processor"] = f"{processor()}, {os.cpu_count()} cores"
    settings["gomp_spincount"] = os.environ.get("GOMP_SPINCOUNT")
    return settings


def save(file, settings, results):
    """Into a list of runs; a pair that was measured before under these settings is replaced."""
    runs = json.loads(file.read_text()) if file.exists() else []
    run = next((run for run in runs if run["settings"] == settings), None)
    if run is None:
        run = {"settings": settings, "pairs": []}
        runs.append(run)
    measured = {result["opponent"] for result in results}
    run["pairs"] = [pair for pair in run["pairs"] if pair["opponent"] not in measured] + results
    file.write_text(json.dumps(runs, indent=1) + "\n")


def main(arguments):
    settings = settings_of(arguments)
    print(f"BYOL step, hidden 4096, projection 256, LARS: {settings}", flush=True)
    ours = None if arguments.alone else Contestant("ours", arguments)
    for name in arguments.opponents.split(","):
        result = meet(ours, name, arguments)
        if arguments.json:
            save(pathlib.Path(arguments.json), settings, [result])
    if ours is not None:
        ours.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--opponents", default="channels_last,tuned,floor,ours_bn")
    parser.add_argument("--arch", default="resnet50")
    parser.add_argument("--stem", default="imagenet")
    parser.add_argument("--precision", default="fp32")
    parser.add_argument("--device", default="cpu", help="cpu, cuda or cuda:N")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--warm-up", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--steps", type=int, default=1, help="in a turn")
    parser.add_argument(
        "--alone", action="store_true", help="one process at a time, for what fills the memory"
    )
    parser.add_argument("--json", help="a file that collects the results")
    main(parser.parse_args())
