package byol.image.codec;

import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.format.JdkJpeg;
import byol.image.format.JpegHeader;
import byol.image.format.JpegWarnings;
import byol.image.format.NativeBuffer;
import byol.jpeg.TurboJpeg;
import byol.jpeg.TurboJpeg.Pixels;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A JPEG picture, decoded by libjpeg-turbo where there is one, else by the JDK. */
final class EncodedJpeg extends EncodedImage {

  private final MemorySegment file;
  private final JpegHeader header;
  private final boolean turbo;
  private final NativeBuffer buffer;

  /**
   * A picture.
   *
   * @param file the whole file
   * @param header its header
   * @param turbo whether libjpeg-turbo decodes it
   * @param buffer where it is decoded to
   */
  EncodedJpeg(MemorySegment file, JpegHeader header, boolean turbo, NativeBuffer buffer) {
    super(ImageFormat.JPEG, header.height(), header.width(), header.orientation());
    this.file = file;
    this.header = header;
    this.turbo = turbo;
    this.buffer = buffer;
  }

  @Override
  Image decodeStored(int channels, int reduction) throws IOException, UnusableImageException {
    return turbo ? byTurbo(channels, header.lossless() ? 1 : reduction) : byJdk(channels);
  }

  private Image byTurbo(int channels, int reduction) throws IOException, UnusableImageException {
    int height = Math.ceilDiv(header.height(), reduction);
    int width = Math.ceilDiv(header.width(), reduction);
    Pixels kind = channels == 1 ? Pixels.GRAY : Pixels.RGB;
    if (header.color().components() == 4) {
      kind = Pixels.CMYK;
    }
    MemorySegment out = buffer.of((long) height * width * kind.bytes());
    JpegWarnings.check(TurboJpeg.decode(file, width, height, kind, out), file);
    byte[] pixels = out.toArray(ValueLayout.JAVA_BYTE);
    return new Image(
        height, width, channels, kind == Pixels.CMYK ? ofInk(pixels, channels) : pixels);
  }

  private Image byJdk(int channels) throws IOException, UnusableImageException {
    JdkJpeg.Decoded decoded = JdkJpeg.decode(file);
    JpegWarnings.check(decoded.warning(), file);
    return new Image(
        header.height(), header.width(), channels, convert(decoded.components(), channels));
  }

  private byte[] convert(byte[] pixels, int channels) {
    return switch (header.color()) {
      case GRAY -> channels == 1 ? pixels : Components.repeat(pixels);
      case RGB -> channels == 1 ? Components.luma(pixels) : pixels;
      case YCBCR -> channels == 1 ? Components.every(pixels, 3) : Components.yccToRgb(pixels);
      case CMYK -> ofInk(pixels, channels);
      case YCCK -> ofInk(Components.ycckToCmyk(pixels), channels);
    };
  }

  /** Adobe's programs write inverted CMYK, and hardly anything else writes any. */
  private static byte[] ofInk(byte[] cmyk, int channels) {
    byte[] rgb = Components.cmykToRgb(cmyk, true);
    return channels == 1 ? Components.luma(rgb) : rgb;
  }
}
