package byol.torch.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.TorchTest;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy wrote: test/golden/make_numpy_golden.py. */
final class NpyTest extends TorchTest {
  private static final Path GOLDEN = Path.of("resources/golden/numpy");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "u1, UINT8", "i1, INT8", "i2, INT16", "i4, INT32", "i8, INT64",
    "f2, FLOAT16", "f4, FLOAT32", "f8, FLOAT64", "big, FLOAT32", "version2, FLOAT32"
  })
  void readsEveryType(String name, DType dtype) {
    Tensor read = Npy.read(GOLDEN.resolve(name + ".npy"));
    assertEquals(dtype, read.dtype());
    assertArrayEquals(new long[] {2, 3}, read.shape());
    assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5}, read.toDoubleArray());
  }

  @Test
  void readsOtherShapesAndOrders() {
    Tensor flags = Npy.read(GOLDEN.resolve("b1.npy"));
    assertEquals(DType.BOOL, flags.dtype());
    assertArrayEquals(new long[] {0, 1, 0, 1, 0, 1}, flags.toLongArray());
    Tensor columns = Npy.read(GOLDEN.resolve("columns.npy"));
    assertArrayEquals(new long[] {2, 3, 4}, columns.shape());
    assertArrayEquals(Tensor.arange(0, 24).toDoubleArray(), columns.toDoubleArray());
    Tensor scalar = Npy.read(GOLDEN.resolve("scalar.npy"));
    assertEquals(0, scalar.dim());
    assertEquals(5, scalar.item());
    assertArrayEquals(new long[] {0, 4}, Npy.read(GOLDEN.resolve("empty.npy")).shape());
  }

  @ParameterizedTest
  @ValueSource(strings = {"u1", "i1", "i2", "i4", "i8", "f2", "f4", "f8", "b1", "scalar", "empty"})
  void writesWhatNumPyWrites(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".npy");
    Path file = folder.resolve("out.npy");
    Npy.write(file, Npy.read(golden));
    assertArrayEquals(Files.readAllBytes(golden), Files.readAllBytes(file));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsRead(DType dtype) {
    Tensor tensor = Tensor.arange(0, 12).fmod(2).to(dtype).reshape(3, 4).t();
    Path file = folder.resolve("x.npy");
    if (dtype == DType.BFLOAT16) {
      var error = assertThrows(IllegalArgumentException.class, () -> Npy.write(file, tensor));
      assertTrue(error.getMessage().contains("convert it to float32"), error.getMessage());
      assertTrue(Files.notExists(file));
      return;
    }
    Npy.write(file, tensor);
    Tensor read = Npy.read(file);
    assertEquals(dtype, read.dtype());
    assertArrayEquals(tensor.shape(), read.shape());
    assertArrayEquals(tensor.toDoubleArray(), read.toDoubleArray());
  }

  @Test
  void archivesHoldSeveral() {
    Map<String, Tensor> two = Npz.read(GOLDEN.resolve("two.npz"));
    assertEquals(List.of("first", "second"), List.copyOf(two.keySet()));
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, two.get("first").toFloatArray());
    assertEquals(1000, Npz.read(GOLDEN.resolve("packed.npz")).get("first").numel());
    Map<String, Tensor> ours = new LinkedHashMap<>(two);
    ours.put("none", Tensor.empty(DType.INT32, Device.CPU, 0, 2));
    Path file = folder.resolve("ours.npz");
    Npz.write(file, ours);
    Map<String, Tensor> read = Npz.read(file);
    assertEquals(List.copyOf(ours.keySet()), List.copyOf(read.keySet()));
    assertArrayEquals(new long[] {0, 1, 2}, read.get("second").toLongArray());
    assertArrayEquals(new long[] {0, 2}, read.get("none").shape());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    for (String name : List.of("complex", "objects", "record")) {
      refused(GOLDEN.resolve(name + ".npy"), "an array of this kind is not read");
    }
    byte[] whole = Files.readAllBytes(GOLDEN.resolve("f4.npy"));
    Path file = folder.resolve("damaged.npy");
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file, "");
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    refused(file, "longer than its shape says");
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    for (String shape : List.of("(9999999999999, 9999999999999)", "(2, 300000000)", "(2, 3, 2)")) {
      String other = text.replaceFirst("\\(2, 3\\), \\}[ ]*", shape + "}");
      int length = other.indexOf('\n') + 1 - 10;
      byte[] bytes = other.getBytes(StandardCharsets.ISO_8859_1);
      bytes[8] = (byte) length;
      Files.write(file, bytes);
      refused(file, "shorter than its shape says");
    }
    refused(folder.resolve("missing.npy"), "there is no file");
    refused(folder, "is not a file");
    Files.write(file, whole);
    assertThrows(IllegalArgumentException.class, () -> Npz.read(file));
    assertThrows(IllegalArgumentException.class, () -> Npz.read(folder.resolve("missing.npz")));
  }

  private static void refused(Path file, String why) {
    var error = assertThrows(IllegalArgumentException.class, () -> Npy.read(file));
    assertTrue(error.getMessage().contains(why), error.getMessage());
    assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
  }
}
