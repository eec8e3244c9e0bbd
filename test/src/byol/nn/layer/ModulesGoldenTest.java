package byol.nn.layer;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.GoldenFile;
import byol.export.Exporter;
import byol.nn.Conv2d;
import byol.nn.Init;
import byol.nn.Layer;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Layers, forward, backward and as TorchScript, and first values, against PyTorch's: {@code
 * test/golden/make_modules_golden.py}.
 */
class ModulesGoldenTest {
  /** A few roundings of float32, of the largest value. */
  private static final double TOLERANCE = 5e-7;

  private TensorScope scope;
  private GoldenFile golden;

  @TempDir Path folder;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    golden = GoldenFile.read("modules");
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Arguments of(String name, Supplier<Layer> layer, long... shape) {
    return Arguments.of(name, layer, shape);
  }

  static Stream<Arguments> layers() {
    Conv2d.Config conv = Conv2d.Config.of(4, 6, 3);
    return Stream.of(
        of("conv", () -> new Conv2d(conv), 2, 4, 7, 6),
        of(
            "conv_groups",
            () -> new Conv2d(new Conv2d.Config(4, 8, 3, 2, 2, 2, 4, true)),
            2,
            4,
            9,
            8),
        of("conv_plain", () -> new Conv2d(conv.withPadding(1).withBias(false)), 2, 4, 5, 5),
        of("layer_norm", () -> new LayerNorm(12), 3, 5, 12),
        of("rms_norm", () -> new RMSNorm(12), 3, 5, 12),
        of("dropout", () -> new Dropout(0.5), 3, 5),
        of("gelu", GELU::new, 3, 7),
        of("gelu_tanh", () -> new GELU(true), 3, 7),
        of("silu", SiLU::new, 3, 7),
        of("flatten", Flatten::new, 2, 3, 4, 5),
        of("avg_pool", () -> new AvgPool2d(3, 2, 1), 2, 3, 7, 8),
        of("nearest", () -> new Upsample(2.5, Upsample.Mode.NEAREST), 2, 3, 4, 5),
        of("bilinear", () -> new Upsample(2, Upsample.Mode.BILINEAR), 2, 3, 4, 5),
        of("attention", () -> new MultiheadAttention(12, 3), 2, 5, 12));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void layersAreAsPyTorchs(String name, Supplier<Layer> make, long[] shape) {
    Layer layer = fill(make.get(), name + ".");
    layer.train(false);
    Tensor x = uniform(name + ".input", 2, 0, shape).requiresGrad_(true);
    Tensor out = layer.forward(x);
    golden.assertMatches(name + ".out", out, TOLERANCE);
    out.mul(uniform(name + ".upstream", out.shape())).sum().backward();
    golden.assertMatches(name + ".grad.input", x.grad(), 4 * TOLERANCE);
    layer
        .namedParameters()
        .forEach(
            (key, parameter) ->
                golden.assertMatches(
                    name + ".grad." + key, parameter.tensor().grad(), 4 * TOLERANCE));

    Path file = folder.resolve("layer.pt");
    assertEquals(0, Exporter.torchScript(layer, file, x.detach()), 1e-6);
    try (Script script = Script.load(file, Device.CPU)) {
      golden.assertMatches(name + ".out", script.forward(x.detach()), TOLERANCE);
    }
  }

  @Test
  void anEmbeddingTakesRows() {
    Layer embedding = fill(new Embedding(7, 5), "embedding.");
    Tensor indices = Tensor.of(new long[] {0, 3, 3, 6, 1, 0}, 2, 3);
    Tensor rows = embedding.forward(indices);
    golden.assertMatches("embedding.out", rows, 0);
    rows.mul(uniform("embedding.upstream", rows.shape())).sum().backward();
    Tensor table = embedding.namedParameters().get("weight").tensor();
    golden.assertMatches("embedding.grad.weight", table.grad(), TOLERANCE);
    Exporter.torchScript(embedding, folder.resolve("embedding.pt"), indices);
    assertThrows(
        TorchException.class, () -> embedding.forward(Tensor.of(new long[] {7})), "no such row");
    assertThrows(TorchException.class, () -> embedding.forward(Tensor.ones(1)));
  }

  @Test
  void attentionToOthersWithAMask() {
    MultiheadAttention attention = fill(new MultiheadAttention(12, 3), "attend.");
    Tensor mask = Tensor.ones(4, 5).to(DType.BOOL).tril();
    Tensor out =
        attention.attend(
            uniform("attend.q", 2, 4, 12),
            uniform("attend.k", 2, 5, 12),
            uniform("attend.v", 2, 5, 12),
            mask);
    golden.assertMatches("attend.out", out, TOLERANCE);
    assertThrows(IllegalArgumentException.class, () -> new MultiheadAttention(12, 5));
    assertThrows(IllegalArgumentException.class, () -> new MultiheadAttention(12, 3, 1));
  }

  @Test
  void dropoutDropsInTrainingAlone() {
    Dropout dropout = new Dropout(0.3);
    Tensor ones = Tensor.ones(50);
    Random.manualSeed(3);
    golden.assertMatches("dropped", dropout.forward(ones), 0);
    dropout.train(false);
    assertSame(ones, dropout.forward(ones));
    assertThrows(IllegalArgumentException.class, () -> new Dropout(1.1));
    assertThrows(IllegalArgumentException.class, () -> new Dropout(Double.NaN));

    MultiheadAttention attention = new MultiheadAttention(8, 2, 0.5);
    Tensor x = Tensor.randn(1, 6, 8);
    assertTrue(differs(attention.forward(x), attention.forward(x)));
    attention.train(false);
    assertArrayEquals(attention.forward(x).toFloatArray(), attention.forward(x).toFloatArray());
  }

  private static boolean differs(Tensor a, Tensor b) {
    return a.sub(b).abs().max().item() > 0;
  }

  static Stream<Arguments> firstValues() {
    return Stream.of(
        init("uniform", t -> Init.uniform_(t, -2, 3), 5, 7),
        init("normal", t -> Init.normal_(t, 1, 0.5), 5, 7),
        init("normal_large", t -> Init.normal_(t, 0, 1), 5, 40),
        init("trunc_normal", t -> Init.truncNormal_(t, 0, 0.02), 5, 7),
        init("trunc_normal_narrow", t -> Init.truncNormal_(t, 0.5, 1, -0.5, 1), 9, 20),
        init("xavier_uniform", t -> Init.xavierUniform_(t, 2), 6, 4, 3, 3),
        init("xavier_normal", t -> Init.xavierNormal_(t, 1), 6, 4),
        init(
            "kaiming_uniform",
            t -> Init.kaimingUniform_(t, Init.gain("relu"), Init.Fan.IN),
            6,
            4,
            3,
            3),
        init("kaiming_normal", t -> Init.kaimingNormal_(t, Math.sqrt(2), Init.Fan.OUT), 6, 4, 3, 3),
        init("orthogonal_wide", t -> Init.orthogonal_(t, 2), 4, 9),
        init("orthogonal_high", t -> Init.orthogonal_(t, 1), 9, 2, 2));
  }

  private static Arguments init(String name, UnaryOperator<Tensor> fill, long... shape) {
    return Arguments.of(name, fill, shape);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firstValues")
  void firstValuesAreAsPyTorchs(String name, UnaryOperator<Tensor> fill, long[] shape) {
    // Where a factorization's blocks differ between builds of LAPACK, so do a few roundings.
    double tolerance = name.startsWith("orthogonal") ? 1e-6 : 0;
    Random.manualSeed(5);
    Tensor values = Tensor.zeros(shape);
    assertSame(values, fill.apply(values));
    golden.assertMatches("init." + name, values, tolerance);
    try (Random.Source _ = Random.from(Generator.of(5))) {
      golden.assertMatches("init." + name, fill.apply(Tensor.zeros(shape)), tolerance);
    }
    Tensor trained = Tensor.zeros(shape).requiresGrad_(true);
    fill.apply(trained);
    assertTrue(trained.isLeaf());
  }

  @Test
  void attentionBeginsAsPyTorchs() {
    Random.manualSeed(5);
    new MultiheadAttention(12, 3)
        .namedParameters()
        .forEach(
            (name, parameter) ->
                golden.assertMatches("init.attention." + name, parameter.tensor(), 3e-7));
  }

  @Test
  void whatCannotBeIsNamed() {
    Tensor vector = Tensor.zeros(3);
    assertThrows(IllegalArgumentException.class, () -> Init.xavierUniform_(vector, 1));
    assertThrows(IllegalArgumentException.class, () -> Init.orthogonal_(vector, 1));
    assertThrows(IllegalArgumentException.class, () -> Init.truncNormal_(vector, 9, 1));
    assertThrows(IllegalArgumentException.class, () -> Init.gain("swish"));
    assertThrows(IllegalArgumentException.class, () -> Conv2d.Config.of(4, 6, 3).withGroups(3));
    assertThrows(IllegalArgumentException.class, () -> Conv2d.Config.of(4, 6, 0));
    assertThrows(IllegalArgumentException.class, () -> new AvgPool2d(2, 2, 2));
    assertThrows(IllegalArgumentException.class, () -> new Upsample(0, Upsample.Mode.NEAREST));
    assertThrows(IllegalArgumentException.class, () -> new LayerNorm(0));
    assertThrows(IllegalArgumentException.class, () -> new RMSNorm(3, 0));
    assertThrows(IllegalArgumentException.class, () -> new Embedding(0, 3));
    assertEquals(Map.of(), new GELU().namedParameters());
  }
}
