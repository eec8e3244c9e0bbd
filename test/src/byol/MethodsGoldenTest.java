package byol;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.eval.probe.OnlineProbe;
import byol.model.Architecture;
import byol.model.MlpHeads;
import byol.model.ResNet;
import byol.model.SiameseHeads;
import byol.model.Stem;
import byol.nn.Float64;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SimCLR, SimSiam, the modified initialization and the online probe against PyTorch; the golden
 * file is written by {@code test/golden/make_methods_golden.py}.
 */
class MethodsGoldenTest {
  private TensorScope scope;
  private GoldenFile golden;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    golden = GoldenFile.read("methods");
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static ResNet encoder(String norm) {
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, NormSpec.parse(norm)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5})
  void ntXent(double temperature) {
    String run = "nt_xent_" + temperature;
    Tensor projections = uniform("nt_xent.projections", 10, 16).requiresGrad_(true);
    Tensor loss = SimClr.contrastiveLoss(projections, temperature);
    golden.assertMatches(run + ".loss", loss, 1e-6);
    loss.backward();
    golden.assertMatches(run + ".grad", projections.grad(), 1e-6);
  }

  @Test
  void simSiamWithoutBatchStatistics() {
    checkSimSiam("simsiam_gn_ws", "gn:4+ws");
  }

  @Test
  void simSiamWithBatchNorm() {
    checkSimSiam("simsiam_bn", "bn");
  }

  /**
   * A bias in front of a batch norm has no gradient but for rounding: it is measured absolutely.
   */
  private void checkSimSiam(String run, String norm) {
    NormSpec spec = NormSpec.parse(norm);
    SimSiam method = fill(new SimSiam(() -> encoder(norm), new SiameseHeads(spec, spec, 64, 64)));
    method.onlineModules().values().forEach(Float64::of);
    Tensor views = uniform("simsiam.views", 8, 3, 24, 24).to(DType.FLOAT64);
    Tensor loss = method.forward(views).loss();
    golden.assertMatches(run + ".loss", loss, 1e-12);
    loss.backward();
    method
        .onlineModules()
        .forEach(
            (part, layer) ->
                layer
                    .namedParameters()
                    .forEach(
                        (name, parameter) -> {
                          Tensor gradient = parameter.tensor().grad();
                          String full = part + "." + name;
                          double size = golden.get(run + ".norm." + full).item();
                          double bound = 1e-9 * size + 1e-14;
                          golden.assertWithin(run + ".norm." + full, gradient.norm(), bound);
                          golden.assertWithin(
                              run + ".sample." + full, GoldenFile.sample(gradient, 16), bound);
                        }));
  }

  /** Right after the initialization the network does what the one with batch norm did. */
  @Test
  void modifiedInitialization() {
    NormSpec init = NormSpec.parse("bn-init");
    Byol byol = fill(new Byol(() -> encoder("bn-init"), new MlpHeads(init, init, 32, 16)));
    Tensor views = uniform("bn_init.views", 8, 3, 24, 24);
    byol.initialize(views);
    Tensor features = byol.online().encoder().forward(views);
    Tensor projections = byol.online().projector().forward(features);
    golden.assertMatches("bn_init.features", features, 1e-5);
    golden.assertMatches("bn_init.projections", projections, 1e-5);
    golden.assertMatches("bn_init.predictions", byol.predictor().forward(projections), 1e-5);
    golden.assertMatches("bn_init.projections", byol.target().forward(views), 1e-5);

    int compared = 0;
    for (var parameter : byol.stateDict().entrySet()) {
      String name = parameter.getKey();
      boolean scaleOrShift =
          name.matches("(online|predictor)\\..*(bn\\d|downsample\\.1|projector\\.1)\\.\\w+")
              || name.matches("predictor\\.1\\.\\w+");
      if (scaleOrShift) {
        golden.assertMatches("bn_init." + name, parameter.getValue(), 1e-5);
        compared++;
      }
    }
    assertEquals(2 * (1 + 3 * 3 + 2), compared);
  }

  @Test
  void onlineProbe() {
    Layer encoder = fill(new Linear(12, 24, true), "online_probe.encoder.");
    OnlineProbe probe = new OnlineProbe(5, 24, Device.CPU);
    for (int step = 0; step < 5; step++) {
      int offset = step;
      Tensor features = encoder.forward(uniform("online_probe.images" + step, 20, 12));
      assertTrue(features.requiresGrad());
      probe.step(features, IntStream.range(0, 20).map(i -> (i * 7 + offset) % 5).toArray());
    }
    golden.assertMatches("online_probe.weight", probe.stateDict().get("weight"), 1e-5);
    golden.assertMatches("online_probe.bias", probe.stateDict().get("bias").reshape(-1), 1e-5);
    assertEquals(golden.get("online_probe.top1").item(), probe.takeTop1(), 1e-5);
    encoder.parameters().forEach(p -> assertFalse(p.tensor().hasGrad(), "the probe reached it"));
  }
}
