package byol.command.use;

import byol.command.Channels;
import byol.command.CommandLog;
import byol.command.DataOpener;
import byol.data.ConvertedImages;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.eval.features.ConfusionMatrix;
import byol.eval.features.FeatureExtractor;
import byol.eval.finetune.Classifier;
import byol.eval.finetune.ClassifierTraining;
import byol.eval.finetune.ClassifierTraining.Epoch;
import byol.export.Exporter;
import byol.export.ModelDigest;
import byol.export.ModelInfo;
import byol.run.SkippedLog;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import byol.use.ModelFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Trains a classifier on top of an encoder, from labeled images, keeps the best and the last
 * weights, measures it, and exports it. After an interruption it goes on behind the last epoch that
 * was complete, to the same weights.
 */
public final class FineTuneClassifier {
  private static final int EXAMPLES = 4;

  /**
   * What is trained, on what, and where it goes.
   *
   * @param encoder the folder of a run or of a classifier, a checkpoint, or a safetensors file
   * @param data the SPEC of the images
   * @param opener of the images
   * @param out the folder
   * @param settings of the training
   * @param maxSkipped the largest share of damaged images of either split that is borne, in [0, 1]
   * @param device that computes
   */
  public record Options(
      Path encoder,
      String data,
      DataOpener opener,
      Path out,
      ClassifierTraining.Settings settings,
      double maxSkipped,
      Device device) {
    /** On the processor, with the usual settings. */
    public static Options of(Path encoder, String data, Path out, boolean allLayers) {
      return new Options(
          encoder,
          data,
          DataOpener.BY_SPEC,
          out,
          ClassifierTraining.Settings.of(allLayers),
          0.01,
          Device.CPU);
    }
  }

  /** Is told how it goes. */
  public interface Listener extends CommandLog {
    /** Does not want to know. */
    Listener NONE = _ -> {};

    /** So many of the images have been encoded, where that is done once for all epochs. */
    default void encoded(int done, int total) {}

    /** So many of the images that the best is measured on have been classified. */
    default void measured(int done, int total) {}

    /** An epoch is complete. */
    default void trained(Epoch epoch, boolean best) {}
  }

  /**
   * What came of it.
   *
   * @param folder with the files
   * @param last the last epoch that was complete; null if there was none
   * @param best the best of them; null if there was none
   * @param measuredOn {@code test}, or {@code held out} where there is no test split
   * @param confusion of the best; null if it was stopped
   */
  public record Result(
      Path folder, Epoch last, Epoch best, String measuredOn, ConfusionMatrix confusion) {
    /** Whether the training was not stopped. */
    public boolean complete() {
      return confusion != null;
    }
  }

  private final Options options;
  private final boolean resume;
  private final Listener listener;
  private volatile boolean stopRequested;

  private FineTuneClassifier(Options options, boolean resume, Listener listener) {
    this.options = options;
    this.resume = resume;
    this.listener = listener;
  }

  /** Prepares a new training. */
  public static FineTuneClassifier begin(Options options, Listener listener) {
    return new FineTuneClassifier(options, false, listener);
  }

  /**
   * Prepares to go on with one.
   *
   * @throws IllegalArgumentException if there is none in the folder
   */
  public static FineTuneClassifier resume(
      Path out, DataOpener opener, Device device, Listener listener) {
    ClassifierFolder.Plan plan = ClassifierFolder.plan(out);
    var options =
        new Options(
            Path.of(plan.encoder()),
            plan.data(),
            opener,
            out,
            plan.settings(),
            plan.maxSkipped(),
            device);
    return new FineTuneClassifier(options, true, listener);
  }

  /** The same with so many threads that prepare images. */
  public FineTuneClassifier withThreads(int threads) {
    return with(options.settings().withThreads(threads), options.maxSkipped());
  }

  /** The same that bears another share of damaged images, in [0, 1]. */
  public FineTuneClassifier withMaxSkipped(double share) {
    return with(options.settings(), share);
  }

  private FineTuneClassifier with(ClassifierTraining.Settings settings, double maxSkipped) {
    var others =
        new Options(
            options.encoder(),
            options.data(),
            options.opener(),
            options.out(),
            settings,
            maxSkipped,
            options.device());
    return new FineTuneClassifier(others, resume, listener);
  }

  /** Asks for an end after the step or the images under way; from any thread. */
  public void requestStop() {
    stopRequested = true;
  }

  /**
   * Trains to the end or until {@link #requestStop}, measures and exports.
   *
   * @throws ClassifierExistsException if there is a classifier or a run in the folder already
   * @throws byol.use.ModelFileException if the encoder cannot be loaded
   * @throws DataException if the images are not there, or too many of them are damaged
   * @throws IllegalArgumentException if an image has no label, or a class fewer than two images
   * @throws byol.eval.probe.DivergedException if the training diverges
   * @throws byol.io.InUseException if another process is at it
   */
  public Result run() {
    Cuda.check(options.device());
    if (!resume) {
      ClassifierFolder.refuseExisting(options.out());
    }
    try (var _ = TensorScope.open()) {
      ModelFile.Trainable start = ModelFile.trainable(options.encoder());
      int channels = start.info().network().channels();
      ImageDataset train = options.opener().open(options.data(), Split.TRAIN);
      Optional<ImageDataset> test = test(train);
      Channels.say(train, start.info().network().channels(), listener);
      ImageDataset images = ConvertedImages.of(train, channels);
      ClassifierTraining.check(images, options.settings().heldOut());
      var plan =
          new ClassifierFolder.Plan(
              options.encoder().toAbsolutePath().normalize().toString(),
              start.info().digest(),
              Datasets.absolute(options.data()),
              train.fingerprint(),
              images.classNames(),
              options.settings(),
              options.maxSkipped());
      try (var folder = ClassifierFolder.open(options.out(), plan, resume)) {
        try {
          return train(folder, start, images, test.map(t -> ConvertedImages.of(t, channels)));
        } catch (StoppedException e) {
          return stopped(folder);
        }
      }
    }
  }

