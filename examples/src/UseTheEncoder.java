import byol.image.BufferedImages;
import byol.image.Image;
import byol.torch.DType;
import byol.torch.Device;
import byol.torch.Functional;
import byol.torch.NoGrad;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Loads an exported encoder and says how alike some images are, by the cosine of their embeddings.
 * Without arguments it takes the newest run of the quickstart and three drawings made here: two
 * shirts-like shapes come out nearer to each other than to the shoe-like one.
 *
 * <p>Arguments: ENCODER.pt SIDE MEAN STD IMAGE IMAGE …, for an encoder of gray images.
 */
public final class UseTheEncoder {
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args.length < 6) {
      throw new IllegalArgumentException("give ENCODER.pt SIDE MEAN STD and at least two images");
    }
    Path encoder = args.length == 0 ? newestQuickstart() : Path.of(args[0]);
    int side = args.length == 0 ? 28 : Integer.parseInt(args[1]);
    double mean = args.length == 0 ? 0.2860 : Double.parseDouble(args[2]);
    double std = args.length == 0 ? 0.3530 : Double.parseDouble(args[3]);
    List<Image> images =
        args.length == 0
            ? List.of(shirt(6), shirt(7), shoe())
            : Stream.of(args).skip(4).map(UseTheEncoder::read).toList();

    try (var _ = TensorScope.open();
        var _ = NoGrad.open();
        Script network = Script.load(encoder, Device.CPU)) {
      List<Tensor> inputs = images.stream().map(i -> input(i, side, mean, std)).toList();
      Tensor embeddings = Functional.normalize(network.forward(Tensor.stack(inputs, 0)), 1);
      Tensor cosines = embeddings.matmul(embeddings.t());
      System.out.printf("%s: embeddings of %s numbers%n", encoder, embeddings.size(1));
      for (int i = 0; i < images.size(); i++) {
        for (int j = i + 1; j < images.size(); j++) {
          double cosine = cosines.select(0, i).select(0, j).item();
          System.out.printf(
              Locale.ROOT, "image %d and image %d: cosine %.3f%n", i + 1, j + 1, cosine);
        }
      }
    }
  }

  /** [1, side, side], normalised as in training. */
  private static Tensor input(Image image, int side, double mean, double std) {
    BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = scaled.createGraphics();
    graphics.drawImage(BufferedImages.toBufferedImage(image), 0, 0, side, side, null);
    graphics.dispose();
    byte[] pixels = BufferedImages.toImage(scaled, 1).pixels();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, pixels);
      Tensor values = Tensor.of(bytes, DType.UINT8, 1, side, side).to(DType.FLOAT32);
      return values.div(255).sub(mean).div(std);
    }
  }

  private static Path newestQuickstart() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("runs"), 2)) {
      return files
          .filter(file -> file.endsWith("encoder.pt"))
          .max(Comparator.naturalOrder())
          .orElseThrow(UseTheEncoder::noRun);
    } catch (NoSuchFileException e) {
      throw noRun();
    }
  }

  private static IllegalArgumentException noRun() {
    return new IllegalArgumentException(
        "there is no runs/*/encoder.pt yet: run bin/byol quickstart first");
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

  /** A body with two sleeves, on black. */
  private static Image shirt(int left) {
    byte[] pixels = new byte[28 * 28];
    fill(pixels, 4, 24, left, 28 - left, 180);
    fill(pixels, 5, 12, 2, 26, 170);
    return new Image(28, 28, 1, pixels);
  }

  /** A sole and an ankle, on black. */
  private static Image shoe() {
    byte[] pixels = new byte[28 * 28];
    fill(pixels, 17, 22, 2, 26, 200);
    fill(pixels, 8, 18, 16, 26, 190);
    return new Image(28, 28, 1, pixels);
  }

  private static void fill(byte[] pixels, int top, int bottom, int left, int right, int gray) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        pixels[28 * y + x] = (byte) gray;
      }
    }
  }
}
