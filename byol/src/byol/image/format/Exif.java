package byol.image.format;

import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.io.ResourceLimitException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The orientation that the EXIF block of a file gives or, where that says nothing of it, the packet
 * of XMP, wherever the format keeps them: JPEG in segments APP1, PNG in the chunks eXIf and iTXt,
 * WebP in EXIF and XMP, TIFF in its first directory. What is damaged gives none; a picture is not
 * refused for that.
 */
public final class Exif {

  private static final String MARK = "Exif\0\0";

  private Exif() {}

  /** Reads what may be missing, or damaged in any way. */
  @FunctionalInterface
  private interface Source<T> {
    Optional<T> read() throws IOException;
  }

  /** The orientation of a file that is no JPEG. */
  public static Orientation orientation(ImageFormat format, MemorySegment file) {
    return switch (format) {
      case PNG -> of(new PngFile(file)::exif, new PngFile(file)::xmp);
      case WEBP -> of(new WebPFile(file)::exif, new WebPFile(file)::xmp);
      case TIFF -> of(() -> Optional.of(file), () -> TiffDirectory.first(file).bytes(TiffTag.XMP));
      case JPEG, GIF, BMP, PNM -> Orientation.UPRIGHT;
    };
  }

  /**
   * The orientation of a JPEG.
   *
   * @param exif its segment of EXIF; null if it has none
   * @param xmp its segment of XMP; null if it has none
   */
  static Orientation ofSegments(MemorySegment exif, MemorySegment xmp) {
    return of(
        () -> Optional.ofNullable(exif),
        () -> Optional.ofNullable(xmp).map(s -> s.asSlice(Xmp.MARK.length())));
  }

  private static Orientation of(Source<MemorySegment> exif, Source<MemorySegment> xmp) {
    OptionalInt value = value(() -> exif.read().map(Exif::orientation));
    if (value.isEmpty()) {
      value = value(() -> xmp.read().map(Xmp::orientation));
    }
    return Orientation.ofExif(value.orElse(1));
  }

  private static OptionalInt value(Source<OptionalInt> source) {
    try {
      return source.read().orElse(OptionalInt.empty());
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      ResourceLimitException.check(e);
      return OptionalInt.empty();
    }
  }

  /** Whether a segment APP1 of a JPEG holds EXIF, and not just its mark. */
  static boolean isExif(MemorySegment block) {
    return isMarked(block) && block.byteSize() > MARK.length();
  }

  private static boolean isMarked(MemorySegment block) {
    return new ByteReader(block, ByteOrder.BIG_ENDIAN).has(0, MARK);
  }

  private static OptionalInt orientation(MemorySegment block) {
    MemorySegment tiff = isMarked(block) ? block.asSlice(MARK.length()) : block;
    return TiffDirectory.first(tiff).value(TiffTag.ORIENTATION);
  }

  /**
   * Whether a file that is no TIFF has a block that may not be in its start. Of a PNG the headers
   * of all chunks are read for that, because the block may come after the picture.
   *
   * @param start the first bytes of the file
   */
  public static boolean liesBehind(MemorySegment start, ImageFormat format, Path file)
      throws IOException {
    return switch (format) {
      case WEBP -> new WebPFile(start).announcesMetadata();
      case PNG -> inPng(file) > start.byteSize();
      case JPEG, GIF, BMP, TIFF, PNM -> false;
    };
  }

  /** Where the last such block of a PNG ends; 0 if there is none before its end, or damage. */
  private static long inPng(Path png) throws IOException {
    long end = 0;
    byte[] glance = new byte[PngFile.GLANCE];
    ByteReader reader = new ByteReader(MemorySegment.ofArray(glance), ByteOrder.BIG_ENDIAN);
    try (RandomAccessFile file = new RandomAccessFile(png.toFile(), "r")) {
      long length = file.length();
      long at = PngFile.SIGNATURE;
      while (at + PngFile.FRAME <= length) {
        file.seek(at);
        file.readFully(glance, 0, (int) Math.min(glance.length, length - at));
        if (reader.has(4, "IEND") || !Character.isLetter(reader.u8(4))) {
          return end;
        }
        long next = at + PngFile.FRAME + reader.u32(0);
        end = PngFile.tellsOrientation(reader, 0) ? next : end;
        at = next;
      }
    }
    return end;
  }
}
