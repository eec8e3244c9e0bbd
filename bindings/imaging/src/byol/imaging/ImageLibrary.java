package byol.imaging;

import byol.foreign.LoadingException;
import byol.foreign.OwnLibrary;
import byol.imaging.ffi.byol_image_h;

/** The native library of views of images, {@code libbyol_image.so}, which needs no LibTorch. */
public final class ImageLibrary {
  private static final String LIBRARY = "libbyol_image.so";
  private static final String HEADER = "byol_image.h";

  private static volatile boolean loaded;

  private ImageLibrary() {}

  /**
   * Loads the library; does nothing when it is loaded already.
   *
   * @throws IllegalStateException if it cannot be loaded, naming the file and the cause
   */
  public static void load() {
    if (!loaded) {
      loadOnce();
    }
  }

  private static synchronized void loadOnce() {
    if (loaded) {
      return;
    }
    OwnLibrary library = find();
    library.requireHeader(HEADER);
    library.load(file -> System.load(file.toString()));
    int version = byol_image_h.byol_image_abi_version();
    int expected = byol_image_h.BYOL_IMAGE_ABI_VERSION();
    if (version != expected) {
      throw new LoadingException(
          "%s has ABI version %s, the Java side %s: rebuild with mvn -DskipTests install"
              .formatted(LIBRARY, version, expected));
    }
    loaded = true;
  }

  /**
   * Where the library is, for people.
   *
   * @throws IllegalStateException if a folder is named that does not hold it
   */
  public static String place() {
    return find().place();
  }

  private static OwnLibrary find() {
    return OwnLibrary.find(LIBRARY, ImageLibrary.class);
  }
}
