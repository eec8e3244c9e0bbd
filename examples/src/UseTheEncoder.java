import byol.config.Settings;
import byol.config.ViewOptions;
import byol.data.ChannelStats;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.export.Exporter;
import byol.image.BufferedImages;
import byol.image.Image;
import byol.json.Json;
import byol.recipe.Defaults;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.Functional;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Loads an exported encoder and says how alike some images are, by the cosine of their embeddings.
 * Without arguments it trains a small encoder first, for some seconds, and takes two images that it
 * has not seen, each with its mirror image, which comes out nearer to it than the other two.
 *
 * <p>Arguments: ENCODER.pt SIDE MEAN STD IMAGE IMAGE …, for an encoder of gray images.
 */
public final class UseTheEncoder {
  /** An exported encoder, and what its images must be like. */
  private record Exported(Path file, int channels, int side, double mean, double std) {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      compare(small(), twoWithTheirMirrorImages());
    } else if (args.length < 6) {
      throw new IllegalArgumentException("give ENCODER.pt SIDE MEAN STD and at least two images");
    } else {
      int side = Integer.parseInt(args[1]);
      double mean = Double.parseDouble(args[2]);
      double std = Double.parseDouble(args[3]);
      Exported encoder = new Exported(Path.of(args[0]), 1, side, mean, std);
      compare(encoder, Stream.of(args).skip(4).map(UseTheEncoder::read).toList());
    }
  }

  private static void compare(Exported encoder, List<Image> images) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open();
        Script network = Script.load(encoder.file(), Device.CPU)) {
      List<Tensor> inputs = images.stream().map(image -> input(image, encoder)).toList();
      Tensor embeddings = Functional.normalize(network.forward(Tensor.stack(inputs, 0)), 1);
      Tensor cosines = embeddings.matmul(embeddings.t());
      System.out.printf("%s: embeddings of %s numbers%n", encoder.file(), embeddings.size(1));
      for (int i = 0; i < images.size(); i++) {
        for (int j = i + 1; j < images.size(); j++) {
          double cosine = cosines.select(0, i).select(0, j).item();
          System.out.printf(
              Locale.ROOT, "image %d and image %d: cosine %.3f%n", i + 1, j + 1, cosine);
        }
      }
    }
  }

  /** [C, side, side], normalized as in training. */
  private static Tensor input(Image image, Exported encoder) {
    int side = encoder.side();
    boolean gray = encoder.channels() == 1;
    BufferedImage scaled =
        new BufferedImage(
            side, side, gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    var graphics = scaled.createGraphics();
    graphics.drawImage(BufferedImages.toBufferedImage(image), 0, 0, side, side, null);
    graphics.dispose();
    byte[] pixels = BufferedImages.toImage(scaled, encoder.channels()).pixels();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, pixels);
      Tensor values = Tensor.of(bytes, DType.UINT8, side, side, encoder.channels());
      Tensor planes = values.permute(2, 0, 1).to(DType.FLOAT32);
      return planes.div(255).sub(encoder.mean()).div(encoder.std());
    }
  }

  /** A small encoder of generated color images, trained for some seconds. */
  private static Exported small() throws IOException {
    System.out.println("training a small encoder");
    var images = Datasets.open("shapes", Split.TRAIN);
    var stats = new ChannelStats(List.of(0.5, 0.5, 0.5), List.of(0.25, 0.25, 0.25));
    Settings settings =
        Settings.NONE
            .with("arch", "resnet8")
            .with("width", 16)
            .with("norm", "gn:4+ws")
            .with("hidden", 256)
            .with("projection", 64)
            .with("optimizer", "adamw")
            .with("predictor_rate", 10)
            .with("batch_size", 64)
            .with("steps", 100)
            .with("views", Json.tree(new ViewOptions(32, null, null, stats, null)));
    var config = Defaults.resolve(settings, images);
    Path folder = Files.createTempDirectory("small-encoder");
    RunDirectory run = RunDirectory.create(folder, config);
    Trainer.of(config, run, images, TrainingListener.NONE).run();
    try (var _ = TensorScope.open()) {
      var encoder = Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), config);
      Path file = folder.resolve("encoder.pt");
      Exporter.torchScript(encoder, file, Tensor.randn(2, 3, 32, 32));
      return new Exported(file, 3, 32, 0.5, 0.25);
    }
  }

  /** Image 2 is the mirror image of 1, and image 4 that of 3. */
  private static List<Image> twoWithTheirMirrorImages() {
    var images = Datasets.open("shapes", Split.TEST);
    return Stream.of(0, 1)
        .map(images::image)
        .flatMap(image -> Stream.of(image, mirrored(image)))
        .toList();
  }

  private static Image mirrored(Image image) {
    byte[] pixels = new byte[image.pixels().length];
    int at = 0;
    for (int y = 0; y < image.height(); y++) {
      for (int x = image.width() - 1; x >= 0; x--) {
        for (int c = 0; c < image.channels(); c++) {
          pixels[at++] = (byte) image.at(y, x, c);
        }
      }
    }
    return new Image(image.height(), image.width(), image.channels(), pixels);
  }

  private static Image read(String file) {
    try {
      BufferedImage image = ImageIO.read(Path.of(file).toFile());
      if (image == null) {
        throw new IllegalArgumentException(file + " is not an image");
      }
      return BufferedImages.toImage(image, 1);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
