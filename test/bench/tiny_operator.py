"""Lets the loops of tiny operators take turns: C++, this project's, DJL's and JavaCPP's.

tiny_operator.sh builds them and starts this from the root of the project. Every contestant is a
process of its own that waits until it is told to run a loop for some milliseconds. They take turns,
A B C C B A, so that whatever else the machine does hits all of them alike.
"""

import argparse
import json
import pathlib
import statistics
import subprocess

OPERATORS = ("add", "addInScope", "foreach", "call", "typed")
# Ours, pair by pair in the median: at most so much of theirs.
BARS = {"C++": 1.15, "DJL": 0.7, "JavaCPP": 0.3}
# A generated method, pair by pair in the median: at most so much of the direct call.
TYPED_BAR = 1.5
TARGET = pathlib.Path("test/target/bench").absolute()
LOG = (TARGET / "contestants.log").open("w")
WARM_UP_MS = 2000
# In each turn, as another process has just had the processor's caches; not timed.
REVIVE_MS, SPAN_MS = 5, 20


class Contestant:
    def __init__(self, name, command, operators):
        self.name = name
        self.values = {operator: [] for operator in operators}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=LOG, text=True
        )
        self.settings = self.answer("settings: ")
        print(f"{name}: {self.settings}", flush=True)

    def answer(self, start):
        for line in self.process.stdout:
            if line.startswith(start):
                return line[len(start) :].strip()
        raise SystemExit(f"{self.name} ended without an answer, see {LOG.name}")

    def run(self, operator, milliseconds):
        self.process.stdin.write(f"{operator} {milliseconds}\n")
        self.process.stdin.flush()
        return float(self.answer(operator + " "))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def java(arguments, benchmark, folder, *options):
    tests = "test/target/test-classes"
    libraries = (pathlib.Path(folder) / "classpath").read_text()
    flags = ["-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED", *options]
    classpath = f"{tests}:{folder}/classes:{libraries}"
    return [arguments.java, *flags, "-cp", classpath, "byol.bench.Turns", benchmark]


def contestants(arguments):
    yield Contestant("C++", ["native/target/shim/tc_bench"], OPERATORS[:4])
    ours = java(arguments, "byol.bench.TinyOperator", "test/target")
    yield Contestant("byol", ours, OPERATORS)
    if arguments.others:
        # The libraries come out of the jars; nothing else is looked for.
        cache = [f"-DDJL_CACHE_DIR={TARGET}/djl", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true"]
        folder = "test/bench/others/target"
        djl = java(arguments, "byol.bench.others.Djl", folder, *cache)
        yield Contestant("DJL", djl, OPERATORS[:3])
        cache = f"-Dorg.bytedeco.javacpp.cachedir={TARGET}/javacpp"
        javacpp = java(arguments, "byol.bench.others.JavaCpp", folder, cache)
        yield Contestant("JavaCPP", javacpp, OPERATORS[:3])


def summary(values):
    quarters = statistics.quantiles(values, n=4)
    return {
        "median": quarters[1],
        "minimum": min(values),
        "lower_quartile": quarters[0],
        "upper_quartile": quarters[2],
    }


def show(head, rows):
    print(f"\n{head:22}{'median':>10}{'minimum':>10}{'middle half':>20}")
    for (operator, name), s, digits, remark in rows:
        half = f"{s['lower_quartile']:.{digits}f} to {s['upper_quartile']:.{digits}f}"
        numbers = f"{s['median']:10.{digits}f}{s['minimum']:10.{digits}f}{half:>20}"
        print(f"{operator:12}{name:10}{numbers}{remark}")


def report(everybody):
    """Prints figures and ratios; gives them, and whether all bars are met."""
    ours = next(c for c in everybody if c.name == "byol")
    figures, ratios, met = [], [], True
    for operator in OPERATORS:
        for c in everybody:
            if operator not in c.values:
                continue
            theirs = c.values[operator]
            figures.append(((operator, c.name), summary(theirs), 0, ""))
            if c is ours:
                continue
            pairs = summary([a / b for a, b in zip(ours.values[operator], theirs)])
            pairs["minimum"] = min(ours.values[operator]) / min(theirs)
            remark = ""
            if operator.startswith("add"):
                within = pairs["median"] <= BARS[c.name]
                met = met and within
                remark = f"  {'within' if within else 'misses'} {BARS[c.name]}"
            ratios.append(((operator, c.name), pairs, 3, remark))
    typed = summary([a / b for a, b in zip(ours.values["typed"], ours.values["addInScope"])])
    within = typed["median"] <= TYPED_BAR
    met = met and within
    remark = f"  {'within' if within else 'misses'} {TYPED_BAR}"
    ratios.append((("typed", "addInScope"), typed, 3, remark))
    show("nanoseconds", figures)
    show("byol / …, by pairs", ratios)
    print("(a ratio's minimum is that of the two minima)")
    results = {
        kind: [{"operator": key[0], "of": key[1], **values} for key, values, *_ in rows]
        for kind, rows in (("nanoseconds", figures), ("ratios", ratios))
    }
    return results, met


def main(arguments):
    everybody = list(contestants(arguments))
    print(f"{arguments.turns} turns of {SPAN_MS} ms each, OMP_NUM_THREADS=1", flush=True)
    for c in everybody:
        for operator in c.values:
            c.run(operator, WARM_UP_MS)
    for turn in range(arguments.turns):
        for operator in OPERATORS:
            # Every other time backwards, so that a drift favors nobody.
            for c in everybody if turn % 2 == 0 else reversed(everybody):
                if operator in c.values:
                    c.run(operator, REVIVE_MS)
                    c.values[operator].append(c.run(operator, SPAN_MS))
    for c in everybody:
        c.close()
    results, met = report(everybody)
    if arguments.json:
        results["settings"] = {c.name: c.settings for c in everybody}
        results["turns"] = {c.name: c.values for c in everybody}
        pathlib.Path(arguments.json).write_text(json.dumps(results, indent=1) + "\n")
    return 0 if met else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=200)
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--java", required=True)
    raise SystemExit(main(parser.parse_args()))
