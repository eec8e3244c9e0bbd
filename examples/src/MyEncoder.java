import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.eval.HeldOutKnn;
import byol.eval.features.FeatureExtractor;
import byol.export.Exporter;
import byol.model.Encoder;
import byol.nn.AdaptiveAvgPool2d;
import byol.nn.Conv2d;
import byol.nn.Layer;
import byol.nn.ReLU;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.recipe.Defaults;
import byol.registry.Encoders;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.train.Trainer;
import byol.train.TrainingListener;
import byol.use.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An encoder of one's own: three convolutions. It gets a name, so that runs, checkpoints,
 * evaluation and export know it, is trained with BYOL for half a minute, and exported to
 * TorchScript. On the generated images that it takes by default, so little training shows no gain
 * yet; fashion-mnist does.
 *
 * <p>Arguments: the folder of the run, with which it goes on if it was started with it before; and
 * a data set.
 */
public final class MyEncoder {
  /** [N, C, H, W] → [N, 8 width]. */
  static final class Strided extends Encoder {
    private final Layer layers;
    private final int features;

    Strided(int channels, int width, NormSpec norm) {
      features = 8 * width;
      layers =
          child(
              "layers",
              new Sequential(
                  norm.conv2d(channels, width, 3, 2, 1),
                  norm.norm().over2d(width),
                  new ReLU(),
                  norm.conv2d(width, 4 * width, 3, 2, 1),
                  norm.norm().over2d(4 * width),
                  new ReLU(),
                  new Conv2d(4 * width, features, 3, 1, 1),
                  new AdaptiveAvgPool2d(1)));
    }

    @Override
    public int features() {
      return features;
    }

    @Override
    public Tensor forward(Tensor images) {
      return layers.call(images).reshape(-1, features);
    }

    @Override
    public String script() {
      return "return torch.flatten(self.layers.forward(x), 1)";
    }
  }

  public static void main(String[] args) throws Exception {
    Encoders.add(
        "strided", model -> new Strided(model.channels(), model.width(), model.encoderNorm()));
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("my-encoder");

    var images = Datasets.open(args.length > 1 ? args[1] : "shapes", Split.TRAIN);
    Settings settings =
        Settings.NONE
            .with("arch", "strided")
            .with("width", 32)
            .with("norm", "gn:4+ws")
            .with("hidden", 512)
            .with("projection", 128)
            .with("optimizer", "adamw")
            .with("predictor_rate", 10)
            .with("tau", 0.99)
            .with("batch_size", 64)
            .with("log_every", 50)
            .with("steps", 500);
    RunDirectory run =
        Files.exists(folder.resolve("config.json"))
            ? RunDirectory.open(folder)
            : RunDirectory.create(folder, Defaults.resolve(settings, images));
    RunConfig config = run.config();
    Trainer.of(config, run, images, new Printed()).run();

    try (var _ = TensorScope.open()) {
      var knn = new HeldOutKnn(FeatureExtractor.of(Device.CPU));
      Encoder untrained = Checkpoint.untrainedEncoder(config);
      Encoder trained = Runs.open(folder).encoder();
      System.out.printf(
          Locale.ROOT,
          "kNN: %.1f %% untrained, %.1f %% trained%n",
          knn.top1(untrained, images, config.views().eval()),
          knn.top1(trained, images, config.views().eval()));
      Path file = folder.resolve("encoder.pt");
      Exporter.torchScript(trained, file, Tensor.randn(2, images.channels(), 32, 32));
      System.out.println("exported to " + file);
    }
  }

  private static final class Printed implements TrainingListener {
    @Override
    public void measured(TrainMetrics m) {
      System.out.printf(Locale.ROOT, "step %d: loss %.3f%n", m.step(), m.loss());
    }
  }
}
