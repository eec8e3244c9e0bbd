package byol.image.format;

import byol.image.ImageFormat;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import javax.imageio.ImageReader;

/** The JDK's JPEG decoder, for machines without libjpeg-turbo. */
public final class JdkJpeg {

  private JdkJpeg() {}

  /**
   * A decoded picture.
   *
   * @param components interleaved, as they are stored, at full resolution
   * @param warning the first thing that the decoder warns of, or nothing
   */
  public record Decoded(byte[] components, String warning) {}

  public static Decoded decode(MemorySegment file) throws IOException {
    ImageReader reader = ImageIoReaders.create(ImageFormat.JPEG);
    try (SegmentInputStream in = new SegmentInputStream(JpegHeader.withoutMetadata(file))) {
      StringBuilder first = new StringBuilder();
      reader.addIIOReadWarningListener(
          (source, warning) -> first.append(first.isEmpty() ? warning : ""));
      reader.setInput(in, true, true);
      // The raster is free of the conversions that profiles and guesses at colors lead to.
      Raster raster = reader.readRaster(0, null);
      return new Decoded(((DataBufferByte) raster.getDataBuffer()).getData(), first.toString());
    } finally {
      reader.dispose();
    }
  }
}
