package byol.image.codec;

import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.format.Exif;
import byol.image.format.JpegHeader;
import byol.image.format.NativeBuffer;
import byol.image.format.PngFaults;
import byol.image.format.PngFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Decodes JPEG, PNG, GIF, BMP, WebP, TIFF and PNM files into {@link Image}s.
 *
 * <p>The pixels are those of PIL's {@code ImageOps.exif_transpose(image).convert("RGB")}: pictures
 * stand upright, an alpha channel is dropped (transparent pixels show the color stored beneath
 * them), color profiles are ignored. A damaged file is refused, not guessed at. WebP takes libwebp;
 * without it, it is refused.
 *
 * <p>A decoder may be used by one thread at a time. It holds native memory, which {@link #close}
 * returns to a pool; that has as many pieces as decoders were open at once.
 */
public final class ImageDecoder implements AutoCloseable {

  /** The system property that sets the largest picture that is decoded, in pixels. */
  public static final String MAX_PIXELS = "byol.maxPixels";

  private static final long DEFAULT_MAX_PIXELS = 100_000_000;
  private static final long KEPT = 32L << 20;
  private static final int HEADER = 1 << 16;
  private static final MemorySegment ALL_COEFFICIENTS =
      MemorySegment.ofArray(new byte[] {0, 63, 0});
  private static final ConcurrentLinkedDeque<Resources> POOL = new ConcurrentLinkedDeque<>();

  private final Codecs codecs;
  private final long maxPixels;
  private Resources resources;
  private EncodedImage current;

  /** What is costly to make anew. */
  private record Resources(NativeBuffer file, NativeBuffer pixels, byte[] chunk) {

    Resources() {
      this(new NativeBuffer(), new NativeBuffer(), new byte[HEADER]);
    }

    void shrink(long limit) {
      file.shrink(limit);
      pixels.shrink(limit);
    }
  }

  private ImageDecoder(Codecs codecs, long maxPixels) {
    if (maxPixels < 1) {
      throw new IllegalArgumentException(
          "a picture has at least 1 pixel, so %s cannot be %s".formatted(MAX_PIXELS, maxPixels));
    }
    this.codecs = codecs;
    this.maxPixels = maxPixels;
    Resources used = POOL.pollFirst();
    resources = used == null ? new Resources() : used;
  }

  /**
   * A decoder of pictures of at most {@code -Dbyol.maxPixels} pixels, 100 million if that is not
   * set.
   *
   * @throws IllegalArgumentException if the library that {@code -Dbyol.turbojpeg} or {@code
   *     -Dbyol.webp} names cannot be loaded
   */
  public static ImageDecoder open() {
    return open(maxPixels());
  }

  private static long maxPixels() {
    return Long.getLong(MAX_PIXELS, DEFAULT_MAX_PIXELS);
  }

  /** What decides, beside a file itself, whether {@link #open()} makes a decoder that takes it. */
  public static String accepts() {
    return "%s, %s, %s".formatted(inWords(maxPixels()), Codecs.found(), ImageFormat.ALL);
  }

  /**
   * A decoder of pictures of at most so many pixels.
   *
   * @throws IllegalArgumentException if that is not positive, or as of {@link #open()}
   */
  public static ImageDecoder open(long maxPixels) {
    return new ImageDecoder(Codecs.found(), maxPixels);
  }

  /** A decoder that goes without native libraries, as all do where there are none. */
  public static ImageDecoder withoutLibraries(long maxPixels) {
    return new ImageDecoder(Codecs.NONE, maxPixels);
  }

  /**
   * Reads a file and its header.
   *
   * @throws UnusableImageException if it cannot be read, is no picture, or has more pixels than are
   *     allowed
   */
  public EncodedImage read(Path file) throws UnusableImageException {
    return read(load(file, ImageFiles.MAX_BYTES));
  }

  /**
   * Reads the header of a file that is in memory already, such as a part of an archive. The memory
   * must stay as it is for as long as the picture is used.
   *
   * @throws UnusableImageException as {@link #read(Path)}
   */
  public EncodedImage read(MemorySegment file) throws UnusableImageException {
    begin();
    try {
      return MemoryTurns.ofProcess().take(() -> parse(file));
    } catch (IndexOutOfBoundsException e) {
      throw new UnusableImageException("truncated: it ends within its header");
    } catch (IOException | RuntimeException e) {
      boolean png = ImageFormat.of(file).equals(Optional.of(ImageFormat.PNG));
      Optional<String> fault = png ? PngFaults.of(new PngFile(file)) : Optional.empty();
      throw new UnusableImageException(fault.orElse(UnusableImageException.describe(e)));
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory("a header that asks for more memory than there is");
    }
  }

  /**
   * Reads a header, and of the file not much more than that takes, where the format allows it. What
   * comes back may not be decoded.
   *
   * @throws UnusableImageException as {@link #read(Path)}
   */
  public EncodedImage readHeader(Path file) throws UnusableImageException {
    MemorySegment start = load(file, HEADER);
    try {
      boolean turned = start.byteSize() == HEADER && Exif.liesBehind(start, format(start), file);
      return turned ? read(file) : header(start, file);
    } catch (IOException e) {
      throw UnusableImageException.of(e);
    }
  }

  /**
   * As {@link #readHeader}, but without looking for what may stand behind the picture: how it is to
   * be turned.
   *
   * @throws UnusableImageException as {@link #read(Path)}
   */
  EncodedImage readStart(Path file) throws UnusableImageException {
    return header(load(file, HEADER), file);
  }

  private EncodedImage header(MemorySegment start, Path file) throws UnusableImageException {
    if (start.byteSize() < HEADER) {
      return read(start);
    }
    if (format(start) == ImageFormat.TIFF) {
      return read(file);
    }
    try {
      return parse(start);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Whether it is the start or the file that is wrong, the whole of it says.
      return read(file);
    }
  }

  private EncodedImage parse(MemorySegment file) throws IOException, UnusableImageException {
    ImageFormat format = format(file);
    EncodedImage picture =
        switch (format) {
          case JPEG -> jpeg(file);
          case WEBP -> webp(file);
          case TIFF -> EncodedTiff.open(file);
          case GIF -> EncodedGif.open(file);
          case PNM -> EncodedPnm.open(file);
          case PNG, BMP -> ImageIoPicture.open(format, file);
        };
    current = picture;
    if ((long) picture.width() * picture.height() > maxPixels) {
      throw new UnusableImageException(
          "%s x %s pixels, more than %s"
              .formatted(picture.width(), picture.height(), inWords(maxPixels)));
    }
    return picture;
  }

  private static ImageFormat format(MemorySegment file) throws UnusableImageException {
    if (file.byteSize() == 0) {
      throw new UnusableImageException("empty file");
    }
    return ImageFormat.of(file)
        .orElseThrow(() -> new UnusableImageException("not a %s image".formatted(ImageFormat.ALL)));
  }

  private EncodedImage jpeg(MemorySegment file) throws UnusableImageException {
    JpegHeader header = JpegHeader.read(file);
    MemorySegment whole = codecs.turbo() ? inNative(file) : file;
    if (header.scan() > 0) {
      // Else decoders would warn of it, and of a picture only the first warning is known.
      whole = resources.file.of(file.byteSize()).copyFrom(file);
      MemorySegment.copy(ALL_COEFFICIENTS, 0, whole, header.scan(), ALL_COEFFICIENTS.byteSize());
    }
    return new EncodedJpeg(whole, header, codecs.turbo(), resources.pixels);
  }

  private EncodedImage webp(MemorySegment file) throws UnusableImageException {
    if (!codecs.webp()) {
      throw new UnusableImageException(Codecs.NO_WEBP);
    }
    return EncodedWebP.open(inNative(file), resources.pixels);
  }

  /** A file where native libraries can read it. */
  private MemorySegment inNative(MemorySegment file) {
    return file.isNative() ? file : resources.file.of(file.byteSize()).copyFrom(file);
  }

  /** The file, or its start. Not through a channel: that would make an interrupt a broken file. */
  private MemorySegment load(Path path, long limit) throws UnusableImageException {
    begin();
    try {
      return MemoryTurns.ofProcess().take(() -> loadNow(path, limit));
    } catch (IOException e) {
      throw UnusableImageException.of(e);
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory(ImageFiles.NO_MEMORY);
    }
  }

  private MemorySegment loadNow(Path path, long limit) throws IOException, UnusableImageException {
    try (FileInputStream in = new FileInputStream(path.toFile())) {
      long size = Files.size(path);
      ImageFiles.checkSize(size);
      MemorySegment bytes = resources.file.of(Math.min(size, limit));
      for (long at = 0; at < bytes.byteSize(); ) {
        int n = in.read(resources.chunk, 0, (int) Math.min(HEADER, bytes.byteSize() - at));
        if (n < 0) {
          throw new UnusableImageException("the file became shorter while it was read");
        }
        MemorySegment.copy(resources.chunk, 0, bytes, ValueLayout.JAVA_BYTE, at, n);
        at += n;
      }
      return bytes;
    }
  }

  private void begin() {
    if (resources == null) {
      throw new IllegalStateException("the decoder is closed");
    }
    end();
  }

  private void end() {
    if (current != null) {
      current.dispose();
      current = null;
    }
  }

  /** Gives back what the decoder holds; pictures that it read cannot be decoded any more. */
  @Override
  public void close() {
    if (resources != null) {
      end();
      resources.shrink(KEPT);
      POOL.addFirst(resources);
      resources = null;
    }
  }

  private static String inWords(long pixels) {
    return pixels % 1_000_000 == 0
        ? "%s megapixels".formatted(pixels / 1_000_000)
        : "%s pixels".formatted(pixels);
  }
}
