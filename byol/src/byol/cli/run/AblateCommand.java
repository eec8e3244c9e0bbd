package byol.cli.run;

import byol.ablate.Ablation;
import byol.ablate.AblationFolder;
import byol.ablate.ComparedImages;
import byol.ablate.Earlier;
import byol.ablate.Halving;
import byol.ablate.Plan;
import byol.ablate.Planner;
import byol.ablate.Results;
import byol.ablate.ResultsTable;
import byol.ablate.suite.Budget;
import byol.ablate.suite.Suite;
import byol.ablate.suite.Suites;
import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.RunArguments;
import byol.cli.option.Seeds;
import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.config.Range;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.report.runs.AblationReport;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Cuda;
import byol.train.TrainingException;
import byol.util.Printable;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares systems: trains and evaluates every row of a suite, with several seeds. */
@Command(
    name = "ablate",
    description =
        "Trains and evaluates all systems of a suite, one run after another, and puts them in one"
            + " table. Shows the plan and its time first. Results are written to DIR after each"
            + " run; Ctrl-C writes a checkpoint, --resume goes on from it.",
    footer = {
      "",
      "Examples:",
      "  bin/byol ablate --list",
      "  bin/byol ablate --suite normalization --data fashion-mnist --minutes-per-run 4 --seeds 3",
      "  bin/byol ablate --resume --out runs/ablate-normalization-20260101-120000"
    })
public final class AblateCommand implements Callable<Integer> {
  private static final double DEFAULT_MINUTES = 5;
  private static final List<String> WITH_RESUME =
      List.of("--resume", "--out", "--reuse", "--max-skipped", "--verbose");

  @Spec private CommandSpec spec;

