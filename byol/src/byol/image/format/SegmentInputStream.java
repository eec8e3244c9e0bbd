package byol.image.format;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import javax.imageio.stream.ImageInputStreamImpl;

/** What ImageIO reads a file from that is in memory already. */
public final class SegmentInputStream extends ImageInputStreamImpl {

  private final MemorySegment bytes;

  public SegmentInputStream(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    bitOffset = 0;
    if (streamPos >= bytes.byteSize()) {
      return -1;
    }
    return bytes.get(ValueLayout.JAVA_BYTE, streamPos++) & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    bitOffset = 0;
    int n = (int) Math.min(length, bytes.byteSize() - streamPos);
    if (n <= 0) {
      return length == 0 ? 0 : -1;
    }
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, streamPos, to, offset, n);
    streamPos += n;
    return n;
  }

  @Override
  public long length() {
    return bytes.byteSize();
  }
}
