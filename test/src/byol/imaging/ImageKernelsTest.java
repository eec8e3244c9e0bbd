package byol.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.imaging.ImageKernels.Operation;
import byol.imaging.ImageKernels.Resampling;
import byol.imaging.ImageKernels.Step;
import byol.imaging.ImageKernels.Window;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers can get wrong is refused, and nothing is read or written beyond its memory. */
class ImageKernelsTest {

  private static final Resampling PLAIN =
      new Resampling(new int[] {0, 1}, new float[] {1, 1}, 1, 2);

  private final byte[] pixels = new byte[12];
  private final Window whole = new Window(pixels, 4, 1, 0, 0, 4, 3);
  private final ImageKernels kernels = new ImageKernels(2, new float[] {1}, new float[] {0});

  @Test
  void readsNoPixelOutsideTheImage() {
    kernels.resize(new Window(pixels, 4, 1, 2, 1, 2, 2), PLAIN, PLAIN);
    List<Window> outside =
        List.of(
            new Window(pixels, 4, 1, 3, 0, 2, 2),
            new Window(pixels, 4, 1, -1, 0, 2, 2),
            new Window(pixels, 4, 1, 0, 2, 2, 2),
            new Window(pixels, 4, 1, 0, -1, 2, 2),
            new Window(pixels, 4, 1, 0, 0, 0, 2),
            new Window(pixels, 4, 1, 0, Integer.MAX_VALUE, 2, 2),
            new Window(pixels, 4, 1, 0, 0, 2, Integer.MAX_VALUE),
            new Window(pixels, 4, 1, Integer.MAX_VALUE, 0, 2, 2));
    for (Window window : outside) {
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.resize(window, PLAIN, PLAIN));
    }
    Window flat = new Window(pixels, 4, 1, 0, 0, 2, 0);
    assertThrows(RuntimeException.class, () -> kernels.resize(flat, PLAIN, PLAIN));
  }

  @Test
  void readsNoWeightThatIsNotThere() {
    float[] two = {1, 1};
    var shortStart = new Resampling(new int[1], two, 1, 2);
    var shortWeights = new Resampling(new int[] {0, 1}, new float[1], 1, 2);
    for (Resampling side : List.of(shortStart, shortWeights)) {
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.resize(whole, side, PLAIN));
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.resize(whole, PLAIN, side));
    }
    for (int far : new int[] {4, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      var side = new Resampling(new int[] {0, far}, two, 1, 2);
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.resize(whole, side, PLAIN));
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.resize(whole, PLAIN, side));
    }
    for (int taps : new int[] {0, -1}) {
      var none = new Resampling(new int[2], two, taps, 2);
      assertThrows(IllegalArgumentException.class, () -> kernels.resize(whole, none, PLAIN));
      assertThrows(IllegalArgumentException.class, () -> kernels.resize(whole, PLAIN, none));
    }
  }

  @Test
  void writesOnlyWhereThereIsRoom() {
    var three = new Resampling(new int[3], new float[3], 1, 3);
    assertThrows(IllegalArgumentException.class, () -> kernels.resize(whole, three, PLAIN));
    assertThrows(IllegalArgumentException.class, () -> kernels.resize(whole, PLAIN, three));
    Window colored = new Window(pixels, 2, 3, 0, 0, 2, 2);
    assertThrows(IllegalArgumentException.class, () -> kernels.resize(colored, PLAIN, PLAIN));
    assertEquals(16, kernels.bytes());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment small = arena.allocate(15);
      assertThrows(IndexOutOfBoundsException.class, () -> kernels.write(small, 0));
      assertThrows(
          IndexOutOfBoundsException.class, () -> ImageKernels.resize(whole, PLAIN, PLAIN, small));
      Window strange = new Window(pixels, 2, 2, 0, 0, 2, 2);
      assertThrows(
          IllegalArgumentException.class,
          () -> ImageKernels.resize(strange, PLAIN, PLAIN, arena.allocate(64)));
    }
  }

  @Test
  void memoryThatIsClosedIsRefused() {
    MemorySegment closed;
    try (Arena arena = Arena.ofConfined()) {
      closed = arena.allocate(16);
    }
    assertThrows(
        IllegalStateException.class, () -> ImageKernels.resize(whole, PLAIN, PLAIN, closed));
    assertThrows(IllegalStateException.class, () -> kernels.write(closed, 0));
  }

  @Test
  void memoryThatMustNotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[4096]);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(16, 4);
      MemorySegment mapped = channel.map(MapMode.READ_WRITE, 0, 16, arena);
      for (MemorySegment target : List.of(memory.asReadOnly(), mapped.asReadOnly(), mapped)) {
        assertThrows(IllegalArgumentException.class, () -> kernels.write(target, 0));
        assertThrows(
            IllegalArgumentException.class, () -> ImageKernels.resize(whole, PLAIN, PLAIN, target));
      }
      assertEquals(0, memory.get(ValueLayout.JAVA_FLOAT, 0));
    }
  }

  @Test
  void aListThatGrowsAsItIsRead() {
    Step solarize = new Step(Operation.SOLARIZE, 0);
    int[] calls = {0};
    List<Step> growing =
        new AbstractList<>() {
          @Override
          public Step get(int index) {
            return solarize;
          }

          @Override
          public int size() {
            return ++calls[0] > 4 ? 100_000 : 1;
          }
        };
    kernels.color(growing);
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(kernels.bytes(), 4);
      kernels.write(out, 0);
      assertEquals(1, out.get(ValueLayout.JAVA_FLOAT, 0));
    }
  }

  @Test
  void refusesKernelsThatReachOutOfTheImage() {
    assertThrows(IllegalArgumentException.class, () -> kernels.blur(new float[0]));
    assertThrows(IllegalArgumentException.class, () -> kernels.blur(new float[2]));
    assertThrows(IllegalArgumentException.class, () -> kernels.blur(new float[5]));
    float[] one = {1};
    float[] two = {1, 1};
    assertThrows(IllegalArgumentException.class, () -> new ImageKernels(0, one, one));
    assertThrows(IllegalArgumentException.class, () -> new ImageKernels(2, two, two));
    assertThrows(IllegalArgumentException.class, () -> new ImageKernels(2, one, two));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> kernels.color(Collections.nCopies(9, new Step(Operation.GRAYSCALE, 0))));
  }

  /** Whatever the values: a result in [0, 1], or an exception. */
  @ParameterizedTest
  @EnumSource(Operation.class)
  void noValueLeadsOutOfTheRange(Operation operation) {
    var colors = new ImageKernels(2, new float[] {1, 1, 1}, new float[3]);
    byte[] image = {0, 50, -1, 7, 7, 7, -1, -1, 0, -56, 100, 99};
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e300, 1e300, -0.5, 0, 0.5, -7}) {
      colors.resize(new Window(image, 2, 3, 0, 0, 2, 2), PLAIN, PLAIN);
      try {
        colors.color(List.of(new Step(operation, value)));
      } catch (IllegalArgumentException e) {
        assertEquals(Operation.HUE, operation);
        assertTrue(!(Math.abs(value) <= 0.5), e.getMessage());
      }
      for (float v : written(colors, 12)) {
        assertTrue(v >= 0 && v <= 1, operation + " by " + value + " gave " + v);
      }
    }
  }

  @Test
  void weightsThatAreNoNumbersGiveBlack() {
    float[] none = {Float.NaN, Float.NaN};
    kernels.resize(whole, new Resampling(new int[2], none, 1, 2), PLAIN);
    assertArrayEquals(new float[4], written(kernels, 4));
  }

  private static float[] written(ImageKernels kernels, int values) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(ValueLayout.JAVA_FLOAT, values);
      kernels.write(out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }
}
