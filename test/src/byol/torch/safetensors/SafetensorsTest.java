package byol.torch.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.TorchTest;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest extends TorchTest {
  @TempDir private Path folder;

  private static Map<String, Tensor> some() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("conv1.weight", Tensor.of(new float[] {1, -2, 3, 4, 5, 6}, 2, 3));
    tensors.put("half", Tensor.of(new float[] {1, -0.5F, 3}).to(DType.BFLOAT16));
    tensors.put("empty", Tensor.zeros(0, 4));
    tensors.put("num_batches_tracked", Tensor.full(7, DType.INT64, Device.CPU));
    tensors.put("mask", Tensor.of(new long[] {1, 0, 1}).to(DType.BOOL));
    return tensors;
  }

  @Test
  void roundTrip() {
    Path file = folder.resolve("model.safetensors");
    Map<String, Tensor> tensors = some();
    Map<String, String> metadata = Map.of("arch", "resnet50", "text", "\"quoted\", ünïcode <&>\n");
    new Safetensors(tensors, metadata).write(file);
    Safetensors read = Safetensors.read(file);
    assertEquals(metadata, read.metadata());
    assertEquals(List.copyOf(tensors.keySet()), List.copyOf(read.tensors().keySet()));
    tensors.forEach(
        (name, tensor) -> {
          Tensor back = read.tensors().get(name);
          assertEquals(tensor.dtype(), back.dtype(), name);
          assertArrayEquals(tensor.shape(), back.shape(), name);
          assertArrayEquals(tensor.toDoubleArray(), back.toDoubleArray(), name);
        });
  }

  @ParameterizedTest
  @EnumSource(DType.class)
  void everyType(DType dtype) {
    Path file = folder.resolve("one.safetensors");
    Tensor tensor = Tensor.of(new long[] {0, 1, 1, 0}, 2, 2).to(dtype);
    new Safetensors(Map.of("x", tensor), Map.of()).write(file);
    Tensor back = Safetensors.read(file).tensors().get("x");
    assertEquals(dtype, back.dtype());
    assertArrayEquals(new double[] {0, 1, 1, 0}, back.toDoubleArray());
  }

  @Test
  void viewsAreWrittenAsTheyLook() {
    Path file = folder.resolve("view.safetensors");
    Tensor matrix = Tensor.of(new float[] {1, 2, 3, 4}, 2, 2).requiresGrad_(true);
    new Safetensors(Map.of("t", matrix.t()), Map.of()).write(file);
    assertArrayEquals(
        new float[] {1, 3, 2, 4}, Safetensors.read(file).tensors().get("t").toFloatArray());
  }

  @Test
  void nothingAtAll() {
    Path file = folder.resolve("nothing.safetensors");
    new Safetensors(Map.of(), Map.of()).write(file);
    assertEquals(Map.of(), Safetensors.read(file).tensors());
  }

  @Test
  void dataStartsAtAMultipleOfEight() throws IOException {
    Path file = folder.resolve("model.safetensors");
    for (String name : List.of("a", "ab", "abc", "äbcdé")) {
      new Safetensors(Map.of(name, Tensor.ones(2)), Map.of()).write(file);
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      assertEquals(0, bytes.getLong(0) % 8);
      assertEquals(8 + bytes.getLong(0) + 8, bytes.limit());
      assertEquals(1, bytes.getFloat(bytes.limit() - 4));
    }
  }

  /** Wherever a file is cut off, reading says that it is not whole, and names it. */
  @Test
  void truncatedAnywhere() throws IOException {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(some(), Map.of("k", "v")).write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      IllegalArgumentException thrown =
          assertThrows(
              IllegalArgumentException.class, () -> Safetensors.read(file), "length " + length);
      assertTrue(
          thrown.getMessage().startsWith(file + " is not a whole safetensors file: "),
          thrown::getMessage);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
  }

  /** Another process may write the file anew, from its start, while it is read here. */
  @Test
  void shortenedWhileItIsRead() throws Exception {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(Map.of("a", Tensor.ones(1 << 18), "b", Tensor.ones(1 << 18)), Map.of())
        .write(file);
    byte[] whole = Files.readAllBytes(file);
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                while (!done.get()) {
                  channel.truncate(1 << 12);
                  channel.write(ByteBuffer.wrap(whole), 0);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            work -> Thread.ofPlatform().start(work));
    int refused = 0;
    try {
      for (int i = 0; i < 10_000 && refused < 20; i++) {
        try (TensorScope _ = TensorScope.open()) {
          Safetensors.read(file);
        } catch (IllegalArgumentException e) {
          assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
          refused++;
        }
      }
    } finally {
      done.set(true);
      writer.join();
    }
    assertEquals(20, refused);
  }

  /** What is written is what the maps held when the file was described. */
  @Test
  void mapsThatChange() {
    Map<String, Tensor> changing = new LinkedHashMap<>(Map.of("a", Tensor.ones(2)));
    Safetensors file = new Safetensors(changing, Map.of());
    changing.put("b", Tensor.ones(3));
    assertEquals(List.of("a"), List.copyOf(file.tensors().keySet()));
  }

  /** Wherever a bit is flipped, reading says that the file is not whole, and names it. */
  @Test
  void flippedBits() throws IOException {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(some(), Map.of("k", "v")).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        bytes[i] ^= (byte) (1 << bit);
        Files.write(file, bytes);
        var e = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
        assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
        bytes[i] ^= (byte) (1 << bit);
      }
    }
  }

  /**
   * A file without checksums may come to hold other names, texts, values and types by a flipped
   * bit, but nothing worse.
   */
  @Test
  void flippedBitsWithoutChecksums() throws IOException {
    Path file = folder.resolve("model.safetensors");
    byte[] bytes = withoutChecksums(file);
    Files.write(file, bytes);
    assertFalse(Safetensors.read(file).checked());
    int header = 8 + (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    int refused = 0;
    for (int i = 0; i < header; i++) {
      for (int bit = 0; bit < 8; bit++) {
        bytes[i] ^= (byte) (1 << bit);
        Files.write(file, bytes);
        try (TensorScope _ = TensorScope.open()) {
          assertTrue(Safetensors.read(file).tensors().size() >= 4);
        } catch (IllegalArgumentException e) {
          assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
          refused++;
        }
        bytes[i] ^= (byte) (1 << bit);
      }
    }
    assertTrue(refused > header, refused + " refused");
  }

  /** As another program writes it: the metadata have no checksums. */
  private static byte[] withoutChecksums(Path file) throws IOException {
    new Safetensors(some(), Map.of("k", "v")).write(file);
    byte[] bytes = Files.readAllBytes(file);
    int header = 8 + (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    String text = new String(bytes, 8, header - 8, StandardCharsets.UTF_8);
    byte[] without =
        text.replaceAll(",\"byol\\.[a-z0-9]+\":\"[^\"]*\"", "")
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + without.length + bytes.length - header)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(without.length)
        .put(without)
        .put(bytes, header, bytes.length - header)
        .array();
  }

  @Test
  void whatIsDamagedIsNamed() throws IOException {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(some(), Map.of()).write(file);
    byte[] bytes = Files.readAllBytes(file);
    assertTrue(Safetensors.read(file).checked());
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    var e = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    String end = "1 of its 5 tensors are not as they were written: mask";
    assertTrue(e.getMessage().endsWith(end), e.getMessage());
  }

  /** The sums are of what is written, and are not taken from what was read. */
  @Test
  void whatWasReadIsWrittenWithSumsOfItsOwn() {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(some(), Map.of("k", "v", "byol.sha256", "mine")).write(file);
    Safetensors read = Safetensors.read(file);
    assertEquals(Map.of("k", "v"), read.metadata());
    new Safetensors(Map.of("x", Tensor.ones(3)), read.metadata()).write(file);
    assertTrue(Safetensors.read(file).checked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "3",
        "{\"x\":3}",
        "{\"x\":{}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1]}}",
        "{\"x\":{\"dtype\":null,\"shape\":[1],\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F33\",\"shape\":[1],\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":1,\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[4,0]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[-1,-1],\"data_offsets\":[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[-4,0]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
        "{\"x\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[0,3]}}",
        "{\"x\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
            + "\"y\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}",
        "{\"__metadata__\":3}",
        "{\"__metadata__\":{\"k\":[]}}",
        "{'x':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} {}",
        "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} ]",
      })
  void headersThatLie(String header) throws IOException {
    Path file = withHeader(header);
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertTrue(
        thrown.getMessage().startsWith(file + " is not a whole safetensors file: "),
        thrown::getMessage);
    assertFalse(thrown.getMessage().contains("http"), thrown::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"x":3}                    | tensor x is 3, not an object with dtype, shape and data_offsets
          {"x":null}                 | tensor x is null, not an object with dtype, shape and data_offsets
          {"x":{}}                   | tensor x has no dtype
          {"x":{"dtype":[1]}}        | tensor x has the dtype [1], which is no text
          {"x":{"dtype":null}}       | tensor x has the dtype null, which is no text
          {"x":{"dtype":"F33"}}      | tensor x has the dtype "F33", which there is not here
          {"x":{"dtype":"U8","shape":null}}    | tensor x has the shape null: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":[{}]}}    | tensor x has the shape [{}]: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":[-1]}}    | tensor x has the shape [-1]: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":["4"]}}   | tensor x has the shape ["4"]: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":[1e400]}} | tensor x has the shape [1e400]: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":[1e1000000000]}}             | tensor x has the shape [1e1000000000]: its sizes must be whole numbers
          {"x":{"dtype":"U8","shape":[4],"data_offsets":[0]}}     | tensor x has the data_offsets [0]: they must be where it begins and ends
          {"x":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}}   | tensor x has the data_offsets [4,0]: they must be where it begins and ends
          {"x":{"dtype":"U8","shape":[4],"data_offsets":[0,1.5]}} | tensor x has the data_offsets [0,1.5]: they must be where it begins and ends
          {"x":{"dtype":"U8","shape":[3],"data_offsets":[0,4]}}   | tensor x of dtype "U8" and shape [3] takes 3 bytes, but lies at [0,4]
          {"x":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}} | tensor x of dtype "F32" and shape [4611686018427387904,4] takes more than 2^63 bytes, but lies at [0,0]
          {"__metadata__":null}      | its __metadata__ are null, not an object of texts
          {"__metadata__":{"k":{}}}  | its metadata k are {}, which is no text
          {"__metadata__":{"k":1}}   | its metadata k are 1, which is no text
          {"__metadata__":{"k":"1","k":"2"}}     | its header names k twice
          {"x":{"dtype":"U8","dtype":"BOOL","shape":[4],"data_offsets":[0,4]}} | its header names dtype twice
          {"x":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"x":{"dtype":"BOOL","shape":[4],"data_offsets":[0,4]}} | its header names x twice
          []                         | its header is not a JSON object
          """)
  void whatIsWrongWithAHeaderIsSaidInWords(String header, String reason) throws IOException {
    Path file = withHeader(header);
    var thrown = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertEquals(file + " is not a whole safetensors file: " + reason, thrown.getMessage());
  }

  @Test
  void whatIsLongIsToldByItsStart() throws IOException {
    String shape = "1,".repeat(10_000) + "2";
    Path file =
        withHeader("{\"x\":{\"dtype\":\"U8\",\"shape\":[" + shape + "],\"data_offsets\":[0,4]}}");
    var thrown = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertTrue(thrown.getMessage().length() < 400, thrown::getMessage);
  }

  @Test
  void asManyDimensionsAsCanBeUsed() throws IOException {
    String header = "{\"x\":{\"dtype\":\"U8\",\"shape\":[%s4],\"data_offsets\":[0,4]}}";
    assertEquals(
        64,
        Safetensors.read(withHeader(header.formatted("1,".repeat(63)))).tensors().get("x").dim());
    Path file = withHeader(header.formatted("1,".repeat(64)));
    var thrown = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertTrue(thrown.getMessage().contains("tensor x has 65 dimensions"), thrown::getMessage);
  }

  @Test
  void aNameThatIsNotUtf8() throws IOException {
    String header = "{\"\u00ff\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}";
    Path file = withHeader(header.getBytes(StandardCharsets.ISO_8859_1));
    var thrown = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertTrue(thrown.getMessage().endsWith("its header is not UTF-8"), thrown::getMessage);
  }

  /** Two such names would be one in the file. */
  @Test
  void halfOfASurrogatePairIsNotWritten() {
    Path file = folder.resolve("half.safetensors");
    var name = new Safetensors(Map.of("x\ud83d", Tensor.zeros(1)), Map.of());
    assertThrows(IllegalArgumentException.class, () -> name.write(file));
    var text = new Safetensors(Map.of(), Map.of("k", "\ude00"));
    assertThrows(IllegalArgumentException.class, () -> text.write(file));
    assertFalse(Files.exists(file));
  }

  private Path withHeader(String header) throws IOException {
    return withHeader(header.getBytes(StandardCharsets.UTF_8));
  }

  private Path withHeader(byte[] text) throws IOException {
    Path file = folder.resolve("wrong.safetensors");
    ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + 4).order(ByteOrder.LITTLE_ENDIAN);
    return Files.write(file, bytes.putLong(text.length).put(text).array());
  }

  @Test
  void headersWithoutEnd() throws IOException {
    Path file = folder.resolve("wrong.safetensors");
    for (long length : new long[] {-1, 0, 1, 9, 99_999_999, Long.MAX_VALUE, Long.MIN_VALUE}) {
      ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
      Files.write(file, bytes.putLong(length).array());
      assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file), "" + length);
    }
  }

  @Test
  void missingFile() {
    Path file = folder.resolve("none.safetensors");
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file));
    assertEquals("there is no file " + file, thrown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Safetensors.read(folder));
  }

  @Test
  void foldersAreMade() {
    Path file = folder.resolve("a/b/model.safetensors");
    new Safetensors(some(), Map.of()).write(file);
    assertEquals(5, Safetensors.read(file).tensors().size());
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("model.safetensors");
    new Safetensors(Map.of("x", Tensor.ones(1)), Map.of()).write(file);
    byte[] old = Files.readAllBytes(file);

    Tensor closed = Tensor.ones(1);
    Map<String, Tensor> broken = new LinkedHashMap<>(some());
    broken.put("closed", closed);
    closed.close();
    Safetensors writing = new Safetensors(broken, Map.of());
    assertThrows(TorchException.Closed.class, () -> writing.write(file));
    // Sparse tensors have a shape and a type, but no bytes to copy in one piece.
    broken.put("closed", Ops.call("aten::to_sparse", Tensor.ones(2, 2)));
    assertThrows(TorchException.class, () -> writing.write(file));
    assertArrayEquals(old, Files.readAllBytes(file));
    assertEquals(List.of(file), list(folder));
  }

  @Test
  void aTargetThatCannotBeWritten() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.createFile(taken.resolve("inside"));
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class, () -> new Safetensors(some(), Map.of()).write(taken));
    assertTrue(thrown.getMessage().startsWith("cannot write " + taken), thrown::getMessage);
    assertEquals(List.of(taken), list(folder));

    Path blocked = taken.resolve("inside").resolve("model.safetensors");
    assertThrows(
        UncheckedIOException.class, () -> new Safetensors(some(), Map.of()).write(blocked));
    assertEquals(List.of(taken.resolve("inside")), list(taken));
  }

  @Test
  void oneNameIsTaken() {
    Safetensors wrong = new Safetensors(Map.of("__metadata__", Tensor.ones(1)), Map.of("k", "v"));
    Path file = folder.resolve("wrong.safetensors");
    assertThrows(IllegalArgumentException.class, () -> wrong.write(file));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
