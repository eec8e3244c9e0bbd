package byol.cli.bench;

import byol.bench.BenchReport;
import byol.bench.Machine;
import byol.bench.Timing;
import byol.cli.option.Paths;
import byol.torch.library.LibTorch;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the figures of a benchmark go. */
final class BenchOutput {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      converter = Paths.OfOutputFile.class,
      description = "Write settings, figures and every single value to this file as well.")
  private Path json;

  /** Whether the figures are to be written to a file. */
  boolean hasFile() {
    return json != null;
  }

  /**
   * Prints the settings, runs the benchmark, and prints what it gives.
   *
   * @param threads of LibTorch; null to leave them as they are
   */
  void run(Integer threads, Record settings, Supplier<List<Timing>> benchmark) {
    if (json != null && !Files.isDirectory(json.toAbsolutePath().getParent())) {
      throw new ParameterException(
          spec.commandLine(), "--json: there is no folder " + json.toAbsolutePath().getParent());
    }
    if (threads != null) {
      LibTorch.setNumThreads(threads);
    }
    Machine machine = Machine.current();
    PrintWriter out = spec.commandLine().getOut();
    BenchReport.printSettings(out, machine, settings);
    BenchReport report = new BenchReport(spec.name(), machine, settings, benchmark.get());
    report.printFigures(out);
    if (json != null) {
      report.write(json);
      out.printf("written to %s%n", json);
    }
  }
}
