package byol.export;

import static byol.testing.Tensors.difference;
import static byol.testing.Tensors.shaken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.eval.finetune.Classifier;
import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.AdaptiveAvgPool2d;
import byol.nn.Conv2d;
import byol.nn.Float64;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.MaxPool2d;
import byol.nn.ReLU;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.onnx.OnnxEngine;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.testing.InScope;
import byol.testing.Python;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ONNX files hold what ONNX Runtime and others need, and compute what the network does. */
class OnnxTest {
  private static final double TOLERANCE = 1e-5;

  @TempDir private Path folder;

  @RegisterExtension final InScope scope = InScope.unfused(3);

  private static ResNet resNet(Architecture architecture, Stem stem, String norm, int channels) {
    var config = new ResNet.Config(architecture, 32, channels, stem, NormSpec.parse(norm));
    return shaken(new ResNet(config), channels);
  }

  private static ModelInfo info(int channels, int features) {
    List<Double> mean = channels == 1 ? List.of(0.3) : List.of(0.485, 0.456, 0.406);
    List<Double> std = channels == 1 ? List.of(0.35) : List.of(0.229, 0.224, 0.225);
    var network =
        new ModelInfo.Network(
            "resnet8", 32, channels, Stem.TINY, NormSpec.parse("gn:4+ws"), features);
    return ModelInfo.of(network, new ModelInfo.Input(32, 37, mean, std), "0".repeat(64));
  }

  private static void assertNear(Tensor expected, Tensor found) {
    double difference = difference(expected, found);
    assertTrue(difference <= TOLERANCE, "relative difference " + difference);
  }

  private static Tensor run(Path file, Tensor images) {
    return OnnxEngine.find().orElseThrow().run(file, images);
  }

  /**
   * To 1e-5; where the network makes more of rounding than that, as an untrained ResNet-50 of group
   * norms does, as near to the float64 result as LibTorch is, to a factor of 2.
   */
  @ParameterizedTest
  @CsvSource({
    "RESNET50, IMAGENET, gn:16+ws, 21",
    "RESNET50, IMAGENET, gn:16+ws, 13",
    "RESNET50, IMAGENET, bn, 21",
    "RESNET34, IMAGENET, gn:16+ws, 21",
    "RESNET34, SMALL, bn, 13",
    "RESNET18, SMALL, gn:16+ws, 18",
    "RESNET18, IMAGENET, bn, 21",
    "RESNET8, TINY, gn:4+ws, 21",
    "RESNET8, TINY, gn:4+ws, 13",
    "RESNET8, TINY, bn, 15",
    "RESNET8, TINY, ln+ws, 21",
    "RESNET8, TINY, ln, 17",
    "RESNET8, TINY, in, 21",
    "RESNET8, TINY, bn-init, 21",
    "RESNET8, TINY, none+ws, 19"
  })
  void onnxRuntimeGivesTheSameFeaturesOfAnyBatchAndSize(
      Architecture architecture, Stem stem, String norm, int opset) {
    ResNet encoder = resNet(architecture, stem, norm, 3);
    Path file = folder.resolve("encoder.onnx");
    ModelInfo info = info(3, encoder.features());
    ExportOptions options = ExportOptions.DEFAULT.withOpset(opset);
    int side = stem == Stem.IMAGENET ? 96 : 32;
    Tensor example = Tensor.randn(2, 3, side, side);
    ExportCheck check = Exporter.onnx(encoder, file, example, info, options);
    assertInstanceOf(ExportCheck.Near.class, check);
    Tensor one = Tensor.randn(1, 3, side, side);
    Tensor larger = Tensor.randn(3, 3, side + 16, side + 8);
    List<Tensor> own = Stream.of(one, larger).map(encoder::forward).toList();
    Float64.of(encoder);
    List<Tensor> exact =
        Stream.of(one, larger).map(x -> encoder.forward(x.to(DType.FLOAT64))).toList();
    for (int i = 0; i < 2; i++) {
      double rounding = difference(exact.get(i), own.get(i));
      double found = difference(exact.get(i), run(file, i == 0 ? one : larger));
      assertTrue(
          found <= Math.max(TOLERANCE, 2 * rounding), found + "; LibTorch's own is " + rounding);
    }
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    ResNet encoder = resNet(Architecture.RESNET8, Stem.TINY, "gn:4+ws", 3);
    Path file = folder.resolve("encoder.onnx");
    ModelInfo info = info(3, encoder.features());
    Exporter.onnx(encoder, file, Tensor.randn(2, 3, 32, 32), info, ExportOptions.DEFAULT);
    UnknownFieldSet model = OnnxFiles.model(file);
    assertEquals(10, OnnxFiles.number(model, 1), "IR version");
    assertEquals(21, OnnxFiles.number(OnnxFiles.messages(model, 8).getFirst(), 2), "opset");
    UnknownFieldSet metadata = OnnxFiles.messages(model, 14).getFirst();
    assertEquals(ModelInfo.NAME, OnnxFiles.texts(metadata, 1).getFirst());
    ModelInfo read = ModelInfo.parse(OnnxFiles.texts(metadata, 2).getFirst(), "it");
    assertEquals(info.withWeights(ModelInfo.Weights.STANDARDIZED), read);
    assertEquals(List.of("batch", "3", "height", "width"), OnnxFiles.sizes(file, 11));
    assertEquals(List.of("batch", "128"), OnnxFiles.sizes(file, 12));
    // The weights by their names, standardized, as in safetensors.
    Path weights = folder.resolve("encoder.safetensors");
    Exporter.safetensors(encoder, weights, false);
    Map<String, Tensor> expected = Safetensors.read(weights).tensors();
    TreeMap<String, byte[]> found = new TreeMap<>();
    for (UnknownFieldSet tensor : OnnxFiles.messages(OnnxFiles.graph(file), 5)) {
      found.put(
          OnnxFiles.texts(tensor, 8).getFirst(),
          tensor.getField(9).getLengthDelimitedList().getFirst().toByteArray());
    }
    assertEquals(expected.keySet(), found.keySet());
    for (var entry : expected.entrySet()) {
      assertEquals(entry.getValue().numel() * 4, found.get(entry.getKey()).length, entry.getKey());
    }
  }

