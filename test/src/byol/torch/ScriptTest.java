package byol.torch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest extends TorchTest {
  @TempDir private Path folder;

  /** {@code forward(x) = x * weight + shift}, the weight and shift in a submodule. */
  private static Script model() {
    Script model = Script.create("Model");
    Script layer = model.child("layer");
    layer.parameter("weight", Tensor.of(new float[] {3, 4}));
    layer.buffer("shift", Tensor.of(new float[] {10}));
    layer.define("def forward(self, x):\n    return x * self.weight + self.shift\n");
    model.define("def forward(self, x):\n    return self.layer.forward(x)\n");
    return model;
  }

  /** What a script leaves of its tensors as it fails can be read. */
  @Test
  void sizesWithoutMemory() {
    Script model = Script.create("Resizing");
    model.buffer("buffer", Tensor.ones(4));
    model.define(
        "def forward(self, x):\n"
            + "    if x.dim() == 0:\n"
            + "        return self.buffer.sum()\n"
            + "    resized = x if x.dim() == 1 else self.buffer\n"
            + "    return resized.resize_([17592186044416])\n");
    Tensor x = Tensor.ones(4);
    assertThrows(TorchException.class, () -> model.forward(x));
    assertEquals(0, x.sum().item());
    Tensor none = Tensor.ones();
    assertEquals(4, model.forward(none).item());
    assertThrows(TorchException.class, () -> model.forward(Tensor.ones(1, 1)));
    assertEquals(0, model.forward(none).item());
  }

  @Test
  void makeSaveLoadRun() {
    Path file = folder.resolve("model.pt");
    Tensor x = Tensor.of(new float[] {1, 2});
    try (Script model = model()) {
      assertArrayEquals(new float[] {13, 18}, model.forward(x).toFloatArray());
      model.save(file);
    }
    try (Script loaded = Script.load(file, Device.CPU)) {
      assertArrayEquals(new float[] {13, 18}, loaded.forward(x).toFloatArray());
      TorchException thrown =
          assertThrows(TorchException.Operator.class, () -> loaded.forward(Tensor.ones(3)));
      assertTrue(thrown.getMessage().contains("(3) must match"), thrown::getMessage);
    }
  }

  /** The module has its own copy of nothing: it shares the memory, and outlives the scope. */
  @Test
  void parametersOutliveTheirScope() {
    Script model;
    try (TensorScope _ = TensorScope.open()) {
      model = model();
    }
    assertArrayEquals(new float[] {13, 14}, model.forward(Tensor.ones(2)).toFloatArray());
    model.close();
  }

  @Test
  void whatIsNotAModule() throws IOException {
    Path missing = folder.resolve("missing.pt");
    assertEquals(
        "there is no file " + missing,
        assertThrows(IllegalArgumentException.class, () -> Script.load(missing, Device.CPU))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> Script.load(folder, Device.CPU));
    Path text = Files.writeString(folder.resolve("text.pt"), "not a module");
    assertThrows(TorchException.Operator.class, () -> Script.load(text, Device.CPU));
    Path file = folder.resolve("cut.pt");
    try (Script model = model()) {
      model.save(file);
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(whole, length));
        assertThrows(TorchException.class, () -> Script.load(file, Device.CPU), "length " + length);
      }
    }
  }

  @Test
  void whatCannotBeWrittenIsNamedAndLeavesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path busy = Files.createDirectories(folder.resolve("busy/inside")).getParent();
    try (Script model = model()) {
      for (Path target : List.of(file.resolve("model.pt"), busy)) {
        var thrown = assertThrows(UncheckedIOException.class, () -> model.save(target));
        assertTrue(thrown.getMessage().contains(target.toString()), thrown::getMessage);
      }
      model.save(folder.resolve("new/folder/model.pt"));
      model.save(file);
    }
    try (Script loaded = Script.load(file, Device.CPU)) {
      assertArrayEquals(
          new float[] {13}, loaded.forward(Tensor.ones(1)).narrow(0, 0, 1).toFloatArray());
    }
    try (var left = Files.list(folder)) {
      assertEquals(
          List.of("busy", "file", "new"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  /** LibTorch's parser would end the process. */
  @Test
  void whatNestsTooDeepIsRefused() {
    for (String deep :
        List.of(
            "(".repeat(1000) + "x" + ")".repeat(1000),
            "-".repeat(100_000) + "x",
            "x" + " + x".repeat(100_000),
            "x" + ".abs()".repeat(10_000))) {
      try (Script script = Script.create("Deep")) {
        var thrown =
            assertThrows(
                TorchException.Operator.class,
                () -> script.define("def forward(self, x):\n  return " + deep + "\n"));
        assertTrue(thrown.getMessage().contains("line 2 of the TorchScript"), thrown::getMessage);
      }
    }
  }

  @Test
  void aFileThatReadsFilesIsOnlyForThoseWhoTrustIt() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "1234");
    Path file = folder.resolve("reader.pt");
    try (Script script = Script.create("Reader")) {
      script.define(
          "def forward(self, x):\n  return torch.from_file('%s', False, 4, dtype=0)\n"
              .formatted(secret));
      script.save(file);
    }
    for (Script.Trust trust : List.of(Script.Trust.CHECKED, Script.Trust.TRUSTED)) {
      if (trust == Script.Trust.CHECKED) {
        var thrown =
            assertThrows(
                TorchException.Operator.class, () -> Script.load(file, Script.Trust.CHECKED));
        assertTrue(thrown.getMessage().startsWith(file + ": "), thrown::getMessage);
        assertTrue(thrown.getMessage().contains("\"from_file\""), thrown::getMessage);
        assertThrows(TorchException.Operator.class, () -> Script.load(file, Device.CPU));
      } else {
        try (Script loaded = Script.load(file, trust)) {
          assertEquals("1234", new String(loaded.forward(Tensor.ones(1)).toByteArray(), UTF_8));
        }
      }
    }
  }

  /** Runs the same on several threads that begin together; what it throws but Closed, fails. */
  private static void together(int threads, Consumer<Integer> work) throws Exception {
    var ready = new CyclicBarrier(threads);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int number = thread;
        running.add(
            pool.submit(
                () -> {
                  ready.await();
                  try (var _ = TensorScope.open()) {
                    work.accept(number);
                  } catch (TorchException.Closed _) {
                    // One of the others closes what this one uses.
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
  }

  @Test
  void severalThreadsCloseAtOnce() throws Exception {
    for (int round = 0; round < 100; round++) {
      Script script = model();
      together(3, _ -> script.close());
    }
  }

  @Test
  void oneThreadClosesWhileOthersRun() throws Exception {
    for (int round = 0; round < 20; round++) {
      Script script = model();
      together(
          3,
          thread -> {
            for (int i = 0; thread > 0 && i < 1000; i++) {
              try (var _ = TensorScope.open()) {
                assertEquals(27, script.forward(Tensor.ones(2)).sum().item());
              }
            }
            script.close();
          });
    }
  }

  @Test
  void severalThreadsDefineAtOnce() throws Exception {
    try (Script script = Script.create("Shared")) {
      together(
          4,
          thread -> {
            for (int i = 0; i < 10; i++) {
              String name = thread + "_" + i;
              script.child("c" + name).buffer("b", Tensor.ones(2));
              script.define("def f%s(self, x):\n  return x + self.c%1$s.b\n".formatted(name));
            }
          });
      script.define("def forward(self, x):\n  return self.f0_0(self.f3_9(x))\n");
      assertEquals(6, script.forward(Tensor.ones(2)).sum().item());
    }
  }

  @Test
  void whatCannotBeRun() {
    Tensor x = Tensor.ones(1);
    try (Script model = Script.create("Model")) {
      assertThrows(TorchException.Operator.class, () -> model.forward(x));
      TorchException syntax =
          assertThrows(TorchException.Operator.class, () -> model.define("def forward(self x)"));
      assertTrue(syntax.getMessage().contains("def forward(self x)"), syntax::getMessage);
      model.parameter("weight", x);
      assertThrows(TorchException.Operator.class, () -> model.child("weight"));
    }
    try (Script number = Script.create("Number")) {
      number.define("def forward(self, x):\n    return 1\n");
      assertThrows(TorchException.Operator.class, () -> number.forward(x));
    }
  }

  @Test
  void useAfterClose() {
    Script model = Script.create("Model");
    Script child = model.child("layer");
    model.close();
    model.close();
    child.close();
    Tensor x = Tensor.ones(1);
    assertThrows(TorchException.Closed.class, () -> model.forward(x));
    assertThrows(TorchException.Closed.class, () -> child.define("def forward(self): return 1"));
    assertThrows(TorchException.Closed.class, () -> model.save(folder.resolve("model.pt")));
  }

  @Test
  void textsAreReadWithoutLoadingTheFile() throws IOException {
    Path file = folder.resolve("model.pt");
    try (Script model = model()) {
      model.save(file, Map.of("notes.txt", "weights of κ", "empty", ""));
    }
    assertEquals(Optional.of("weights of κ"), Script.text(file, "notes.txt"));
    assertEquals(Optional.of(""), Script.text(file, "empty"));
    assertEquals(Optional.empty(), Script.text(file, "other.txt"));
    try (Script loaded = Script.load(file, Device.CPU)) {
      assertArrayEquals(
          new float[] {13, 18}, loaded.forward(Tensor.of(new float[] {1, 2})).toFloatArray());
    }
    Path text = Files.writeString(folder.resolve("text"), "no archive");
    var e = assertThrows(IllegalArgumentException.class, () -> Script.text(text, "notes.txt"));
    assertTrue(
        e.getMessage().startsWith(text + " is not a whole TorchScript file"), e.getMessage());
  }
}
