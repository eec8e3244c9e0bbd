package byol.cli.run;

import byol.cli.progress.ProfileTable;
import byol.config.Range;
import byol.profile.Profiler;
import byol.run.RunDirectory;
import byol.torch.runtime.Device;
import byol.util.Printable;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that has a training's steps measured. */
final class ProfileOption {
  @Option(
      names = "--profile",
      paramLabel = "STEPS",
      arity = "0..1",
      fallbackValue = "50",
      description =
          "Measure STEPS steps (default: ${FALLBACK-VALUE}) after "
              + Profiler.WARM_UP
              + " of warm-up, print where their time went, and write DIR/trace.json for"
              + " chrome://tracing or ui.perfetto.dev. What is trained stays the same.")
  @Range(min = 1, max = Profiler.MOST_STEPS)
  private Integer steps;

  /** What measures a run, if that was asked for; prints and writes when it has. */
  Optional<Profiler> profiler(RunDirectory directory, Device device, PrintWriter out) {
    return Optional.ofNullable(steps)
        .map(number -> new Profiler(number, device, done -> report(done, directory, out)));
  }

  private static void report(Profiler done, RunDirectory directory, PrintWriter out) {
    done.writeTrace(directory.traceFile());
    out.printf("%n%s", ProfileTable.of(done.profile()));
    out.printf(
        "trace: %s, for chrome://tracing or ui.perfetto.dev%n",
        Printable.of(directory.traceFile()));
    out.flush();
  }
}
