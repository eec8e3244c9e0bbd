package byol.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Parameter;
import byol.nn.Sequential;
import byol.nn.norm.GroupNorm;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The optimizers on a network of one linear layer and a norm, by hand. */
class OptimizerTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(13);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Layer network() {
    return new Sequential(new Linear(6, 8, true), new GroupNorm(2, 8));
  }

  static Stream<Function<List<Parameter>, Optimizer>> optimizers() {
    return Stream.of(
        parameters -> new Lars(parameters, 0.9, 1e-4, 1e-3),
        parameters -> new Sgd(parameters, 0.9, 1e-4),
        parameters -> new AdamW(parameters, 0.01));
  }

  private static void backward(Layer layer, Tensor input) {
    Tensor out = layer.forward(input);
    out.mul(out).mul(out).sum().backward();
  }

  private static Map<String, float[]> values(Map<String, Tensor> tensors) {
    Map<String, float[]> values = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> values.put(name, tensor.toFloatArray()));
    return values;
  }

  private static Map<String, float[]> gradients(Layer layer) {
    Map<String, float[]> gradients = new LinkedHashMap<>();
    layer.namedParameters().forEach((n, p) -> gradients.put(n, p.tensor().grad().toFloatArray()));
    return gradients;
  }

  private static double norm(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    return Math.sqrt(sum);
  }

  /** Trust and decay for the matrix; a plain step for bias, γ and β. */
  @Test
  void larsAdaptsWeightsOnly() {
    Layer layer = network();
    backward(layer, Tensor.randn(5, 6));
    Map<String, float[]> before = values(layer.stateDict());
    Map<String, float[]> gradients = gradients(layer);
    new Lars(layer.parameters(), 0.9, 0.01, 0.02).step(0.5);

    float[] weight = before.get("0.weight");
    float[] decayed = gradients.get("0.weight").clone();
    for (int i = 0; i < decayed.length; i++) {
      decayed[i] += 0.01f * weight[i];
    }
    double trust = 0.02 * norm(weight) / norm(decayed);
    float[] after = layer.stateDict().get("0.weight").toFloatArray();
    for (int i = 0; i < after.length; i++) {
      assertEquals(weight[i] - 0.5 * trust * decayed[i], after[i], 1e-6);
    }
    for (String name : List.of("0.bias", "1.weight", "1.bias")) {
      float[] now = layer.stateDict().get(name).toFloatArray();
      for (int i = 0; i < now.length; i++) {
        double expected = before.get(name)[i] - 0.5 * gradients.get(name)[i];
        assertEquals(expected, now[i], 1e-5 * Math.max(1, Math.abs(expected)), name);
      }
    }
  }

  /** A matrix of zeros would never leave zero if its trust were 0. */
  @Test
  void larsTrustsFullyWhereANormIsZero() {
    Layer layer = new Sequential(new Linear(3, 2, false));
    layer.loadStateDict(Map.of("0.weight", Tensor.zeros(2, 3)));
    layer.forward(Tensor.ones(1, 3)).sum().backward();
    new Lars(layer.parameters(), 0.9, 0, 1e-3).step(0.25);
    float[] expected = {-0.25f, -0.25f, -0.25f, -0.25f, -0.25f, -0.25f};
    assertArrayEquals(expected, layer.stateDict().get("0.weight").toFloatArray());

    layer.loadStateDict(Map.of("0.weight", Tensor.ones(2, 3)));
    Tensor.clearGrads(List.copyOf(layer.stateDict().values()));
    layer.forward(Tensor.zeros(1, 3)).sum().backward();
    new Lars(layer.parameters(), 0.9, 0, 1e-3).step(0.25);
    assertArrayEquals(
        Tensor.ones(2, 3).toFloatArray(), layer.stateDict().get("0.weight").toFloatArray());
  }

  /** With no gradient but zeros, decay alone moves things, and only the matrix. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void decayPullsAtWeightsOnly(Function<List<Parameter>, Optimizer> make) {
    Layer layer = network();
    Map<String, float[]> before = values(layer.stateDict());
    layer.forward(Tensor.randn(5, 6)).mul(0).sum().backward();
    make.apply(layer.parameters()).step(0.1);
    values(layer.stateDict())
        .forEach(
            (name, after) -> {
              if (name.equals("0.weight")) {
                assertTrue(norm(after) < norm(before.get(name)), name);
              } else {
                assertArrayEquals(before.get(name), after, name);
              }
            });
  }

  /** Saved after three steps and loaded into fresh ones, the next three are the same to the bit. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void resumesToTheBit(Function<List<Parameter>, Optimizer> make) {
    Tensor input = Tensor.randn(5, 6);
    Layer straight = network();
    Optimizer one = make.apply(straight.parameters());
    steps(straight, one, input);

    Layer resumed = network();
    resumed.loadStateDict(straight.stateDict());
    Optimizer two = make.apply(resumed.parameters());
    two.loadStateDict(one.stateDict());
    one.stateDict().values().forEach(t -> assertFalse(two.stateDict().containsValue(t)));

    steps(straight, one, input);
    steps(resumed, two, input);
    var expected = values(straight.stateDict());
    values(resumed.stateDict())
        .forEach((name, v) -> assertArrayEquals(expected.get(name), v, name));
  }

  private static void steps(Layer layer, Optimizer optimizer, Tensor input) {
    for (int step = 0; step < 3; step++) {
      optimizer.zeroGrad();
      backward(layer, input);
      optimizer.step(0.01);
    }
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void aStepLeavesNoTensorBehind(Function<List<Parameter>, Optimizer> make) {
    Layer layer = network();
    Optimizer optimizer = make.apply(layer.parameters());
    backward(layer, Tensor.randn(5, 6));
    long before = TensorScope.liveTensors();
    optimizer.step(0.01);
    assertEquals(before, TensorScope.liveTensors());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void namesAParameterWithoutGradient(Function<List<Parameter>, Optimizer> make) {
    Layer layer = network();
    Optimizer optimizer = make.apply(layer.parameters());
    backward(layer, Tensor.randn(5, 6));
    optimizer.zeroGrad();
    layer.parameters().forEach(parameter -> assertFalse(parameter.tensor().hasGrad()));
    Map<String, float[]> before = values(layer.stateDict());
    var error = assertThrows(IllegalStateException.class, () -> optimizer.step(0.1));
    assertTrue(error.getMessage().contains("[8, 6]"), error.getMessage());
    assertTrue(error.getMessage().contains("backward()"), error.getMessage());
    values(layer.stateDict()).forEach((name, v) -> assertArrayEquals(before.get(name), v, name));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void refusesTheStateOfAnother(Function<List<Parameter>, Optimizer> make) {
    Optimizer optimizer = make.apply(network().parameters());
    Optimizer wider =
        make.apply(new Sequential(new Linear(6, 9, true), new GroupNorm(3, 9)).parameters());
    var shape =
        assertThrows(
            IllegalArgumentException.class, () -> optimizer.loadStateDict(wider.stateDict()));
    assertTrue(shape.getMessage().contains("[9, 6]"), shape.getMessage());
    Optimizer shorter = make.apply(new Sequential(new Linear(6, 8, true)).parameters());
    var names =
        assertThrows(
            IllegalArgumentException.class, () -> optimizer.loadStateDict(shorter.stateDict()));
    assertTrue(names.getMessage().contains(".3"), names.getMessage());
  }

  @Test
  void namesSettingsThatAreNone() {
    List<Parameter> parameters = network().parameters();
    assertMentions("momentum", () -> new Lars(parameters, 1, 0, 1e-3));
    assertMentions("decay", () -> new Lars(parameters, 0.9, -1, 1e-3));
    assertMentions("trust", () -> new Lars(parameters, 0.9, 0, 0));
    assertMentions("momentum", () -> new Sgd(parameters, Double.NaN, 0));
    assertMentions("decay", () -> new AdamW(parameters, Double.NaN));
    assertMentions("parameter", () -> new Sgd(List.of(), 0.9, 0));
  }

  private static void assertMentions(String word, Runnable code) {
    var error = assertThrows(IllegalArgumentException.class, code::run);
    assertTrue(error.getMessage().contains(word), error.getMessage());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void gradientsStayAsTheyAre(Function<List<Parameter>, Optimizer> make) {
    Layer layer = network();
    backward(layer, Tensor.randn(5, 6));
    Map<String, float[]> before = gradients(layer);
    Optimizer optimizer = make.apply(layer.parameters());
    optimizer.step(0.1);
    optimizer.step(0.1);
    gradients(layer).forEach((name, now) -> assertArrayEquals(before.get(name), now, name));
  }
}
