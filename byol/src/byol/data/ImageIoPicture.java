package byol.data;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import javax.imageio.ImageReader;

/** A picture that ImageIO decodes. */
final class ImageIoPicture extends EncodedImage {

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
      reader.setInput(new SegmentInputStream(file), true, true);
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

  @Override
  Image decodeStored(int channels, int reduction) throws IOException, UnusableImageException {
    if (!isWhole()) {
      throw new UnusableImageException("truncated: it is shorter than it says");
    }
    return BufferedImages.toImage(reader.read(0), channels);
  }

  /** Where the decoder takes what is missing for zeros, whether nothing is. */
  private boolean isWhole() {
    return switch (format()) {
      case WEBP -> ImageFormat.WEBP.seemsComplete(file, file, file.byteSize());
      case TIFF -> TiffDirectory.first(file).isWhole();
      case JPEG, PNG, GIF, BMP -> true;
    };
  }

  @Override
  void release() {
    reader.dispose();
  }
}
