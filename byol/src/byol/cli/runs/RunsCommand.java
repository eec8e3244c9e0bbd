package byol.cli.runs;

import byol.cli.option.Paths;
import byol.cli.run.CheckpointAdvice;
import byol.json.Json;
import byol.recipe.EffectiveSettings;
import byol.report.Report;
import byol.report.runs.RunOverview;
import byol.report.runs.RunsPage;
import byol.run.LostConfig;
import byol.run.RunDirectory;
import byol.run.RunFile;
import byol.run.RunFile.Kind;
import byol.run.RunFile.State;
import byol.run.RunVerifier;
import byol.util.Printable;
import byol.util.ShellWords;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to do with run directories. */
@Command(
    name = "runs",
    description = "Lists, compares, watches, checks and sends runs.",
    footer = {
      "",
      "Examples:",
      "  bin/byol runs list runs",
      "  bin/byol runs best runs --by linear",
      "  bin/byol runs compare runs/first runs/second --out compared.html"
    },
    subcommands = {WatchCommand.class, MlflowCommand.class})
public final class RunsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, show, compare, best, watch, mlflow or check");
  }

  @Command(
      name = "list",
      description =
          "Lists the runs in a folder and those below it, with their newest figures; those that are"
              + " damaged with the reason.",
      footer = {"", "Example:", "  bin/byol runs list runs"})
  int list(@Mixin RunsFolder folder) {
    spec.commandLine().getOut().print(RunsTable.of(folder.runs()));
    return 0;
  }

  @Command(
      name = "show",
      description = "Shows a run: its figures, settings that had an effect, and files.",
      footer = {"", "Example:", "  bin/byol runs show runs/first"})
  int show(@Parameters(paramLabel = "DIR", description = "The run directory.") Path run) {
    RunDirectory directory = RunDirectory.open(run);
    RunOverview overview = RunOverview.of(run, run.toString());
    PrintWriter out = spec.commandLine().getOut();
    if (overview.damage() != null) {
      throw new IllegalArgumentException(
          overview.damage()
              + "; bin/byol runs check %s says more".formatted(ShellWords.quote(run)));
    }
    for (int i = 0; i < RunOverview.HEADER.size(); i++) {
      out.printf("%-14s %s%n", RunOverview.HEADER.get(i), Printable.of(overview.cells().get(i)));
    }
    directory
        .latestCheckpoint()
        .ifPresent(file -> out.printf("%-14s %s%n", "checkpoint", Printable.of(file)));
    Path report = run.resolve(Report.FILE);
    if (Files.exists(report)) {
      out.printf("%-14s %s%n", "report", Printable.of(report));
    }
    out.println("settings");
    JsonObject config = Json.tree(overview.config()).getAsJsonObject();
    EffectiveSettings.of(config)
        .asMap()
        .forEach((key, value) -> out.printf("  %-12s %s%n", key, Printable.of(value.toString())));
    return 0;
  }

  @Command(
      name = "compare",
      description =
          "Writes a page with the figures of several runs, and their curves over each other.",
      footer = {
        "",
        "Examples:",
        "  bin/byol runs compare runs",
        "  bin/byol runs compare runs/first runs/second --out compared.html"
      })
  int compare(
      @Parameters(
              paramLabel = "DIR",
              arity = "1..*",
              description = "Run directories, or folders of them.")
          List<Path> folders,
      @Option(
              names = "--out",
              paramLabel = "FILE.html",
              defaultValue = "compared.html",
              converter = Paths.OfOutputFile.class,
              description = "The page.")
          Path file) {
    List<RunOverview> all = new ArrayList<>();
    for (Path folder : folders) {
      all.addAll(RunsFolder.runs(folder));
    }
    List<RunOverview> runs = RunOverview.together(all);
    runs.stream()
        .filter(run -> run.damage() != null)
        .forEach(
            run ->
                spec.commandLine()
                    .getErr()
                    .println(
                        "%s is damaged: %s"
                            .formatted(Printable.of(run.name()), Printable.message(run.damage()))));
    RunsPage.write(file, runs);
    spec.commandLine()
        .getOut()
        .println("wrote %s: %s runs".formatted(Printable.of(file), runs.size()));
    return 0;
  }

  /** What runs are ranked by. */
  enum Figure {
    LINEAR,
    KNN,
    PROBE,
    LOSS;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Command(
      name = "best",
      description =
          "Names the run with the best figure of those in a folder: linear and knn are of eval, the"
              + " online probe and the loss of the newest metrics.",
      footer = {"", "Example:", "  bin/byol runs best runs --by probe"})
  int best(
      @Mixin RunsFolder folder,
      @Option(
              names = "--by",
              paramLabel = "FIGURE",
              defaultValue = "linear",
              description = "One of ${COMPLETION-CANDIDATES}.")
          Figure by) {
    List<RunOverview> ranked =
        folder.runs().stream()
            .filter(run -> run.damage() == null)
            .filter(run -> run.figure(by.key()) != null && Double.isFinite(run.figure(by.key())))
            .sorted(Comparator.comparingDouble(run -> rank(run, by)))
            .toList();
    if (ranked.isEmpty()) {
      throw new IllegalArgumentException(
          "no run in %s has a figure for %s%s"
              .formatted(
                  folder.path(),
                  by.key(),
                  by == Figure.LINEAR || by == Figure.KNN
                      ? ": evaluate them (bin/byol eval --run DIR), or rank them --by probe"
                      : ""));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(RunsTable.of(ranked));
    out.flush();
    RunOverview.unlike(ranked, by.key())
        .ifPresent(line -> spec.commandLine().getErr().println(Printable.of(line)));
    out.println("best: " + ShellWords.quote(ranked.getFirst().path()));
    return 0;
  }

  /** The best first. */
  private static double rank(RunOverview run, Figure by) {
    double figure = run.figure(by.key());
    return by == Figure.LOSS ? figure : -figure;
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
    String resume = "bin/byol pretrain --resume --out " + ShellWords.quote(run);
    for (Kind kind : damaged(files)) {
      switch (kind) {
        case CONFIG -> lines.add("config.json: " + ofConfig(run, resume));
        case METRICS ->
            lines.add(
                "metrics.jsonl: " + resume + " keeps a copy, and goes on with the whole lines");
        case CHECKPOINT -> lines.add("checkpoints: " + ofCheckpoints(files, resume));
        case SUMMARY ->
            lines.add(
                "summary.json: move it away, and have bin/byol eval --run %s write it"
                    .formatted(ShellWords.quote(run)));
        case EXPORT ->
            lines.add(
                "exported files: write them anew with bin/byol export --run "
                    + ShellWords.quote(run));
        case OTHER -> lines.add("other files: nothing needs them; move them away");
      }
    }
    return lines;
  }

  private static String ofConfig(Path run, String resume) {
    if (!LostConfig.isKept(run)) {
      return "put back a copy; without one, begin a run of the same settings in another folder, and"
          + " copy its config.json";
    }
    String away = Files.exists(run.resolve("config.json")) ? "move it away: " : "";
    return "put back a copy; without one, %s%s writes it again as the newest checkpoint has it"
        .formatted(away, resume);
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
