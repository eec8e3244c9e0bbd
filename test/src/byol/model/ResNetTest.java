package byol.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.norm.NormSpec;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for networks whatever their weights. */
class ResNetTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(7);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static ResNet small(String norm) {
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, NormSpec.parse(norm)));
  }

  /** How much the first sample's features change, at most, when the other samples change. */
  private static double influenceOfTheRest(ResNet network) {
    Tensor sample = Tensor.randn(1, 3, 16, 16);
    try (var _ = NoGrad.open()) {
      Tensor one = network.forward(Tensor.cat(List.of(sample, Tensor.randn(3, 3, 16, 16)), 0));
      Tensor other = network.forward(Tensor.cat(List.of(sample, Tensor.randn(3, 3, 16, 16)), 0));
      return one.select(0, 0).sub(other.select(0, 0)).abs().max().item();
    }
  }

  /** To the last bit: the kernels of a sample do not look at its neighbors. */
  @ParameterizedTest
  @ValueSource(strings = {"gn:16+ws", "gn:4", "ln+ws", "in", "none+ws"})
  void withoutBatchStatisticsASampleIsItself(String norm) {
    assertEquals(0, influenceOfTheRest(small(norm)));
  }

  @Test
  void withBatchStatisticsItIsNot() {
    ResNet network = small("bn");
    assertTrue(influenceOfTheRest(network) > 1e-2);
    network.train(false);
    assertEquals(0, influenceOfTheRest(network));
  }

  @ParameterizedTest
  @EnumSource
  void hasTheFeaturesItSays(Architecture architecture) {
    for (Stem stem : Stem.values()) {
      var config = new ResNet.Config(architecture, 8, 1, stem, NormSpec.parse("gn:4+ws"));
      ResNet network = new ResNet(config);
      try (var _ = NoGrad.open()) {
        long[] shape = network.forward(Tensor.randn(2, 1, 40, 36)).shape();
        assertArrayEquals(new long[] {2, network.features()}, shape);
      }
    }
  }

  @Test
  void namesGroupsThatDoNotFit() {
    var config =
        new ResNet.Config(Architecture.RESNET18, 64, 3, Stem.SMALL, NormSpec.parse("gn:7"));
    var error = assertThrows(IllegalArgumentException.class, () -> new ResNet(config));
    assertTrue(error.getMessage().contains("7 groups"), error.getMessage());
    assertTrue(error.getMessage().contains("64 channels"), error.getMessage());
  }

  @Test
  void namesSizesThatAreNone() {
    assertMentions("width", () -> config(0, 3));
    assertMentions("channels", () -> config(64, 0));
  }

  private static ResNet.Config config(int width, int channels) {
    return new ResNet.Config(Architecture.RESNET18, width, channels, Stem.SMALL, NormSpec.GN_WS);
  }

  private static void assertMentions(String word, Runnable code) {
    var error = assertThrows(IllegalArgumentException.class, code::run);
    assertTrue(error.getMessage().contains(word), error.getMessage());
  }

  @Test
  void readsItsOwnNames() {
    for (Architecture architecture : Architecture.values()) {
      assertEquals(architecture, Architecture.parse(architecture.toString()));
      assertMentions(architecture.toString(), () -> Architecture.parse("resnet51"));
    }
    for (Stem stem : Stem.values()) {
      assertEquals(stem, Stem.parse(stem.toString()));
      assertMentions(stem.toString(), () -> Stem.parse("large"));
    }
  }

  @Test
  void freesEverythingButTheResult() {
    ResNet network = small("gn:16+ws");
    long before = TensorScope.liveTensors();
    Tensor images = Tensor.randn(2, 3, 16, 16);
    network.forward(images);
    assertEquals(before + 2, TensorScope.liveTensors());
  }

  @Test
  void multiLayerPerceptronsHaveABiasOnlyBeforeTheNorm() {
    Projector projector = new Projector(8, 64, 4, NormSpec.GN_WS);
    assertEquals(
        List.of("0.weight", "0.bias", "1.weight", "1.bias", "3.weight"),
        List.copyOf(projector.namedParameters().keySet()));
    assertArrayEquals(new long[] {64, 8}, projector.stateDict().get("0.weight").shape());
    assertArrayEquals(new long[] {4, 64}, projector.stateDict().get("3.weight").shape());
    assertFalse(Arrays.equals(projector.stateDict().get("0.bias").toFloatArray(), new float[64]));
  }

  /** Each value alone in its group would be normalized to 0. */
  @ParameterizedTest
  @ValueSource(strings = {"in", "gn:64+ws"})
  void multiLayerPerceptronsRefuseInstanceNorm(String norm) {
    NormSpec spec = NormSpec.parse(norm);
    assertMentions("64 features", () -> new Projector(8, 64, 4, spec));
    assertMentions("instance norm", () -> new Predictor(4, 64, spec));
  }
}
