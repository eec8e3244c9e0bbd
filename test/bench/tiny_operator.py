"""Lets the loops of tiny operators take turns: C++, this project's, DJL's and JavaCPP's.

tiny_operator.sh builds them and starts this from the root of the project.
"""

import argparse
import json
import pathlib
import re
import statistics
import subprocess

OPERATORS = ("add", "addInScope", "foreach", "call")
# Ours by the medians: at most so much of theirs.
BARS = {"C++": 1.15, "DJL": 0.7, "JavaCPP": 0.3}
TARGET = pathlib.Path("test/target/bench")


class Contestant:
    """Gives lines "name nanoseconds", one for each of 100 spans of 20 ms of each loop."""

    def __init__(self, name):
        self.name = name
        self.settings = None
        self.values = {}

    def run(self):
        output = subprocess.run(self.command(), capture_output=True, text=True)
        if output.returncode != 0 or "settings: " not in output.stdout:
            raise SystemExit(f"{self.name} failed:\n{output.stdout[-4000:]}{output.stderr}")
        self.settings = re.search(r"settings: (.*)", output.stdout)[1]
        for name, spans in self.spans(output.stdout).items():
            self.values.setdefault(name, []).append(spans)


class Cpp(Contestant):
    def command(self):
        return ["native/target/shim/tc_bench"]

    def spans(self, output):
        values = {}
        for line in output.splitlines():
            if not line.startswith("settings: "):
                name, nanoseconds = line.split()
                values.setdefault(name, []).append(float(nanoseconds))
        return values


class Jmh(Contestant):
    def __init__(self, name, java, benchmark, classes, options=()):
        super().__init__(name)
        self.java = java
        self.benchmark = benchmark
        self.classpath = f"{classes}:{(pathlib.Path(classes).parent / 'classpath').read_text()}"
        self.options = ["-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED", *options]
        self.results = TARGET / f"{name}.json"

    def command(self):
        jmh = "-f 1 -wi 3 -w 1 -i 100 -r 20ms -foe true -rf json".split()
        options = ["-jvmArgs", " ".join(self.options), "-rff", str(self.results)]
        main = ["org.openjdk.jmh.Main", rf"{re.escape(self.benchmark)}\."]
        return [self.java, "-cp", self.classpath, *main, *jmh, *options]

    def spans(self, output):
        del output
        return {
            result["benchmark"].rpartition(".")[2]: result["primaryMetric"]["rawData"][0]
            for result in json.loads(self.results.read_text())
        }


def contestants(arguments):
    java = arguments.java
    yield Cpp("C++")
    yield Jmh("byol", java, "byol.bench.TinyOperator", "test/target/test-classes")
    if arguments.others:
        cache = TARGET.absolute()
        others = "test/bench/others/target/classes"
        # The libraries come out of the jars; nothing else is looked for.
        djl = [f"-DDJL_CACHE_DIR={cache}/djl", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true"]
        yield Jmh("DJL", java, "byol.bench.others.Djl", others, djl)
        javacpp = [f"-Dorg.bytedeco.javacpp.cachedir={cache}/javacpp"]
        yield Jmh("JavaCPP", java, "byol.bench.others.JavaCpp", others, javacpp)


def summary(rounds):
    """Over all rounds, and the ends of the middle half of all spans."""
    spans = [value for values in rounds for value in values]
    quarters = statistics.quantiles(spans, n=4)
    return {
        "median": statistics.median(spans),
        "minimum": min(spans),
        "lower_quartile": quarters[0],
        "upper_quartile": quarters[2],
    }


def ratio(ours, theirs):
    """By all spans, and the lowest and highest of the rounds' own medians."""
    rounds = [statistics.median(a) / statistics.median(b) for a, b in zip(ours, theirs)]
    a, b = summary(ours), summary(theirs)
    return {
        "of_medians": a["median"] / b["median"],
        "of_minima": a["minimum"] / b["minimum"],
        "lowest_round": min(rounds),
        "highest_round": max(rounds),
    }


def report(all_contestants):
    """Prints figures and ratios; gives them, and whether all bars are met."""
    ours = next(c for c in all_contestants if c.name == "byol")
    figures, ratios, met = {}, {}, True
    print(f"{'ns':12}{'':10}{'median':>10}{'minimum':>10}{'middle half':>20}")
    for operator in OPERATORS:
        for c in all_contestants:
            if operator in c.values:
                f = figures.setdefault(operator, {})[c.name] = summary(c.values[operator])
                half = f"{f['lower_quartile']:.0f} to {f['upper_quartile']:.0f}"
                row = f"{f['median']:10.0f}{f['minimum']:10.0f}{half:>20}"
                print(f"{operator:12}{c.name:10}{row}")
    print(f"\n{'ratio':12}{'byol /':10}{'medians':>10}{'minima':>10}{'round by round':>20}")
    for operator in OPERATORS:
        for c in all_contestants:
            if c is not ours and operator in c.values:
                r = ratio(ours.values[operator], c.values[operator])
                ratios.setdefault(operator, {})[c.name] = r
                spread = f"{r['lowest_round']:.3f} to {r['highest_round']:.3f}"
                verdict = ""
                if operator.startswith("add"):
                    passed = r["of_medians"] <= BARS[c.name]
                    met = met and passed
                    verdict = f"  {'within' if passed else 'misses'} {BARS[c.name]}"
                row = f"{r['of_medians']:10.3f}{r['of_minima']:10.3f}{spread:>20}"
                print(f"{operator:12}{c.name:10}{row}{verdict}")
    return {"figures": figures, "ratios": ratios}, met


def main(arguments):
    everybody = list(contestants(arguments))
    for turn in range(arguments.rounds):
        # Every other round backwards: A B C C B A, so that a drift favours nobody.
        for contestant in everybody if turn % 2 == 0 else reversed(everybody):
            contestant.run()
            if turn == 0:
                print(f"{contestant.name}: {contestant.settings}", flush=True)
    print(f"{arguments.rounds} rounds of 100 spans of 20 ms of each, OMP_NUM_THREADS=1\n")
    results, met = report(everybody)
    if arguments.json:
        results["settings"] = {c.name: c.settings for c in everybody}
        results["spans"] = {c.name: c.values for c in everybody}
        pathlib.Path(arguments.json).write_text(json.dumps(results, indent=1) + "\n")
    return 0 if met else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--java", required=True)
    raise SystemExit(main(parser.parse_args()))
