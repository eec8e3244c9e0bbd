package byol.data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads JPEG, PNG, BMP and GIF files; the first frame, where there are several. */
final class ImageFiles {

  private static final long MAX_PIXELS = 100_000_000;
  private static final int TAIL = 64;
  // As the JDK's readers spell them. It has others, one of which takes almost anything for its own.
  private static final Set<String> FORMATS = Set.of("JPEG", "png", "bmp", "gif");

  private ImageFiles() {}

  /** What makes a file unusable, in a few words for the list of skipped files. */
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
      super(reason);
    }
  }

  /**
   * Checks, from its header and its end, that a file is an image of acceptable size. A file whose
   * end is not that of a complete one is decoded to find out.
   *
   * @throws Unusable if it is not
   */
  static void check(Path path) throws Unusable {
    try {
      if (Files.size(path) == 0) {
        throw new Unusable("empty file");
      }
      String format =
          read(
              path,
              reader -> {
                checkHeader(reader);
                return reader.getFormatName();
              });
      if (!hasProperEnd(path, format)) {
        decode(path);
      }
    } catch (IOException | RuntimeException e) {
      throw new Unusable(describe(e));
    }
  }

  /**
   * Decodes a file.
   *
   * @return {@code [height, width, 3]}
   * @throws Unusable if it cannot be decoded, or only in part
   */
  static Image decode(Path path) throws Unusable {
    try {
      return read(path, ImageFiles::decode);
    } catch (IOException | RuntimeException e) {
      throw new Unusable(describe(e));
    }
  }

  /**
   * Decodes the content of a file.
   *
   * @return {@code [height, width, 3]}
   * @throws Unusable if it cannot be decoded, or only in part
   */
  static Image decode(byte[] content) throws Unusable {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      return read(in, ImageFiles::decode);
    } catch (IOException | RuntimeException e) {
      throw new Unusable(describe(e));
    }
  }

  /** Something to be done with a reader that stands at an image. */
  private interface Use<T> {
    T apply(ImageReader reader) throws IOException, Unusable;
  }

  private static <T> T read(Path path, Use<T> use) throws IOException, Unusable {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        ImageInputStream in = new FileImageInputStream(file)) {
      return read(in, use);
    }
  }

  private static <T> T read(ImageInputStream in, Use<T> use) throws IOException, Unusable {
    ImageReader reader = reader(in);
    try {
      reader.setInput(in, true, true);
      return use.apply(reader);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(ImageInputStream in) throws IOException, Unusable {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (FORMATS.contains(reader.getFormatName())) {
        return reader;
      }
    }
    throw new Unusable("not a JPEG, PNG, BMP or GIF image");
  }

  private static void checkHeader(ImageReader reader) throws IOException, Unusable {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MAX_PIXELS) {
      throw new Unusable(
          "%d x %d pixels, more than %d megapixels"
              .formatted(width, height, MAX_PIXELS / 1_000_000));
    }
    if (!reader.getImageTypes(0).hasNext()) {
      throw new Unusable("colours other than gray and RGB (CMYK?); convert it to RGB");
    }
  }

  private static Image decode(ImageReader reader) throws IOException, Unusable {
    checkHeader(reader);
    AtomicReference<String> truncated = new AtomicReference<>();
    // The JPEG decoder only warns of missing data, and fills the rest with gray.
    reader.addIIOReadWarningListener(
        (source, warning) -> {
          if (warning.contains("premature end")) {
            truncated.set(warning);
          }
        });
    BufferedImage decoded = reader.read(0);
    if (truncated.get() != null) {
      throw new Unusable("truncated: " + truncated.get());
    }
    return BufferedImages.toImage(decoded, 3);
  }

  /** Whether the last bytes are those that files of the format end with. */
  private static boolean hasProperEnd(Path path, String format) throws IOException {
    byte[] tail;
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      tail = new byte[(int) Math.min(TAIL, file.length())];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
    }
    return switch (format) {
      case "JPEG" -> contains(tail, 0xff, 0xd9);
      case "png" -> contains(tail, 'I', 'E', 'N', 'D');
      case "gif" -> tail[tail.length - 1] == ';';
      default -> false;
    };
  }

  private static boolean contains(byte[] bytes, int... wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int k = 0;
      while (k < wanted.length && (bytes[i + k] & 0xff) == wanted[k]) {
        k++;
      }
      if (k == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
