package byol.torch.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.torch.Tensor;
import byol.torch.TorchTest;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.safetensors.SafetensorsStream.Entry;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsStreamTest extends TorchTest {
  @TempDir private Path folder;

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("a", DType.FLOAT32, 2, 3),
          new Entry("empty", DType.FLOAT32, 0, 3),
          new Entry("b", DType.UINT8, 5));

  private static byte[] content() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(29);
      for (int i = 0; i < 29; i++) {
        data.set(ValueLayout.JAVA_BYTE, i, (byte) i);
      }
      return data.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  @Test
  void piecesOfAnySizeGiveTheFileThatWholeTensorsGive() throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    MemorySegment all = MemorySegment.ofArray(content());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(29, 8).copyFrom(all);
      tensors.put("a", Tensor.of(copy.asSlice(0, 24), DType.FLOAT32, 2, 3));
      tensors.put("empty", Tensor.empty(DType.FLOAT32, Device.CPU, 0, 3));
      tensors.put("b", Tensor.of(copy.asSlice(24, 5), DType.UINT8, 5));
    }
    Map<String, String> metadata = Map.of("what", "a test");
    Path whole = folder.resolve("whole.safetensors");
    new Safetensors(tensors, metadata).write(whole);
    for (int piece : new int[] {1, 7, 29}) {
      Path file = folder.resolve(piece + ".safetensors");
      SafetensorsStream.write(
          file,
          ENTRIES,
          metadata,
          stream -> {
            for (int from = 0; from < 29; from += piece) {
              stream.write(all.asSlice(from, Math.min(piece, 29 - from)));
            }
          });
      assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(file), "pieces of " + piece);
    }
    assertEquals(metadata, Safetensors.readMetadata(whole));
    assertEquals(metadata, Safetensors.read(whole).metadata());
  }

  @Test
  void tooFewOrTooManyBytesLeaveNoFile() {
    Path file = folder.resolve("x.safetensors");
    for (int length : new int[] {0, 28, 30}) {
      assertThrows(
          IllegalStateException.class,
          () ->
              SafetensorsStream.write(
                  file,
                  ENTRIES,
                  Map.of(),
                  stream -> stream.write(MemorySegment.ofArray(new byte[length]))));
      assertFalse(Files.exists(file));
    }
    Entry twice = ENTRIES.getFirst();
    assertThrows(
        IllegalArgumentException.class,
        () -> SafetensorsStream.write(file, List.of(twice, twice), Map.of(), _ -> {}));
  }
}
