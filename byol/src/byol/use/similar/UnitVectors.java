package byol.use.similar;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * Features of length 1 outside the heap, which any thread may compare.
 *
 * @param values N × D float32, row by row
 * @param rows N
 * @param size D
 * @param checksum of the features as they were given: a change is noticed, an attack is not
 */
record UnitVectors(MemorySegment values, int rows, int size, String checksum) {
  private static final int BLOCK = 4096;
  private static final int ALIGNMENT = 64;

  /** Features that are shorter than this are taken for 0, as LibTorch does. */
  private static final double SHORTEST = 1e-12;

  /**
   * Copies features.
   *
   * @param features [N, D] float32, on any device
   */
  static UnitVectors of(Tensor features) {
    int rows = (int) features.size(0);
    int size = (int) features.size(1);
    long row = (long) Float.BYTES * size;
    MemorySegment values = Arena.ofAuto().allocate(Math.max(1, row * rows), ALIGNMENT);
    CRC32C crc = new CRC32C();
    for (int from = 0; from < rows; from += BLOCK) {
      int count = Math.min(BLOCK, rows - from);
      MemorySegment block = values.asSlice(row * from, row * count);
      try (var _ = TensorScope.open()) {
        features.narrow(0, from, count).to(DType.FLOAT32).contiguous().copyTo(block);
      }
      crc.update(block.asByteBuffer());
      for (int i = 0; i < count; i++) {
        normalize(block.asSlice(row * i, row));
      }
    }
    String checksum = String.format(Locale.ROOT, "%dx%d-%08x", rows, size, crc.getValue());
    return new UnitVectors(values, rows, size, checksum);
  }

  private static void normalize(MemorySegment vector) {
    double squares = 0;
    for (long i = 0; i < vector.byteSize(); i += Float.BYTES) {
      double value = vector.get(ValueLayout.JAVA_FLOAT, i);
      squares += value * value;
    }
    double length = Math.max(SHORTEST, Math.sqrt(squares));
    for (long i = 0; i < vector.byteSize(); i += Float.BYTES) {
      vector.set(
          ValueLayout.JAVA_FLOAT, i, (float) (vector.get(ValueLayout.JAVA_FLOAT, i) / length));
    }
  }

  /** The cosine of a row and a vector of length 1, which may be a row of others. */
  float cosine(int row, UnitVectors others, int other) {
    MemorySegment a = values;
    MemorySegment b = others.values;
    long i = (long) Float.BYTES * size * row;
    long j = (long) Float.BYTES * size * other;
    // Four sums at once, because each addition has to wait for the one before it. The loop counts
    // in
    // int, which takes two thirds of the time.
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int k = 0;
    for (; k < size - 3; k += 4) {
      sum0 += product(a, i + 4L * k, b, j + 4L * k);
      sum1 += product(a, i + 4L * k + 4, b, j + 4L * k + 4);
      sum2 += product(a, i + 4L * k + 8, b, j + 4L * k + 8);
      sum3 += product(a, i + 4L * k + 12, b, j + 4L * k + 12);
    }
    for (; k < size; k++) {
      sum0 += product(a, i + 4L * k, b, j + 4L * k);
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  private static float product(MemorySegment a, long i, MemorySegment b, long j) {
    return a.get(ValueLayout.JAVA_FLOAT, i) * b.get(ValueLayout.JAVA_FLOAT, j);
  }
}
