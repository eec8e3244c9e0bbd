package byol.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The files that test/golden/make_images.py wrote, and what PIL makes of them. */
public final class GoldenImages {

  private static final String FOLDER = "/golden/images/";

  /** A file and its pixels, {@code [H, W, 3]}. */
  public record Golden(String name, byte[] file, Image expected) {

    ImageFormat format() {
      return ImageFormat.valueOf(
          switch (extension()) {
            case "jpg" -> "JPEG";
            case "tiff", "webp", "png", "gif", "bmp" -> extension().toUpperCase(Locale.ROOT);
            default -> throw new IllegalArgumentException(name);
          });
    }

    private String extension() {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private GoldenImages() {}

  /** All of them. */
  public static List<Golden> all() {
    byte[] pixels = read("expected.bin.gz");
    return new String(read("expected.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> parse(line.split(" "), pixels))
        .toList();
  }

  static Golden named(String name) {
    return all().stream().filter(golden -> golden.name.equals(name)).findFirst().orElseThrow();
  }

  private static Golden parse(String[] words, byte[] pixels) {
    int offset = Integer.parseInt(words[1]);
    int height = Integer.parseInt(words[2]);
    int width = Integer.parseInt(words[3]);
    byte[] own = Arrays.copyOfRange(pixels, offset, offset + height * width * 3);
    return new Golden(words[0], read(words[0]), new Image(height, width, 3, own));
  }

  private static byte[] read(String name) {
    try (InputStream in = GoldenImages.class.getResourceAsStream(FOLDER + name)) {
      InputStream content = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