  /** Images are no longer encoded or classified, because a stop was requested. */
  private static final class StoppedException extends CancellationException {
    private static final long serialVersionUID = 1L;
  }

  private void checkStop() {
    if (stopRequested) {
      throw new StoppedException();
    }
  }

  private Result stopped(ClassifierFolder folder) {
    ClassifierFolder.History so = folder.history();
    return new Result(options.out(), so.last(), so.best(), null, null);
  }

  private Optional<ImageDataset> test(ImageDataset train) {
    ImageDataset test;
    try {
      test = options.opener().open(options.data(), Split.TEST);
    } catch (MissingSplitException e) {
      return Optional.empty();
    }
    if (!test.classNames().equals(train.classNames())) {
      listener.warned("the images held out have other classes or none, and are not measured on");
      return Optional.empty();
    }
    return Optional.of(test);
  }

  private Result train(
      ClassifierFolder folder,
      ModelFile.Trainable start,
      ImageDataset images,
      Optional<ImageDataset> test) {
    List<String> classes = images.classNames();
    Classifier classifier = new Classifier(start.encoder(), classes.size());
    classifier.to(options.device());
    classifier.train(false);
    SkippedLog skipped = skippedLog(folder.file("skipped.txt"), images);
    skipped.update();
    Optional<SkippedLog> skippedTest =
        test.map(measured -> skippedLog(folder.file("skipped-test.txt"), measured));
    // Before the training: too many are too many after it as well.
    skippedTest.ifPresent(SkippedLog::update);
    var training =
        new ClassifierTraining(
            classifier,
            images,
            start.info().input().transform(),
            options.settings(),
            options.device(),
            (done, total) -> {
              listener.encoded(done, total);
              checkStop();
            });
    listener.said(
        "learning %s classes from %s images; %s are held out to choose the best epoch"
            .formatted(classes.size(), training.fittingImages(), training.heldOut().size()));
    goOn(folder, training, classifier, () -> describe(start, classifier, classes));
    while (!folder.history().isFinished(options.settings())) {
      int number = folder.history().epochs().size() + 1;
      Optional<Epoch> epoch = training.run(number, () -> stopRequested);
      skipped.update();
      if (epoch.isEmpty()) {
        return stopped(folder);
      }
      boolean best = folder.history().isBest(epoch.get());
      if (best) {
        folder.saveBest(classifier, describe(start, classifier, classes));
      }
      folder.saveLast(training, epoch.get());
      listener.trained(epoch.get(), best);
    }
    folder.loadBest(classifier);
    ConfusionMatrix confusion = confusion(training, test);
    if (skippedTest.isPresent()) {
      skippedTest.get().update();
      warnOf(skippedTest.get());
    }
    return finish(folder, start, training, classifier, confusion, test.isPresent());
  }

  private SkippedLog skippedLog(Path file, ImageDataset images) {
    return new SkippedLog(file, images.skipped(), options.maxSkipped());
  }

  private void warnOf(SkippedLog skippedTest) {
    if (!skippedTest.summary().isEmpty()) {
      listener.warned("of the test images, " + skippedTest.summary());
    }
  }

  private ConfusionMatrix confusion(ClassifierTraining training, Optional<ImageDataset> test) {
    FeatureExtractor.Progress progress =
        (done, total) -> {
          listener.measured(done, total);
          checkStop();
        };
    return training.confusion(test.orElseGet(training::heldOut), progress);
  }

  /**
   * Takes up what there is of an earlier time.
   *
   * @param info of the classifier with the weights that it has then
   */
  private void goOn(
      ClassifierFolder folder,
      ClassifierTraining training,
      Classifier classifier,
      Supplier<ModelInfo> info) {
    try (var _ = TensorScope.open()) {
      Optional<Safetensors> last = folder.last(listener::warned);
      if (last.isPresent()) {
        training.loadStateDict(last.get().tensors());
        if (folder.lacksBest()) {
          listener.warned(
              "the best weights are lost: written again from the last, which are these");
          folder.saveBest(classifier, info.get());
        }
      }
    }
  }

  private static ModelInfo describe(
      ModelFile.Trainable start, Classifier classifier, List<String> classes) {
    return start.info().withClasses(classes, ModelDigest.of(classifier, start.info().input()));
  }

  private Result finish(
      ClassifierFolder folder,
      ModelFile.Trainable start,
      ClassifierTraining training,
      Classifier classifier,
      ConfusionMatrix confusion,
      boolean ofTest) {
    String measuredOn = ofTest ? "test" : "held out";
    classifier.to(Device.CPU);
    ModelInfo info = describe(start, classifier, confusion.classNames());
    try (var _ = TensorScope.open()) {
      Exporter.safetensors(classifier, folder.file("classifier.safetensors"), false, info);
      Exporter.torchScript(classifier, folder.file("classifier.pt"), example(info), info);
    }
    ClassifierFolder.History history = folder.history();
    folder.summarize(confusion, measuredOn, training);
    return new Result(options.out(), history.last(), history.best(), measuredOn, confusion);
  }

  private static Tensor example(ModelInfo info) {
    int side = info.input().size();
    try (var _ = Random.from(Generator.of(0))) {
      return Tensor.randn(EXAMPLES, info.network().channels(), side, side);
    }
  }
}
