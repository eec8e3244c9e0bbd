package byol.testing;

import byol.image.Image;
import byol.image.ImageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files that test/golden/make_images.py wrote, and what PIL makes of them. */
public final class GoldenImages {

  private static final String FOLDER = "/golden/images/";
  private static List<Golden> all;

  /**
   * A file that is read.
   *
   * @param expected its pixels, {@code [H, W, 3]}
   */
  public record Golden(String name, ImageFormat format, byte[] file, Image expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * What a file is.
   *
   * @param kind in words
   * @param refusal why it is refused; empty if it is read
   */
  public record Kind(String name, ImageFormat format, String kind, String refusal) {

    public byte[] file() {
      return GoldenImages.read(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private GoldenImages() {}

  /** All that are read; nobody may change their bytes. */
  public static synchronized List<Golden> all() {
    if (all == null) {
      all = load();
    }
    return all;
  }

  private static List<Golden> load() {
    byte[] pixels = read("expected.bin.gz");
    Map<String, ImageFormat> formats =
        kinds().stream().collect(Collectors.toMap(Kind::name, Kind::format));
    return lines("expected.txt").map(line -> parse(line.split(" "), formats, pixels)).toList();
  }

  /** All files, those included that are refused. */
  public static List<Kind> kinds() {
    return lines("kinds.txt")
        .map(line -> line.split("\t", -1))
        .map(words -> new Kind(words[0], ImageFormat.valueOf(words[1]), words[2], words[3]))
        .toList();
  }

  public static Golden named(String name) {
    return all().stream().filter(golden -> golden.name.equals(name)).findFirst().orElseThrow();
  }

  private static Stream<String> lines(String name) {
    return new String(read(name), StandardCharsets.UTF_8).lines();
  }

  private static Golden parse(String[] words, Map<String, ImageFormat> formats, byte[] pixels) {
    int offset = Integer.parseInt(words[1]);
    int height = Integer.parseInt(words[2]);
    int width = Integer.parseInt(words[3]);
    byte[] own = Arrays.copyOfRange(pixels, offset, offset + height * width * 3);
    Image expected = new Image(height, width, 3, own);
    return new Golden(words[0], formats.get(words[0]), read(words[0]), expected);
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
