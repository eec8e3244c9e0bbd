package byol.nn;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;

import byol.GoldenFile;
import byol.nn.norm.BatchNorm;
import byol.nn.norm.BatchNorm1d;
import byol.nn.norm.BatchNorm2d;
import byol.nn.norm.GroupNorm;
import byol.nn.norm.WSConv2d;
import byol.nn.norm.WSLinear;
import byol.nn.norm.WeightStandardization;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.MemoryFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Layers, forward and backward, against PyTorch. Where both run the same kernel, 5e-7 of the
 * largest value is a few roundings of float32; where the reference takes another way (mean and
 * variance instead of a layer norm), PyTorch itself is up to 2.3e-7 from float64 and the bound is
 * 1e-6.
 */
class LayersGoldenTest {
  private static final double SAME_KERNEL = 5e-7;
  private static final double OTHER_WAY = 1e-6;

  private TensorScope scope;
  private GoldenFile golden;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    golden = GoldenFile.read("layers");
  }

  @AfterEach
  void close() {
    scope.close();
  }

  /**
   * Backpropagates the sum of {@code out * upstream} and compares all that the file holds of it.
   */
  private void check(
      String name, Tensor out, Tensor upstream, Map<String, Tensor> inputs, double tolerance) {
    golden.assertMatches(name + ".out", out, tolerance);
    out.mul(upstream).sum().backward();
    inputs.forEach(
        (input, tensor) -> golden.assertMatches(name + ".grad." + input, tensor.grad(), tolerance));
  }

  private static Tensor leaf(Tensor tensor) {
    return tensor.requiresGrad_(true);
  }

  @ParameterizedTest
  @EnumSource
  void standardizesFiltersInEitherMemoryFormat(MemoryFormat format) {
    Tensor weight = leaf(uniform("ws_filters.weight", 0.3, 0.1, 8, 6, 3, 3).contiguous(format));
    check(
        "ws_filters",
        WeightStandardization.standardize(weight),
        uniform("ws_filters.upstream", 8, 6, 3, 3),
        Map.of("weight", weight),
        OTHER_WAY);
  }

  @Test
  void standardizesRowsOfAMatrix() {
    Tensor weight = leaf(uniform("ws_matrix.weight", 0.3, 0.1, 10, 24));
    check(
        "ws_matrix",
        WeightStandardization.standardize(weight),
        uniform("ws_matrix.upstream", 10, 24),
        Map.of("weight", weight),
        OTHER_WAY);
  }

  @ParameterizedTest
  @EnumSource
  void convolvesWithStandardizedFilters(MemoryFormat format) {
    WSConv2d layer = fill(new WSConv2d(6, 8, 3, 2, 1), "ws_conv.");
    Tensor input = leaf(uniform("ws_conv.input", 2, 6, 9, 9).contiguous(format));
    check(
        "ws_conv",
        layer.forward(input),
        uniform("ws_conv.upstream", 2, 8, 5, 5),
        Map.of("input", input, "weight", tensor(layer, "weight")),
        OTHER_WAY);
  }

  @Test
  void multipliesWithStandardizedRows() {
    WSLinear layer = fill(new WSLinear(24, 10, true), "ws_linear.");
    Tensor input = leaf(uniform("ws_linear.input", 5, 24));
    check(
        "ws_linear",
        layer.forward(input),
        uniform("ws_linear.upstream", 5, 10),
        Map.of("input", input, "weight", tensor(layer, "weight"), "bias", tensor(layer, "bias")),
        OTHER_WAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 16, 32})
  void normalizesGroups(int groups) {
    checkNorm("gn" + groups, new GroupNorm(groups, 32), SAME_KERNEL, 3, 32, 5, 7);
  }

  /** Against torch.nn.LayerNorm over (C, H, W). */
  @Test
  void oneGroupIsLayerNorm() {
    checkNorm("layer_norm", GroupNorm.layerNorm(32), OTHER_WAY, 3, 32, 5, 7);
  }

  /** Against torch's instance_norm. */
  @Test
  void asManyGroupsAsChannelsAreInstanceNorm() {
    checkNorm("instance_norm", GroupNorm.instanceNorm(32), OTHER_WAY, 3, 32, 5, 7);
  }

  @Test
  void normalizesGroupsOfFeatures() {
    checkNorm("gn4_features", new GroupNorm(4, 32), SAME_KERNEL, 5, 32);
  }

  private void checkNorm(String name, GroupNorm norm, double tolerance, long... shape) {
    norm.loadStateDict(
        Map.of(
            "weight", uniform("norm.weight", 0.25, 1, 32),
            "bias", uniform("norm.bias", 0.1, 0, 32)));
    for (MemoryFormat format : formats(shape)) {
      Tensor.clearGrads(new ArrayList<>(norm.stateDict().values()));
      Tensor input = leaf(uniform("norm.input", 2, 0.5, shape).contiguous(format));
      check(
          name,
          norm.forward(input),
          uniform("norm.upstream", shape),
          Map.of("input", input, "weight", tensor(norm, "weight"), "bias", tensor(norm, "bias")),
          tolerance);
    }
  }

  private static List<MemoryFormat> formats(long[] shape) {
    return shape.length == 4 ? List.of(MemoryFormat.values()) : List.of(MemoryFormat.CONTIGUOUS);
  }

  @Test
  void normalizesBatchesOfImages() {
    checkBatchNorm("bn2d", new BatchNorm2d(6), 4, 6, 5, 5);
  }

  @Test
  void normalizesBatchesOfFeatures() {
    checkBatchNorm("bn1d", new BatchNorm1d(12), 8, 12);
  }

  /** Three batches in training mode, gradients at the third, running statistics, evaluation. */
  private void checkBatchNorm(String name, BatchNorm norm, long... shape) {
    fill(norm, name + ".");
    Tensor input = null;
    for (int batch = 0; batch < 3; batch++) {
      Tensor.clearGrads(List.of(tensor(norm, "weight"), tensor(norm, "bias")));
      input = leaf(uniform(name + ".input" + batch, 2, 0.5, shape));
      Tensor out = norm.forward(input);
      golden.assertMatches(name + ".out" + batch, out, SAME_KERNEL);
      out.mul(uniform(name + ".upstream", shape)).sum().backward();
    }
    for (var entry :
        Map.of("input", input, "weight", tensor(norm, "weight"), "bias", tensor(norm, "bias"))
            .entrySet()) {
      golden.assertMatches(name + ".grad." + entry.getKey(), entry.getValue().grad(), SAME_KERNEL);
    }
    for (var entry : norm.namedBuffers().entrySet()) {
      golden.assertMatches(name + "." + entry.getKey(), entry.getValue().tensor(), SAME_KERNEL);
    }
    norm.train(false);
    golden.assertMatches(name + ".eval", norm.forward(input), SAME_KERNEL);
  }

  private static Tensor tensor(Layer layer, String name) {
    return layer.stateDict().get(name);
  }
}
