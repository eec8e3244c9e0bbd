package byol.cli.run;

import byol.cli.option.MlflowOption;
import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.RunArguments;
import byol.cli.option.Sources;
import byol.cli.progress.ProgressLine;
import byol.cli.ranks.ProcessesOption;
import byol.cli.ranks.RankedCommand;
import byol.command.RunLength;
import byol.command.StartFromWeights;
import byol.command.TrainRun;
import byol.config.Origin;
import byol.config.Range;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.parallel.Team;
import byol.registry.Methods;
import byol.report.Report;
import byol.report.live.LivePage;
import byol.run.LostConfig;
import byol.run.RunDirectory;
import byol.torch.TensorScope;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.train.StartCheck;
import byol.use.RunImages;
import byol.util.Printable;
import byol.util.ShellWords;
import byol.weights.Weights;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a run. */
@Command(
    name = "pretrain",
    description =
        "Trains an encoder without labels. The settings are written to DIR/config.json, metrics to"
            + " DIR/metrics.jsonl; Ctrl-C, SIGTERM and SIGUSR1 write a checkpoint, --resume goes on"
            + " from it. Without --preset, what is left open is chosen by the number, size and"
            + " channels of the images and by the device, and printed.",
    footer = {
      "",
      "Examples:",
      "  bin/byol pretrain --data photos --minutes 30 --out runs/photos",
      "  bin/byol pretrain --data photos --out runs/photos --dry-run",
      "  bin/byol pretrain --data fashion-mnist --arch resnet18 --epochs 20 --out runs/fashion",
      "  bin/byol pretrain --preset cifar10 --data cifar10:data/cifar --out" + " runs/cifar",
      "  bin/byol pretrain --processes 4 --data photos --out runs/photos",
      "  bin/byol pretrain --resume --out runs/fashion",
      "  bin/byol pretrain --resume --epochs 40 --out runs/fashion",
      "  bin/byol pretrain --init resnet50.pth --data photos --out runs/second"
    })
