package byol.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Group norm, shortcut and ReLU on the GPU against LibTorch's operators in float64 on the CPU. */
class GroupNormGpuTest {
  private static final double EPS = 1e-5;

  /** A shape [N, C, H, W] or [N, C] and a number of groups. */
  private record Size(int groups, long... shape) {}

  /**
   * Packs of 8 and of 1 channels; several rows at once, one, and less than one; a sample in one
   * part and in several; threads without work; groups of one channel, more groups than threads.
   */
  private static final List<Size> SIZES =
      List.of(
          new Size(16, 2, 64, 5, 7),
          new Size(16, 3, 64, 56, 28),
          new Size(1, 2, 48, 9, 9),
          new Size(48, 2, 48, 3, 3),
          new Size(2, 3, 6, 5, 5),
          new Size(16, 1, 2048, 7, 7),
          new Size(8, 2, 1608, 10, 9),
          new Size(512, 2, 512, 4, 4),
          new Size(16, 3, 4096),
          new Size(4, 5, 24));

  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(3);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  /** Inputs as leaves; the shortcut may be null. */
  private record Case(
      int groups, boolean relu, Tensor x, Tensor shortcut, Tensor weight, Tensor bias, Tensor up) {

    static Case random(Size size, boolean shortcut, boolean relu) {
      long channels = size.shape[1];
      return new Case(
          size.groups,
          relu,
          image(size, 2, 30),
          shortcut ? image(size, 1, 0) : null,
          Tensor.randn(channels).mul(0.3).add(1),
          Tensor.randn(channels).mul(0.2),
          image(size, 1, 0));
    }

    private static Tensor image(Size size, double scale, double offset) {
      Tensor values = Tensor.randn(size.shape).mul(scale).add(offset);
      return size.shape.length == 4 ? values.contiguous(MemoryFormat.CHANNELS_LAST) : values;
    }

    Case leaves(DType images, DType parameters, Device device) {
      return new Case(
          groups,
          relu,
          leaf(x, images, device),
          shortcut == null ? null : leaf(shortcut, images, device),
          leaf(weight, parameters, device),
          leaf(bias, parameters, device),
          up.to(images, device));
    }

    private static Tensor leaf(Tensor tensor, DType dtype, Device device) {
      return tensor.to(dtype, device).clone().detach().requiresGrad_(true);
    }

    /** By LibTorch's operators: the output, then the gradients. */
    List<Tensor> apart() {
      Tensor y = Functional.groupNorm(x, groups, weight, bias, EPS);
      y = shortcut == null ? y : y.add(shortcut);
      return results(relu ? Functional.relu(y) : y);
    }

    List<Tensor> fused() {
      return results(Functional.groupNormRelu(x, shortcut, groups, weight, bias, EPS, relu));
    }

    private List<Tensor> results(Tensor out) {
      out.mul(up).sum().backward();
      List<Tensor> results = new ArrayList<>(List.of(out, x.grad(), weight.grad(), bias.grad()));
      if (shortcut != null) {
        results.add(shortcut.grad());
      }
      return results;
    }
  }

  private static void assertClose(
      String what, List<Tensor> expected, List<Tensor> actual, double tolerance) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      Tensor exact = expected.get(i);
      Tensor found = actual.get(i).to(DType.FLOAT64, Device.CPU);
      assertArrayEquals(exact.shape(), found.shape());
      double largest = exact.abs().max().item();
      double off = exact.sub(found).abs().max().item();
      assertTrue(off <= tolerance * largest, what + ", result " + i + " off by " + off / largest);
    }
  }

  private static void compare(DType dtype, double tolerance) {
    for (Size size : SIZES) {
      for (int choice = 0; choice < 4; choice++) {
        boolean shortcut = choice % 2 == 1;
        boolean relu = choice / 2 == 1;
        // Rounded first, so that what is left is the rounding of results.
        Case rounded = Case.random(size, shortcut, relu).leaves(dtype, DType.FLOAT32, Device.CPU);
        Case exact = rounded.leaves(DType.FLOAT64, DType.FLOAT64, Device.CPU);
        Case ours = rounded.leaves(dtype, DType.FLOAT32, Gpu.device());
        List<Tensor> results = ours.fused();
        assertClose(size + ", choice " + choice, exact.apart(), results, tolerance);
        assertEquals(
            size.shape.length == 4, results.get(0).isContiguous(MemoryFormat.CHANNELS_LAST));
      }
    }
  }

  /** A mean of fifteen standard deviations costs a digit. */
  @KernelTest
  void float32() {
    compare(DType.FLOAT32, 2e-5);
  }

  @KernelTest
  void bfloat16() {
    compare(DType.BFLOAT16, 0.01);
  }

  @KernelTest
  void float16() {
    compare(DType.FLOAT16, 0.002);
  }

  @KernelTest
  void twiceGivesTheSameBits() {
    Case values = Case.random(new Size(16, 4, 64, 56, 28), true, true);
    List<float[]> once = bits(values.leaves(DType.FLOAT32, DType.FLOAT32, Gpu.device()).fused());
    List<float[]> again = bits(values.leaves(DType.FLOAT32, DType.FLOAT32, Gpu.device()).fused());
    for (int i = 0; i < once.size(); i++) {
      assertArrayEquals(once.get(i), again.get(i));
    }
  }

  private static List<float[]> bits(List<Tensor> tensors) {
    return tensors.stream().map(t -> t.to(Device.CPU).toFloatArray()).toList();
  }

  @KernelTest
  void theRestOfTheBatchChangesNoBit() {
    Case all = Case.random(new Size(16, 5, 64, 40, 40), false, true);
    Tensor x = all.x.to(Gpu.device());
    Tensor weight = all.weight.to(Gpu.device());
    Tensor bias = all.bias.to(Gpu.device());
    Tensor together = Functional.groupNormRelu(x, null, 16, weight, bias, EPS, true);
    Tensor third = x.narrow(0, 2, 1).contiguous(MemoryFormat.CHANNELS_LAST);
    Tensor alone = Functional.groupNormRelu(third, null, 16, weight, bias, EPS, true);
    assertArrayEquals(
        together.narrow(0, 2, 1).to(Device.CPU).toFloatArray(),
        alone.to(Device.CPU).toFloatArray());
  }

  @KernelTest
  void notANumberStaysWithItsGroup() {
    Tensor x = Tensor.of(new float[] {1, 2, Float.NaN, 4, 5, 6, 7, 8}, 2, 4).to(Gpu.device());
    Tensor one = Tensor.ones(4).to(Gpu.device());
    Tensor zero = Tensor.zeros(4).to(Gpu.device());
    float[] y =
        Functional.groupNormRelu(x, null, 2, one, zero, EPS, true).to(Device.CPU).toFloatArray();
    assertTrue(Float.isNaN(y[2]) && Float.isNaN(y[3]));
    assertEquals(0, y[0], 0);
    assertEquals(1, y[1], 1e-3);
    assertEquals(1, y[7], 1e-3);
  }
}
