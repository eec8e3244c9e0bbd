"""Times one training step of BYOL, ResNet-50 with GN+WS: this project's and eager PyTorch's.

step.sh starts this. Every contestant is a process of its own that waits until it is told to run
some steps. They take turns, A B B A, so that whatever else the machine does hits all of them. Where
it does much else, the core seconds (what all threads of a process have computed per step) say more
than the clock.

    python3 step.py [--rounds R] [--steps S] [--batch N] [--size PIXELS] [--threads T]
                    [--contestants NAME,...] --java COMMAND

Contestants: ours, and of PyTorch

    tuned           views concatenated, WS as a layer norm, foreach LARS and EMA, channels-last
    naive           WS by var_mean, each view on its own, loops, NCHW
    channels_last   the same in channels-last
    compiled        tuned, with its loss compiled by torch.compile (minutes before it starts)
    floor           convolutions and linear layers only, no WS and no norm, otherwise as tuned
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time

SEED, LEARNING_RATE, TAU, WARM_UP = 1, 0.1, 0.99, 2


def worker(name, arguments):
    """Announces itself, then for each line that holds a number runs so many steps."""
    import step_networks
    import step_optimizers
    import torch

    torch.set_num_threads(arguments.threads)
    torch.manual_seed(SEED)
    tuned = name in ("tuned", "compiled", "floor")
    ws = step_networks.ws_by_layer_norm if tuned else step_networks.ws_by_moments
    bare = name == "floor"
    byol = step_networks.Byol(step_networks.no_ws if bare else ws, bare, concatenated=tuned)
    views = torch.randn(2 * arguments.batch, arguments.size, arguments.size, 3).permute(0, 3, 1, 2)
    if name == "naive":
        views = views.contiguous()
    else:
        byol = byol.to(memory_format=torch.channels_last)
    update_type = step_optimizers.ForeachUpdate if tuned else step_optimizers.LoopUpdate
    update = update_type(byol, momentum=0.9, weight_decay=1e-6, trust=1e-3)
    loss_of = torch.compile(byol.loss) if name == "compiled" else byol.loss

    def step():
        for p in update.parameters:
            p.grad = None
        loss = loss_of(views)
        loss.backward()
        update(LEARNING_RATE, TAU)
        return loss.item()

    for _ in range(WARM_UP):
        loss = step()
    print(
        f"ready PyTorch {torch.__version__}, {torch.get_num_threads()} threads, "
        f"{torch.backends.cpu.get_cpu_capability()}, loss {loss:.4f}",
        flush=True,
    )
    for line in sys.stdin:
        times = []
        for _ in range(int(line)):
            start = time.perf_counter()
            step()
            times.append(time.perf_counter() - start)
        print("times", *times, flush=True)


class Contestant:
    def __init__(self, name, command):
        self.name = name
        self.rounds = []
        self.processor_seconds = 0.0
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        print(f"{name}: {self.answer('ready')}", flush=True)

    def answer(self, word):
        for line in self.process.stdout:
            if line.startswith(word + " "):
                return line[len(word) + 1 :].strip()
            print(f"{self.name}: {line}", end="")
        raise SystemExit(f"{self.name} ended without an answer, status {self.process.wait()}")

    def run(self, steps):
        before = self.processor_time()
        self.process.stdin.write(f"{steps}\n")
        self.process.stdin.flush()
        self.rounds.append([float(text) for text in self.answer("times").split()])
        self.processor_seconds += self.processor_time() - before

    def processor_time(self):
        """Seconds that all threads of the process have computed, in user mode and in the kernel."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def times(self):
        return [seconds for times in self.rounds for seconds in times]


def command_of(name, arguments):
    options = [str(arguments.batch), str(arguments.size), str(arguments.threads)]
    if name == "ours":
        return shlex.split(arguments.java) + options
    settings = zip(("--batch", "--size", "--threads"), options)
    flags = [part for setting in settings for part in setting]
    return [sys.executable, __file__, "--worker", name, *flags]


def report(contestants, batch):
    print(f"{'':15}{'median s':>10}{'minimum s':>11}{'images/s':>10}{'core s':>8}")
    for c in contestants:
        median = statistics.median(c.times())
        print(
            f"{c.name:15}{median:10.3f}{min(c.times()):11.3f}{batch / median:10.2f}"
            f"{c.processor_seconds / len(c.times()):8.2f}"
        )
    first = contestants[0]
    for other in contestants[1:]:
        ratios = sorted(
            statistics.median(ours) / statistics.median(theirs)
            for ours, theirs in zip(first.rounds, other.rounds)
        )
        print(
            f"{first.name} / {other.name}, round by round: median {statistics.median(ratios):.3f}"
            f" ({ratios[0]:.3f} to {ratios[-1]:.3f}); of minima"
            f" {min(first.times()) / min(other.times()):.3f}; of core seconds"
            f" {first.processor_seconds / other.processor_seconds:.3f}"
        )


def main(arguments):
    print(
        f"BYOL step, ResNet-50 gn:16+ws, hidden 4096, projection 256, LARS, {arguments.batch} "
        f"images of {arguments.size} px in two views, fp32, {arguments.threads} threads, "
        f"{arguments.rounds} rounds of {arguments.steps} steps each, "
        f"GOMP_SPINCOUNT={os.environ.get('GOMP_SPINCOUNT')}"
    )
    contestants = [
        Contestant(name, command_of(name, arguments))
        for name in arguments.contestants.split(",")
    ]
    for turn in range(arguments.rounds):
        # Every other round backwards: A B B A, so that a drift favours nobody.
        for contestant in contestants if turn % 2 == 0 else reversed(contestants):
            contestant.run(arguments.steps)
    for contestant in contestants:
        contestant.close()
    report(contestants, arguments.batch)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=5)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--contestants", default="ours,tuned,naive")
    parser.add_argument("--java", default="")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(options.worker, options)
    else:
        main(options)