public final class PretrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      converter = Paths.OfOutputFolder.class,
      description = "The run directory.")
  private Path out;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "Settings that come with the program, see 'byol presets'; those of --config and options"
              + " given here win.")
  private String preset;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A JSON file with any of the options below, dashes as underscores, such as another run's"
              + " config.json; options given here as well win.")
  private Path config;

  @Option(
      names = "--init",
      paramLabel = "FILE|RUN",
      description =
          "Begin with weights: an exported encoder, a run or its checkpoint, weights with"
              + " torchvision's or timm's names as safetensors, or a state_dict of PyTorch (.pt,"
              + " .pth). The architecture is theirs if none is given. What is taken, left and"
              + " missing is listed in DIR/init.json.")
  private Path init;

  @Option(
      names = "--from",
      paramLabel = "RUN",
      description =
          "Begin a new run with the settings of another and the weights of its newest checkpoint;"
              + " optimizer and schedules begin anew, and options given here win.")
  private Path from;

  @Option(
      names = "--resume",
      description =
          "Go on with the run in DIR, with its own settings, from its last checkpoint. --epochs or"
              + " --steps give it another length; --batch-size makes its passes smaller, and as"
              + " many more; --max-skipped bears more damaged images.")
  private boolean resume;

  @Option(
      names = "--requeue",
      description =
          "For jobs that are queued or started again with the same command: if a run is in DIR, go"
              + " on with it as --resume does, with its own settings, whatever else is given. Taken"
              + " for granted where srun or torchrun says that this is another start.")
  private boolean requeue;

  @Option(
      names = "--minutes",
      description =
          "Length of the training, instead of --epochs or --steps: as many steps as this machine"
              + " does in that time, by a short trial (default on a CPU: 45).")
  @Range(min = 0, max = 1e6, aboveMin = true)
  private Double minutes;

  @Option(
      names = "--dry-run",
      description =
          "Check all that a start checks and say what it says, the measured length included; train"
              + " and write nothing.")
  private boolean dryRun;

  @Mixin private WatchOption watch;

  @Mixin private MlflowOption mlflow;

  @Mixin private ProcessesOption processes;

  /** That this process is one of. */
  private Team team = Team.alone();

  @Mixin private ProfileOption profile;

  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    if (dryRun) {
      sayWhatWouldBegin(terminal);
      return 0;
    }
    RankedCommand command = new RankedCommand(processes, spec);
    boolean again = requeue || command.isRestarted();
    if (command.isRank()) {
      return command.run(restart(), team -> trainAsRank(team, command.isSeen(), again));
    }
    try (LivePage _ = command.isSeen() ? watch.open(out, terminal) : null;
        MlflowOption.Sending sending =
            command.isSeen() ? mlflow.follow(out, terminal) : MlflowOption.NOTHING) {
      if (!command.isAlone()) {
        sending.hold();
      }
      return command.run(
          restart(),
          _ -> {
            TrainRun training = training(terminal, again);
            sending.hold();
            return train(training, terminal);
          });
    }
  }

  /** The page comes when the others are there, which are told if it cannot. */
  private int trainAsRank(Team team, boolean seen, boolean again) {
    AtomicReference<LivePage> page = new AtomicReference<>();
    this.team = team;
    try {
      new RankTraining(team, spec.commandLine().getOut())
          .run(
              terminal -> {
                page.set(seen ? watch.open(out, terminal) : null);
                return training(terminal, again);
              },
              this::train);
      return 0;
    } finally {
      if (page.get() != null) {
        page.get().close();
      }
    }
  }

  private void sayWhatWouldBegin(PrintWriter terminal) {
    if (resume) {
      throw wrong("--dry-run is for a run that begins: give it without --resume");
    }
    try (var _ = TensorScope.open()) {
      Prepared run = prepared(terminal);
      long parameters =
          Methods.create(run.config()).parameters().stream()
              .mapToLong(p -> p.tensor().numel())
              .sum();
      ProgressLine.describe(run.config(), parameters, terminal);
      terminal.println(
          "nothing was written; without --dry-run it begins in " + ShellWords.quote(out));
    }
  }

  private GoingOn restart() {
    return new GoingOn(out, requeue, processes.again());
  }

  private boolean isBegun() {
    return GoingOn.isBegun(out);
  }

  private TrainRun training(PrintWriter terminal, boolean again) {
    if (resume) {
      return resumed(terminal);
    }
    if (!again || !isBegun()) {
      return begun(terminal);
    }
    terminal.printf(
        "%s is there: goes on with it, with its own settings%n", Printable.of(out.toString()));
    return opened(terminal, Settings.NONE);
  }

  private int train(TrainRun training, PrintWriter terminal) {
    if (Training.run(training, profile, terminal).training().complete()) {
      terminal.printf(
          "report: %s%nnext: bin/byol eval --run %s%n",
          Printable.of(out.resolve(Report.FILE)), ShellWords.quote(out));
    }
    return 0;
  }

  private TrainRun resumed(PrintWriter terminal) {
    Settings given = arguments.settings();
    boolean other =
        config != null || preset != null || minutes != null || init != null || from != null;
    if (other || !given.isForResumption()) {
      throw wrong(
          "--resume goes on with the run's own settings: give only --out (and --epochs or --steps"
              + " for another length, --profile, --max-skipped, and --batch-size for smaller passes"
              + " with the same images in a step)");
    }
    checkLength(given);
    return opened(terminal, given);
  }

  private TrainRun opened(PrintWriter terminal, Settings given) {
    LostConfig.restore(out)
        .ifPresent(
            from ->
                terminal.printf(
                    "config.json was lost: written again as %s has it%n",
                    Printable.of(from.getFileName())));
    RunDirectory directory = RunDirectory.open(out);
    Cuda.check(directory.config().runtime().device());
    ImageDataset dataset = Sources.train(RunImages.of(directory), spec.commandLine().getErr());
    RunLength.change(directory, dataset, given).ifPresent(terminal::println);
    return new TrainRun(directory, dataset);
  }

  /** All that is known of a run before it begins. */
  private record Prepared(RunConfig config, ImageDataset dataset, Weights weights) {}

  private TrainRun begun(PrintWriter terminal) {
    try (var _ = TensorScope.open()) {
      Prepared run = prepared(terminal);
      if (run.weights() == null) {
        return new TrainRun(RunDirectory.create(out, run.config()), run.dataset());
      }
      var started = StartFromWeights.create(out, run.config(), run.dataset(), run.weights());
      started.transfer().lines().forEach(line -> terminal.println(Printable.of(line)));
      return new TrainRun(started.run(), run.dataset());
    }
  }

  /** Looks at everything, and writes nothing; weights are in the innermost scope. */
  private Prepared prepared(PrintWriter terminal) {
    if (from != null && (init != null || preset != null || config != null)) {
      throw wrong("--from has settings and weights: give it without --init, --preset and --config");
    }
    Path source = from == null ? init : from;
    Weights weights = source == null ? null : Weights.read(source);
    SaidSettings options = options(arguments.settings(), weights);
    String data = options.all().get("data", String.class);
    if (data == null) {
      throw wrong("say what to train on: --data SPEC, such as --data fashion-mnist");
    }
    checkLength(arguments.settings());
    RunDirectory.refuseExisting(out);
    Paths.checkCanBeMade(out);
    ImageDataset dataset = Sources.train(data, spec.commandLine().getErr());
    // So that the run finds its images from any folder.
    SaidSettings said = options.withData(Datasets.absolute(data));
    Device device = said.all().get("device", Device.class);
    Cuda.check(device == null ? Device.CPU : device);
    Consumer<RunConfig> fits =
        weights == null ? _ -> {} : trial -> StartFromWeights.check(trial, dataset, weights);
    ToDoubleFunction<RunConfig> speed =
        trial -> new RankTraining(team, terminal).speed(trial, dataset);
    NewRun run = new NewRun(dataset, said, minutes, fits, speed, terminal);
    RunConfig resolved = preset == null && from == null ? run.recommended() : run.ofPreset();
    StartCheck.check(resolved, dataset);
    fits.accept(resolved);
    return new Prepared(resolved, dataset, weights);
  }

  private void checkLength(Settings given) {
    boolean several =
        given.has("epochs") && given.has("steps")
            || minutes != null && (given.has("epochs") || given.has("steps"));
    if (several) {
      throw wrong("give one of --minutes, --epochs and --steps");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void sayItBeginsOtherwise(Origin.InitialWeights weights) {
    spec.commandLine()
        .getOut()
        .printf(
            "the run of %s began with the weights of %s; this one begins with chance weights, and"
                + " with those by --init%n",
            config, weights.file());
  }

  /**
   * What the weights' network is; over it the preset's settings or those of the run that this one
   * begins from, the file's over them, and over all what was given here.
   */
  private SaidSettings options(Settings given, Weights weights) {
    if (from != null) {
      RunDirectory run = RunDirectory.open(from);
      Settings theirs = run.config().settings();
      return new SaidSettings(
          null, given.has("data") ? theirs : theirs.with("data", RunImages.of(run)), given);
    }
    Settings ground = weights == null ? Settings.NONE : weights.settings();
    Settings own = config == null ? given : Settings.read(config).overriddenBy(given);
    if (minutes != null && (given.has("warmup_epochs") || given.has("warmup_steps"))) {
      // They replace the file's length, of which its warm-up was a share, but not this one.
      own = own.without("epochs", "steps");
    }
    if (config != null && weights == null) {
      RunConfig.weightsOf(config).ifPresent(this::sayItBeginsOtherwise);
    }
    if (preset != null) {
      ground = ground.overriddenBy(PresetsCommand.get(preset, spec).options());
    }
    return new SaidSettings(preset, ground, own);
  }
}
