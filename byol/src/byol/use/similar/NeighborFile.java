package byol.use.similar;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import byol.torch.safetensors.SafetensorsStream;
import byol.torch.safetensors.SafetensorsStream.Entry;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Neighbors in a file, whole or not at all, with the checksum of the vectors that they are of. */
final class NeighborFile {
  private static final String VECTORS = "byol.hnsw.vectors";
  private static final String ENTRY = "byol.hnsw.entry";

  private NeighborFile() {}

  /**
   * Writes one.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  static void write(Path file, NeighborLists lists, String checksum) {
    List<Entry> entries = new ArrayList<>();
    List<int[]> arrays = new ArrayList<>();
    for (int i = 0; i < lists.levels().length; i++) {
      NeighborLists.Level level = lists.levels()[i];
      Map<String, int[]> parts =
          Map.of("nodes", level.nodes(), "ends", level.ends(), "neighbors", level.neighbors());
      for (String part : List.of("nodes", "ends", "neighbors")) {
        int[] values = parts.get(part);
        entries.add(new Entry("level%s.%s".formatted(i, part), DType.INT32, values.length));
        arrays.add(values);
      }
    }
    SafetensorsStream.write(
        file,
        entries,
        Map.of(VECTORS, checksum, ENTRY, String.valueOf(lists.entry())),
        stream -> {
          for (int[] values : arrays) {
            try (Arena arena = Arena.ofConfined()) {
              stream.write(arena.allocateFrom(ValueLayout.JAVA_INT, values));
            }
          }
        });
  }

  /**
   * Reads one.
   *
   * @param vectors that it must be of
   * @return nothing if it is of other vectors, damaged or of another kind
   */
  static Optional<NeighborLists> read(Path file, UnitVectors vectors) {
    try (var _ = TensorScope.open()) {
      Map<String, String> metadata = Safetensors.readMetadata(file);
      if (!vectors.checksum().equals(metadata.get(VECTORS))) {
        return Optional.empty();
      }
      Map<String, Tensor> tensors = Safetensors.read(file).tensors();
      NeighborLists.Level[] levels = new NeighborLists.Level[tensors.size() / 3];
      for (int i = 0; i < levels.length; i++) {
        levels[i] =
            new NeighborLists.Level(
                ints(tensors.get("level%s.nodes".formatted(i))),
                ints(tensors.get("level%s.ends".formatted(i))),
                ints(tensors.get("level%s.neighbors".formatted(i))));
      }
      NeighborLists lists = new NeighborLists(Integer.parseInt(metadata.get(ENTRY)), levels);
      return lists.fit(vectors.rows()) ? Optional.of(lists) : Optional.empty();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      // It is made anew.
      return Optional.empty();
    }
  }

  private static int[] ints(Tensor tensor) {
    if (tensor == null || tensor.dtype() != DType.INT32) {
      throw new IllegalArgumentException("an array of the graph is missing");
    }
    if (tensor.numel() == 0) {
      return new int[0];
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(tensor.numel() * Integer.BYTES, Integer.BYTES);
      tensor.copyTo(bytes);
      return bytes.toArray(ValueLayout.JAVA_INT);
    }
  }
}
