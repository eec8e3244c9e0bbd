import byol.Byol;
import byol.Method;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.Heads;
import byol.model.MlpHeads;
import byol.model.Network;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.AdamW;
import byol.optim.CosineSchedule;
import byol.optim.TauSchedule;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.run.TrainState;
import byol.torch.Functional;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.train.TrainOptions;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A method of one's own: VICReg (arXiv 2105.04906), which needs neither a target network nor a
 * predictor. Trains it and BYOL on the same images with the same encoder, half a minute each on the
 * generated ones, and prints whether features spread: their standard deviation and effective rank.
 * So few steps teach next to nothing; longer runs are for the command line.
 *
 * <p>Argument: a data set, such as fashion-mnist.
 */
public final class MyMethod {
  /** Invariance, variance and covariance of the two views' projections (equation 6). */
  static final class VicReg extends Method {
    VicReg(Supplier<Encoder> encoder, Heads heads) {
      super(new Network(encoder.get(), heads::projector));
    }

    @Override
    protected Tensor loss(Tensor projections, Tensor targets) {
      long n = projections.size(0) / 2;
      Tensor a = precise(projections.narrow(0, 0, n));
      Tensor b = precise(projections.narrow(0, n, n));
      Tensor invariance = a.sub(b).pow(2).mean();
      return invariance.mul(25).add(spread(a).add(spread(b)));
    }

    /** Each number is to vary over the images, and none with another. */
    private static Tensor spread(Tensor z) {
      Tensor centered = z.sub(z.mean(new long[] {0}, true));
      Tensor std = z.var(1, 0).add(1e-4).sqrt();
      Tensor variance = Functional.relu(std.neg().add(1)).mean();
      Tensor covariance = centered.t().matmul(centered).div(z.size(0) - 1);
      Tensor square = covariance.pow(2);
      Tensor beside = square.sum().sub(square.diagonal().sum()).div(z.size(1));
      return variance.mul(25).add(beside);
    }
  }

  public static void main(String[] args) throws Exception {
    ImageDataset images = Datasets.open(args.length > 0 ? args[0] : "shapes", Split.TRAIN);
    NormSpec norm = NormSpec.parse("gn:4+ws");
    var config = new ResNet.Config(Architecture.RESNET8, 32, images.channels(), Stem.TINY, norm);
    Supplier<Encoder> encoder = () -> new ResNet(config);
    Heads heads = new MlpHeads(norm, norm, 512, 128);
    train("VICReg", () -> new VicReg(encoder, heads), images);
    train("BYOL", () -> new Byol(encoder, heads), images);
  }

  private static void train(String name, Supplier<Method> method, ImageDataset images)
      throws Exception {
    var views = Augmentation.small(images.nativeSize().orElse(64), images.stats());
    var loader = new TwoViewLoader(images, views, LoaderOptions.of(64));
    var options =
        TrainOptions.of(400, new CosineSchedule(2e-3, 40, 400), new TauSchedule(0.99, 400))
            .withIntervals(100, 400);
    var folder = RunDirectory.ofProgram(Files.createTempDirectory("my-method"));
    new Trainer(() -> fresh(method, images), loader, options, folder, new Printed(name)).run();
  }

  private static TrainState fresh(Supplier<Method> make, ImageDataset images) {
    Generator generator = Generator.of(0);
    try (var _ = Random.from(generator)) {
      Method method = make.get();
      var optimizer = new AdamW(method.parameterGroups(10), 1e-4);
      return TrainState.of(method, optimizer, generator).withProbe(images);
    }
  }

  private record Printed(String name) implements TrainingListener {
    @Override
    public void measured(TrainMetrics m) {
      System.out.printf(
          Locale.ROOT,
          "%-6s step %3d: loss %6.2f, feature std %.2f, effective rank %.1f%n",
          name,
          m.step(),
          m.loss(),
          m.spread().featureStd(),
          m.spread().effectiveRank());
    }
  }
}
