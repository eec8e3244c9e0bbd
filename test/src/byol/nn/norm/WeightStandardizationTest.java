package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Conv2d;
import byol.nn.Linear;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.MemoryFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The properties that define the standardization, whatever the weights. */
class WeightStandardizationTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(5);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Tensor filters(MemoryFormat format) {
    return Tensor.randn(6, 5, 3, 3).mul(0.1).add(0.05).contiguous(format);
  }

  @ParameterizedTest
  @EnumSource
  void rowsHaveMeanZeroAndVarianceOne(MemoryFormat format) {
    Tensor rows = WeightStandardization.standardize(filters(format)).reshape(6, -1);
    assertArrayEquals(new double[6], rows.mean(1).toDoubleArray(), 1e-6);
    for (double variance : rows.var(0, 1).toDoubleArray()) {
      assertEquals(1, variance, 5e-6);
    }
  }

  /** Up to what eps does: σ is 0.1, so that eps is 1e-6 of its square. */
  @ParameterizedTest
  @EnumSource
  void scaleAndShiftOfARowChangeNothing(MemoryFormat format) {
    Tensor weight = filters(format);
    Tensor scale = Tensor.rand(6, 1, 1, 1).add(0.5);
    Tensor moved = weight.mul(scale).add(Tensor.randn(6, 1, 1, 1));
    Tensor difference =
        WeightStandardization.standardize(weight)
            .sub(WeightStandardization.standardize(moved))
            .abs();
    assertTrue(difference.max().item() < 2e-5, difference.max().toString());
  }

  /** Moving along W or along ones changes nothing, so the gradient stands square on both. */
  @Test
  void theGradientIsOrthogonalToTheRowAndToOnes() {
    Tensor weight = Tensor.randn(4, 30).requiresGrad_(true);
    WeightStandardization.standardize(weight).mul(Tensor.randn(4, 30)).sum().backward();
    Tensor gradient = weight.grad();
    assertArrayEquals(new double[4], gradient.sum(1).toDoubleArray(), 1e-5);
    assertArrayEquals(new double[4], gradient.mul(weight.detach()).sum(1).toDoubleArray(), 1e-5);
    assertTrue(gradient.norm().item() > 1);
  }

  @Test
  void keepsTheMemoryFormat() {
    for (MemoryFormat format : MemoryFormat.values()) {
      assertTrue(WeightStandardization.standardize(filters(format)).isContiguous(format));
    }
  }

  /** A constant row has no direction: it becomes 0, not NaN. */
  @Test
  void aConstantRowBecomesZero() {
    Tensor rows = WeightStandardization.standardize(Tensor.ones(3, 8));
    assertArrayEquals(new float[24], rows.toFloatArray());
  }

  /** Exported weights are standardized already: a plain convolution gives the same. */
  @Test
  void exportsWhatItApplies() {
    WSConv2d layer = new WSConv2d(5, 6, 3, 1, 1);
    Conv2d plain = new Conv2d(5, 6, 3, 1, 1);
    plain.loadStateDict(layer.exportedTensors());
    Tensor images = Tensor.randn(2, 5, 7, 7);
    assertArrayEquals(
        layer.forward(images).toFloatArray(), plain.forward(images).toFloatArray(), 1e-6f);

    WSLinear linear = new WSLinear(7, 4, true);
    Linear plainLinear = new Linear(7, 4, true);
    plainLinear.loadStateDict(linear.exportedTensors());
    Tensor features = Tensor.randn(3, 7);
    assertArrayEquals(
        linear.forward(features).toFloatArray(),
        plainLinear.forward(features).toFloatArray(),
        1e-6f);
  }
}
