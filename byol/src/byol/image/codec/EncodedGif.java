package byol.image.codec;

import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.UnusableImageException;
import byol.image.format.GifFile;
import byol.image.format.ImageIoReaders;
import byol.image.format.SegmentInputStream;
import java.awt.image.Raster;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;

/** The first frame of a GIF file on its canvas; the JDK unpacks the frame. */
final class EncodedGif extends EncodedImage {

  private final MemorySegment file;
  private final GifFile header;

  private EncodedGif(MemorySegment file, GifFile header) {
    super(ImageFormat.GIF, header.height(), header.width(), Orientation.UPRIGHT);
    this.file = file;
    this.header = header;
  }

  /** Reads the header, of the file or of its start. */
  static EncodedGif open(MemorySegment file) throws UnusableImageException {
    return new EncodedGif(file, GifFile.read(file));
  }

  @Override
  Image decodeStored(int channels, int reduction) throws IOException, UnusableImageException {
    byte[] rgb = header.draw(indices());
    return Components.toImage(header.height(), header.width(), rgb, channels);
  }

  private int[] indices() throws IOException, UnusableImageException {
    ImageReader reader = ImageIoReaders.create(ImageFormat.GIF);
    try {
      reader.setInput(new SegmentInputStream(file), true, true);
      Raster raster = reader.read(0).getRaster();
      return raster.getSamples(0, 0, header.frameWidth(), header.frameHeight(), 0, (int[]) null);
    } catch (IIOException e) {
      // It says no more than that it could not read.
      throw new UnusableImageException("damaged or truncated: its picture cannot be unpacked");
    } finally {
      reader.dispose();
    }
  }
}
