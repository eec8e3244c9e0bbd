package byol.eval.finetune;

import byol.data.ImageDataset;
import byol.data.load.EvalLoader;
import byol.data.load.TrainingBatches;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.eval.probe.HeldOutScore;
import byol.model.Encoder;
import byol.optim.CosineSchedule;
import byol.optim.Sgd;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Single trainings of an encoder with labels, all from the same weights.
 *
 * @param settings how
 * @param encoder the start; is copied
 * @param fresh makes an encoder of the same kind, whose weights do not matter
 * @param transform of the images that are measured on
 * @param device to train on
 */
record FineTuning(
    SemiSupervised settings,
    Encoder encoder,
    Supplier<? extends Encoder> fresh,
    EvalTransform transform,
    Device device) {
  private static final int IMAGES_AT_ONCE = 256;

  /**
   * Trains a copy on some images and measures it on others.
   *
   * @return empty if training diverged
   */
  Optional<HeldOutScore> run(ImageDataset images, ImageDataset measured, double learningRate) {
    try (TensorScope _ = TensorScope.open()) {
      Encoder copy = fresh.get();
      copy.loadStateDict(encoder.stateDict());
      Classifier classifier = new Classifier(copy, images.classNames().size());
      classifier.to(device);
      return train(classifier, images, learningRate)
          ? measure(classifier, measured)
          : Optional.empty();
    }
  }

  /** Whether the loss was finite throughout. */
  private boolean train(Classifier classifier, ImageDataset images, double learningRate) {
    classifier.train(true);
    Sgd sgd = new Sgd(classifier.parameters(), settings.momentum(), 0);
    TrainingBatches batches =
        new TrainingBatches(
            images,
            Augmentation.plain(transform.size(), transform.stats()),
            settings.batchSize(),
            settings.epochs(),
            true,
            settings.seed(),
            settings.threads());
    CosineSchedule schedule = new CosineSchedule(learningRate, 0, batches.steps());
    // One image that is left over at the end of an epoch has no batch statistics.
    boolean skipSingle = settings.batchSize() > 1 && batches.stepsPerEpoch() > 1;
    try (LabeledBatches labeled = LabeledBatches.of(batches.start(), device)) {
      return new LabeledPass(classifier, sgd, schedule::at, null, 0)
              .train(labeled, skipSingle, () -> false)
          == LabeledPass.End.COMPLETE;
    }
  }

  private Optional<HeldOutScore> measure(Classifier classifier, ImageDataset images) {
    classifier.train(false);
    HeldOutScore score = new HeldOutScore(images.classNames().size());
    EvalLoader batches = new EvalLoader(images, transform, IMAGES_AT_ONCE, settings.threads());
    try (LabeledBatches labeled = LabeledBatches.of(batches.start(), device)) {
      return LabeledPass.measure(
              classifier, labeled, batch -> score.add(batch.inputs(), batch.labels()))
          ? Optional.of(score)
          : Optional.empty();
    }
  }
}
