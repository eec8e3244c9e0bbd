package byol.nn.layer;

import static byol.testing.Tensors.difference;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Conv2d;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Sequential;
import byol.onnx.OnnxEngine;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxShape;
import byol.onnx.OnnxValue;
import byol.testing.InScope;
import byol.testing.Python;
import byol.torch.Tensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ONNX Runtime gives of each layer what the layer gives, with the operators of each version. */
class LayersOnnxTest {
  /** Some roundings of float32, of the largest value: erf and tanh are other polynomials there. */
  private static final double TOLERANCE = 2e-6;

  @TempDir private Path folder;

  @RegisterExtension final InScope scope = InScope.unfused(11);

  private static Arguments of(String name, Supplier<Layer> layer, long... shape) {
    return Arguments.of(name, layer, shape);
  }

  static Stream<Arguments> layers() {
    return Stream.of(
        of("linear", () -> new Linear(12, 7), 5, 12),
        of("a layer that is called twice", Twice::new, 5, 12),
        of("linear of tokens", () -> new Linear(12, 7), 2, 5, 12),
        of("linear without bias", () -> new Linear(12, 7, false), 2, 3, 5, 12),
        of("layer norm", () -> new LayerNorm(12), 3, 5, 12),
        of("layer norm with a large eps", () -> new LayerNorm(12, 0.3), 5, 12),
        of("rms norm", () -> new RMSNorm(12), 3, 5, 12),
        of("rms norm with a large eps", () -> new RMSNorm(12, 0.3), 5, 12),
        of("dropout", () -> new Dropout(0.5), 3, 5),
        of("gelu", GELU::new, 3, 500),
        of("gelu by tanh", () -> new GELU(true), 3, 500),
        of("silu", SiLU::new, 3, 500),
        of("flatten", Flatten::new, 2, 3, 4, 5),
        of("flatten all", () -> new Flatten(0, -1), 2, 3, 4, 5),
        of("flatten the first", () -> new Flatten(0, 1), 2, 3, 4, 5),
        of("flatten within", () -> new Flatten(1, 2), 2, 3, 4, 5),
        of("flatten the last", () -> new Flatten(-2, -1), 2, 3, 4, 5),
        of("flatten nothing", () -> new Flatten(2, 2), 2, 3, 4, 5),
        of("average pooling", () -> new AvgPool2d(3, 2, 1), 2, 3, 7, 8),
        of("average pooling side by side", () -> new AvgPool2d(2), 2, 3, 7, 8),
        of("attention", () -> new MultiheadAttention(12, 3), 2, 5, 12),
        of("attention of one head", () -> new MultiheadAttention(8, 1, 0.5), 3, 9, 8),
        of("groups", () -> new Conv2d(Conv2d.Config.of(4, 8, 3).withGroups(4)), 2, 4, 9, 8),
        of(
            "a block of them",
            () ->
                new Sequential(
                    new LayerNorm(12),
                    new MultiheadAttention(12, 3),
                    new RMSNorm(12),
                    new Linear(12, 24),
                    new GELU(),
                    new GELU(true),
                    new Linear(24, 12),
                    new LayerNorm(12),
                    new Flatten(0, 1)),
            2,
            5,
            12));
  }

  private static final class Twice extends Layer {
    private final Linear shared = child("shared", new Linear(12, 12));

    @Override
    public Tensor forward(Tensor input) {
      return shared.call(shared.call(input));
    }

