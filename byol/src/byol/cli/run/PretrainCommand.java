package byol.cli.run;

import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.RunArguments;
import byol.cli.option.Sources;
import byol.command.RunImages;
import byol.command.TrainRun;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.recipe.Defaults;
import byol.run.DataRecord;
import byol.run.RunDirectory;
import byol.torch.Cuda;
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
            + " from it.",
    footer = {
      "",
      "Examples:",
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
      if (config != null || preset != null || !given.isForResumption()) {
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
      dataset = Sources.train(data, err);
      // So that the run finds its images from any folder.
      RunConfig resolved = Defaults.resolve(options.with("data", Datasets.absolute(data)), dataset);
      Cuda.check(resolved.runtime().device());
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
