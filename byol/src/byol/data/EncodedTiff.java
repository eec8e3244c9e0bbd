package byol.data;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/** The first page of a TIFF or BigTIFF file. */
final class EncodedTiff extends EncodedImage {

  private final TiffLayout layout;

  private EncodedTiff(TiffLayout layout, Orientation orientation) {
    super(ImageFormat.TIFF, layout.height(), layout.width(), orientation);
    this.layout = layout;
  }

  /**
   * Reads the directory.
   *
   * @param file the whole file
   */
  static EncodedTiff open(MemorySegment file) throws UnusableImageException {
    return new EncodedTiff(TiffLayout.read(file), Exif.orientation(ImageFormat.TIFF, file));
  }

  @Override
  Image decodeStored(int channels, int reduction) throws IOException, UnusableImageException {
    byte[] pixels = TiffPixels.convert(layout, TiffSamples.read(layout));
    return Components.toImage(layout.height(), layout.width(), pixels, channels);
  }
}
