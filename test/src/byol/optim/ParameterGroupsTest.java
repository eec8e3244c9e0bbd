package byol.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Parameter;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups that learn at different rates. */
class ParameterGroupsTest {
  private static final double RATE = 0.03;
  private static final double FACTOR = 8;

  static Stream<Function<ParameterGroups, Optimizer>> optimizers() {
    return Stream.of(
        groups -> new Lars(groups, 0.9, 1e-2, 1e-2),
        groups -> new Sgd(groups, 0.9, 1e-2),
        groups -> new AdamW(groups, 1e-1));
  }

  /** One optimizer with two groups does what one optimizer for each of them does. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void aGroupLearnsAtItsRate(Function<ParameterGroups, Optimizer> make) {
    try (var _ = TensorScope.open()) {
      Layer[] together = networks();
      Layer[] apart = networks();
      List<Parameter> first = together[0].parameters();
      Optimizer both = make.apply(ParameterGroups.of(first).and(together[1].parameters(), FACTOR));
      Optimizer slow = make.apply(ParameterGroups.of(apart[0].parameters()));
      Optimizer fast = make.apply(ParameterGroups.of(apart[1].parameters()));
      for (int i = 0; i < 3; i++) {
        both.zeroGrad();
        slow.zeroGrad();
        fast.zeroGrad();
        Tensor input = Tensor.randn(4, 5);
        loss(together, input).backward();
        loss(apart, input).backward();
        both.step(RATE);
        slow.step(RATE);
        fast.step(RATE * FACTOR);
      }
      for (int i = 0; i < 2; i++) {
        Layer expected = apart[i];
        together[i]
            .stateDict()
            .forEach(
                (name, tensor) ->
                    assertArrayEquals(
                        expected.stateDict().get(name).toFloatArray(),
                        tensor.toFloatArray(),
                        1e-6f,
                        name));
      }
    }
  }

  /** What a CUDA graph reads from the device. */
  @ParameterizedTest
  @ValueSource(doubles = {1, FACTOR})
  void larsTakesItsRateFromATensor(double factor) {
    try (var _ = TensorScope.open()) {
      Layer[] byNumber = networks();
      Layer[] byTensor = networks();
      Tensor input = Tensor.randn(4, 5);
      loss(byNumber, input).backward();
      loss(byTensor, input).backward();
      lars(byNumber, factor).step(RATE);
      lars(byTensor, factor).step(Tensor.full(RATE, DType.FLOAT32, Device.CPU));
      for (int i = 0; i < 2; i++) {
        assertArrayEquals(
            byNumber[i].parameters().getFirst().tensor().toFloatArray(),
            byTensor[i].parameters().getFirst().tensor().toFloatArray(),
            1e-6f);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesARateThatIsNone(double rate) {
    try (var _ = TensorScope.open()) {
      Layer[] layers = networks();
      ParameterGroups groups = ParameterGroups.of(layers[0].parameters());
      assertThrows(IllegalArgumentException.class, () -> groups.and(layers[1].parameters(), rate));
    }
  }

  private static Lars lars(Layer[] layers, double factor) {
    return new Lars(
        ParameterGroups.of(layers[0].parameters()).and(layers[1].parameters(), factor),
        0.9,
        1e-2,
        1e-2);
  }

  private static Layer[] networks() {
    Random.manualSeed(5);
    return new Layer[] {new Linear(5, 6, true), new Linear(6, 3, true)};
  }

  private static Tensor loss(Layer[] layers, Tensor input) {
    Tensor out = layers[1].forward(layers[0].forward(input));
    return out.mul(out).sum();
  }

  @Test
  void refusesAParameterThatIsThereTwice() {
    try (var _ = TensorScope.open()) {
      List<Parameter> parameters = networks()[0].parameters();
      ParameterGroups groups = ParameterGroups.of(parameters);
      assertThrows(IllegalArgumentException.class, () -> groups.and(parameters.subList(0, 1), 2));
      List<Parameter> twice = List.of(parameters.get(1), parameters.get(1));
      assertThrows(IllegalArgumentException.class, () -> ParameterGroups.of(twice));
    }
  }
}
