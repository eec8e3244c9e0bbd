package byol.testing;

import byol.imaging.ImageLibrary;
import byol.imaging.ffi.byol_image_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** The native operations on colors, on planes of any shape. */
public final class NativeColors {

  private static final List<String> OPERATIONS =
      List.of("brightness", "contrast", "saturation", "hue", "grayscale", "solarize");

  private NativeColors() {}

  /** One operation, in place. */
  public static void apply(float[][] planes, String operation, float value) {
    ImageLibrary.load();
    int n = planes[0].length;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment all = arena.allocate(ValueLayout.JAVA_FLOAT, (long) planes.length * n);
      for (int c = 0; c < planes.length; c++) {
        MemorySegment.copy(planes[c], 0, all, ValueLayout.JAVA_FLOAT, 4L * c * n, n);
      }
      int status =
          byol_image_h.byol_image_color_(
              all,
              planes.length,
              n,
              arena.allocateFrom(ValueLayout.JAVA_INT, OPERATIONS.indexOf(operation)),
              arena.allocateFrom(ValueLayout.JAVA_DOUBLE, value),
              1);
      if (status != byol_image_h.BYOL_IMAGE_OK()) {
        throw new IllegalStateException(byol_image_h.byol_image_last_error().getString(0));
      }
      for (int c = 0; c < planes.length; c++) {
        MemorySegment.copy(all, ValueLayout.JAVA_FLOAT, 4L * c * n, planes[c], 0, n);
      }
    }
  }
}
