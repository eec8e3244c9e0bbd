package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.torch.Functional;
import byol.torch.Ops;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import byol.torch.runtime.NoGrad;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What convolutions and poolings need in backward and a norm or a standardization has made. */
class RecomputationTest {
  private TensorScope scope;
  private Tensor x;
  private Tensor scale;
  private Tensor shift;
  private Tensor weight;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(5);
    x = leaf(Tensor.randn(3, 8, 9, 9).contiguous(MemoryFormat.CHANNELS_LAST));
    scale = leaf(Tensor.randn(8).mul(0.3).add(1));
    shift = leaf(Tensor.randn(8).mul(0.2));
    weight = leaf(Tensor.randn(6, 8, 3, 3).contiguous(MemoryFormat.CHANNELS_LAST));
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Tensor leaf(Tensor tensor) {
    return tensor.detach().requiresGrad_(true);
  }

  private Tensor normed() {
    return Functional.groupNormRelu(x, null, 4, scale, shift, 1e-5, true);
  }

  private Tensor standardized() {
    return Functional.standardize(weight, 1e-8);
  }

  private static Tensor convolution(Tensor y, Tensor filters) {
    return Functional.conv2d(y, filters, null, 1, 1, 1);
  }

  /** The same by name, which keeps all. */
  private static Tensor keepingConvolution(Tensor y, Tensor filters) {
    return Ops.call(
        "aten::conv2d",
        y,
        filters,
        null,
        new long[] {1, 1},
        new long[] {1, 1},
        new long[] {1, 1},
        1);
  }

  /** The same for the same shape. */
  private static Tensor upstream(Tensor out) {
    Random.manualSeed(6);
    return Tensor.randn(out.shape());
  }

  private List<float[]> gradients(Tensor out) {
    out.to(DType.FLOAT32).mul(upstream(out)).sum().backward();
    List<Tensor> leaves = List.of(x, scale, shift, weight);
    List<float[]> gradients =
        leaves.stream().map(leaf -> leaf.grad().to(DType.FLOAT32).toFloatArray()).toList();
    Tensor.clearGrads(leaves);
    return gradients;
  }

  private static void assertSame(List<float[]> expected, List<float[]> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), actual.get(i), 0f);
    }
  }

  @Test
  void changesNoBitOfAnyGradient() {
    List<float[]> kept = gradients(keepingConvolution(normed(), standardized()));
    assertSame(kept, gradients(convolution(normed(), standardized())));
  }

  @Test
  void changesNoBitInBfloat16() {
    x = leaf(x.to(DType.BFLOAT16));
    try (var _ = Autocast.open(Device.CPU, DType.BFLOAT16)) {
      List<float[]> kept = gradients(keepingConvolution(normed(), standardized()));
      assertSame(kept, gradients(convolution(normed(), standardized())));
    }
  }

  @Test
  void aConvolutionKeepsNeitherTheNormsOutputNorStandardizedFilters() {
    List<float[]> expected = gradients(convolution(normed(), standardized()));
    Tensor y = normed();
    Tensor filters = standardized();
    Tensor out = convolution(y, filters);
    overwrite(y);
    overwrite(filters);
    assertSame(expected, gradients(out));
  }

  @Test
  void aPoolingDoesNotKeepTheNormsOutput() {
    List<float[]> expected =
        gradients(convolution(Functional.maxPool2d(normed(), 3, 2, 1), standardized()));
    Tensor y = normed();
    Tensor pooled = Functional.maxPool2d(y, 3, 2, 1);
    overwrite(y);
    assertSame(expected, gradients(convolution(pooled, standardized())));
  }

  /** A change that no gradient knows of is one that the convolution sees. */
  @Test
  void whatWasChangedBeforeItWasUsedIsKept() {
    assertSame(
        ofChanged(RecomputationTest::keepingConvolution),
        ofChanged(RecomputationTest::convolution));
  }

  private List<float[]> ofChanged(BinaryOperator<Tensor> convolution) {
    Tensor y = normed();
    Tensor filters = standardized();
    overwrite(y);
    overwrite(filters.narrow(0, 0, 1));
    return gradients(convolution.apply(y, filters));
  }

  /** The second one needs what the first one's backward has let go. */
  @Test
  void twoLossesShareWhatIsComputedAgain() {
    Tensor other = leaf(Tensor.randn(6, 8, 3, 3));
    Tensor y = normed();
    Tensor first = convolution(y, standardized()).sum();
    Tensor second = convolution(y, other).sum();
    first.backward();
    Tensor gradient = second.gradOf(List.of(other)).getFirst();
    Tensor expected = keepingConvolution(normed(), other).sum().gradOf(List.of(other)).getFirst();
    assertArrayEquals(expected.toFloatArray(), gradient.toFloatArray(), 0f);
  }

  /** Nor can it be computed again once its own backward is over; then it is kept. */
  @Test
  void whatCannotBeComputedAgainIsKept() {
    Tensor other = leaf(Tensor.randn(6, 8, 3, 3));
    Tensor y = normed();
    y.sum().backward();
    Tensor gradient = convolution(y, other).sum().gradOf(List.of(other)).getFirst();
    Tensor expected = keepingConvolution(normed(), other).sum().gradOf(List.of(other)).getFirst();
    assertArrayEquals(expected.toFloatArray(), gradient.toFloatArray(), 0f);
  }

  /** The test above would be worth nothing if nobody noticed a value that was kept and changed. */
  @Test
  void whatIsKeptMustNotChange() {
    Tensor y = normed();
    Tensor out = keepingConvolution(y, standardized());
    overwrite(y);
    assertThrows(TorchException.class, () -> gradients(out));
  }

  @Test
  void whatItIsComputedFromMustNotChange() {
    Tensor out = convolution(normed(), standardized());
    overwrite(shift);
    assertThrows(TorchException.class, () -> gradients(out));
  }

  private static void overwrite(Tensor tensor) {
    try (var _ = NoGrad.open()) {
      tensor.mul_(2);
    }
  }
}
