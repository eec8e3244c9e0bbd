package byol.torch.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.TorchTest;
import byol.torch.Upload;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that callers lend: it may be read-only, or a file that is no longer there. */
class HostMemoryTest extends TorchTest {
  @TempDir Path folder;

  @Test
  void nothingIsWrittenToReadOnlyMemory() throws IOException {
    Tensor ones = Tensor.ones(4);
    Path file = Files.write(folder.resolve("file"), new byte[4096]);
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(16, 4);
      MemorySegment mapped = channel.map(MapMode.READ_ONLY, 0, 16, arena);
      for (MemorySegment target : new MemorySegment[] {memory.asReadOnly(), mapped}) {
        readOnly(() -> ones.copyTo(target));
      }
      assertEquals(0, memory.get(ValueLayout.JAVA_FLOAT, 0));
    }
  }

  private static void readOnly(org.junit.jupiter.api.function.Executable write) {
    IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, write);
    assertTrue(thrown.getMessage().contains("read-only"), thrown::getMessage);
  }

  @Test
  void mappedFiles() throws IOException {
    try (FileChannel file =
            FileChannel.open(
                folder.resolve("file"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        Arena arena = Arena.ofConfined()) {
      int size = 1 << 16;
      MemorySegment mapped = file.map(MapMode.READ_WRITE, 0, 4L * size, arena);
      Tensor values = Tensor.arange(0, size).to(DType.FLOAT32);
      values.copyTo(mapped);
      assertArrayEquals(
          values.toFloatArray(), Tensor.of(mapped, DType.FLOAT32, size).toFloatArray());
      file.truncate(4096);
      for (int i = 0; i < 100; i++) { // in compiled code as well
        shorter(() -> Tensor.of(mapped, DType.FLOAT32, size));
        shorter(() -> values.copyTo(mapped));
      }
      assertThrows(
          IllegalArgumentException.class,
          () -> Upload.begin(mapped, DType.FLOAT32, Device.CPU, size));
    }
  }

  private static void shorter(org.junit.jupiter.api.function.Executable use) {
    IllegalStateException thrown = assertThrows(IllegalStateException.class, use);
    assertTrue(thrown.getMessage().contains("shorter"), thrown::getMessage);
  }
}
