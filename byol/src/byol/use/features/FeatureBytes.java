package byol.use.features;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Numbers as they lie in files: in little endian, anywhere. */
final class FeatureBytes {
  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

  private FeatureBytes() {}

  static byte[] of(int[] values) {
    byte[] bytes = new byte[Integer.BYTES * values.length];
    MemorySegment.copy(values, 0, MemorySegment.ofArray(bytes), INT, 0, values.length);
    return bytes;
  }

  static byte[] of(float[] values) {
    byte[] bytes = new byte[Float.BYTES * values.length];
    MemorySegment.copy(values, 0, MemorySegment.ofArray(bytes), FLOAT, 0, values.length);
    return bytes;
  }
}
