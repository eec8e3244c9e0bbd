package byol.imaging;

import byol.foreign.NativeMemoryError;
import byol.imaging.ffi.byol_image_h;

/** What the native library refuses, as Java's own exceptions. */
final class ImageErrors {
  private ImageErrors() {}

  /** Throws this thread's last failure if the status is one. */
  static void check(int status) {
    if (status != byol_image_h.BYOL_IMAGE_OK()) {
      throwLast();
    }
  }

  private static void throwLast() {
    int code = byol_image_h.byol_image_last_error_code();
    String message = byol_image_h.byol_image_last_error().getString(0);
    if (code == byol_image_h.BYOL_IMAGE_ERROR_VALUE()) {
      throw new IllegalArgumentException(message);
    }
    if (code == byol_image_h.BYOL_IMAGE_ERROR_INDEX()) {
      throw new IndexOutOfBoundsException(message);
    }
    if (code == byol_image_h.BYOL_IMAGE_ERROR_OUT_OF_MEMORY()) {
      throw new NativeMemoryError(message);
    }
    throw new IllegalStateException(message);
  }
}
