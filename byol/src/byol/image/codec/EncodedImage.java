package byol.image.codec;

import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import java.io.IOException;
import java.util.List;

/**
 * A picture of which the header is read, before its pixels are decoded. It belongs to the {@link
 * ImageDecoder} that read it, and lives until that reads another or is closed.
 */
public abstract sealed class EncodedImage
    permits EncodedGif, EncodedJpeg, EncodedPnm, EncodedTiff, EncodedWebP, ImageIoPicture {

  private static final List<Integer> REDUCTIONS = List.of(8, 4, 2);

  private final ImageFormat format;
  private final int storedHeight;
  private final int storedWidth;
  private final Orientation orientation;
  private boolean disposed;

  EncodedImage(ImageFormat format, int storedHeight, int storedWidth, Orientation orientation) {
    this.format = format;
    this.storedHeight = storedHeight;
    this.storedWidth = storedWidth;
    this.orientation = orientation;
  }

  /** The format of the file. */
  public final ImageFormat format() {
    return format;
  }

  /** Rows of the upright picture. */
  public final int height() {
    return orientation.transposed() ? storedWidth : storedHeight;
  }

  /** Columns of the upright picture. */
  public final int width() {
    return orientation.transposed() ? storedHeight : storedWidth;
  }

  /**
   * The largest reduction at which a crop still has the resolution of what is made of it.
   *
   * @param cropHeight rows of the crop, in pixels of the whole picture
   * @param cropWidth columns of the crop, likewise
   * @param size side of what is made of it
   * @return 8, 4, 2 or 1
   */
  public static int reduction(int cropHeight, int cropWidth, int size) {
    int shorter = Math.min(cropHeight, cropWidth);
    return REDUCTIONS.stream().filter(r -> shorter / r >= size).findFirst().orElse(1);
  }

  /**
   * Decodes the whole picture, upright.
   *
   * @param channels 1 for gray (of a JPEG its luma as stored), 3 for red, green and blue
   * @return {@code [height, width, channels]}
   * @throws UnusableImageException if it cannot be decoded, or only in part
   */
  public final Image decode(int channels) throws UnusableImageException {
    return decode(channels, 1).image();
  }

  /**
   * Decodes the picture, upright, at a reduced scale where that is cheaper: JPEG by libjpeg-turbo.
   * Other pictures come whole; the result says which it is.
   *
   * @param channels 1 for gray, 3 for red, green and blue
   * @param reduction 1, 2, 4 or 8
   * @return {@code [ceil(height / reduction), ceil(width / reduction), channels]}, or {@code
   *     [height, width, channels]}
   * @throws UnusableImageException if it cannot be decoded, or only in part
   * @throws IllegalStateException if the decoder is closed, or has read another picture
   */
  public final ScaledImage decode(int channels, int reduction) throws UnusableImageException {
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("an image has 1 or 3 channels, not " + channels);
    }
    if (reduction != 1 && !REDUCTIONS.contains(reduction)) {
      throw new IllegalArgumentException("a reduction is 1, 2, 4 or 8, not " + reduction);
    }
    if (disposed) {
      throw new IllegalStateException("the picture's decoder is closed, or has read another one");
    }
    try {
      return MemoryTurns.ofProcess()
          .take(() -> upright(decodeStored(channels, reduction), reduction));
    } catch (IndexOutOfBoundsException e) {
      throw new UnusableImageException("damaged or truncated: what it points to is not there");
    } catch (IOException | RuntimeException e) {
      throw new UnusableImageException(UnusableImageException.describe(e));
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory(
          "%s x %s pixels, too many for the memory".formatted(width(), height()));
    }
  }

  private ScaledImage upright(Image stored, int reduction) {
    Image image = orientation.upright(stored);
    if (stored.height() == storedHeight && stored.width() == storedWidth) {
      return ScaledImage.whole(image);
    }
    // The squares are counted from the stored picture's corner, so that in a turned one a square
    // that is cut off may come first.
    int top = orientation.fromBelow() ? height() - image.height() * reduction : 0;
    int left = orientation.fromRight() ? width() - image.width() * reduction : 0;
    return new ScaledImage(image, height(), width(), reduction, top, left);
  }

  /** The picture as it is stored, not turned. */
  abstract Image decodeStored(int channels, int reduction)
      throws IOException, UnusableImageException;

  /** Ends the picture's life. */
  final void dispose() {
    if (!disposed) {
      disposed = true;
      release();
    }
  }

  /** Frees what the picture alone holds. */
  void release() {}
}
