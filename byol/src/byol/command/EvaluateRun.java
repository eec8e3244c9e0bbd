package byol.command;

import byol.config.RunConfig;
import byol.data.ConvertedImages;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.data.transform.EvalTransform;
import byol.eval.EvalReport;
import byol.eval.EvalResult;
import byol.eval.Evaluation;
import byol.eval.features.FeatureExtractor;
import byol.eval.finetune.SemiSupervised;
import byol.model.Encoder;
import byol.parallel.Team;
import byol.registry.Encoders;
import byol.report.EncodedSet;
import byol.report.EvaluationRecord;
import byol.report.ReportData;
import byol.run.Checkpoint;
import byol.run.DataRecord;
import byol.run.EvalSummary;
import byol.run.RunDirectory;
import byol.torch.TensorScope;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.use.NoEncoderException;
import byol.use.RunImages;
import byol.use.TrainedEncoder;
import java.util.List;
import java.util.Map;

/**
 * Classifies images with a run's online encoder, beside the same encoder untrained and the raw
 * pixels, and adds the figures to the run's summary.json.
 *
 * <pre>{@code
 * var run = RunDirectory.open(Path.of("runs/first"));
 * var result = new EvaluateRun(run, EvaluateRun.Options.DEFAULTS, System.out::println).run();
 * double top1 = result.summary().trained().linearTop1();
 * }</pre>
 */
public final class EvaluateRun {
  /**
   * What is done, on what images.
   *
   * @param data the SPEC of labeled images; null for those of the run
   * @param opener of the images
   * @param protocols how the encoder is judged; images are prepared by as many threads as the run's
   * @param maxSkipped the largest share of damaged images in either split that is borne, in [0, 1];
   *     null for that of the run
   * @param device that computes
   * @param baselines whether the untrained encoder and the raw pixels are measured as well
   * @param team processes that share the encoding of images; rank 0 does all else
   */
  public record Options(
      String data,
      DataOpener opener,
      EvalProtocols protocols,
      Double maxSkipped,
      Device device,
      boolean baselines,
      Team team) {
    /** The usual protocols on the run's own images, on the processor. */
    public static final Options DEFAULTS =
        new Options(
            null, DataOpener.BY_SPEC, EvalProtocols.USUAL, null, Device.CPU, true, Team.alone());

    /** The same on other images. */
    public Options withData(String spec) {
      return new Options(spec, opener, protocols, maxSkipped, device, baselines, team);
    }

    /** The same with images opened in another way. */
    public Options withOpener(DataOpener other) {
      return new Options(data, other, protocols, maxSkipped, device, baselines, team);
    }

    /** The same with other protocols. */
    public Options withProtocols(EvalProtocols others) {
      return new Options(data, opener, others, maxSkipped, device, baselines, team);
    }

    /** The same with another share of damaged images that is borne. */
    public Options withMaxSkipped(Double share) {
      return new Options(data, opener, protocols, share, device, baselines, team);
    }

    /** The same on another device. */
    public Options withDevice(Device other) {
      return new Options(data, opener, protocols, maxSkipped, other, baselines, team);
    }

    /** The same shared by several processes. */
    public Options withTeam(Team processes) {
      return new Options(data, opener, protocols, maxSkipped, device, baselines, processes);
    }

    /** The same with the trained encoder alone, or with what it is compared with. */
    public Options withBaselines(boolean wanted) {
      return new Options(data, opener, protocols, maxSkipped, device, wanted, team);
    }
  }

  /**
   * What was measured.
   *
   * @param data the SPEC of the images
   * @param own whether these are the run's own
   * @param report of frozen features; null if no protocol needs them
   * @param summary all accuracies, as they go to summary.json
   * @param unusable images that could not be used
   * @param pictures what the report shows; null if no protocol needs features
   */
  public record Result(
      String data,
      boolean own,
      EvalReport report,
      EvalSummary summary,
      UnusableImages unusable,
      EvaluationRecord pictures) {}

  private final RunDirectory run;
  private final Options options;
  private final CommandLog log;

  /**
   * Prepares an evaluation.
   *
   * @param run with a checkpoint; it may be training meanwhile
   * @param log is told each thing done
   */
  public EvaluateRun(RunDirectory run, Options options, CommandLog log) {
    this.run = run;
    this.options = options;
    this.log = log;
  }

  /**
   * Measures, and adds the figures to summary.json.
   *
   * @throws NoEncoderException if the run has no checkpoint that can be used
   * @throws DataException if the images have no labels, cannot be read, or too many of them are
   *     damaged
   * @throws byol.io.WriteException if the summary cannot be written
   */
  public Result run() {
    Result result = measure();
    if (result != null) {
      keep(result);
    }
    return result;
  }

