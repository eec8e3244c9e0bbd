package byol.cli.run;

import byol.cli.option.Paths;
import byol.config.Range;
import byol.config.RunConfig;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.DataCatalog;
import byol.data.sets.Datasets;
import byol.eval.EvalReport;
import byol.eval.Evaluation;
import byol.eval.features.FeatureExtractor;
import byol.json.Json;
import byol.report.Embedding;
import byol.report.EncodedSet;
import byol.report.Report;
import byol.report.ReportData;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.Device;
import byol.torch.LibTorch;
import byol.torch.TensorScope;
import byol.train.SpeedTest;
import byol.train.Trainer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole job in a few minutes: train, evaluate, export, report. */
@Command(
    name = "quickstart",
    description =
        "Trains BYOL without batch statistics on Fashion-MNIST for a few minutes, evaluates and"
            + " exports the encoder, and writes a report with pictures.",
    footer = {"", "Example:", "  bin/byol quickstart --minutes 10 --out runs/longer"})
public final class QuickstartCommand implements Callable<Integer> {
  private static final String DATA = "fashion-mnist";

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Paths.OfOutputFolder.class,
      description = "The run directory (default: runs/quickstart-TIME).")
  private Path out;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      defaultValue = "4",
      description = "How long to train; evaluation and export take about one more.")
  @Range(min = 0, max = 24 * 60, aboveMin = true)
  private double minutes;

  @Mixin private ProfileOption profile;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    LibTorch.load();
    String data = findData(terminal);
    ImageDataset train = Datasets.open(data, Split.TRAIN);
    ImageDataset test = Datasets.open(data, Split.TEST);

    step(terminal, "1/4 Training on %,d images of %s, without their labels", train.size(), data);
    RunConfig config = budget(data, train, terminal);
    Path folder = out != null ? out : Path.of("runs", "quickstart-" + timestamp());
    RunDirectory directory = RunDirectory.create(folder, config);
    Trainer.Result result = Training.run(directory, train, profile, terminal);
    if (!result.complete()) {
      return 0;
    }

    step(terminal, "2/4 Evaluating on %,d test images, with labels", test.size());
    EvaluationSummary scores = finish(directory, train, test, terminal);
    conclude(directory, scores, terminal);
    return 0;
  }

  /** Fashion-MNIST from where it is, else from its Debian package, else generated images. */
  private static String findData(PrintWriter terminal) {
    try {
      new DataCatalog().fetch(DATA, terminal::println);
      return DATA;
    } catch (DataException e) {
      terminal.println(e.getMessage());
      terminal.println("going on with generated images of shapes instead");
      return "shapes";
    }
  }

  /** As many steps as this machine does in the time given. */
  private RunConfig budget(String data, ImageDataset dataset, PrintWriter terminal) {
    double speed =
        SpeedTest.stepsPerSecond(QuickstartRecipe.config(data, dataset, SpeedTest.STEPS), dataset);
    long steps = Math.max(1, Math.round(speed * 60 * minutes));
    terminal.printf(
        Locale.ROOT,
        "this machine does %.1f steps a second: %,d steps in %s minutes%n",
        speed,
        steps,
        minutes);
    return QuickstartRecipe.config(data, dataset, steps);
  }

  /** Evaluates, exports and reports: all that needs the trained encoder. */
  private EvaluationSummary finish(
      RunDirectory directory, ImageDataset train, ImageDataset test, PrintWriter terminal) {
    RunConfig config = directory.config();
    Evaluation evaluation =
        new Evaluation(
            train,
            test,
            config.views().eval(),
            Evaluation.Settings.of(FeatureExtractor.on(Device.CPU)),
            terminal::println);
    try (var _ = TensorScope.open()) {
      Evaluation.Encoded trained = evaluation.encode("trained", Runs.trainedEncoder(directory));
      Evaluation.Encoded untrained =
          evaluation.encode("untrained", Checkpoint.untrainedEncoder(config));
      EvalReport comparison =
          evaluation.compare(
              evaluation.score("trained", trained), evaluation.score("untrained", untrained));
      EvaluationSummary summary = EvaluationSummary.of(comparison);
      terminal.printf("%nTop-1 accuracy on %s:%n%s", config.data(), summary.table());
      terminal.flush();
      Summaries.add(directory, summary, spec.commandLine().getErr());

      step(terminal, "3/4 Exporting the encoder");
      for (ExportCommand.Format format : ExportCommand.Format.values()) {
        Path file = directory.path().resolve("encoder." + format.extension());
        ExportCommand.export(directory, format, file, false, terminal);
      }

      step(terminal, "4/4 Writing the report");
      String title =
          "%s, %s, on %s"
              .formatted(config.model().arch(), config.model().encoderNorm(), config.data());
      String command = "bin/byol quickstart --minutes " + minutes;
      ReportData report =
          ReportData.of(title, command, Json.tree(config).getAsJsonObject(), directory.metrics())
              .with(comparison)
              .withPictures(
                  new EncodedSet(evaluation.train(), trained.train()),
                  new EncodedSet(evaluation.test(), trained.test()))
              .with(Embedding.of("untrained", untrained.test(), Embedding.POINTS));
      terminal.printf("wrote %s%n", Report.write(directory.path(), report));
      return summary;
    }
  }

  private static void conclude(
      RunDirectory directory, EvaluationSummary scores, PrintWriter terminal) {
    terminal.printf("%n%s%n", scores.verdict());
    terminal.printf(
        "%nlook at:      %s%nuse it:       bin/byol example UseTheEncoder%ntrain longer: bin/byol"
            + " quickstart --minutes 20%n",
        directory.path().resolve(Report.FILE));
  }

  private static void step(PrintWriter terminal, String format, Object... values) {
    terminal.printf(Locale.ROOT, "%n" + format + "%n", values);
  }

  private static String timestamp() {
    return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
  }
}
