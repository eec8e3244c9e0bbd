import byol.data.Split;
import byol.eval.Evaluation;
import byol.eval.features.FeatureExtractor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.use.Run;
import byol.use.Runs;

/**
 * How good the features of a run's encoder are: kNN and a linear classifier on the images and
 * labels of its data set, beside those of the untrained encoder and of the raw pixels.
 *
 * <p>Arguments: RUN [DEVICE].
 */
public final class EvaluateEncoder {
  public static void main(String[] args) {
    if (args.length < 1) {
      throw new IllegalArgumentException("give RUN [DEVICE]: the folder of a run");
    }
    Run run = Runs.open(args[0]);
    Device device = args.length > 1 ? Device.parse(args[1]) : Device.CPU;
    var evaluation =
        new Evaluation(
            run.images(Split.TRAIN),
            run.images(Split.TEST),
            run.config().views().eval(),
            Evaluation.Settings.of(FeatureExtractor.of(device)),
            System.out::println);
    try (var _ = TensorScope.open()) {
      var trained = run.encoder();
      var untrained = run.untrainedEncoder();
      trained.to(device);
      untrained.to(device);
      evaluation.compare(trained, untrained);
    }
  }
}