    @Override
    public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
      OnnxGraph part = graph.in("shared");
      return shared.onnx(part, shared.onnx(part, x));
    }
  }

  /** Parameters other than 1 and 0, as a trained layer has them. */
  private static Layer trained(Supplier<Layer> make) {
    Layer layer = make.get();
    layer.train(false);
    layer.parameters().forEach(p -> p.tensor().add_(Tensor.randn(p.tensor().shape()), 0.3));
    return layer;
  }

  /** The number of rows and all other sizes are left open. */
  private Path write(Layer layer, Tensor example, int opset) {
    Path file = folder.resolve("layer.onnx");
    Tensor expected = layer.forward(example);
    OnnxGraph graph = OnnxGraph.of(opset);
    OnnxValue input =
        graph.input(new OnnxShape("input", example.dtype(), open("in", example.shape())));
    OnnxValue output = layer.onnx(graph, input);
    assertEquals(expected.dim(), output.rank(), "the rank that the graph knows");
    graph
        .model(
            output,
            new OnnxShape("output", expected.dtype(), open("out", expected.shape())),
            Map.of())
        .write(file, _ -> {});
    return file;
  }

  private static List<String> open(String word, long[] shape) {
    List<String> sizes = new ArrayList<>();
    for (int i = 0; i < shape.length; i++) {
      sizes.add(word + i);
    }
    return sizes;
  }

  private static void assertSame(Layer layer, Path file, Tensor input, double tolerance) {
    Tensor expected = layer.forward(input);
    Tensor found = OnnxEngine.find().orElseThrow().run(file, input);
    assertArrayEquals(expected.shape(), found.shape());
    double difference = difference(expected, found);
    assertTrue(difference <= tolerance, "relative difference " + difference);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void onnxRuntimeGivesTheSame(String name, Supplier<Layer> make, long[] shape) {
    Layer layer = trained(make);
    long[] more = shape.clone();
    more[0] += 3;
    for (int opset = OnnxGraph.OLDEST_OPSET; opset <= OnnxGraph.DEFAULT_OPSET; opset++) {
      Path file = write(layer, Tensor.randn(shape), opset);
      assertSame(layer, file, Tensor.randn(shape).mul(3), TOLERANCE);
      assertSame(layer, file, Tensor.randn(more), TOLERANCE);
    }
  }

  @Test
  void anEmbeddingTakesRows() {
    Layer embedding = trained(() -> new Embedding(7, 5));
    Layer network = new Sequential(embedding, new LayerNorm(5));
    network.train(false);
    Tensor indices = Tensor.of(new long[] {0, 3, 3, 6, 1, 0}, 2, 3);
    for (int opset : new int[] {13, 17, 21}) {
      assertSame(embedding, write(embedding, indices, opset), indices, 0);
      assertSame(network, write(network, indices, opset), indices, TOLERANCE);
      assertSame(network, folder.resolve("layer.onnx"), Tensor.of(new long[] {5}, 1, 1), TOLERANCE);
    }
  }

  /** To the bit by the nearest pixel: of each output pixel the same one is taken. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 4, 5, 7, 2.5, 1.75, 1.5, 0.5, 0.25, 0.75, 0.625})
  void imagesAreResizedByTheSamePixels(double scale) {
    Layer nearest = new Upsample(scale, Upsample.Mode.NEAREST);
    Layer bilinear = new Upsample(scale, Upsample.Mode.BILINEAR);
    Tensor example = Tensor.randn(2, 3, 8, 9);
    for (int opset = OnnxGraph.OLDEST_OPSET; opset <= OnnxGraph.DEFAULT_OPSET; opset++) {
      Path file = write(nearest, example, opset);
      for (int side = 4; side < 60; side += opset == 21 ? 1 : 13) {
        assertSame(nearest, file, Tensor.randn(1, 2, side, 64 - side), 0);
      }
      file = write(bilinear, example, opset);
      for (int side = 4; side < 60; side += opset == 21 ? 1 : 13) {
        assertSame(bilinear, file, Tensor.randn(1, 2, side, 64 - side), 1e-5);
      }
    }
  }

  /** By 0.29 as float32, ONNX Runtime makes 29 pixels of 100, where PyTorch makes 28. */
  @ParameterizedTest
  @ValueSource(doubles = {0.29, 1.7, 1e-9})
  void aFactorThatFloat32DoesNotHoldIsRefused(double scale) {
    Layer upsample = new Upsample(scale, Upsample.Mode.NEAREST);
    OnnxGraph graph = OnnxGraph.of(21).in("decoder");
    var e =
        assertThrows(
            UnsupportedOperationException.class, () -> upsample.onnx(graph, new OnnxValue("x", 4)));
    assertTrue(
        e.getMessage().startsWith("Upsample (decoder) by %s cannot".formatted(scale)),
        e.getMessage());
  }

  @Test
  void pythonFindsThemValid() throws Exception {
    Python.assume("onnx");
    List<Path> files = new ArrayList<>();
    List<Arguments> all = new ArrayList<>(layers().toList());
    all.add(of("nearest", () -> new Upsample(1.5, Upsample.Mode.NEAREST), 2, 3, 4, 5));
    all.add(of("bilinear", () -> new Upsample(2, Upsample.Mode.BILINEAR), 2, 3, 4, 5));
    for (int opset : IntStream.of(13, 17, 18, 19, 20, 21).toArray()) {
      for (Arguments layer : all) {
        @SuppressWarnings("unchecked")
        Supplier<Layer> make = (Supplier<Layer>) layer.get()[1];
        Path written = write(trained(make), Tensor.randn((long[]) layer.get()[2]), opset);
        Path kept = folder.resolve("%s-%s.onnx".formatted(opset, files.size()));
        Files.move(written, kept);
        files.add(kept);
      }
    }
    Python.check(
        """
        import sys
        import onnx
        for file in sys.argv[1:]:
            onnx.checker.check_model(file, full_check=True)
        """,
        files.toArray());
  }
}
