package byol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.Heads;
import byol.model.MlpHeads;
import byol.model.Network;
import byol.model.ResNet;
import byol.model.SiameseHeads;
import byol.model.Stem;
import byol.nn.Identity;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Parameter;
import byol.nn.norm.NormSpec;
import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the methods and controls whatever the weights and images. */
class MethodTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(12);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Encoder encoder(String norm) {
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, 16, 1, Stem.SMALL, NormSpec.parse(norm)));
  }

  private static Heads heads(String norm) {
    NormSpec spec = NormSpec.parse(norm);
    return new MlpHeads(spec, spec, 64, 64);
  }

  private static Byol byol(String norm) {
    return new Byol(() -> encoder(norm), heads(norm));
  }

  private static SimClr simClr(String norm, double temperature) {
    return new SimClr(() -> encoder(norm), heads(norm), temperature);
  }

  private static List<Method> methods(String norm) {
    NormSpec spec = NormSpec.parse(norm);
    return List.of(
        byol(norm),
        simClr(norm, 0.1),
        new SimSiam(() -> encoder(norm), new SiameseHeads(spec, spec, 64, 64)));
  }

  @Test
  void everyTrainedParameterGetsAGradient() {
    for (Method method : methods("gn:4+ws")) {
      Method.Output output = method.forward(Tensor.randn(8, 1, 16, 16));
      assertArrayEquals(new long[] {8, 64}, output.features().shape());
      assertArrayEquals(new long[] {8, 64}, output.projections().shape());
      assertFalse(output.features().requiresGrad());
      assertFalse(output.projections().requiresGrad());
      output.loss().backward();
      method.parameters().forEach(parameter -> assertTrue(parameter.tensor().hasGrad()));
    }
  }

  /** Without batch statistics, one pass over both views equals two; with, the views stay apart. */
  @Test
  void viewsMixOnlyInSimClrsLoss() {
    Tensor first = Tensor.randn(4, 1, 16, 16);
    Tensor second = Tensor.randn(4, 1, 16, 16).mul(3).add(1);
    for (String norm : List.of("gn:4+ws", "bn")) {
      for (Method method : methods(norm)) {
        Tensor together = method.forward(Tensor.cat(List.of(first, second), 0)).features();
        Tensor alone = method.encoder().forward(first);
        double difference = together.narrow(0, 0, 4).sub(alone).abs().max().item();
        assertTrue(difference < 1e-5, norm + ": " + difference);
      }
    }
  }

  /** After the modified initialization no batch statistic is left. */
  @Test
  void theModifiedInitializationLeavesNoBatchStatistic() {
    Byol byol = byol("bn-init");
    Tensor views = Tensor.randn(8, 1, 16, 16).mul(2).add(0.5);
    Tensor before = byol.encoder().forward(views).detach();
    byol.initialize(views);
    Tensor batch = byol.encoder().forward(views);
    assertTrue(batch.sub(before).abs().max().item() > 1e-2, "nothing was initialized");
    Tensor others = Tensor.cat(List.of(views.narrow(0, 0, 1), Tensor.randn(3, 1, 16, 16)), 0);
    Tensor alone = byol.encoder().forward(views.narrow(0, 0, 1));
    Tensor accompanied = byol.encoder().forward(others);
    assertEquals(0, batch.narrow(0, 0, 1).sub(alone).abs().max().item(), 1e-5);
    assertEquals(0, accompanied.narrow(0, 0, 1).sub(alone).abs().max().item(), 1e-5);
    // … nor is it done again.
    byol.forward(Tensor.randn(8, 1, 16, 16).mul(5)).loss().backward();
    assertEquals(0, byol.encoder().forward(views).sub(batch).abs().max().item(), 1e-6);
    byol.parameters().forEach(parameter -> assertTrue(parameter.tensor().hasGrad()));
  }

  /**
   * Where only a part asks for it, batch norms elsewhere do not split the batch it is taken from.
   */
  @Test
  void theModifiedInitializationTakesBothViewsAsOneBatch() {
    NormSpec bn = NormSpec.parse("bn");
    NormSpec init = NormSpec.parse("bn-init");
    var encoder = new ResNet.Config(Architecture.RESNET8, 16, 1, Stem.SMALL, init);
    Byol byol = new Byol(() -> new ResNet(encoder), new MlpHeads(bn, bn, 64, 64));
    Tensor first = Tensor.randn(4, 1, 16, 16);
    Tensor views = Tensor.cat(List.of(first, first.mul(3).add(1)), 0);
    byol.initialize(views);
    Tensor stem = byol.encoder().stateDict().get("bn1.weight");
    Tensor filtered =
        Functional.conv2d(views, byol.encoder().stateDict().get("conv1.weight"), null, 1, 1, 1);
    Tensor std = filtered.transpose(0, 1).reshape(16, -1).var(0, 1).add(1e-5).sqrt();
    assertEquals(0, stem.mul(std).sub(1).abs().max().item(), 1e-4);
  }

  @Test
  void initializingNothingChangesNothing() {
    Byol byol = byol("gn:4+ws");
    Tensor views = Tensor.randn(4, 1, 16, 16);
    float[] before = byol.encoder().forward(views).toFloatArray();
    byol.initialize(views);
    assertArrayEquals(before, byol.encoder().forward(views).toFloatArray());
  }

  @Test
  void withoutItsPredictorByolPredictsByItsProjections() {
    Byol byol = Byol.withoutPredictor(() -> encoder("gn:4+ws"), heads("gn:4+ws"));
    assertTrue(byol.predictor() instanceof Identity);
    Tensor first = Tensor.randn(3, 1, 16, 16);
    Tensor second = Tensor.randn(3, 1, 16, 16);
    Tensor one = Byol.regressionLoss(byol.online().forward(first), byol.target().forward(second));
    Tensor two = Byol.regressionLoss(byol.online().forward(second), byol.target().forward(first));
    assertEquals(
        one.add(two).mean().item(),
        byol.forward(Tensor.cat(List.of(first, second), 0)).loss().item(),
        1e-6);
  }

  /** As a map is iterated may differ between JVMs; the optimizer's state goes by position. */
  @Test
  void theOrderOfNetworksDoesNotDependOnTheMap() {
    Linear first = new Linear(2, 3);
    Linear second = new Linear(2, 5);
    Map<String, Layer> sequenced = new LinkedHashMap<>();
    sequenced.put("second", second);
    sequenced.put("first", first);
    assertEquals(List.of(weight(second), weight(first)), weightsBeside(sequenced));
    Map<String, Layer> plain = Collections.unmodifiableMap(sequenced);
    assertEquals(List.of(weight(first), weight(second)), weightsBeside(plain));
  }

  private static Tensor weight(Linear layer) {
    return layer.parameters().getFirst().tensor();
  }

  private static List<Tensor> weightsBeside(Map<String, Layer> networks) {
    Method method =
        new Method(new Network(encoder("gn:4+ws"), _ -> new Identity())) {
          @Override
          protected Map<String, Layer> extraModules() {
            return networks;
          }

          @Override
          protected Tensor loss(Tensor projections, Tensor targets) {
            return projections.sum();
          }
        };
    return method.parameters().stream()
        .map(Parameter::tensor)
        .filter(tensor -> tensor.dim() == 2 && tensor.size(1) == 2)
        .toList();
  }

  @Test
  void contrastiveLossOfKnownViews() {
    // Two images whose views agree and which are opposite to each other.
    Tensor projections = Tensor.of(new float[] {1, 0, -1, 0, 2, 0, -3, 0}, 4, 2);
    double e = Math.exp(1);
    double expected = -Math.log(e / (e + 2 / e));
    assertEquals(expected, SimClr.contrastiveLoss(projections, 1).item(), 1e-6);
    assertThrows(IllegalArgumentException.class, () -> simClr("bn", 0));
  }

  @Test
  void similarityLossIsMinusTheCosine() {
    Tensor a = Tensor.of(new float[] {3, 4, 1, 0}, 2, 2);
    Tensor b = Tensor.of(new float[] {6, 8, 0, 5}, 2, 2);
    assertEquals(-0.5, SimSiam.similarityLoss(a, b).item(), 1e-6);
  }
}
