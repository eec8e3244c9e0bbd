package byol.image.codec;

import byol.image.BufferedImages;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.UnusableImageException;
import byol.image.format.ByteReader;
import byol.image.format.Exif;
import byol.image.format.ImageIoReaders;
import byol.image.format.PngFaults;
import byol.image.format.PngFile;
import byol.image.format.SegmentInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import javax.imageio.ImageReader;

/** A picture of PNG or BMP, which the JDK decodes. */
final class ImageIoPicture extends EncodedImage {

  private static final int LENGTH = 2;
  private static final ValueLayout.OfInt LITTLE_ENDIAN_INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final ImageReader reader;
  private final MemorySegment file;

  private ImageIoPicture(
      ImageFormat format,
      ImageReader reader,
      MemorySegment file,
      int height,
      int width,
      Orientation orientation) {
    super(format, height, width, orientation);
    this.reader = reader;
    this.file = file;
  }

  /**
   * Reads the header.
   *
   * @param file the whole file
   */
  static ImageIoPicture open(ImageFormat format, MemorySegment file) throws IOException {
    ImageReader reader = ImageIoReaders.create(format);
    boolean done = false;
    try {
      MemorySegment source = format == ImageFormat.BMP ? withLength(file) : file;
      reader.setInput(new SegmentInputStream(source), true, true);
      ImageIoPicture picture =
          new ImageIoPicture(
              format,
              reader,
              file,
              reader.getHeight(0),
              reader.getWidth(0),
              Exif.orientation(format, file));
      done = true;
      return picture;
    } finally {
      if (!done) {
        reader.dispose();
      }
    }
  }

  /** A BMP file that says how long it is, where it says nothing: the JDK goes by that. */
  private static MemorySegment withLength(MemorySegment file) {
    ByteReader reader = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    if (reader.u32(LENGTH) != 0) {
      return file;
    }
    MemorySegment copy = MemorySegment.ofArray(file.toArray(ValueLayout.JAVA_BYTE));
    copy.set(LITTLE_ENDIAN_INT, LENGTH, (int) file.byteSize());
    return copy;
  }

  @Override
  Image decodeStored(int channels, int reduction) throws IOException, UnusableImageException {
    if (format() != ImageFormat.PNG) {
      return BufferedImages.toImage(reader.read(0), channels);
    }
    PngFile png = new PngFile(file);
    try {
      reader.setInput(new SegmentInputStream(png.essence()), true, true);
      return BufferedImages.toImage(reader.read(0), channels);
    } catch (IOException | RuntimeException e) {
      throw new UnusableImageException(
          PngFaults.of(png).orElse(UnusableImageException.describe(e)));
    }
  }

  @Override
  void release() {
    reader.dispose();
  }
}
