package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      assertThrows(TorchException.class, () -> model.save(folder.resolve("no/such/model.pt")));
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
}
