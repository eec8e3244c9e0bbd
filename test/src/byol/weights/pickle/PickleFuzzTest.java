package byol.weights.pickle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.FuzzSize;
import byol.testing.Mutation;
import byol.torch.TensorScope;
import byol.weights.WeightFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pickles that are damaged or made to do harm: read as what they say, or refused. */
@Timeout(120)
class PickleFuzzTest {
  @TempDir private Path folder;

  private static Object unpickle(byte[] bytes) {
    return new Unpickler(new PickleInput(bytes, 0), false).read();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(String message, String pickle) {
    var e = assertThrows(PickleException.class, () -> NamedValues.of(unpickle(bytes(pickle))));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"state.pth", "checkpoint.pth", "script.pt"})
  void damagedPicklesAreReadOrRefused(String name) throws IOException {
    byte[] pickle;
    try (ZipFile zip = new ZipFile(WeightFiles.of(name).toFile())) {
      var entry =
          zip.stream().filter(e -> e.getName().endsWith("/data.pkl")).findFirst().orElseThrow();
      pickle = zip.getInputStream(entry).readAllBytes();
    }
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < FuzzSize.of(2000); i++) {
      byte[] damaged = Mutation.of(pickle, random);
      try {
        NamedValues.of(new Unpickler(new PickleInput(damaged, 0), true).read());
      } catch (PickleException e) {
        refused++;
      }
    }
    assertTrue(refused > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state.pth", "legacy.pth", "dtypes.pth", "script.pt"})
  void damagedFilesAreReadOrRefused(String name) throws IOException {
    byte[] file = Files.readAllBytes(WeightFiles.of(name));
    Path damaged = folder.resolve(name);
    Random random = new Random(6);
    int refused = 0;
    for (int i = 0; i < FuzzSize.of(100); i++) {
      Files.write(damaged, Mutation.of(file, random));
      try (var _ = TensorScope.open()) {
        TorchFile.read(damaged);
      } catch (PickleException | UncheckedIOException e) {
        refused++;
      }
    }
    assertTrue(refused > 0);
    assertEquals(0, TensorScope.liveTensors());
  }

  @Test
  void whatWouldRunIsNamedWithItsPlace() {
    assertRefused("byte 0 names os.system", "cos\nsystem\n(X\u0002\0\0\0lstR.");
    assertRefused("byte 0 names builtins.eval", "cbuiltins\neval\n.");
    assertRefused("byte 15 names posix.system", "\u008c\u0005posix\u008c\u0006system\u0093.");
    assertRefused("byte 0 has the operation 0x69", "ios\nsystem\n.");
    assertRefused("has the operation 0x50", "Psomething\n.");
    assertRefused("has the operation 0x82", "\u0082\u0001.");
    assertRefused("it sets the state of something else", "(l}b.");
    assertRefused("nothing to be called", "ctorch\nFloatStorage\n)R.");
    assertRefused("names __torch__.Evil", "c__torch__\nEvil\n.");
    assertFalse(Files.exists(Path.of("byol-ran-a-pickle")));
  }

  @Test
  void whatHasNoEndIsRefused() {
    assertRefused("nested too deep", "]q\0h\0a.");
    StringBuilder doubling = new StringBuilder("]");
    for (int i = 0; i < 31; i++) {
      doubling.append('q').append((char) i).append('h').append((char) i).append('\u0086');
    }
    assertRefused("nested too deep", doubling + ".");
    assertRefused("whose key is neither", "}]]s.");
    assertRefused("says a length of", "X\u00ff\u00ff\u00ff\u00ff.");
    assertRefused("ends at byte 9", "X\u0007\0\0\0abcd");
    assertRefused("ends at byte", "]]]");
    assertRefused("a mark that is not there", "t.");
    assertRefused("a value that is not there", "R.");
    assertRefused("uses value 7", "h\u0007.");
    assertRefused("holds no tensor", "K\u0001.");
  }

  @Test
  void operationsAreCounted() {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 3_000_000; i++) {
      many.writeBytes(bytes("N0"));
    }
    many.writeBytes(bytes("N."));
    var e = assertThrows(PickleException.class, () -> unpickle(many.toByteArray()));
    assertTrue(e.getMessage().contains("more than 5000000 operations"), e.getMessage());
  }

  private static String tensor(int elements, int offset, int size, int stride) {
    return "ctorch._utils\n_rebuild_tensor_v2\n((X\u0007\0\0\0storagectorch\nFloatStorage\n"
        + "X\u0001\0\0\0"
        + "0X\u0003\0\0\0cpuK"
        + (char) elements
        + "tQK"
        + (char) offset
        + "K"
        + (char) size
        + "\u0085K"
        + (char) stride
        + "\u0085\u0089NtR.";
  }

  @Test
  void tensorsLieWithinTheirStorages() {
    var whole = NamedValues.of(unpickle(bytes(tensor(6, 0, 6, 1)))).tensors();
    assertEquals(6, whole.get("").storage().count());
    NamedValues.of(unpickle(bytes(tensor(6, 1, 3, 2))));
    assertRefused("does not lie in its storage", tensor(6, 1, 6, 1));
    assertRefused("does not lie in its storage", tensor(6, 0, 4, 2));
    assertRefused("does not lie in its storage", tensor(6, 0, 7, 0));
  }
}
