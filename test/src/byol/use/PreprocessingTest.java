package byol.use;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.ExportEncoder;
import byol.data.ConvertedImages;
import byol.data.ImageDataset;
import byol.export.ExportOptions;
import byol.export.ModelInfo;
import byol.image.Image;
import byol.onnx.OnnxEngine;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that take pixels make of a decoded image what the encoder of the run makes of it. */
class PreprocessingTest {
  @TempDir private Path folder;

  private Path export(RunDirectory run, String format) {
    Path file = folder.resolve("encoder." + ExportFormats.get(format).extension());
    var options = ExportEncoder.Options.of(format);
    return ExportEncoder.run(run, file, options.with(ExportOptions.DEFAULT.withPreprocessing(true)))
        .file();
  }

  /** [1, H, W, C], the bytes of the image as they are. */
  private static Tensor pixels(Image image) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, image.pixels());
      return Tensor.of(bytes, DType.UINT8, 1, image.height(), image.width(), image.channels());
    }
  }

  private static void assertNear(float[] expected, float[] found) {
    assertNear(new float[][] {expected}, new float[][] {found}, 1e-5f);
  }

  private static void assertNear(float[][] expected, float[][] found, float tolerance) {
    for (int i = 0; i < expected.length; i++) {
      float largest = 0;
      for (float value : expected[i]) {
        largest = Math.max(largest, Math.abs(value));
      }
      assertArrayEquals(expected[i], found[i], tolerance * largest);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void agreeWithTheEncoderOfTheRun(int channels) {
    ImageDataset images = ConvertedImages.of(TinyRun.IMAGES, channels);
    RunDirectory run = UseFixtures.run(folder.resolve("run"), images, "gn:4+ws");
    Image image = images.image(11);
    Path onnx = export(run, ExportFormats.ONNX);
    Path script = export(run, ExportFormats.TORCHSCRIPT);
    var e = assertThrows(ModelFileException.class, () -> Embedder.open(onnx).close());
    assertTrue(e.getMessage().contains("is ONNX, which is for other programs"), e.getMessage());
    try (var encoder = Embedder.open(run.path());
        var _ = TensorScope.open()) {
      assertEquals(encoder.info().input().size(), image.height());
      float[] expected = encoder.embed(image);
      Tensor pixels = pixels(image);
      OnnxEngine engine = OnnxEngine.find().orElseThrow();
      assertNear(expected, engine.run(onnx, pixels).toFloatArray());
      try (Script loaded = Script.load(script, Device.CPU)) {
        assertNear(expected, loaded.forward(pixels).toFloatArray());
      }
    }
  }

  private float[][] embed(Path model, List<Path> files) {
    try (var encoder = Embedder.open(model)) {
      return encoder.embed(files);
    }
  }

  private List<Path> images(String name, int side) throws IOException {
    Path images = UseFixtures.folder(folder.resolve(name), 6, side, 3, 1);
    try (Stream<Path> all = Files.walk(images)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void theCommandsTakeSuchAFileAsAnyOther() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "bn");
    Path script = export(run, ExportFormats.TORCHSCRIPT);
    try (var encoder = Embedder.open(run.path());
        var alone = Embedder.open(script)) {
      assertEquals(ModelInfo.Images.PIXELS, alone.info().images());
      assertEquals(encoder.info().digest(), alone.info().digest());
    }
    List<Path> files = images("as they are", 16);
    assertNear(embed(run.path(), files), embed(script, files), 1e-5f);
    // Pixels are of 8 bits, those that were resized too.
    files = images("resized", 25);
    assertNear(embed(run.path(), files), embed(script, files), 0.05f);
  }

  @Test
  void whatIsNoPixelsIsRefusedByTheFileItself() {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    Path file = export(run, ExportFormats.TORCHSCRIPT);
    try (var _ = TensorScope.open();
        Script script = Script.load(file, Device.CPU)) {
      Tensor normalized = Tensor.randn(1, 3, 16, 16);
      var e = assertThrows(TorchException.class, () -> script.forward(normalized));
      assertTrue(e.getMessage().contains("must be uint8"), e.getMessage());
      Tensor planes = Tensor.zeros(1, 3, 16, 16).to(DType.UINT8);
      e = assertThrows(TorchException.class, () -> script.forward(planes));
      assertTrue(e.getMessage().contains("must be [N, H, W, 3]"), e.getMessage());
    }
  }
}
