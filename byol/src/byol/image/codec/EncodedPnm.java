package byol.image.codec;

import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.UnusableImageException;
import byol.image.format.PnmFile;
import java.lang.foreign.MemorySegment;

/** A picture of Netpbm: PBM, PGM, PPM or PAM. */
final class EncodedPnm extends EncodedImage {

  private final MemorySegment file;
  private final PnmFile header;

  private EncodedPnm(MemorySegment file, PnmFile header) {
    super(ImageFormat.PNM, header.height(), header.width(), Orientation.UPRIGHT);
    this.file = file;
    this.header = header;
  }

  /** Reads the header, of the file or of its start. */
  static EncodedPnm open(MemorySegment file) throws UnusableImageException {
    return new EncodedPnm(file, PnmFile.read(file));
  }

  @Override
  Image decodeStored(int channels, int reduction) throws UnusableImageException {
    byte[] pixels = header.decode(file);
    return Components.toImage(header.height(), header.width(), pixels, channels);
  }
}
