package byol.cli;

import byol.torch.Device;
import byol.train.Profiler;
import byol.train.RunDirectory;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that has a training's steps measured. */
final class ProfileOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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
  private Integer steps;

  /**
   * Refuses numbers of steps that cannot be profiled, before anything is written.
   *
   * @throws ParameterException saying which can
   */
  void check() {
    if (steps != null && (steps < 1 || steps > Profiler.MOST_STEPS)) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "--profile measures 1 to %,d steps, not %,d",
              Profiler.MOST_STEPS,
              steps));
    }
  }

  /** What measures a run, if that was asked for; prints and writes when it has. */
  Optional<Profiler> profiler(RunDirectory directory, Device device, PrintWriter out) {
    return Optional.ofNullable(steps)
        .map(number -> new Profiler(number, device, done -> report(done, directory, out)));
  }

  private static void report(Profiler done, RunDirectory directory, PrintWriter out) {
    done.writeTrace(directory.traceFile());
    out.printf("%n%s", ProfileTable.of(done.profile()));
    out.printf("trace: %s, for chrome://tracing or ui.perfetto.dev%n", directory.traceFile());
    out.flush();
  }
}
