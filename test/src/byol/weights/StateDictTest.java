package byol.weights;

import static byol.testing.Tensors.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.json.Json;
import byol.testing.InScope;
import byol.torch.Tensor;
import byol.weights.StateDict.Format;
import byol.weights.WeightsException.Remedy;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of PyTorch, read without Python and without running anything of them. */
class StateDictTest {
  @TempDir private Path folder;
  @RegisterExtension final InScope scope = InScope.alone();

  @ParameterizedTest
  @CsvSource({"state.pth, PYTORCH", "legacy.pth, PYTORCH_LEGACY", "script.pt, TORCHSCRIPT"})
  void allKindsOfFilesHoldTheSameNetwork(String name, Format format) {
    StateDict state = StateDict.read(WeightFiles.of(name));
    assertEquals(format, state.format());
    Map<String, Tensor> expected = WeightFiles.network("bn").stateDict();
    assertEquals(expected.keySet(), state.tensors().keySet());
    expected.forEach((key, value) -> assertSame(value, state.tensors().get(key), key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dtypes.pth", "dtypes-legacy.pth", "protocol4.pth"})
  void allTypesAndViewsAreAsPyTorchHasThem(String name) {
    StateDict state = StateDict.read(WeightFiles.of(name));
    JsonObject expected = Json.readObject(WeightFiles.of("dtypes.json"));
    assertEquals(expected.keySet(), state.tensors().keySet());
    for (String key : expected.keySet()) {
      JsonObject described = expected.getAsJsonObject(key);
      Tensor found = state.tensors().get(key);
      assertEquals(described.get("dtype").getAsString(), found.dtype().name(), key);
      assertEquals(
          numbers(described.getAsJsonArray("shape")),
          Arrays.stream(found.shape()).mapToObj(size -> (double) size).toList(),
          key);
      assertEquals(
          numbers(described.getAsJsonArray("values")),
          Arrays.stream(found.toDoubleArray()).boxed().toList(),
          key);
    }
  }

  private static List<Double> numbers(JsonArray array) {
    return array.asList().stream().map(number -> number.getAsDouble()).toList();
  }

  @Test
  void dictionariesWithinEachOtherHaveDottedNames() {
    StateDict state = StateDict.read(WeightFiles.of("checkpoint.pth"));
    Tensor expected = WeightFiles.network("bn").stateDict().get("bn1.running_var");
    assertSame(expected, state.tensors().get("state_dict.module.encoder_q.bn1.running_var"), "bn1");
    assertTrue(state.tensors().containsKey("optimizer.state.0.momentum_buffer"));
    List<String> others =
        List.of(
            "optimizer.param_groups", "epoch", "arch", "best", "done", "nothing", "steps", "large");
    assertEquals(others, state.others());
  }

  @ParameterizedTest
  @CsvSource({
    "runs.pth, posix.system",
    "runs-legacy.pth, posix.system",
    "runs-protocol4.pth, posix.system",
    "module.pth, torch.nn.modules.linear.Linear",
    "namespace.pth, argparse.Namespace",
    "complex.pth, torch.ComplexFloatStorage"
  })
  void whatIsMoreThanTensorsIsRefusedByNameAndPlaceAndNotRun(String name, String named) {
    Path file = WeightFiles.of(name);
    var e = assertThrows(WeightsException.class, () -> StateDict.read(file));
    assertTrue(e.getMessage().contains("nothing of it was run: byte "), e.getMessage());
    assertTrue(e.getMessage().contains(" names " + named + ","), e.getMessage());
    assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
    assertEquals(Remedy.SAVE_WEIGHTS_ALONE, e.remedy());
    assertFalse(Files.exists(Path.of("byol-ran-a-pickle")));
  }

  private void assertRefused(String message, Path file) {
    var e = assertThrows(WeightsException.class, () -> StateDict.read(file));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  @Test
  void filesThatAreCutOffOrOfAnotherKindAreRefused() throws IOException {
    for (String name : List.of("state.pth", "legacy.pth", "script.pt")) {
      byte[] whole = Files.readAllBytes(WeightFiles.of(name));
      for (int share = 1; share < 8; share++) {
        Path cut =
            Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length * share / 8));
        assertRefused("cannot be read", cut);
      }
    }
    Path text = Files.writeString(folder.resolve("x.pth"), "no weights");
    assertRefused("holds no weights that can be read", text);
    Path empty = Files.write(folder.resolve("empty.pth"), new byte[0]);
    assertRefused("holds no weights that can be read", empty);
    assertRefused("there is no file", folder.resolve("nothing.pth"));
    assertRefused("is no regular file", folder);
    Path zip = folder.resolve("other.zip");
    rewrite(WeightFiles.of("state.pth"), zip, ZipEntry.STORED, "another/deep/");
    assertRefused("none of PyTorch's", zip);
  }

  /** A few kilobytes that claim gigabytes have to be compressed, or lie on top of each other. */
  @Test
  void compressedArchivesAreRefused() throws IOException {
    Path stored = folder.resolve("stored.pth");
    rewrite(WeightFiles.of("state.pth"), stored, ZipEntry.STORED, "");
    assertEquals(Format.PYTORCH, StateDict.read(stored).format());
    Path compressed = folder.resolve("compressed.pth");
    rewrite(WeightFiles.of("state.pth"), compressed, ZipEntry.DEFLATED, "");
    assertRefused("is compressed", compressed);
  }

  private static void rewrite(Path from, Path to, int method, String prefix) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(prefix + entry.getName());
        copy.setMethod(method);
        copy.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        copy.setCrc(sum.getValue());
        out.putNextEntry(copy);
        out.write(content);
      }
    }
  }

  @Test
  void aByteOfTheElementsThatChangedIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(WeightFiles.of("state.pth"));
    float first = WeightFiles.network("bn").stateDict().get("conv1.weight").toFloatArray()[0];
    byte[] weight = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(first).array();
    bytes[indexOf(bytes, weight)] ^= 1;
    Path damaged = Files.write(folder.resolve("damaged.pth"), bytes);
    assertRefused("is not as it was written", damaged);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(part, StandardCharsets.ISO_8859_1));
  }
}
