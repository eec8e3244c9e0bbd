import byol.config.RunConfig;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.eval.Evaluation;
import byol.eval.features.FeatureExtractor;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.nio.file.Path;

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
    RunDirectory run = RunDirectory.open(Path.of(args[0]));
    RunConfig config = run.config();
    Device device = args.length > 1 ? Device.parse(args[1]) : Device.CPU;
    var evaluation =
        new Evaluation(
            Datasets.open(config.data(), Split.TRAIN),
            Datasets.open(config.data(), Split.TEST),
            config.views().eval(),
            Evaluation.Settings.of(FeatureExtractor.of(device)),
            System.out::println);
    try (var _ = TensorScope.open()) {
      var trained = Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), config);
      var untrained = Checkpoint.untrainedEncoder(config);
      trained.to(device);
      untrained.to(device);
      evaluation.compare(trained, untrained);
    }
  }
}
