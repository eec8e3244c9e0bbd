package byol.image.tiff;

import byol.image.UnusableImageException;
import byol.image.format.TiffDirectory;
import byol.image.format.TiffTag;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How the first page of a TIFF file keeps its pixels: in strips or tiles, here both called segments
 * (TIFF 6.0; BigTIFF).
 *
 * @param width columns of the picture, at least 1
 * @param height rows of the picture, at least 1
 * @param color what the first samples of a pixel are
 * @param samples of a pixel, those included that are not used
 * @param bits of a sample, 1 to 16
 * @param planar whether the samples are kept apart, each in segments of its own
 * @param premultiplied whether the sample behind the colors is an alpha that they are multiplied by
 * @param compression of the segments
 * @param predicted whether samples are kept as differences from the pixel before
 * @param lowestFirst whether the bits of each byte of the file are in reverse order
 * @param segments the strips or tiles that the picture is kept in
 * @param directory for what a few of the color models and compressions need beside
 */
public record TiffLayout(
    int width,
    int height,
    TiffColor color,
    int samples,
    int bits,
    boolean planar,
    boolean premultiplied,
    TiffCompression compression,
    boolean predicted,
    boolean lowestFirst,
    Segments segments,
    TiffDirectory directory) {

  /**
   * Strips or tiles.
   *
   * @param width columns of one
   * @param height rows of one
   * @param offsets where they are
   * @param lengths how many bytes each takes; empty if the file does not say
   */
  record Segments(int width, int height, long[] offsets, long[] lengths) {}

  private static final int MOST_SAMPLES = 64;
  private static final long MOST_PIXELS = 1L << 30;
  private static final int PLANAR = 2;
  private static final int ASSOCIATED_ALPHA = 1;
  private static final int DIFFERENCES = 2;
  private static final int UNSIGNED = 1;
  private static final int UNTYPED = 4;
  private static final String[] FORMATS = {
    "unknown", "unsigned", "signed", "floating-point", "untyped", "complex", "complex"
  };

  /**
   * Reads the first directory of a file.
   *
   * @throws UnusableImageException if it is that of no picture that can be decoded
   * @throws IndexOutOfBoundsException if the file ends within it
   */
  public static TiffLayout read(MemorySegment file) throws UnusableImageException {
    TiffDirectory tags = TiffDirectory.first(file);
    int width = tags.value(TiffTag.IMAGE_WIDTH, 0);
    int height = tags.value(TiffTag.IMAGE_LENGTH, 0);
    if (width < 1 || height < 1) {
      throw new UnusableImageException("%s x %s pixels".formatted(width, height));
    }
    TiffCompression compression = TiffCompression.of(tags.value(TiffTag.COMPRESSION, 1));
    TiffColor color = TiffColor.of(tags, compression);
    int samples = tags.value(TiffTag.SAMPLES_PER_PIXEL, 1);
    if (samples < color.samples() || samples > MOST_SAMPLES) {
      throw new UnusableImageException(
          "a TIFF file of %s samples a pixel, where %s takes %s"
              .formatted(samples, color.title(), color.samples()));
    }
    checkFormat(tags);
    boolean tiled = tags.value(TiffTag.TILE_WIDTH).isPresent();
    boolean planar = samples > 1 && tags.value(TiffTag.PLANAR_CONFIGURATION, 1) == PLANAR;
    int segmentWidth = tiled ? tags.value(TiffTag.TILE_WIDTH, 0) : width;
    int rows = tags.value(TiffTag.ROWS_PER_STRIP, height);
    int segmentHeight =
        tiled ? tags.value(TiffTag.TILE_LENGTH, 0) : rows < 1 ? height : Math.min(height, rows);
    if (segmentWidth < 1
        || segmentHeight < 1
        || (long) segmentWidth * segmentHeight > MOST_PIXELS) {
      throw new UnusableImageException(
          "strips or tiles of %s x %s pixels".formatted(segmentWidth, segmentHeight));
    }
    long across = Math.ceilDiv(width, segmentWidth);
    long plane = across * Math.ceilDiv(height, segmentHeight);
    long count = Math.min(plane, MOST_PIXELS) * (planar ? samples : 1);
    long[] offsets = segments(tags, tiled ? TiffTag.TILE_OFFSETS : TiffTag.STRIP_OFFSETS, count);
    if (offsets.length < count) {
      throw new UnusableImageException(
          "truncated: %s of %s strips or tiles".formatted(offsets.length, count));
    }
    long[] lengths =
        segments(tags, tiled ? TiffTag.TILE_BYTE_COUNTS : TiffTag.STRIP_BYTE_COUNTS, count);
    return new TiffLayout(
        width,
        height,
        color,
        samples,
        bits(tags, color, samples),
        planar,
        samples > color.samples() && tags.value(TiffTag.EXTRA_SAMPLES, 0) == ASSOCIATED_ALPHA,
        compression,
        predicted(tags, compression),
        tags.value(TiffTag.FILL_ORDER, 1) == 2,
        new Segments(
            segmentWidth, segmentHeight, offsets, lengths.length < count ? new long[0] : lengths),
        tags);
  }

  private static long[] segments(TiffDirectory tags, int tag, long count) {
    return tags.values(tag, (int) Math.min(count, MOST_PIXELS));
  }

  private static void checkFormat(TiffDirectory tags) throws UnusableImageException {
    for (long format : tags.values(TiffTag.SAMPLE_FORMAT, MOST_SAMPLES)) {
      if (format != UNSIGNED && format != UNTYPED) {
        String name = FORMATS[format < FORMATS.length ? (int) format : 0];
        throw new UnusableImageException(
            "a TIFF file of %s samples, whose range is not known; convert it to unsigned ones"
                .formatted(name));
      }
    }
  }

  private static int bits(TiffDirectory tags, TiffColor color, int samples)
      throws UnusableImageException {
    long[] bits = tags.values(TiffTag.BITS_PER_SAMPLE, samples);
    int first = bits.length == 0 ? 1 : (int) bits[0];
    if (Arrays.stream(bits).anyMatch(b -> b != first)) {
      throw new UnusableImageException(
          "a TIFF file with samples of different size, %s bits".formatted(Arrays.toString(bits)));
    }
    if (first < 1 || first > color.mostBits()) {
      throw new UnusableImageException(
          "a TIFF file of %s bits a sample, where %s is read with up to %s"
              .formatted(first, color.title(), color.mostBits()));
    }
    return first;
  }

  private static boolean predicted(TiffDirectory tags, TiffCompression compression)
      throws UnusableImageException {
    int predictor = compression.takesPredictor() ? tags.value(TiffTag.PREDICTOR, 1) : 1;
    if (predictor < 1 || predictor > DIFFERENCES) {
      throw new UnusableImageException("a TIFF file with predictor %s".formatted(predictor));
    }
    return predictor == DIFFERENCES;
  }

  ByteOrder order() {
    return directory.file().order();
  }

  /**
   * How many samples of a pixel are decoded: the colors, and alpha if they are multiplied by it.
   */
  int bands() {
    return color.samples() + (premultiplied ? 1 : 0);
  }

  /** How many samples of a pixel are in one segment. */
  int samplesInSegment() {
    return planar ? 1 : samples;
  }

  /** Bytes of a row of a segment. */
  long rowBytes() {
    return ((long) segments.width() * samplesInSegment() * bits + 7) / 8;
  }

  int across() {
    return Math.ceilDiv(width, segments.width());
  }

  int down() {
    return Math.ceilDiv(height, segments.height());
  }

  /** The number of rows that the segments of a row of segments have. */
  int rows(int row) {
    boolean tiled = directory.value(TiffTag.TILE_WIDTH).isPresent();
    return tiled
        ? segments.height()
        : Math.min(segments.height(), height - row * segments.height());
  }

  /**
   * What the file has of a segment.
   *
   * @param size of it when it is unpacked
   * @throws IndexOutOfBoundsException if it is not all there
   */
  MemorySegment packed(int segment, long size) {
    MemorySegment file = directory.file().bytes();
    long offset = segments.offsets()[segment];
    boolean unknown = segments.lengths().length == 0 || segments.lengths()[segment] == 0;
    long length =
        compression == TiffCompression.NONE
            ? size
            : unknown ? file.byteSize() - offset : segments.lengths()[segment];
    MemorySegment packed = file.asSlice(offset, length);
    return lowestFirst && compression.takesReversedBits() ? reversed(packed) : packed;
  }

  private static MemorySegment reversed(MemorySegment packed) {
    byte[] bytes = packed.toArray(ValueLayout.JAVA_BYTE);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
    }
    return MemorySegment.ofArray(bytes);
  }
}
