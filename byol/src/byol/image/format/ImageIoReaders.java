package byol.image.format;

import byol.image.ImageFormat;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The JDK's own decoders of ImageIO; no others that are there. */
public final class ImageIoReaders {

  private static final Map<ImageFormat, ImageReaderSpi> PROVIDERS = providers();

  private ImageIoReaders() {}

  public static ImageReader create(ImageFormat format) throws IOException {
    return PROVIDERS.get(format).createReaderInstance();
  }

  private static Map<ImageFormat, ImageReaderSpi> providers() {
    Map<ImageFormat, ImageReaderSpi> found = new EnumMap<>(ImageFormat.class);
    Iterator<ImageReaderSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
    while (all.hasNext()) {
      ImageReaderSpi provider = all.next();
      if (provider.getClass().getModule() == ImageIO.class.getModule()) {
        List<String> names = List.of(provider.getFormatNames());
        for (ImageFormat format : ImageFormat.values()) {
          if (names.contains(format.name())) {
            found.put(format, provider);
          }
        }
      }
    }
    return found;
  }
}
