package byol.weights.pickle;

import byol.torch.Tensor;
import byol.weights.pickle.TorchFile.Kind;
import byol.weights.pickle.Unpickler.Tuple;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code torch.save} wrote before PyTorch 1.6, and many files for download are: five pickles
 * (a number that tells the format, its version, the machine, the value, the keys of the storages),
 * then of each storage the number of its elements and their bytes.
 */
final class LegacyFile {
  /** {@code torch.serialization.MAGIC_NUMBER}. */
  private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);

  private static final Long VERSION = 1001L;

  /** Within which the pickles end. */
  private static final int LONGEST_PICKLES = 64 << 20;

  private static final long PIECE = 1 << 30;

  private final FileChannel file;
  private final Map<String, Long> places = new HashMap<>();

  private LegacyFile(FileChannel file) {
    this.file = file;
  }

  /** Whether a file that begins so is one. */
  static boolean begins(byte[] first) {
    try {
      return new Unpickler(new PickleInput(Arrays.copyOf(first, 16), 0), false)
          .read()
          .equals(MAGIC);
    } catch (PickleException e) {
      return false;
    }
  }

  /** Whether it is a tar archive, as PyTorch wrote them before 0.1.10. */
  static boolean isOldest(byte[] first) {
    return first.length > 262
        && new String(first, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  static TorchFile read(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      ByteBuffer first = ByteBuffer.allocate((int) Math.min(file.size(), LONGEST_PICKLES));
      readAll(file, first, 0);
      if (!begins(first.array())) {
        throw PickleException.damaged(
            "it is of a PyTorch before 0.1.10: load it with PyTorch and save it anew");
      }
      return new LegacyFile(file).read(first.array());
    } catch (EOFException e) {
      throw PickleException.damaged("it is cut off");
    }
  }

  private TorchFile read(byte[] first) throws IOException {
    PickleInput input = new PickleInput(first, 0);
    next(input);
    if (!VERSION.equals(next(input))) {
      throw PickleException.damaged("it is of an unknown version");
    }
    if (next(input) instanceof Map<?, ?> machine
        && Boolean.FALSE.equals(machine.get("little_endian"))) {
      throw PickleException.damaged("its numbers are big-endian: save it on another machine");
    }
    NamedValues values = NamedValues.of(next(input));
    place(values, keys(next(input)), input.position());
    return TorchFile.of(Kind.LEGACY, values, this::elements);
  }

  private static Object next(PickleInput input) {
    return new Unpickler(input, false).read();
  }

  private static List<?> keys(Object value) {
    return switch (value) {
      case List<?> list -> list;
      case Tuple tuple -> tuple.items();
      default -> throw PickleException.damaged("it does not list its storages");
    };
  }

  /** Where each storage's elements begin; those of storages that no tensor has are passed too. */
  private void place(NamedValues values, List<?> keys, long begin) throws IOException {
    Map<String, Storage> storages = new HashMap<>();
    values.tensors().values().forEach(t -> storages.put(t.storage().key(), t.storage()));
    long position = begin;
    for (Object key : keys) {
      Storage storage = storages.get(key);
      if (storage == null) {
        throw PickleException.damaged("it has a storage that no tensor has");
      }
      ByteBuffer count = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      readAll(file, count, position);
      if (count.flip().getLong() != storage.count()) {
        throw PickleException.damaged("the storage %s has another length than it says", key);
      }
      places.put(storage.key(), position + Long.BYTES);
      position += Long.BYTES + storage.bytes();
    }
    if (position > file.size()) {
      throw new EOFException();
    }
  }

  private Tensor elements(Storage storage) throws IOException {
    Long place = places.get(storage.key());
    if (place == null) {
      throw PickleException.damaged("the storage %s is missing in it", storage.key());
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, storage.bytes()), 64);
      for (long start = 0; start < storage.bytes(); start += PIECE) {
        long length = Math.min(PIECE, storage.bytes() - start);
        readAll(file, bytes.asSlice(start, length).asByteBuffer(), place + start);
      }
      return Tensor.of(bytes.asSlice(0, storage.bytes()), storage.dtype(), storage.count());
    }
  }

  private static void readAll(FileChannel file, ByteBuffer to, long position) throws IOException {
    while (to.hasRemaining()) {
      int read = file.read(to, position);
      if (read < 0) {
        throw new EOFException();
      }
      position += read;
    }
  }
}
