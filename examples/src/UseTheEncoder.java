import byol.command.ExportEncoder;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.image.Image;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.use.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Loads an exported encoder, which says itself what images it takes, and says how alike some images
 * are, by the cosine of their embeddings.
 *
 * <p>Arguments: ENCODER IMAGE IMAGE …. Without images it takes two that are generated, each with
 * its mirror image, which comes out nearer to it than the other two; without an encoder it trains
 * and exports a small one first, for some seconds.
 */
public final class UseTheEncoder {
  public static void main(String[] args) throws IOException {
    Path file = args.length == 0 ? small() : Path.of(args[0]);
    try (var encoder = Embedder.open(file)) {
      System.out.printf("%s: embeddings of %s numbers%n", file, encoder.features());
      List<float[]> embeddings = new ArrayList<>();
      if (args.length < 2) {
        twoWithTheirMirrorImages().forEach(image -> embeddings.add(encoder.embed(image)));
      } else {
        embeddings.addAll(List.of(encoder.embed(Stream.of(args).skip(1).map(Path::of).toList())));
      }
      compare(embeddings);
    }
  }

  private static void compare(List<float[]> embeddings) {
    for (int i = 0; i < embeddings.size(); i++) {
      for (int j = i + 1; j < embeddings.size(); j++) {
        System.out.printf(
            Locale.ROOT,
            "image %d and image %d: cosine %.3f%n",
            i + 1,
            j + 1,
            cosine(embeddings.get(i), embeddings.get(j)));
      }
    }
  }

  private static double cosine(float[] a, float[] b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /** A small encoder of generated color images, trained for some seconds. */
  private static Path small() throws IOException {
    Path folder = Files.createTempDirectory("small-encoder");
    RunDirectory run = SmallEncoder.train(folder);
    var options = ExportEncoder.Options.of(ExportFormats.TORCHSCRIPT);
    return ExportEncoder.run(run, folder.resolve("encoder.pt"), options).file();
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
}
