package byol.imaging;

import byol.foreign.Downcalls;
import byol.imaging.ffi.byol_image_h;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The resize of an image that lies in the Java heap, without a copy of it. The garbage collector
 * waits for the call, which takes a fraction of a millisecond for a photograph of usual size.
 */
final class HeapResize {
  private static final MethodHandle RESIZE =
      Linker.nativeLinker()
          .downcallHandle(
              byol_image_h.byol_image_resize$address(),
              byol_image_h.byol_image_resize$descriptor(),
              Linker.Option.critical(true));

  private HeapResize() {}

  /**
   * Resizes; returns a status.
   *
   * @param pixels the part of the image that is read, from its first pixel to its last
   * @param rowBytes from one row to the next
   */
  static int call(
      MemorySegment pixels,
      ImageKernels.Window window,
      long rowBytes,
      ImageKernels.Resampling rows,
      ImageKernels.Resampling columns,
      MemorySegment planes) {
    try {
      return (int)
          RESIZE.invokeExact(
              pixels,
              (long) window.height(),
              (long) window.width(),
              rowBytes,
              (long) window.channels(),
              MemorySegment.ofArray(rows.start()),
              MemorySegment.ofArray(rows.weights()),
              (long) rows.taps(),
              (long) rows.count(),
              MemorySegment.ofArray(columns.start()),
              MemorySegment.ofArray(columns.weights()),
              (long) columns.taps(),
              (long) columns.count(),
              planes,
              planes.byteSize() / Float.BYTES);
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }
}
