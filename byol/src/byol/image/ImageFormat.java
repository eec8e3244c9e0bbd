package byol.image;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The formats of image files. A file is recognized by its content, not by its name. */
public enum ImageFormat {
  /** JPEG, sequential or progressive, 8 bits a sample. */
  JPEG("\u00ff\u00d8\u00ff"),
  /** PNG. */
  PNG("\u0089PNG\r\n\u001a\n"),
  /** GIF; the first frame of an animation, on its canvas. */
  GIF("GIF8"),
  /** BMP. */
  BMP("BM"),
  /** WebP, lossy or lossless; the first frame of an animation, on its canvas. */
  WEBP("RIFF????WEBP"),
  /** TIFF or BigTIFF, either byte order; the first page. */
  TIFF("II*\0", "MM\0*", "II+\0", "MM\0+"),
  /** Netpbm's PBM, PGM, PPM (text or binary) and PAM; the first picture. */
  PNM(pnmStarts());

  /** The formats in words, for messages. */
  public static final String ALL = "JPEG, PNG, GIF, BMP, WebP, TIFF or PNM";

  private final String[] starts;

  /** The bytes that files start with; a question mark stands for any byte. */
  ImageFormat(String... starts) {
    this.starts = starts;
  }

  /** The format of a file's content; empty if it is none of these. */
  public static Optional<ImageFormat> of(MemorySegment bytes) {
    return Stream.of(values())
        .filter(format -> Stream.of(format.starts).anyMatch(start -> startsWith(bytes, start)))
        .findFirst();
  }

  /** P1 to P7, each before white space. */
  private static String[] pnmStarts() {
    return IntStream.rangeClosed(1, 7)
        .boxed()
        .flatMap(kind -> Stream.of("\n", " ", "\t", "\r").map(space -> "P" + kind + space))
        .toArray(String[]::new);
  }

  private static boolean startsWith(MemorySegment bytes, String start) {
    if (bytes.byteSize() < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      char wanted = start.charAt(i);
      if (wanted != '?' && wanted != at(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  private static int at(MemorySegment bytes, long offset) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
  }
}
