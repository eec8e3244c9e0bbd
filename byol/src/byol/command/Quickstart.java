package byol.command;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.DataCatalog;
import byol.data.sets.Datasets;
import byol.eval.EvalReport;
import byol.eval.Evaluation;
import byol.eval.features.FeatureExtractor;
import byol.json.Json;
import byol.model.Encoder;
import byol.recipe.Presets;
import byol.registry.ExportFormats;
import byol.report.Embedding;
import byol.report.EncodedSet;
import byol.report.EvaluationRecord;
import byol.report.Report;
import byol.report.ReportData;
import byol.report.runs.RunReport;
import byol.run.Checkpoint;
import byol.run.EvalSummary;
import byol.run.RunDirectory;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Device;
import byol.use.ModelInfos;
import byol.use.TrainedEncoder;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureInfo;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole job in a few minutes: trains BYOL without batch statistics on Fashion-MNIST, or on
 * generated images where that cannot be had, evaluates and exports the encoder, and writes a report
 * with pictures.
 */
public final class Quickstart {
  private static final String DATA = "fashion-mnist";
  private static final String WITHOUT_IT = "shapes";

  /**
   * Where, how long, and what the report says of it.
   *
   * @param out the run directory
   * @param minutes of training; the rest takes about one more
   * @param command how to get this run again, for the report; may be empty
   * @param next what to do next, for the report; may be empty
   */
  public record Options(Path out, double minutes, String command, List<ReportData.NextStep> next) {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Options {
      if (!(minutes > 0) || Double.isInfinite(minutes)) {
        throw new IllegalArgumentException("a training takes some minutes, not " + minutes);
      }
      next = List.copyOf(next);
    }

    /** Four minutes. */
    public static Options of(Path out) {
      return new Options(out, 4, "", List.of());
    }

    /** The same with another time. */
    public Options withMinutes(double others) {
      return new Options(out, others, command, next);
    }

    /** The same with this said in the report. */
    public Options withReport(String again, List<ReportData.NextStep> steps) {
      return new Options(out, minutes, again, steps);
    }
  }

  /**
   * What came of it.
   *
   * @param run its directory, with the exported files
   * @param summary accuracies; null if the training was stopped
   * @param report the file; null if the training was stopped
   */
  public record Result(RunDirectory run, EvalSummary summary, Path report) {
    /** Whether the training was not stopped. */
    public boolean complete() {
      return report != null;
    }
  }

  /** Is told what is done next and what came of it; does nothing by default. */
  public interface Listener extends CommandLog {
    /** Does not want to know. */
    Listener NONE = _ -> {};

    /** These images are going to be trained on; first it is measured how fast. */
    default void planning(String data, ImageDataset images) {}

    /** So many steps are going to be trained. */
    default void planned(double stepsPerSecond, long steps) {}

    /** Trains; overridden to follow the training, to stop it, or to measure it. */
    default TrainRun.Result train(TrainRun training) {
      return training.run();
    }

    /** The encoder is going to be evaluated on these images. */
    default void evaluating(ImageDataset test) {}

    /** That was done; nothing is written yet. */
    default void evaluated(String data, EvalSummary summary) {}

    /** The encoder is going to be exported. */
    default void exporting() {}

    /** A file was exported. */
    default void exported(ExportEncoder.Result file) {}

    /** The report is going to be written. */
    default void reporting() {}

    /** That was done. */
    default void reported(Path file) {}
  }

  private final Options options;
  private final Listener listener;

