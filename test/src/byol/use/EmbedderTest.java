package byol.use;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.ExportEncoder;
import byol.data.ConvertedImages;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.eval.features.FeatureExtractor;
import byol.export.Exporter;
import byol.image.Image;
import byol.image.codec.ImageDecoder;
import byol.registry.ExportFormats;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderTest {
  @TempDir private static Path folder;

  private static Path images;

  @BeforeAll
  static void writeImages() throws IOException {
    images = UseFixtures.folder(folder.resolve("images"), 6, 20, 3, 1);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(images)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void whatIsExportedIntoARunDoesNotHideTheRun() {
    RunDirectory run = UseFixtures.run(folder.resolve("hidden"), TinyRun.IMAGES, "gn:4");
    RunDirectory other = UseFixtures.run(folder.resolve("hiding"), TinyRun.IMAGES, "bn");
    ExportEncoder.run(
        other,
        run.path().resolve("model.safetensors"),
        ExportEncoder.Options.of(ExportFormats.SAFETENSORS));
    try (var embedder = Embedder.open(run.path())) {
      assertEquals("gn:4", embedder.info().network().norm().toString());
    }
  }

  /** All that an encoder can be loaded from. */
  private static List<Path> sources(RunDirectory run) throws IOException {
    List<Path> sources = new ArrayList<>(List.of(run.path()));
    Path checkpoint = run.latestCheckpoint().orElseThrow();
    sources.add(checkpoint);
    Path alone = Files.createTempDirectory(folder, "alone");
    sources.add(Files.copy(checkpoint, alone.resolve(checkpoint.getFileName())));
    for (String format : List.of(ExportFormats.TORCHSCRIPT, ExportFormats.SAFETENSORS)) {
      Path file = alone.resolve("encoder." + ExportFormats.get(format).extension());
      sources.add(ExportEncoder.run(run, file, ExportEncoder.Options.of(format)).file());
    }
    var asTrained = ExportEncoder.Options.of(ExportFormats.SAFETENSORS).withTrainable(true);
    sources.add(ExportEncoder.run(run, alone.resolve("raw.safetensors"), asTrained).file());
    return sources;
  }

  /** What an evaluation makes of the images. */
  private static float[][] expected(RunDirectory run, List<Path> files) {
    try (var _ = TensorScope.open()) {
      var config = run.config();
      var encoder = Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), config);
      ImageDataset converted = ConvertedImages.of(new PathImages(files), config.model().channels());
      Tensor features =
          FeatureExtractor.of(Device.CPU)
              .extract(encoder, converted, config.views().eval())
              .values();
      float[][] rows = new float[files.size()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = features.select(0, i).toFloatArray();
      }
      return rows;
    }
  }

  private static void assertNear(float[][] expected, float[][] actual, String what) {
    assertEquals(expected.length, actual.length, what);
    for (int i = 0; i < expected.length; i++) {
      float largest = 0;
      for (float value : expected[i]) {
        largest = Math.max(largest, Math.abs(value));
      }
      assertArrayEquals(expected[i], actual[i], 1e-5f * largest, what);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gn:4+ws", "bn", "none"})
  void everySourceGivesTheFeaturesOfTheRunAndTheSameDigest(String norm) throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve(norm), TinyRun.IMAGES, norm);
    List<Path> files = files();
    float[][] expected = expected(run, files);
    long before = TensorScope.liveTensors();
    String digest = null;
    for (Path source : sources(run)) {
      try (var encoder = Embedder.open(source)) {
        assertNear(expected, encoder.embed(files), source.toString());
        digest = digest == null ? encoder.info().digest() : digest;
        assertEquals(digest, encoder.info().digest(), source.toString());
        assertEquals("resnet8", encoder.info().network().arch());
        assertEquals(norm, encoder.info().network().norm().toString());
        assertEquals(16, encoder.info().input().size());
      }
    }
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void aGrayEncoderTakesColorFilesAndTheReverse() throws Exception {
    ImageDataset gray = ConvertedImages.of(TinyRun.IMAGES, 1);
    RunDirectory run = UseFixtures.run(folder.resolve("gray"), gray, "gn:4+ws");
    assertEquals(1, run.config().model().channels());
    List<Path> files = files();
    try (var encoder = Embedder.open(run.path())) {
      float[][] features = encoder.embed(files);
      assertNear(expected(run, files), features, "color files");
      try (ImageDecoder decoder = ImageDecoder.open()) {
        Image color = decoder.read(files.getFirst()).decode(3);
        assertArrayEquals(features[0], encoder.embed(color), 1e-5f);
        assertArrayEquals(features[0], encoder.embed(color.withChannels(1)), 1e-5f);
      }
    }
  }

  @Test
  void anyThreadMayUseIt() throws Exception {
    RunDirectory run = UseFixtures.run(folder.resolve("threads"), TinyRun.IMAGES, "gn:4+ws");
    List<Path> files = files();
    try (var encoder = Embedder.open(run.path())) {
      float[][] expected = encoder.embed(files);
      List<float[][]> found = new ArrayList<>();
      Thread.ofVirtual().start(() -> found.add(encoder.embed(files))).join();
      assertNear(expected, found.getFirst(), "virtual thread");
      assertEquals(0, encoder.embed(List.of()).length);
    }
  }

  @Test
  void closingAgainDoesNothing() {
    RunDirectory run = UseFixtures.run(folder.resolve("closed"), TinyRun.IMAGES, "gn:4+ws");
    Embedder encoder = Embedder.open(run.path());
    encoder.close();
    encoder.close();
  }

  @Test
  void aFileThatIsNoImageIsNamed() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("broken"), TinyRun.IMAGES, "gn:4+ws");
    Path text = Files.writeString(folder.resolve("text.png"), "no picture");
    try (var encoder = Embedder.open(run.path())) {
      List<Path> files = new ArrayList<>(files());
      files.add(2, text);
      var e = assertThrows(DataException.class, () -> encoder.embed(files));
      assertTrue(e.getMessage().startsWith(text.toString()), e.getMessage());
    }
  }

  private static String refusal(Path source) {
    return assertThrows(ModelFileException.class, () -> Embedder.open(source).close()).getMessage();
  }

  @Test
  void whatIsNoEncoderIsRefused() throws IOException {
    Path missing = folder.resolve("missing.pt");
    assertTrue(refusal(missing).contains("there is no such file"), refusal(missing));
    Path text = Files.writeString(folder.resolve("readme.txt"), "hello, this is a longer text");
    assertTrue(refusal(text).contains("is no encoder"), refusal(text));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertTrue(refusal(empty).contains("neither the folder of a run"), refusal(empty));
    Path zip = folder.resolve("cut.pt");
    Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThrows(IllegalArgumentException.class, () -> Embedder.open(zip).close());
    RunDirectory untrained = RunDirectory.create(folder.resolve("untrained"), TinyRun.smallest(1));
    assertThrows(NoEncoderException.class, () -> Embedder.open(untrained.path()).close());
  }

  @Test
  void filesThatDoNotDescribeThemselvesAreToldApart() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("older"), TinyRun.IMAGES, "gn:4+ws");
    Path script = folder.resolve("older.pt");
    Path weights = folder.resolve("older.safetensors");
    try (var _ = TensorScope.open()) {
      var encoder = TrainedEncoder.of(run);
      Exporter.torchScript(encoder, script, Tensor.randn(2, 3, 16, 16));
      Exporter.safetensors(encoder, weights, false);
    }
    for (Path file : List.of(script, weights)) {
      var e = assertThrows(ModelFileException.class, () -> Embedder.open(file).close());
      assertTrue(e.isUndescribed(), e.getMessage());
    }
    try (var _ = Script.load(script, Device.CPU)) {
      assertFalse(Script.text(script, "byol.json").isPresent());
    }
  }

  @Test
  void weightsThatAreNotThoseDescribedAreRefused() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("other"), TinyRun.IMAGES, "gn:4+ws");
    Path file = folder.resolve("other.safetensors");
    ExportEncoder.run(run, file, ExportEncoder.Options.of(ExportFormats.SAFETENSORS));
    try (var _ = TensorScope.open()) {
      Safetensors saved = Safetensors.read(file);
      Map<String, Tensor> fewer = new LinkedHashMap<>(saved.tensors());
      fewer.remove("conv1.weight");
      new Safetensors(fewer, saved.metadata()).write(file);
      assertTrue(refusal(file).contains("conv1.weight"), refusal(file));
      Map<String, String> later = new LinkedHashMap<>(saved.metadata());
      later.computeIfPresent(
          "byol.json", (_, json) -> json.replace("\"format\":1", "\"format\":2"));
      new Safetensors(saved.tensors(), later).write(file);
      var e = assertThrows(IllegalArgumentException.class, () -> Embedder.open(file).close());
      assertTrue(e.getMessage().contains("later version"), e.getMessage());
      later.computeIfPresent(
          "byol.json", (_, json) -> json.replace("\"format\":2", "\"format\":1"));
      later.computeIfPresent("byol.json", (_, json) -> json.replace("1.0E-5", "1.0E-3"));
      new Safetensors(saved.tensors(), later).write(file);
      e = assertThrows(IllegalArgumentException.class, () -> Embedder.open(file).close());
      assertTrue(e.getMessage().contains("0.001"), e.getMessage());
    }
  }
}