  @Test
  void groupNormalizationIsUsedWhereTheVersionHasIt() throws IOException {
    ResNet encoder = resNet(Architecture.RESNET8, Stem.TINY, "gn:4+ws", 3);
    ModelInfo info = info(3, encoder.features());
    Tensor images = Tensor.randn(2, 3, 32, 32);
    int norms = 10;
    Path file = folder.resolve("encoder.onnx");
    Exporter.onnx(encoder, file, images, info, ExportOptions.DEFAULT);
    assertEquals(norms, OnnxFiles.operators(file).get("GroupNormalization"));
    assertFalse(OnnxFiles.operators(file).containsKey("InstanceNormalization"));
    for (int opset : new int[] {13, 20}) {
      Exporter.onnx(encoder, file, images, info, ExportOptions.DEFAULT.withOpset(opset));
      assertFalse(OnnxFiles.operators(file).containsKey("GroupNormalization"));
      assertEquals(norms, OnnxFiles.operators(file).get("InstanceNormalization"));
    }
    for (int opset : new int[] {12, 22}) {
      ExportOptions unknown = ExportOptions.DEFAULT.withOpset(opset);
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> Exporter.onnx(encoder, file, images, info, unknown));
      assertTrue(e.getMessage().contains("use 13 to 21"), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void withPreprocessingItTakesPixels(int channels) throws IOException {
    ResNet encoder = resNet(Architecture.RESNET8, Stem.TINY, "gn:4+ws", channels);
    ModelInfo info = info(channels, encoder.features());
    Path file = folder.resolve("encoder.onnx");
    ExportOptions options = ExportOptions.DEFAULT.withPreprocessing(true);
    Exporter.onnx(encoder, file, Tensor.randn(2, channels, 32, 32), info, options);
    assertEquals(List.of("batch", "height", "width", "" + channels), OnnxFiles.sizes(file, 11));
    Tensor pixels = Tensor.rand(3, 40, 36, channels).mul(255).round().to(DType.UINT8);
    Tensor planes = pixels.to(DType.FLOAT32).div(255).permute(0, 3, 1, 2).contiguous();
    Tensor mean = ModelInfo.Input.byChannel(info.input().mean(), Device.CPU);
    Tensor std = ModelInfo.Input.byChannel(info.input().std(), Device.CPU);
    assertNear(encoder.forward(planes.sub(mean).div(std)), run(file, pixels));
  }

  @Test
  void aClassifierGivesLogits() throws IOException {
    Classifier classifier =
        shaken(new Classifier(resNet(Architecture.RESNET8, Stem.TINY, "bn", 3), 7), 3);
    classifier.head().parameters().forEach(p -> p.tensor().normal_(0, 1, null));
    List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
    ModelInfo info = info(3, 128).withClasses(names, "1".repeat(64));
    Path file = folder.resolve("classifier.onnx");
    Tensor images = Tensor.randn(2, 3, 32, 32);
    Exporter.onnx(classifier, file, images, info, ExportOptions.DEFAULT);
    assertEquals(List.of("batch", "7"), OnnxFiles.sizes(file, 12));
    assertNear(classifier.forward(images), run(file, images));
  }

  /** One whose features are the pixels of a small map. */
  private static final class FixedSize extends Encoder {
    private final Layer layers =
        child(
            "layers",
            new Sequential(
                new Conv2d(3, 4, 3, 2, 1),
                NormSpec.parse("gn:2").norm().over2d(4),
                new ReLU(),
                new MaxPool2d(2, 2, 0)));
    private final Linear last = child("last", new Linear(4 * 4 * 4, 6, false));
    private final Layer norm = child("norm", NormSpec.parse("gn:2").norm().over1d(6));

    @Override
    public int features() {
      return 6;
    }

    @Override
    public Tensor forward(Tensor images) {
      return norm.forward(last.forward(layers.forward(images).flatten(1, -1)));
    }

    @Override
    public OnnxValue onnx(OnnxGraph graph, OnnxValue images) {
      OnnxValue x = graph.flatten(layers.onnx(graph.in("layers"), images));
      return norm.onnx(graph.in("norm"), last.onnx(graph.in("last"), x));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 21})
  void anEncoderOfOnesOwnForOneSizeSaysWhichSizeThatIs(int opset) throws IOException {
    FixedSize encoder = new FixedSize();
    encoder.train(false);
    Path file = folder.resolve("own.onnx");
    Tensor images = Tensor.randn(3, 3, 16, 16);
    ExportOptions options = ExportOptions.DEFAULT.withOpset(opset);
    Exporter.onnx(encoder, file, images, info(3, 6), options);
    assertEquals(List.of("batch", "3", "16", "16"), OnnxFiles.sizes(file, 11));
    assertNear(encoder.forward(images), run(file, images));
  }

  /** Says that it is another function than it is. */
  private static final class Liar extends Layer {
    @Override
    public Tensor forward(Tensor input) {
      return input.flatten(1, -1).neg();
    }

    @Override
    public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
      return graph.flatten(x);
    }
  }

  @Test
  void aFileThatComputesSomethingElseTakesNoPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("encoder.onnx"), "what was there");
    Tensor images = Tensor.randn(2, 3, 4, 4);
    ModelInfo info = info(3, 48);
    var e =
        assertThrows(
            IllegalStateException.class,
            () -> Exporter.onnx(new Liar(), file, images, info, ExportOptions.DEFAULT));
    assertTrue(e.getMessage().startsWith(file + " gives other features"), e.getMessage());
    assertEquals("what was there", Files.readString(file));
    assertEquals(List.of(file), filesIn(folder));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private String refusal(Layer network, Tensor images) throws IOException {
    Path file = folder.resolve("refused.onnx");
    var e =
        assertThrows(
            UnsupportedOperationException.class,
            () -> Exporter.onnx(network, file, images, info(3, 1), ExportOptions.DEFAULT));
    assertEquals(List.of(), filesIn(folder));
    return e.getMessage();
  }

