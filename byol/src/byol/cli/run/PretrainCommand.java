package byol.cli.run;

import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.RunArguments;
import byol.cli.option.Sources;
import byol.command.RunImages;
import byol.command.TrainRun;
import byol.config.Range;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.run.DataRecord;
import byol.run.RunDirectory;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.train.StartCheck;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
      "  bin/byol pretrain --data fashion-mnist --arch resnet18 --epochs 20 --out runs/fashion",
      "  bin/byol pretrain --preset cifar10 --data cifar10:data/cifar --out" + " runs/cifar",
      "  bin/byol pretrain --resume --out runs/fashion"
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
      names = "--resume",
      description =
          "Go on with the run in DIR, with its own settings, from its last checkpoint. --batch-size"
              + " makes its passes smaller, and as many more; --max-skipped bears more damaged"
              + " images.")
  private boolean resume;

  @Option(
      names = "--minutes",
      description =
          "Length of the training, instead of --epochs or --steps: as many steps as this machine"
              + " does in that time, by a short trial (default on a CPU: 45).")
  @Range(min = 0, max = 1e6, aboveMin = true)
  private Double minutes;

  @Mixin private ProfileOption profile;

  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RunDirectory directory;
    ImageDataset dataset;
    Settings given = arguments.settings();
    if (resume) {
      if (config != null || preset != null || minutes != null || !given.isForResumption()) {
        throw new ParameterException(
            spec.commandLine(),
            "--resume goes on with the run's own settings: give only --out (and --profile,"
                + " --max-skipped, and --batch-size for smaller passes with the same images in a"
                + " step)");
      }
      directory = RunDirectory.open(out);
      directory.change(given);
      Cuda.check(directory.config().runtime().device());
      dataset = Sources.train(RunImages.of(directory), err);
      sayWhatChanged(directory, dataset, terminal);
    } else {
      Settings options = options(given);
      String data = options.get("data", String.class);
      if (data == null) {
        throw new ParameterException(
            spec.commandLine(), "say what to train on: --data SPEC, such as --data fashion-mnist");
      }
      if (minutes != null && (given.has("epochs") || given.has("steps"))) {
        throw new ParameterException(
            spec.commandLine(), "give one of --minutes, --epochs and --steps");
      }
      RunDirectory.refuseExisting(out);
      dataset = Sources.train(data, err);
      // So that the run finds its images from any folder.
      Settings said = options.with("data", Datasets.absolute(data));
      Device device = said.get("device", Device.class);
      Cuda.check(device == null ? Device.CPU : device);
      NewRun run = new NewRun(dataset, said, minutes, terminal);
      RunConfig resolved = preset == null ? run.recommended() : run.ofPreset();
      StartCheck.check(resolved, dataset);
      directory = RunDirectory.create(out, resolved);
    }
    TrainRun training = new TrainRun(directory, dataset);
    if (Training.run(training, profile, terminal).training().complete()) {
      terminal.printf("next: bin/byol eval --run %s%n", ShellWords.quote(out));
    }
    return 0;
  }

  private static void sayWhatChanged(
      RunDirectory directory, ImageDataset dataset, PrintWriter terminal) {
    List<String> changes =
        DataRecord.read(directory.path())
            .map(before -> before.changes(DataRecord.of(dataset)))
            .orElse(List.of());
    if (!changes.isEmpty()) {
      terminal.println("the images are not those that the run was trained on before:");
      changes.forEach(change -> terminal.println("  " + change));
      terminal.println(
          "it goes on with the images as they are now, and will not end with the weights that it"
              + " would have had");
    }
  }

  /** The preset's settings, the file's over them, and over both what was given here. */
  private Settings options(Settings given) {
    Settings said = config == null ? given : Settings.read(config).overriddenBy(given);
    return preset == null ? said : PresetsCommand.get(preset, spec).options().overriddenBy(said);
  }
}