  @Option(
      names = "--suite",
      paramLabel = "NAME|FILE",
      description = "A built-in suite, or a JSON file like theirs (see --list).")
  private String suite;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "Settings in place of the suite's preset, see 'byol presets'.")
  private String preset;

  @Option(names = "--list", description = "Say what suites there are.")
  private boolean list;

  @Option(
      names = "--minutes-per-run",
      paramLabel = "M",
      description =
          "Train each run for this time, by as many steps as this machine does in it (default: 5,"
              + " unless --epochs, --steps or the suite say otherwise).")
  @Range(min = 0, max = 1e6, aboveMin = true)
  private Double minutesPerRun;

  @Option(
      names = "--seeds",
      paramLabel = "N|A,B,...",
      converter = Seeds.Converter.class,
      defaultValue = "3",
      description = "How many seeds, counted from 0, or a list of them: each row is run with each.")
  private Seeds seeds;

  @Option(
      names = "--probe-epochs",
      paramLabel = "E",
      defaultValue = "80",
      description = "Epochs of linear evaluation.")
  @Range(min = 1, max = 1e6)
  private int probeEpochs;

  @Option(
      names = "--halving",
      paramLabel = "RUNGS",
      description =
          "Drop rows on the way (successive halving): with 2 rungs, train all rows for a ninth of"
              + " their steps, the better third of them on to a third, and the best third of these"
              + " to the end. They are compared by kNN on held-out training images.")
  @Range(min = 1, max = Halving.MOST_RUNGS)
  private Integer rungs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Paths.OfOutputFolder.class,
      description = "Where runs and results go (default: runs/ablate-NAME-TIME).")
  private Path out;

  @Option(names = "--resume", description = "Go on with the ablation in DIR, as it was planned.")
  private boolean resume;

  @Option(
      names = "--reuse",
      paramLabel = "DIR",
      split = ",",
      description = "Take over finished runs with equal settings from other ablations' folders.")
  private List<Path> reuse = List.of();

  @Option(names = "--dry-run", description = "Show the plan, train nothing.")
  private boolean dryRun;

  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    if (list) {
      list(terminal);
      return 0;
    }
    List<AblationFolder> others = reuse.stream().map(AblationFolder::open).toList();
    if (resume) {
      return resume(others, terminal);
    }
    if (suite == null) {
      throw usage("say what to compare: --suite NAME, one of those that --list shows, or a file");
    }
    Suite chosen = Suites.find(suite);
    Settings overrides = overrides();
    String data = data(chosen, overrides);
    LibTorch.load();
    ImageDataset train = Sources.train(data, spec.commandLine().getErr());
    ImageDataset test = Sources.test(data, train, spec.commandLine().getErr());
    Path folder =
        out != null ? out : Path.of("runs", "ablate-%s-%s".formatted(chosen.name(), now()));
    AblationFolder.refuseExisting(folder);
    Paths.checkCanBeMade(folder);
    terminal.printf("%s: %s%n", chosen.name(), chosen.title());
    terminal.printf("checking every row, and how fast each is:%n");
    Planner planner =
        new Planner(train, config -> Cuda.check(config.runtime().device()), terminal::println);
    Plan plan =
        planner.plan(
            chosen,
            new Planner.Request(
                Datasets.absolute(data),
                preset,
                overrides,
                budget(chosen, overrides),
                seeds.values(),
                probeEpochs,
                rungs == null ? null : new Halving(rungs),
                command(),
                machine()),
            others.stream().map(AblationFolder::plan).toList());
    terminal.printf("%nthe plan:%n%s", PlanTable.of(plan, train.size() + test.size()));
    if (reuse.isEmpty()) {
      Earlier.offers(folder.toAbsolutePath().getParent(), plan, ComparedImages.of(train, test))
          .forEach(
              (other, runs) ->
                  terminal.printf(
                      "%s has %s of these runs already: add --reuse %s%n",
                      Printable.of(other), runs, ShellWords.quote(other)));
    }
    if (dryRun) {
      return 0;
    }
    return run(AblationFolder.create(folder, chosen, plan), train, test, others, terminal);
  }

  private int resume(List<AblationFolder> others, PrintWriter terminal) {
    List<String> given =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(name -> !WITH_RESUME.contains(name))
            .toList();
    if (out == null || !given.isEmpty()) {
      throw usage(
          "--resume goes on as planned: give --out, and nothing else but --reuse and"
              + " --max-skipped");
    }
    AblationFolder folder = AblationFolder.open(out);
    Double maxSkipped = arguments.settings().get("max_skipped", Double.class);
    if (maxSkipped != null) {
      folder.changeMaxSkipped(maxSkipped);
    }
    LibTorch.load();
    String data = folder.plan().data();
    ImageDataset train = Sources.train(data, spec.commandLine().getErr());
    ImageDataset test = Sources.test(data, train, spec.commandLine().getErr());
    return run(folder, train, test, others, terminal);
  }

  private int run(
      AblationFolder folder,
      ImageDataset train,
      ImageDataset test,
      List<AblationFolder> others,
      PrintWriter terminal) {
    terminal.printf("results go to %s%n", Printable.of(folder.path()));
    String goOn = "go on with: bin/byol ablate --resume --out " + ShellWords.quote(folder.path());
    AblationProgress progress =
        new AblationProgress(
            folder.plan(),
            train.classNames().size(),
            terminal,
            results -> AblationReport.write(folder, results));
    Ablation ablation = new Ablation(folder, train, test, others, progress);
    try (var _ = new Interruption(ablation::requestStop)) {
      Results results = ablation.run();
      Path report = AblationReport.write(folder, results);
      terminal.printf("%n%s%n%s%n", results.title(), new ResultsTable(results).terminal());
      terminal.println(
          ablation.isComplete() ? "look at: " + Printable.of(report) : "stopped; " + goOn);
      terminal.flush();
    } catch (TrainingException | TorchException | OutOfMemoryError e) {
      throw new CannotGoOn(passing(e, folder.path()), e);
    }
    return 0;
  }

  /** What the row is not to be blamed for, and what to do. */
  private static String passing(Throwable e, Path folder) {
    boolean ofGpu = e instanceof TorchException && !(e instanceof TorchException.OutOfMemory);
    String path = ShellWords.quote(folder);
    String again =
        ("%s. What is finished stays, and this run has no result yet: bin/byol ablate --resume"
                + " --out %s tries it again")
            .formatted(e.getMessage(), path);
    return ofGpu
        ? again
        : again
            + ". If it never fits into the memory, begin another ablation without its row, which"
            + " takes over the others by --reuse "
            + path;
  }

  private static void list(PrintWriter terminal) {
    for (Suite known : Suites.builtIn()) {
      terminal.printf("%s: %s%n", known.name(), known.title());
      terminal.printf("  %s%n", known.description());
      terminal.printf(
          "  rows: %s%n%n",
          known.rows().stream().map(Suite.Row::name).collect(Collectors.joining("; ")));
    }
  }

  private Settings overrides() {
    Settings options = arguments.settings();
    if (options.has("seed")) {
      throw usage("an ablation has several seeds: give --seeds instead of --seed");
    }
    return options;
  }

  /** What was given, else what the preset is for. */
  private String data(Suite chosen, Settings overrides) {
    String settings = preset != null ? preset : chosen.preset();
    String data = overrides.get("data", String.class);
    if (data == null && settings != null) {
      data = PresetsCommand.get(settings, spec).options().get("data", String.class);
    }
    if (data == null) {
      throw usage("say what to train on: --data SPEC, such as --data fashion-mnist");
    }
    return data;
  }

  private Budget budget(Suite chosen, Settings overrides) {
    boolean length = overrides.has("epochs") || overrides.has("steps");
    if (minutesPerRun != null && length) {
      throw usage("give --minutes-per-run, --epochs or --steps, not two of them");
    }
    boolean said = length || chosen.saysLength();
    return new Budget(minutesPerRun != null ? minutesPerRun : said ? null : DEFAULT_MINUTES);
  }

  /** What was typed, so that a shell understands it. */
  private String command() {
    return "bin/byol "
        + ShellWords.join(spec.commandLine().getParent().getParseResult().originalArgs());
  }

  private static String machine() {
    return "%s cores, %s %s, Java %s, LibTorch %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version(),
            LibTorch.requiredVersion());
  }

  private static String now() {
    return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
