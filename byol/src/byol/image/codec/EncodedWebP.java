package byol.image.codec;

import byol.image.Canvas;
import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.format.Exif;
import byol.image.format.FileEnds;
import byol.image.format.NativeBuffer;
import byol.image.format.WebPFile;
import byol.webp.WebP;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A WebP picture, or the first frame of an animation on its canvas, decoded by libwebp. */
final class EncodedWebP extends EncodedImage {

  private final MemorySegment file;
  private final WebPFile chunks;
  private final NativeBuffer buffer;

  private EncodedWebP(
      MemorySegment file, WebPFile chunks, WebPFile.Size size, NativeBuffer buffer) {
    super(ImageFormat.WEBP, size.height(), size.width(), Exif.orientation(ImageFormat.WEBP, file));
    this.file = file;
    this.chunks = chunks;
    this.buffer = buffer;
  }

  /**
   * Reads the header.
   *
   * @param file the whole file, in native memory
   * @param buffer where it is decoded to
   */
  static EncodedWebP open(MemorySegment file, NativeBuffer buffer) throws UnusableImageException {
    WebPFile chunks = new WebPFile(file);
    WebPFile.Size size = chunks.size();
    if (size.width() == 0 || size.height() == 0) {
      throw new UnusableImageException("%s x %s pixels".formatted(size.width(), size.height()));
    }
    return new EncodedWebP(file, chunks, size, buffer);
  }

  @Override
  Image decodeStored(int channels, int reduction) throws UnusableImageException {
    if (!FileEnds.seemsComplete(ImageFormat.WEBP, file, file, file.byteSize())) {
      throw new UnusableImageException("truncated: it is shorter than it says");
    }
    WebPFile.Size size = chunks.size();
    WebPFile.Frame frame = chunks.firstFrame().orElse(null);
    byte[] rgb =
        frame == null
            ? decode(file, size)
            : Canvas.place(
                decode(file.asSlice(frame.start(), frame.length()), frame.size()),
                frame.size().width(),
                frame.x(),
                frame.y(),
                new byte[size.height() * size.width() * 3],
                size.width());
    return Components.toImage(size.height(), size.width(), rgb, channels);
  }

  private byte[] decode(MemorySegment data, WebPFile.Size size) throws UnusableImageException {
    MemorySegment out = buffer.of((long) size.height() * size.width() * 3);
    if (!WebP.decode(data, size.width(), size.height(), out)) {
      throw new UnusableImageException("damaged or truncated: libwebp cannot decode it");
    }
    return out.toArray(ValueLayout.JAVA_BYTE);
  }
}
