package byol.parquet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of a file that were used last, unpacked: images of a page are often read in turn. */
final class PageCache {
  private static final long MOST = 16L << 20;

  private final Map<Long, UnpackedPage> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized UnpackedPage get(long offset) {
    return pages.get(offset);
  }

  synchronized void put(long offset, UnpackedPage page) {
    if (page.size() > MOST / 2 || pages.putIfAbsent(offset, page) != null) {
      return;
    }
    bytes += page.size();
    var oldest = pages.entrySet().iterator();
    while (bytes > MOST) {
      bytes -= oldest.next().getValue().size();
      oldest.remove();
    }
  }
}
