package byol.data.shard;

import byol.data.ImageDataset;
import byol.data.index.StoredImages;
import byol.data.transform.ImageScaler;
import byol.image.BufferedImages;
import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import byol.image.format.WebPFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image as it goes into an archive.
 *
 * @param extension of its file
 * @param content of its file
 * @param copied whether that is the file that it was
 */
record PackedImage(String extension, byte[] content, boolean copied) {

  /**
   * Prepares an image. A file that is small enough is taken as it is, once it has been decoded to
   * see that it can be. A larger one is resized and written anew: as JPEG if it was lossy (JPEG, or
   * WebP that is), else as PNG; in gray if it has no colors. An image that is in no file becomes a
   * PNG.
   *
   * @param shortSide length of the shorter side above which images are resized to it; null for none
   * @param quality of JPEG, 1 to 100
   * @throws UnusableImageException if the image is broken
   */
  static PackedImage of(ImageDataset dataset, int index, Integer shortSide, int quality)
      throws UnusableImageException {
    if (!(dataset instanceof StoredImages stored)) {
      Image image = dataset.exactImage(index);
      boolean fits = shortSide == null || shorter(image.height(), image.width()) <= shortSide;
      return encode(
          fits ? image : new ImageScaler().scaleShorter(image, shortSide), false, quality);
    }
    byte[] content = stored.content(index);
    try (ImageDecoder decoder = ImageDecoder.open()) {
      EncodedImage file = decoder.read(MemorySegment.ofArray(content));
      if (shortSide == null || shorter(file.height(), file.width()) <= shortSide) {
        file.decode(3, 8);
        return new PackedImage(extension(file.format()), content, true);
      }
      // With at least twice the pixels that are wanted, the scale of decoding cannot be seen.
      int reduction = EncodedImage.reduction(file.height(), file.width(), 2 * shortSide);
      Image image = new ImageScaler().scaleShorter(file.decode(3, reduction).image(), shortSide);
      return encode(image, isLossy(file.format(), content), quality);
    }
  }

  private static int shorter(int height, int width) {
    return Math.min(height, width);
  }

  private static String extension(ImageFormat format) {
    return switch (format) {
      case JPEG -> "jpg";
      case TIFF -> "tif";
      case PNG, GIF, BMP, WEBP, PNM -> format.name().toLowerCase(Locale.ROOT);
    };
  }

  private static boolean isLossy(ImageFormat format, byte[] content) {
    return switch (format) {
      case JPEG -> true;
      case WEBP -> !new WebPFile(MemorySegment.ofArray(content)).isLossless();
      case PNG, GIF, BMP, TIFF, PNM -> false;
    };
  }

  private static PackedImage encode(Image image, boolean lossy, int quality) {
    String extension = lossy ? "jpg" : "png";
    ImageWriter writer = ImageIO.getImageWritersBySuffix(extension).next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (lossy) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality / 100f);
    }
    BufferedImage picture = BufferedImages.toBufferedImage(withoutEqualChannels(image));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Not ImageIO's own choice of a stream: that writes to a temporary file first.
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return new PackedImage(extension, bytes.toByteArray(), false);
  }

  /** In one channel if all three are the same. */
  private static Image withoutEqualChannels(Image image) {
    byte[] pixels = image.pixels();
    if (image.channels() == 1) {
      return image;
    }
    for (int i = 0; i < pixels.length; i += 3) {
      if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2]) {
        return image;
      }
    }
    return new Image(image.height(), image.width(), 1, Components.every(pixels, 3));
  }
}
