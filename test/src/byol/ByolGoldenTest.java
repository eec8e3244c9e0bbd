package byol;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertFalse;

import byol.model.Architecture;
import byol.model.MlpHeads;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Float64;
import byol.nn.Parameter;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loss and every gradient against PyTorch, where the views go through one after another. */
class ByolGoldenTest {
  private TensorScope scope;
  private GoldenFile golden;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    golden = GoldenFile.read("loss");
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Byol byol(
      Architecture architecture, int width, Stem stem, int hidden, int projection) {
    NormSpec norm = NormSpec.GN_WS;
    var encoder = new ResNet.Config(architecture, width, 3, stem, norm);
    return fill(new Byol(() -> new ResNet(encoder), new MlpHeads(norm, norm, hidden, projection)));
  }

  private static Map<String, Tensor> gradients(Byol byol) {
    Map<String, Tensor> gradients = new LinkedHashMap<>();
    collect("online.", byol.online().namedParameters(), gradients);
    collect("predictor.", byol.predictor().namedParameters(), gradients);
    for (Parameter parameter : byol.target().parameters()) {
      assertFalse(parameter.tensor().hasGrad(), "the target has a gradient");
    }
    return gradients;
  }

  private static void collect(
      String prefix, Map<String, Parameter> parameters, Map<String, Tensor> gradients) {
    parameters.forEach(
        (name, parameter) -> gradients.put(prefix + name, parameter.tensor().grad()));
  }

  private static Tensor views(String name, int size) {
    return uniform(name + ".views", 4, 3, size, size).contiguous(MemoryFormat.CHANNELS_LAST);
  }

  /** All elements of all gradients. */
  @Test
  void smallNetwork() {
    Byol byol = byol(Architecture.RESNET8, 16, Stem.SMALL, 256, 32);
    Tensor loss = byol.forward(views("small", 24)).loss();
    golden.assertMatches("small.loss", loss, 1e-6);
    loss.backward();
    gradients(byol)
        .forEach((name, gradient) -> golden.assertMatches("small.grad." + name, gradient, 1e-4));
  }

  /**
   * Norms and samples; what a sample may be off is a part of its gradient's largest element. In
   * float32, and then in float64: the same derivative, not only nearly.
   */
  @Test
  void resNet50() {
    Byol byol = byol(Architecture.RESNET50, 64, Stem.IMAGENET, 128, 64);
    Tensor views = views("resnet50", 64);
    Tensor loss = byol.forward(views).loss();
    golden.assertMatches("resnet50.loss", loss, 2e-6);
    loss.backward();
    checkSamples("resnet50", byol, 1e-4);

    Float64.of(byol.online());
    Float64.of(byol.predictor());
    Float64.of(byol.target());
    Tensor exact = byol.forward(views.to(DType.FLOAT64)).loss();
    golden.assertMatches("resnet50.float64.loss", exact, 1e-12);
    exact.backward();
    checkSamples("resnet50.float64", byol, 1e-9);
  }

  private void checkSamples(String run, Byol byol, double tolerance) {
    gradients(byol)
        .forEach(
            (name, gradient) -> {
              golden.assertMatches(
                  run + ".norm." + name, gradient.to(DType.FLOAT64).norm(), tolerance);
              double largest = golden.get(run + ".largest." + name).item();
              golden.assertWithin(
                  run + ".sample." + name, GoldenFile.sample(gradient, 16), tolerance * largest);
            });
  }
}