  /**
   * The first half of {@link #run}: measures, and adds nothing to the summary yet.
   *
   * @return null at ranks other than 0, which encoded their share of the images
   */
  public Result measure() {
    Cuda.check(options.device());
    RunConfig config = run.config();
    if (options.device().type() == Device.Type.CUDA) {
      // Whatever a training before it left, an evaluation computes in float32.
      Cuda.setMath(false, config.runtime().cudnnBenchmark());
    }
    String data = options.data() == null ? RunImages.of(run) : options.data();
    int channels = config.model().channels();
    ImageDataset opened = options.opener().open(data, Split.TRAIN);
    Channels.say(opened, channels, log);
    ImageDataset train = ConvertedImages.of(opened, channels);
    ImageDataset test = ConvertedImages.of(options.opener().open(data, Split.TEST), channels);
    double maxSkipped =
        options.maxSkipped() == null ? config.loader().maxSkipped() : options.maxSkipped();
    UnusableImages unusable =
        new UnusableImages(options.team().leads() ? run : null, train, test, maxSkipped);
    unusable.check();
    if (isOwn(config) && options.team().leads()) {
      sayWhatChanged(train);
    }
    options.team().agree("the images", train.fingerprint() + ", " + test.fingerprint());
    EvalTransform transform = config.views().eval();
    // Both check their input before anything takes time.
    int threads = config.loader().loaderThreads();
    Evaluation evaluation = evaluation(train, test, transform, threads);
    FineTuningRuns tuning = tuning(new SemiSupervised.Images(train, test, transform), config);
    try (var _ = TensorScope.open()) {
      TrainedEncoder newest = TrainedEncoder.read(run);
      Encoder trained = newest.encoder();
      trained.to(device());
      // The run may be training: each process may have found another checkpoint.
      options.team().ofLeader("the encoder", trained.stateDict());
      Encoder untrained = options.baselines() ? untrained(config) : null;
      if (!options.team().leads()) {
        if (evaluation != null) {
          evaluation.encodeShares(trained, untrained);
        }
        return null;
      }
      Measured measured =
          evaluation == null ? Measured.NONE : measured(evaluation, newest, untrained);
      EvalReport report = measured.report();
      Map<String, Double> tuned = tuning == null ? null : tuning.of("trained", trained);
      Map<String, Double> baseline =
          tuning == null || untrained == null ? null : tuning.of("untrained", untrained);
      EvalSummary summary =
          EvalSummary.of(newest.step(), report, tuned, baseline, unusable.summary());
      return new Result(data, isOwn(config), report, summary, unusable, measured.pictures());
    }
  }

  /** Figures, and what there is to see. */
  private record Measured(EvalReport report, EvaluationRecord pictures) {
    static final Measured NONE = new Measured(null, null);
  }

  private Measured measured(Evaluation evaluation, TrainedEncoder trained, Encoder untrained) {
    try (var _ = TensorScope.open()) {
      Evaluation.Encoded encoded = evaluation.encode("trained", trained.encoder());
      EvalResult score = evaluation.score("trained", encoded);
      EvalReport report =
          untrained == null ? evaluation.alone(score) : evaluation.compare(score, untrained);
      return new Measured(report, pictures(evaluation, trained.step(), encoded, report));
    }
  }

  /** Without neighbors and plot where one of the images to show cannot be read. */
  private EvaluationRecord pictures(
      Evaluation evaluation, long step, Evaluation.Encoded encoded, EvalReport report) {
    EvaluationRecord record = EvaluationRecord.of(evaluation.train().name(), step, report);
    try {
      return ReportData.pictures(
          record,
          new EncodedSet(evaluation.train(), encoded.train()),
          new EncodedSet(evaluation.test(), encoded.test()));
    } catch (DataException e) {
      log.warned("the report gets no pictures: " + e.getMessage());
      return record;
    }
  }

  private Encoder untrained(RunConfig config) {
    sayWhatItBeganWith(config);
    Encoder untrained = Checkpoint.initialEncoder(run);
    untrained.to(device());
    return untrained;
  }

  private void sayWhatItBeganWith(RunConfig config) {
    var weights = config.origin().weights();
    if (weights != null) {
      log.said(
          "\"untrained\" is the encoder as this run began, with the weights of " + weights.file());
    }
  }

  /** The second half of {@link #run}: adds what was measured to the summary. */
  public void keep(Result result) {
    // Again, because more may have turned out to be broken.
    result.unusable().check();
    if (!run.isWritable()) {
      log.warned("%s cannot be written to: these figures are not kept".formatted(run.path()));
      return;
    }
    Summaries.add(
        run,
        result.own()
            ? result.summary()
            : new EvalSummary.OnOtherData(
                Map.of(Datasets.absolute(result.data()), result.summary())),
        log);
    if (result.own() && result.pictures() != null) {
      result.pictures().write(run.path());
    }
    Summaries.report(run, log);
  }

  /** Of this process. */
  private Device device() {
    Device given = options.device();
    return given.type() == Device.Type.CPU
        ? given
        : options.team().device(given, Cuda.deviceCount());
  }

  private void sayWhatChanged(ImageDataset train) {
    List<String> changes =
        DataRecord.read(run.path())
            .map(before -> before.changes(DataRecord.of(train)))
            .orElse(List.of());
    if (!changes.isEmpty()) {
      log.warned(
          "the images are not those that the run was trained on: " + String.join("; ", changes));
    }
  }

  private boolean isOwn(RunConfig config) {
    return options.data() == null
        || Datasets.absolute(options.data()).equals(Datasets.absolute(config.data()));
  }

  private Evaluation evaluation(
      ImageDataset train, ImageDataset test, EvalTransform transform, int threads) {
    if (!options.protocols().needFeatures()) {
      return null;
    }
    var extractor =
        FeatureExtractor.of(device())
            .withThreads(options.team().threads(threads))
            .withTeam(options.team());
    var settings = options.protocols().settings(extractor);
    return new Evaluation(train, test, transform, settings, log::said);
  }

  private FineTuningRuns tuning(SemiSupervised.Images images, RunConfig config) {
    SemiSupervised protocol = options.protocols().semiSupervised();
    if (protocol == null) {
      return null;
    }
    var percents = options.protocols().percents();
    percents.forEach(percent -> SemiSupervised.check(images.train(), percent));
    return new FineTuningRuns(
        protocol.withThreads(config.loader().loaderThreads()),
        percents,
        images,
        () -> Encoders.create(config.model()),
        device(),
        log::said);
  }
}
