package byol.image.codec;

import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.UnusableImageException;
import byol.image.format.Exif;
import byol.image.tiff.TiffLayout;
import byol.image.tiff.TiffPixels;
import byol.image.tiff.TiffSamples;
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
