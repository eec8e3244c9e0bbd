package byol.parquet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of a file that were used last, unpacked: images of a page are often read in turn, and a
 * page may have as many as a thousand of them. All files share the memory.
 */
final class PageCache {
  private static final long MOST = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 8);

  /** In the order in which they were used, the last one last. */
  private static final Map<Key, UnpackedPage> PAGES = new LinkedHashMap<>(16, 0.75f, true);

  private static long bytes;

  private record Key(PageCache file, long offset) {}

  UnpackedPage get(long offset) {
    synchronized (PAGES) {
      return PAGES.get(new Key(this, offset));
    }
  }

  void put(long offset, UnpackedPage page) {
    synchronized (PAGES) {
      if (page.size() > MOST / 2 || PAGES.putIfAbsent(new Key(this, offset), page) != null) {
        return;
      }
      bytes += page.size();
      var oldest = PAGES.entrySet().iterator();
      while (bytes > MOST) {
        bytes -= oldest.next().getValue().size();
        oldest.remove();
      }
    }
  }
}
