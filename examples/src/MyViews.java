import byol.Byol;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.data.transform.TwoViews;
import byol.data.transform.ViewTransform;
import byol.eval.EvalReport;
import byol.eval.EvalResult;
import byol.eval.Evaluation;
import byol.eval.Knn;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.probe.Probe;
import byol.image.Image;
import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.MlpHeads;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.AdamW;
import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.util.Locale;

/**
 * Views and an evaluation of one's own: each view is turned by quarters before the usual crop, flip
 * and colors, and the encoder is judged by the nearest mean of a class. Trains for half a minute,
 * which shows how the parts fit together and not what they are good for.
 *
 * <p>Argument: a data set with labels, such as fashion-mnist.
 */
public final class MyViews {
  private static final int STEPS = 200;

  /** The picture turned by so many quarters, counterclockwise. */
  static Image turned(Image image, int quarters) {
    if (quarters == 0) {
      return image;
    }
    int channels = image.channels();
    byte[] pixels = new byte[image.pixels().length];
    for (int y = 0, at = 0; y < image.width(); y++) {
      for (int x = 0; x < image.height(); x++) {
        for (int c = 0; c < channels; c++) {
          pixels[at++] = (byte) image.at(x, image.width() - 1 - y, c);
        }
      }
    }
    return turned(new Image(image.width(), image.height(), channels, pixels), quarters - 1);
  }

  /** An image is of the class whose training images have, on average, the most similar features. */
  record NearestMean() implements Probe {
    @Override
    public double top1(Features train, Features test) {
      Tensor labels = train.labelTensor();
      Tensor classes = Tensor.arange(0, train.classes(), train.values().device());
      Tensor isOf = labels.unsqueeze(0).eq(classes.unsqueeze(1)).to(train.values().dtype());
      Tensor means = isOf.matmul(Functional.normalize(train.values(), 1)); // [classes, D]
      Tensor similar = test.values().matmul(Functional.normalize(means, 1).t());
      Tensor right = similar.argmax(1).eq(test.labelTensor());
      return 100.0 * right.sum().item() / test.count();
    }
  }

  public static void main(String[] args) {
    String data = args.length > 0 ? args[0] : "shapes";
    ImageDataset images = Datasets.open(data, Split.TRAIN);
    int size = images.nativeSize().orElse(64);

    Augmentation usual = Augmentation.small(size, images.stats());
    ViewTransform first =
        (image, random, view) -> usual.first().view(turned(image, random.nextInt(4)), random, view);
    ViewTransform second =
        (image, random, view) ->
            usual.second().view(turned(image, random.nextInt(4)), random, view);
    TwoViews views = TwoViews.of(size, images.stats(), first, second);

    Random.manualSeed(0);
    try (var _ = TensorScope.open()) {
      NormSpec norm = NormSpec.parse("gn:4+ws");
      var config = new ResNet.Config(Architecture.RESNET8, 32, images.channels(), Stem.TINY, norm);
      Byol byol = new Byol(() -> new ResNet(config), new MlpHeads(norm, norm, 512, 128));
      Encoder untrained = new ResNet(config);
      var loader = new TwoViewLoader(images, views, LoaderOptions.of(64));
      train(byol, loader);

      var settings =
          new Evaluation.Settings(FeatureExtractor.of(Device.CPU), new Knn(), null, 2000, 1000)
              .withProbe("nearest mean", new NearestMean());
      var evaluation =
          new Evaluation(
              images,
              Datasets.open(data, Split.TEST),
              new EvalTransform(size, images.stats()),
              settings,
              System.out::println);
      EvalReport report = evaluation.compare(byol.online().encoder(), untrained);
      double gain = top1(report.trained()) - top1(report.untrained());
      System.out.printf(Locale.ROOT, "nearest mean: %+.1f points by the training%n", gain);
    }
  }

  private static double top1(EvalResult result) {
    return result.probes().get("nearest mean");
  }

  private static void train(Byol byol, TwoViewLoader loader) {
    var optimizer = new AdamW(byol.parameterGroups(10), 1e-4);
    try (var batches = loader.start(0)) {
      for (int step = 1; step <= STEPS; step++) {
        try (var _ = TensorScope.open();
            var batch = batches.next()) {
          optimizer.zeroGrad();
          Byol.Output output = byol.forward(batch.views(Device.CPU));
          output.loss().backward();
          optimizer.step(1e-3);
          byol.updateTarget(0.99);
          if (step % 50 == 0) {
            System.out.println("step " + step + ": loss " + output.loss().item());
          }
        }
      }
    }
  }
}
