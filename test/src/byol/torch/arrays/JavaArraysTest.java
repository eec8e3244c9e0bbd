package byol.torch.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.TensorImages;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.awt.image.BufferedImage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays, pictures and memory of tensors. */
class JavaArraysTest {
  private TensorScope scope;
  private long before;

  @BeforeEach
  void open() {
    before = TensorScope.liveTensors();
    scope = TensorScope.open();
  }

  @AfterEach
  void close() {
    scope.close();
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void arraysThereAndBack() {
    Tensor floats = JavaArrays.tensor(new float[][] {{1, 2, 3}, {4, 5, 6}});
    assertEquals("float32 [2, 3] on cpu", floats.describe());
    assertEquals(6, floats.get(1, 2).item());
    assertArrayEquals(
        new float[][] {{1, 4}, {2, 5}, {3, 6}}, JavaArrays.array(floats.t(), float[][].class));
    Tensor doubles = JavaArrays.tensor(new double[] {0.1, -2});
    assertEquals(DType.FLOAT64, doubles.dtype());
    assertArrayEquals(new double[] {0.1, -2}, JavaArrays.array(doubles, double[].class));
    Tensor ints = JavaArrays.tensor(new int[][][] {{{1}, {Integer.MIN_VALUE}}});
    assertEquals("int32 [1, 2, 1] on cpu", ints.describe());
    assertArrayEquals(
        new long[][][] {{{1}, {Integer.MIN_VALUE}}}, JavaArrays.array(ints, long[][][].class));
    Tensor longs = JavaArrays.tensor(new long[] {Long.MAX_VALUE});
    assertArrayEquals(new long[] {Long.MAX_VALUE}, JavaArrays.array(longs, long[].class));
    Tensor flags = JavaArrays.tensor(new boolean[] {true, false, true});
    assertEquals(DType.BOOL, flags.dtype());
    assertArrayEquals(
        new boolean[] {false, true, false}, JavaArrays.array(flags.logicalNot(), boolean[].class));
    assertArrayEquals(
        new byte[] {(byte) 200},
        JavaArrays.array(JavaArrays.tensor(new byte[] {(byte) 200}), byte[].class));
    assertEquals(200, JavaArrays.tensor(new byte[] {(byte) 200}).item(), "unsigned");
    assertArrayEquals(
        new short[] {-3}, JavaArrays.array(JavaArrays.tensor(new short[] {-3}), short[].class));
    assertArrayEquals(new long[] {2, 0}, JavaArrays.tensor(new float[2][0]).shape());
    assertArrayEquals(new long[] {0, 0}, JavaArrays.tensor(new float[0][5]).shape());
    Tensor trained = Tensor.ones(2).requiresGrad_(true);
    assertArrayEquals(new double[] {1, 1}, JavaArrays.array(trained, double[].class));
  }

  @Test
  void whatIsNoTensorIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> JavaArrays.tensor("text"));
    assertEquals("tensor(3)", JavaArrays.tensor(3).toString());
    assertEquals("tensor(1.5000)", JavaArrays.tensor(1.5).toString());
    assertEquals("tensor(True)", JavaArrays.tensor(true).toString());
    assertThrows(IllegalArgumentException.class, () -> JavaArrays.tensor(new String[] {"a"}));
    assertThrows(
        IllegalArgumentException.class,
        () -> JavaArrays.tensor(new float[][] {{1, 2}, {3}}),
        "ragged");
    assertThrows(
        IllegalArgumentException.class, () -> JavaArrays.tensor(new float[][] {{1}, null}));
    Tensor x = Tensor.ones(2, 2);
    for (Class<?> type :
        new Class<?>[] {float[].class, int[][].class, boolean[][].class, long[][].class}) {
      assertThrows(IllegalArgumentException.class, () -> JavaArrays.array(x, type));
    }
    assertThrows(
        IllegalArgumentException.class, () -> JavaArrays.array(x.to(DType.INT64), int[][].class));
    assertThrows(IllegalArgumentException.class, () -> JavaArrays.array(x.sum(), float[].class));
  }

  @Test
  void picturesThereAndBack() {
    BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(2, 1, 0x0080ff);
    Tensor tensor = TensorImages.tensor(picture);
    assertEquals("float32 [3, 2, 3] on cpu", tensor.describe());
    assertEquals(1, tensor.get(2, 1, 2).item());
    BufferedImage back = TensorImages.picture(tensor);
    assertEquals(0xff0080ff, back.getRGB(2, 1));
    assertEquals(0xff000000, back.getRGB(0, 0));
    Tensor gray = Tensor.full(7, DType.UINT8, Device.CPU, 2, 2);
    assertEquals(0xff070707, TensorImages.picture(gray).getRGB(1, 1));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> TensorImages.picture(tensor.sub(0.5)));
    assertTrue(refused.getMessage().contains("normalization"), refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> TensorImages.picture(Tensor.zeros(4, 2, 2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> TensorImages.picture(Tensor.zeros(2, 2).to(DType.INT64)));
  }

  @Test
  void grayPicturesHaveTheirBrightnessThreeTimes() {
    BufferedImage gray = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    gray.getRaster().setSample(1, 0, 0, 128);
    float[] half = {0, 128 / 255f};
    float[][][] expected = {{half}, {half}, {half}};
    assertArrayEquals(expected, JavaArrays.array(TensorImages.tensor(gray), float[][][].class));
  }

  @Test
  void memoryIsTheTensorsOwn() {
    Tensor x = Tensor.of(new float[] {1, 2, 3, 4}, 2, 2);
    MemorySegment memory = x.memory();
    assertEquals(16, memory.byteSize());
    assertEquals(3, memory.getAtIndex(ValueLayout.JAVA_FLOAT, 2));
    memory.setAtIndex(ValueLayout.JAVA_FLOAT, 2, 30);
    assertEquals(30, x.get(1, 0).item());
    x.add_(Tensor.ones(2, 2));
    assertEquals(31, memory.getAtIndex(ValueLayout.JAVA_FLOAT, 2));
    assertEquals(memory, x.memory(), "the same again");
    MemorySegment row = x.get(1).memory();
    assertEquals(8, row.byteSize());
    assertEquals(31, row.getAtIndex(ValueLayout.JAVA_FLOAT, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> row.getAtIndex(ValueLayout.JAVA_FLOAT, 2));
    assertEquals(0, Tensor.zeros(0, 3).memory().byteSize());
  }

  private static void assertEnded(MemorySegment memory) {
    assertThrows(IllegalStateException.class, () -> memory.get(ValueLayout.JAVA_BYTE, 0));
  }

  @Test
  void memoryEndsWithItsTensor() {
    Tensor x = Tensor.ones(4);
    MemorySegment memory = x.memory();
    x.close();
    assertEnded(memory);
    MemorySegment inner;
    Tensor kept;
    try (TensorScope step = TensorScope.open()) {
      inner = Tensor.ones(4).memory();
      kept = step.keep(Tensor.ones(4));
      kept.memory();
    }
    assertEnded(inner);
    assertEquals(1, kept.memory().getAtIndex(ValueLayout.JAVA_FLOAT, 3));
  }

  @Test
  void memoryEndsWhenTheTensorLeavesIt() {
    Tensor x = Tensor.ones(4);
    Tensor alias = x.detach();
    MemorySegment memory = x.memory();
    x.resize_(2);
    assertEnded(memory);
    MemorySegment smaller = x.memory();
    assertEquals(8, smaller.byteSize());
    alias.resize_(1 << 20); // moves the storage of both
    assertEnded(smaller);
    MemorySegment moved = x.memory();
    x.set_(Tensor.zeros(2));
    assertEnded(moved);
    MemorySegment named = x.memory();
    Ops.call("aten::resize_", x, new long[] {1 << 20});
    assertEnded(named);
  }

  /** LibTorch gives clones the same memory until one of them is written. */
  @Test
  void memoryIsNotThatOfAClone() {
    Tensor x = Tensor.ones(4);
    Tensor clone = Ops.call("aten::_lazy_clone", x);
    x.memory().setAtIndex(ValueLayout.JAVA_FLOAT, 0, 5);
    assertArrayEquals(new float[] {5, 1, 1, 1}, x.toFloatArray());
    assertArrayEquals(new float[] {1, 1, 1, 1}, clone.toFloatArray());
    assertThrows(TorchException.Operator.class, () -> Ops.call("aten::_lazy_clone", x));
  }

  @Test
  void memoryThatCannotBeLentIsRefused() {
    assertThrows(TorchException.Operator.class, () -> Tensor.ones(2, 3).t().memory());
    assertThrows(TorchException.Operator.class, () -> Tensor.ones(2).requiresGrad_(true).memory());
    assertThrows(TorchException.class, () -> Tensor.ones(2, 2).toSparse().memory());
    Tensor closed = Tensor.ones(2);
    closed.close();
    assertThrows(TorchException.Closed.class, closed::memory);
  }

  @Test
  void otherThreadsMayReadIt() throws InterruptedException {
    Tensor x = Tensor.ones(1000);
    MemorySegment memory = x.memory();
    float[] sum = {0};
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; i < 1000; i++) {
                sum[0] += memory.getAtIndex(ValueLayout.JAVA_FLOAT, i);
              }
            });
    reader.start();
    reader.join();
    assertEquals(1000, sum[0]);
    Thread racing =
        new Thread(
            () -> {
              try {
                while (memory.getAtIndex(ValueLayout.JAVA_FLOAT, 999) == 1) {
                  Thread.onSpinWait();
                }
              } catch (IllegalStateException e) {
                sum[0] = -1;
              }
            });
    racing.start();
    Thread.sleep(20);
    x.close();
    racing.join();
    assertEquals(-1, sum[0]);
  }

  @Test
  void numbersThatMayNotFitAreRefused() {
    for (Number number :
        List.<Number>of(
            new BigDecimal("0.1"), BigInteger.ONE.shiftLeft(64), new AtomicInteger(3))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> JavaArrays.tensor(number))
              .getMessage();
      assertTrue(message.contains(number.getClass().getName()), message);
    }
    assertEquals(DType.INT64, JavaArrays.tensor((byte) 3).dtype());
    assertEquals(DType.INT64, JavaArrays.tensor((short) 3).dtype());
  }
}
