package byol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.MlpHeads;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Parameter;
import byol.nn.norm.NormSpec;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for BYOL whatever the weights and images. */
class ByolTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(11);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Byol small(String norm) {
    NormSpec spec = NormSpec.parse(norm);
    var encoder = new ResNet.Config(Architecture.RESNET8, 16, 1, Stem.SMALL, spec);
    return new Byol(() -> new ResNet(encoder), new MlpHeads(spec, spec, 256, 32));
  }

  private static Map<String, float[]> values(Map<String, Tensor> state) {
    Map<String, float[]> values = new LinkedHashMap<>();
    state.forEach((name, tensor) -> values.put(name, tensor.toFloatArray()));
    return values;
  }

  private static void assertSame(Map<String, float[]> expected, Map<String, float[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, value) -> assertArrayEquals(value, actual.get(name), name));
  }

  @Test
  void theTargetStartsAsACopyAndSharesNothing() {
    Byol byol = small("bn");
    assertSame(values(byol.online().stateDict()), values(byol.target().stateDict()));
    var target = byol.target().stateDict();
    byol.online()
        .stateDict()
        .forEach((name, tensor) -> assertFalse(tensor.sharesStorage(target.get(name)), name));
  }

  @Test
  void onlyOnlineAndPredictorAreTrained() {
    Byol byol = small("gn:16+ws");
    byol.forward(Tensor.randn(4, 1, 16, 16)).loss().backward();
    for (Parameter parameter : byol.target().parameters()) {
      assertFalse(parameter.tensor().requiresGrad());
      assertFalse(parameter.tensor().hasGrad());
    }
    for (Parameter parameter : byol.parameters()) {
      assertTrue(parameter.tensor().hasGrad());
    }
    assertEquals(
        byol.online().parameters().size() + byol.predictor().parameters().size(),
        byol.parameters().size());
  }

  /** Views side by side, as {@link Byol#forward} does, against one after another. */
  @Test
  void oneForwardOfBothViewsIsTwoForwards() {
    Byol byol = small("gn:16+ws");
    Tensor first = Tensor.randn(3, 1, 16, 16);
    Tensor second = Tensor.randn(3, 1, 16, 16);
    double together = byol.forward(Tensor.cat(List.of(first, second), 0)).loss().item();
    Tensor one = term(byol, first, second);
    Tensor two = term(byol, second, first);
    assertEquals(one.add(two).mean().item(), together, 1e-6);
  }

  private static Tensor term(Byol byol, Tensor view, Tensor other) {
    Tensor prediction = byol.predictor().forward(byol.online().forward(view));
    return Byol.regressionLoss(prediction, byol.target().forward(other));
  }

  /** With batch statistics the views keep to themselves, so that the loss is that of two passes. */
  @Test
  void withBatchNormTheViewsGoSeparately() {
    Byol byol = small("bn");
    Tensor first = Tensor.randn(4, 1, 16, 16);
    Tensor second = Tensor.randn(4, 1, 16, 16).mul(3).add(1);
    double ours = byol.forward(Tensor.cat(List.of(first, second), 0)).loss().item();
    double apart = term(byol, first, second).add(term(byol, second, first)).mean().item();
    assertEquals(apart, ours, 1e-5);
    Tensor mixed = byol.online().forward(Tensor.cat(List.of(first, second), 0));
    Tensor alone = byol.online().forward(first);
    assertTrue(mixed.narrow(0, 0, 4).sub(alone).abs().max().item() > 1e-2);
  }

  @Test
  void swappingTheViewsKeepsTheLoss() {
    Byol byol = small("gn:16+ws");
    Tensor first = Tensor.randn(3, 1, 16, 16);
    Tensor second = Tensor.randn(3, 1, 16, 16);
    assertEquals(
        byol.forward(Tensor.cat(List.of(first, second), 0)).loss().item(),
        byol.forward(Tensor.cat(List.of(second, first), 0)).loss().item(),
        1e-6);
  }

  @Test
  void theLossIsTwoMinusTwoCosines() {
    Tensor a = Tensor.of(new float[] {3, 4, 1, 0, 1, 1}, 3, 2);
    Tensor b = Tensor.of(new float[] {6, 8, -2, 0, 1, -1}, 3, 2);
    assertArrayEquals(new float[] {0, 4, 2}, Byol.regressionLoss(a, b).toFloatArray(), 1e-6f);
  }

  /** What autocast rounds to bfloat16 is compared in float32: a cosine near 1 needs its digits. */
  @Test
  void theLossIsComputedInFloat32() {
    Tensor a = Tensor.randn(8, 16).to(DType.BFLOAT16);
    Tensor b = a.add(Tensor.randn(8, 16).mul(0.05).to(DType.BFLOAT16));
    Tensor expected = Byol.regressionLoss(a.to(DType.FLOAT32), b.to(DType.FLOAT32));
    assertEquals(DType.FLOAT32, Byol.regressionLoss(a, b).dtype());
    assertArrayEquals(expected.toFloatArray(), Byol.regressionLoss(a, b).toFloatArray());
    assertArrayEquals(
        SimSiam.similarityLoss(a.to(DType.FLOAT32), b.to(DType.FLOAT32)).toFloatArray(),
        SimSiam.similarityLoss(a, b).toFloatArray());
  }

  @Test
  void theTargetMovesByTau() {
    Byol byol = small("gn:16+ws");
    for (Parameter parameter : byol.online().parameters()) {
      parameter.tensor().detach().mul_(1.5).add_(Tensor.ones(1));
    }
    Map<String, float[]> online = values(byol.online().stateDict());
    Map<String, float[]> before = values(byol.target().stateDict());

    byol.updateTarget(1);
    assertSame(before, values(byol.target().stateDict()));

    byol.updateTarget(0.75);
    values(byol.target().stateDict())
        .forEach(
            (name, average) -> {
              for (int i = 0; i < average.length; i++) {
                double expected = 0.75 * before.get(name)[i] + 0.25 * online.get(name)[i];
                assertEquals(expected, average[i], 1e-6, name);
              }
            });

    byol.updateTarget(0);
    assertSame(online, values(byol.target().stateDict()));
    assertSame(online, values(byol.online().stateDict()));
  }

  @Test
  void theStateIsWholeAndReloads() {
    Byol from = small("bn");
    from.forward(Tensor.randn(4, 1, 16, 16)).loss().backward();
    Byol to = small("bn");
    assertNotEquals(
        from.stateDict().get("predictor.0.weight").norm().item(),
        to.stateDict().get("predictor.0.weight").norm().item());
    to.loadStateDict(from.stateDict());
    assertSame(values(from.stateDict()), values(to.stateDict()));

    Map<String, Tensor> damaged = new LinkedHashMap<>(from.stateDict());
    damaged.remove("target.encoder.conv1.weight");
    var error = assertThrows(IllegalArgumentException.class, () -> to.loadStateDict(damaged));
    assertTrue(error.getMessage().contains("target.encoder.conv1.weight"), error.getMessage());
  }

  @Test
  void aFailedLoadChangesNothing() {
    Byol byol = small("gn:16+ws");
    Map<String, float[]> before = values(byol.stateDict());
    Map<String, Tensor> damaged = new LinkedHashMap<>(small("gn:16+ws").stateDict());
    damaged.put("predictor.3.weight", Tensor.ones(2));
    var error = assertThrows(IllegalArgumentException.class, () -> byol.loadStateDict(damaged));
    assertTrue(error.getMessage().contains("predictor.3.weight"), error.getMessage());
    assertSame(before, values(byol.stateDict()));
  }

  @Test
  void viewsComeInPairs() {
    Byol byol = small("gn:16+ws");
    for (Tensor views :
        List.of(Tensor.randn(3, 1, 16, 16), Tensor.randn(0, 1, 16, 16), Tensor.randn(2, 16, 16))) {
      var error = assertThrows(IllegalArgumentException.class, () -> byol.forward(views));
      assertTrue(error.getMessage().contains("[2N, C, H, W]"), error.getMessage());
    }
  }

  @Test
  void loadNamesWhatBelongsToNoPart() {
    Byol byol = small("gn:16+ws");
    Map<String, Tensor> values = new LinkedHashMap<>(byol.stateDict());
    values.put("teacher.encoder.conv1.weight", Tensor.ones(1));
    var error = assertThrows(IllegalArgumentException.class, () -> byol.loadStateDict(values));
    assertTrue(error.getMessage().contains("teacher.encoder.conv1.weight"), error.getMessage());
  }

  @Test
  void featuresAreTheOnlineEncodersWithoutGradient() {
    Byol byol = small("gn:16+ws");
    Tensor views = Tensor.randn(4, 1, 16, 16);
    Byol.Output output = byol.forward(views);
    assertFalse(output.features().requiresGrad());
    assertArrayEquals(
        byol.online().encoder().forward(views).toFloatArray(),
        output.features().toFloatArray(),
        1e-6f);
  }
}
