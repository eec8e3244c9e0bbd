package byol.weights.pickle;

import byol.torch.Tensor;
import byol.weights.pickle.TorchFile.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive with {@code NAME/data.pkl}, which describes tensors, and {@code NAME/data/KEY} with
 * their elements. PyTorch stores all of it uncompressed; so what is read is never more than the
 * file holds.
 */
final class TorchArchive {
  private static final String PICKLE = "/data.pkl";

  /** Of 100,000 tensors it is a fraction of this. */
  private static final int LONGEST_PICKLE = 64 << 20;

  /** Bytes that go through one buffer. */
  private static final long PIECE = 1 << 24;

  private final ZipFile zip;
  private final String root;

  /** What storages may take in all: the file is as long, and none of them lies in it twice. */
  private long room;

  private TorchArchive(ZipFile zip, String root, long room) {
    this.zip = zip;
    this.root = root;
    this.room = room;
  }

  static TorchFile read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String root =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.indexOf('/') == name.length() - PICKLE.length())
              .filter(name -> name.endsWith(PICKLE))
              .map(name -> name.substring(0, name.length() - PICKLE.length()))
              .findFirst()
              .orElseThrow(
                  () ->
                      PickleException.damaged(
                          "it is a zip archive, but none of PyTorch's: it has no data.pkl"));
      return new TorchArchive(zip, root, file.toFile().length()).read();
    } catch (ZipException e) {
      throw PickleException.damaged("it is no whole zip archive: %s", e.getMessage());
    }
  }

  private TorchFile read() throws IOException {
    ZipEntry order = zip.getEntry(root + "/byteorder");
    if (order != null && !text(order).strip().equals("little")) {
      throw PickleException.damaged("its numbers are big-endian: save it on another machine");
    }
    boolean script = zip.stream().anyMatch(entry -> entry.getName().startsWith(root + "/code/"));
    Object value =
        new Unpickler(new PickleInput(bytes(entry("data.pkl"), LONGEST_PICKLE), 0), script).read();
    return TorchFile.of(
        script ? Kind.TORCHSCRIPT : Kind.ARCHIVE, NamedValues.of(value), this::elements);
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = zip.getEntry(root + "/" + name);
    if (entry == null) {
      throw PickleException.damaged("%s is missing in it", name);
    }
    if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
      throw PickleException.damaged("%s in it is compressed, and PyTorch compresses nothing", name);
    }
    return entry;
  }

  private String text(ZipEntry entry) throws IOException {
    return new String(bytes(entry, 64), StandardCharsets.UTF_8);
  }

  private byte[] bytes(ZipEntry entry, int most) throws IOException {
    if (entry.getSize() > most) {
      throw PickleException.damaged("%s in it has %s bytes", entry.getName(), entry.getSize());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      check(entry, sum);
      return bytes;
    }
  }

  private Tensor elements(Storage storage) throws IOException {
    ZipEntry entry = entry("data/" + storage.key());
    if (entry.getSize() != storage.bytes()) {
      throw PickleException.damaged(
          "%s in it has %s bytes, but %s elements of %s take %s",
          entry.getName(), entry.getSize(), storage.count(), storage.dtype(), storage.bytes());
    }
    room -= entry.getSize();
    if (room < 0) {
      throw PickleException.damaged("its parts lie on top of each other");
    }
    try (Arena arena = Arena.ofConfined();
        ReadableByteChannel in = Channels.newChannel(zip.getInputStream(entry))) {
      MemorySegment bytes = arena.allocate(Math.max(1, storage.bytes()), 64);
      CRC32 sum = new CRC32();
      for (long start = 0; start < storage.bytes(); start += PIECE) {
        ByteBuffer piece =
            bytes.asSlice(start, Math.min(PIECE, storage.bytes() - start)).asByteBuffer();
        while (piece.hasRemaining()) {
          if (in.read(piece) < 0) {
            throw PickleException.damaged("%s in it is cut off", entry.getName());
          }
        }
        sum.update(piece.flip());
      }
      check(entry, sum);
      return Tensor.of(bytes.asSlice(0, storage.bytes()), storage.dtype(), storage.count());
    }
  }

  private static void check(ZipEntry entry, CRC32 sum) {
    if (sum.getValue() != entry.getCrc()) {
      throw PickleException.damaged(
          "%s in it is not as it was written: its checksum is another", entry.getName());
    }
  }
}
