package byol.torch.safetensors;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What shows that a safetensors file is as it was written. Its metadata hold the CRC-32C of each
 * tensor's bytes, in the order of the header, and the SHA-256 of the header, with these digits
 * themselves taken as zeros: so names, types, shapes, places and metadata are covered as well.
 *
 * <p>Against damage, not against malice: whoever can change a file can change its sums.
 */
final class Checksums {
  private static final String OF_TENSORS = "byol.crc32c";
  private static final String OF_HEADER = "byol.sha256";
  private static final String BLANK = "0".repeat(64);
  private static final int SHOWN = 5;
  private static final long PIECE = 1 << 30;

  private final List<String> tensors = new ArrayList<>();
  private final CRC32C crc = new CRC32C();

  /** The metadata of a file of so many tensors, with zeros for the sums. */
  static Map<String, String> blank(int tensors) {
    String sums = String.join(" ", Collections.nCopies(tensors, "00000000"));
    return Map.of(OF_TENSORS, sums, OF_HEADER, BLANK);
  }

  /** Takes the next tensor's bytes. */
  void add(MemorySegment bytes) {
    update(bytes);
    next();
  }

  /** Takes some of the next tensor's bytes. */
  void update(MemorySegment bytes) {
    for (long start = 0; start < bytes.byteSize(); start += PIECE) {
      long length = Math.min(PIECE, bytes.byteSize() - start);
      crc.update(bytes.asSlice(start, length).asByteBuffer());
    }
  }

  /** The next tensor's bytes have all been taken. */
  void next() {
    tensors.add(HexFormat.of().toHexDigits((int) crc.getValue()));
    crc.reset();
  }

  /** Puts the sums in place of the zeros of a header. */
  void putInto(byte[] header) {
    put(header, OF_TENSORS, String.join(" ", tensors));
    put(header, OF_HEADER, sha256(header));
  }

  /**
   * The sums that a file was written with, which are taken out of its metadata.
   *
   * @param header the text of the file's header
   * @return null if the file has no sums
   * @throws IllegalArgumentException if the header is not as it was written
   */
  static Checksums takeFrom(byte[] header, Map<String, String> metadata) {
    String ofTensors = metadata.remove(OF_TENSORS);
    String ofHeader = metadata.remove(OF_HEADER);
    if (ofTensors == null && ofHeader == null) {
      return null;
    }
    if (ofTensors == null || ofHeader == null || !ofHeader.equals(blankedSha256(header))) {
      throw new IllegalArgumentException(
          "its header is not as it was written (where another program has rewritten it, let that"
              + " leave out the metadata %s and %s)".formatted(OF_TENSORS, OF_HEADER));
    }
    Checksums sums = new Checksums();
    sums.tensors.addAll(ofTensors.isEmpty() ? List.of() : List.of(ofTensors.split(" ")));
    return sums;
  }

  /**
   * Compares these sums, with which a file was written, with those of the bytes that were read.
   *
   * @param names of the tensors that were read, in the order of the header
   * @throws IllegalArgumentException naming what is not as it was written
   */
  void compare(List<String> names, Checksums read) {
    List<String> damaged = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i >= tensors.size() || !tensors.get(i).equals(read.tensors.get(i))) {
        damaged.add(names.get(i));
      }
    }
    if (!damaged.isEmpty()) {
      throw new IllegalArgumentException(
          "%s of its %s tensors are not as they were written: %s%s"
              .formatted(
                  damaged.size(),
                  names.size(),
                  String.join(", ", damaged.subList(0, Math.min(SHOWN, damaged.size()))),
                  damaged.size() > SHOWN ? " and others" : ""));
    }
  }

  private static String blankedSha256(byte[] header) {
    byte[] blanked = header.clone();
    return put(blanked, OF_HEADER, BLANK) ? sha256(blanked) : "";
  }

  /** Writes over the value of a key; says whether it is there, as this program writes it. */
  private static boolean put(byte[] header, String key, String value) {
    // Quotes within other keys and values are escaped, so this is the key.
    String start = "\"" + key + "\":\"";
    int at = new String(header, StandardCharsets.ISO_8859_1).indexOf(start) + start.length();
    if (at < start.length() || at + value.length() > header.length) {
      return false;
    }
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, header, at, bytes.length);
    return true;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
