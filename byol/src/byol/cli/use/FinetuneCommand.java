package byol.cli.use;

import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.cli.progress.TaskProgress;
import byol.command.use.FineTuneClassifier;
import byol.config.Range;
import byol.eval.finetune.ClassifierTraining;
import byol.eval.finetune.ClassifierTraining.Epoch;
import byol.util.Printable;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a classifier on top of an encoder. */
@Command(
    name = "finetune",
    description = {
      "Trains a classifier on top of an encoder, from labeled images: a linear layer alone, or all"
          + " layers. A part of the training images is held out to choose the best epoch and to"
          + " end early; the test split is measured at the end.",
      "DIR gets classifier.pt and classifier.safetensors, and summary.json with the accuracy,"
          + " figures of each class and the confusion matrix. Ctrl-C stops it, --resume goes on."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol finetune --encoder runs/first --data photos --out runs/classifier",
      "  bin/byol finetune --encoder encoder.safetensors --data labels.csv --layers all --out DIR",
      "  bin/byol finetune --resume --out DIR"
    })
public final class FinetuneCommand implements Callable<Integer> {
  /** What is trained. */
  enum Layers {
    HEAD,
    ALL
  }

  /** What an image counts. */
  enum Weights {
    NONE,
    BALANCED
  }

  private static final List<String> WITH_RESUME =
      List.of("--resume", "--out", "--device", "--loader-threads", "--max-skipped", "--verbose");

  @Spec private CommandSpec spec;

  @Mixin private EncoderOption encoder;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      description = "Labeled images: a folder with a folder for each class, a list, and so on.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      converter = Paths.OfOutputFolder.class,
      description = "The folder of the classifier.")
  private Path out;

  @Option(
      names = "--resume",
      description = "Go on with the classifier in DIR, with its own settings.")
  private boolean resume;

  @Option(
      names = "--layers",
      defaultValue = "head",
      description =
          "head (the linear layer alone: fast, and best for few images) or all (the encoder as"
              + " well, at a tenth of the learning rate).")
  private Layers layers;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "Passes over the images, at most (default: 50; 20 for all layers).")
  @Range(min = 1, max = 1e6)
  private Integer epochs;

  @Option(names = "--batch-size", paramLabel = "N", description = "Images of a step (default: 64).")
  @Range(min = 1, max = 65536)
  private Integer batchSize;

  @Option(
      names = "--lr",
      paramLabel = "LR",
      description = "Learning rate at the start (default: 0.003; 0.002 for all layers).")
  @Range(min = 0, max = 1e6, aboveMin = true)
  private Double learningRate;

  @Option(names = "--weight-decay", paramLabel = "W", description = "Of AdamW (default: 0.01).")
  @Range(min = 0, max = 1e6)
  private Double weightDecay;

  @Option(
      names = "--class-weights",
      defaultValue = "none",
      description = "none, or balanced: classes count the same, however many images they have.")
  private Weights weights;

  @Option(
      names = "--validation",
      paramLabel = "SHARE",
      description = "Share of each class's training images that is held out (default: 0.1).")
  @Range(min = 0, max = 0.9, aboveMin = true)
  private Double validation;

  @Option(
      names = "--patience",
      paramLabel = "N",
      description =
          "End after so many epochs without a better one (default: 10; 5 for all layers).")
  @Range(min = 1, max = 1e6)
  private Integer patience;

  @Option(
      names = "--seed",
      defaultValue = "0",
      description = "Of the images held out, the order, and the crops.")
  @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private long seed;

  @Option(
      names = "--max-skipped",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "Fail if a larger share of the training or the test images is damaged.")
  @Range(min = 0, max = 1)
  private double maxSkipped;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (TaskProgress progress = new TaskProgress(err)) {
      FineTuneClassifier training = training(new Printer(terminal, err, progress), err);
      try (var _ = new Interruption(training::requestStop)) {
        FineTuneClassifier.Result result = training.run();
        progress.clear();
        terminal.print(result.complete() ? written(result) : stopped(result));
        terminal.flush();
      }
    }
    return 0;
  }

  private String stopped(FineTuneClassifier.Result result) {
    if (result.last() == null && !resume) {
      return "stopped before an epoch was complete, and nothing is kept: the same command begins"
          + " anew%n".formatted();
    }
    // Where images are still encoded, it is not known yet which epochs there are.
    String after = result.last() == null ? "" : " after %s epochs".formatted(result.last().epoch());
    return "stopped%s; go on with: bin/byol finetune --resume --out %s%n"
        .formatted(after, ShellWords.quote(out));
  }

  private String written(FineTuneClassifier.Result result) {
    return ConfusionTable.of(result)
        + "wrote %s and %s%nnext: bin/byol predict --model %s --data SPEC --out predictions.csv%n"
            .formatted(
                Printable.of(out.resolve("classifier.pt")),
                Printable.of(out.resolve("classifier.safetensors")),
                ShellWords.quote(out));
  }

  private FineTuneClassifier training(Printer printer, PrintWriter err) {
    if (resume) {
      refuseBesideResume();
      FineTuneClassifier going =
          FineTuneClassifier.resume(out, Sources.opener(err), encoder.device(), printer);
      if (spec.commandLine().getParseResult().hasMatchedOption("--max-skipped")) {
        going = going.withMaxSkipped(maxSkipped);
      }
      return encoder.givenThreads().map(going::withThreads).orElse(going);
    }
    if (data == null) {
      throw new ParameterException(
          spec.commandLine(), "say what to learn from: --data SPEC, such as --data photos");
    }
    return FineTuneClassifier.begin(
        new FineTuneClassifier.Options(
            encoder.required(spec),
            data,
            Sources.opener(err),
            out,
            settings(),
            maxSkipped,
            encoder.device()),
        printer);
  }

  private void refuseBesideResume() {
    spec.commandLine().getParseResult().matchedOptions().stream()
        .map(OptionSpec::longestName)
        .filter(name -> !WITH_RESUME.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "--resume goes on with the classifier's own settings, without %s: give only --out"
                          .formatted(name)
                      + " (and --device, --loader-threads, --max-skipped)");
            });
  }

  private ClassifierTraining.Settings settings() {
    var usual = ClassifierTraining.Settings.of(layers == Layers.ALL);
    return new ClassifierTraining.Settings(
        usual.allLayers(),
        epochs == null ? usual.epochs() : epochs,
        batchSize == null ? usual.batchSize() : batchSize,
        learningRate == null ? usual.learningRate() : learningRate,
        weightDecay == null ? usual.weightDecay() : weightDecay,
        weights == Weights.BALANCED,
        validation == null ? usual.heldOut() : validation,
        patience == null ? usual.patience() : patience,
        seed,
        encoder.threads());
  }

  /** Says how it goes. */
  private record Printer(PrintWriter out, PrintWriter err, TaskProgress progress)
      implements FineTuneClassifier.Listener {
    @Override
    public void said(String line) {
      out.println(line);
      out.flush();
    }

    @Override
    public void warned(String line) {
      err.println(line);
      err.flush();
    }

    @Override
    public void encoded(int done, int total) {
      progress.progressed("encoding", done, total);
    }

    @Override
    public void measured(int done, int total) {
      progress.progressed("measuring", done, total);
    }

    @Override
    public void trained(Epoch epoch, boolean best) {
      out.printf(
          Locale.ROOT,
          "epoch %d: loss %.3f, held out: %.1f %% right, loss %.3f%s%n",
          epoch.epoch(),
          epoch.loss(),
          epoch.heldOutTop1(),
          epoch.heldOutLoss(),
          best ? " (best so far)" : "");
      out.flush();
    }
  }
}