  /** A layer that only LibTorch knows. */
  private static final class Swish extends Layer {
    @Override
    public Tensor forward(Tensor input) {
      return input.mul(input.sigmoid());
    }
  }

  /** Weights of 2 GiB that take no memory. */
  private static final class Huge extends Layer {
    @Override
    public Tensor forward(Tensor input) {
      return input.flatten(1, -1);
    }

    @Override
    public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
      graph.weight("weight", Tensor.zeros(1).expand(new long[] {1 << 29}, false));
      return graph.flatten(x);
    }
  }

  @Test
  void whatOnnxCannotExpressIsNamedAndLeavesNothing() throws IOException {
    Tensor images = Tensor.randn(2, 3, 8, 8);
    Layer nested = new Sequential(new Sequential(new ReLU(), new Swish()));
    assertEquals(
        "Swish (0.1) cannot be written as ONNX: override onnx() to export it",
        refusal(nested, images));
    String pooling = refusal(new Sequential(new AdaptiveAvgPool2d(2)), images);
    assertTrue(pooling.startsWith("AdaptiveAvgPool2d (0) to 2 x 2 cannot"), pooling);
    String size = refusal(new Huge(), images);
    assertTrue(size.contains("2.0 GiB cannot be one ONNX file"), size);
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 21})
  void pythonFindsTheFileValidAndComputesTheSame(int opset) throws Exception {
    Python.assume("onnx", "onnxruntime", "numpy");
    ResNet encoder = resNet(Architecture.RESNET18, Stem.SMALL, "gn:16+ws", 3);
    Path file = folder.resolve("encoder.onnx");
    Tensor images = Tensor.randn(2, 3, 32, 32);
    ExportOptions options = ExportOptions.DEFAULT.withOpset(opset);
    Exporter.onnx(encoder, file, images, info(3, encoder.features()), options);
    Path values = folder.resolve("values.safetensors");
    new Safetensors(Map.of("images", images, "features", encoder.forward(images)), Map.of())
        .write(values);
    Python.check(
        """
        import json, sys
        import numpy, onnx, onnxruntime
        model, values = sys.argv[1:]
        onnx.checker.check_model(model, full_check=True)
        with open(values, "rb") as file:
            header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            data = file.read()
        def tensor(name):
            begin, end = header[name]["data_offsets"]
            return numpy.frombuffer(data[begin:end], "<f4").reshape(header[name]["shape"])
        session = onnxruntime.InferenceSession(model)
        assert "byol.json" in session.get_modelmeta().custom_metadata_map
        (found,) = session.run(["features"], {"images": tensor("images")})
        expected = tensor("features")
        error = numpy.abs(found - expected).max() / numpy.abs(expected).max()
        assert error <= 1e-5, error
        """,
        file,
        values);
  }
}
