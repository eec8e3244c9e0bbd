package byol.cli.run;

import byol.run.RunFile;
import byol.run.RunFile.Kind;
import byol.run.RunFile.State;
import byol.run.RunVerifier;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to do with run directories. */
@Command(
    name = "runs",
    description = "Looks after run directories.",
    footer = {"", "Example:", "  bin/byol runs check runs/first"})
public final class RunsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: check");
  }

  @Command(
      name = "check",
      description =
          "Reads every file of a run, compares checkpoints and exported files with their checksums,"
              + " and says what is wrong and what can be done. Changes nothing; ends with 1 if"
              + " anything is damaged.",
      footer = {"", "Example:", "  bin/byol runs check runs/first"})
  int check(@Parameters(paramLabel = "DIR", description = "The run directory.") Path run) {
    PrintWriter out = spec.commandLine().getOut();
    List<RunFile> files = RunVerifier.verify(run);
    RunVerifier.holder(run)
        .ifPresent(holder -> out.println("being trained by " + Printable.of(holder)));
    for (RunFile file : files) {
      String label = file.state() == State.DAMAGED ? "DAMAGED" : lowerCase(file.state());
      out.printf(
          "%-9s %s: %s%n",
          label, Printable.of(run.relativize(file.file())), Printable.message(file.detail()));
    }
    List<String> advice = advice(run, files);
    advice.forEach(line -> out.println("→ " + Printable.message(line)));
    boolean damaged = files.stream().anyMatch(file -> file.state() == State.DAMAGED);
    out.println(damaged ? "the run is damaged" : "all is as it was written");
    out.flush();
    return damaged ? 1 : 0;
  }

  private static String lowerCase(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What can be done about each kind of damage. */
  private static List<String> advice(Path run, List<RunFile> files) {
    List<String> lines = new ArrayList<>();
    String resume = "bin/byol pretrain --resume --out " + run;
    for (Kind kind : damaged(files)) {
      switch (kind) {
        case CONFIG ->
            lines.add(
                "config.json: put back a copy; without one, begin a run of the same settings in"
                    + " another folder, and copy its config.json");
        case METRICS ->
            lines.add(
                "metrics.jsonl: " + resume + " keeps a copy, and goes on with the whole lines");
        case CHECKPOINT -> lines.add("checkpoints: " + ofCheckpoints(files, resume));
        case SUMMARY ->
            lines.add(
                "summary.json: move it away, and have bin/byol eval --run %s write it"
                    .formatted(run));
        case EXPORT ->
            lines.add("exported files: write them anew with bin/byol export --run " + run);
        case OTHER -> lines.add("other files: nothing needs them; move them away");
      }
    }
    return lines;
  }

  private static List<Kind> damaged(List<RunFile> files) {
    return files.stream()
        .filter(file -> file.state() == State.DAMAGED)
        .map(RunFile::kind)
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String ofCheckpoints(List<RunFile> files, String resume) {
    return files.stream()
        .filter(file -> file.kind() == Kind.CHECKPOINT && file.state() != State.DAMAGED)
        .findFirst()
        .map(file -> CheckpointAdvice.onFrom(file.file(), resume))
        .orElse("none is whole: " + CheckpointAdvice.NONE_IS_WHOLE);
  }
}