  /**
   * Prepares it.
   *
   * @param listener is told how it goes
   */
  public Quickstart(Options options, Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * Does the whole job.
   *
   * @throws byol.run.RunExistsException if a run is in the folder already
   * @throws byol.train.TrainingException if the training cannot go on
   * @throws byol.io.WriteException if a file cannot be written
   */
  public Result run() {
    LibTorch.load();
    String data = findData();
    ImageDataset train = Datasets.open(data, Split.TRAIN);
    ImageDataset test = Datasets.open(data, Split.TEST);
    listener.planning(data, train);
    RunDirectory run = RunDirectory.create(options.out(), plan(data, train));
    if (!listener.train(new TrainRun(run, train)).training().complete()) {
      return new Result(run, null, null);
    }
    listener.evaluating(test);
    return finish(run, train, test);
  }

  /** Fashion-MNIST from where it is, else from its Debian package, else generated images. */
  private String findData() {
    try {
      new DataCatalog().fetch(DATA, listener::said);
      return DATA;
    } catch (DataException e) {
      listener.said(e.getMessage());
      listener.said("going on with generated images of shapes instead");
      return WITHOUT_IT;
    }
  }

  /**
   * As many steps as this machine does in the time given, with settings that learn much in a few
   * minutes on two cores: a narrow network, many small batches, and gentler views than the paper's,
   * because gray images of 28 pixels bear less.
   */
  private RunConfig plan(String data, ImageDataset images) {
    Settings settings = Presets.get("fashion-mnist").options().with("data", data);
    TrainPlan plan = TrainPlan.ofMinutes(settings, images, options.minutes());
    listener.planned(plan.stepsPerSecond(), plan.config().steps());
    return plan.config();
  }

  /** Evaluates, exports and reports: all that needs the trained encoder. */
  private Result finish(RunDirectory run, ImageDataset train, ImageDataset test) {
    RunConfig config = run.config();
    var extractor = FeatureExtractor.of(Device.CPU).withThreads(config.loader().loaderThreads());
    var settings = Evaluation.Settings.of(extractor);
    var evaluation = new Evaluation(train, test, config.views().eval(), settings, listener::said);
    try (var _ = TensorScope.open()) {
      TrainedEncoder newest = TrainedEncoder.read(run);
      var trained = evaluation.encode("trained", newest.encoder());
      var untrained = evaluation.encode("untrained", Checkpoint.untrainedEncoder(config));
      EvalReport report =
          evaluation.compare(
              evaluation.score("trained", trained), evaluation.score("untrained", untrained));
      EvalSummary summary = EvalSummary.of(newest.step(), report);
      listener.evaluated(config.data(), summary);
      Summaries.add(run, summary, listener);
      export(run);
      keep(run, AllImages.of(train, test), trained);
      EvaluationRecord record =
          ReportData.pictures(
                  EvaluationRecord.of(config.data(), newest.step(), report),
                  new EncodedSet(evaluation.train(), trained.train()),
                  new EncodedSet(evaluation.test(), trained.test()))
              .with(Embedding.of("untrained", untrained.test(), Embedding.POINTS));
      record.write(run.path());
      listener.reporting();
      var told =
          ReportData.of(
                  RunReport.title(config),
                  options.command(),
                  Json.tree(config).getAsJsonObject(),
                  run.metrics())
              .with(report)
              .with(record)
              .withNext(options.next());
      Path file = Report.write(run.path(), told);
      listener.reported(file);
      return new Result(run, summary, file);
    }
  }

  /** Keeps the features, so that similar images are found at once. */
  private static void keep(RunDirectory run, AllImages all, Evaluation.Encoded trained) {
    try (var _ = TensorScope.open()) {
      Encoder encoder = TrainedEncoder.of(run);
      var info =
          new FeatureInfo(
              ModelInfos.of(run.config(), encoder).digest(),
              run.config().data(),
              all.images().fingerprint(),
              encoder.features(),
              all.images().classNames(),
              all.splits());
      Tensor features = Tensor.cat(List.of(trained.train().values(), trained.test().values()), 0);
      FeatureFile.write(run.path().resolve(FeatureFile.OF_RUN), info, features, all::row);
    }
  }

  private void export(RunDirectory run) {
    listener.exporting();
    for (String format : List.of(ExportFormats.TORCHSCRIPT, ExportFormats.SAFETENSORS)) {
      Path file = run.path().resolve("encoder." + ExportFormats.get(format).extension());
      listener.exported(ExportEncoder.run(run, file, ExportEncoder.Options.of(format)));
    }
  }
}
