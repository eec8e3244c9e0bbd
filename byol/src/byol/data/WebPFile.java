package byol.data;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The chunks of a WebP file (RFC 9649, section 2). Reading beyond the end throws {@link
 * IndexOutOfBoundsException}.
 */
record WebPFile(ByteReader bytes) {

  private static final int FIRST = 12;
  private static final int HEADER = 8;
  private static final int FRAME_HEADER = 16;
  private static final int EXIF = 0x08;

  WebPFile(MemorySegment file) {
    this(new ByteReader(file, ByteOrder.LITTLE_ENDIAN));
  }

  /** Whether the file says, at its start, that it has a chunk of EXIF. Else none counts. */
  boolean announcesExif() {
    return bytes.has(FIRST, "VP8X") && (bytes.u8(FIRST + HEADER) & EXIF) != 0;
  }

  /** The chunk of EXIF. */
  Optional<MemorySegment> exif() {
    long at = FIRST;
    while (announcesExif() && at + HEADER <= bytes.bytes().byteSize()) {
      if (bytes.has(at, "EXIF")) {
        return Optional.of(bytes.bytes().asSlice(at + HEADER, bytes.u32(at + 4)));
      }
      at += HEADER + padded(at);
    }
    return Optional.empty();
  }

  /** Whether the picture, or the first frame of an animation, is compressed without loss. */
  boolean isLossless() {
    long at = FIRST;
    while (at + HEADER <= bytes.bytes().byteSize()) {
      if (bytes.has(at, "VP8L") || bytes.has(at, "VP8 ")) {
        return bytes.has(at, "VP8L");
      }
      at += HEADER + (bytes.has(at, "ANMF") ? FRAME_HEADER : padded(at));
    }
    return false;
  }

  /** The length of a chunk's content with the byte that makes it even. */
  private long padded(long chunk) {
    return bytes.u32(chunk + 4) + 1 & ~1L;
  }
}
