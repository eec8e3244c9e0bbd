package byol.data.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Reads a run of images in one go when the first of them is asked for, so that the operating system
 * has the others in its page cache by the time they are wanted: its memory, not that of the heap,
 * is the shuffle buffer of archives. What is read is thrown away; if the system has too, the image
 * is just read again. Safe for use by several threads.
 */
public final class ReadAhead {

  private static final int CHUNK = 1 << 18;

  // An image stays in a shuffle buffer of W images until 1 of W draws hits it, so the draws between
  // the last two of a run exceed 2 W in 13 % of runs, and 4 W in 2 %.
  private static final long MEMORY_IN_BUFFERS = 4;

  private final ImageIndex index;
  private final int[] ends;
  private final long memory;
  private final AtomicLong clock = new AtomicLong();
  // By run: how many images had been asked for when one of this run last was; 0 for never.
  private final AtomicLongArray lastUse;
  private final AtomicInteger runsRead = new AtomicInteger();

  /**
   * Begins with nothing read.
   *
   * @param index where the images lie
   * @param ends of the runs, each within one archive
   * @param shuffleBuffer W, how many images the order of reading mixes; a run is taken for
   *     forgotten when 4 W others were asked for since one of it
   */
  public ReadAhead(ImageIndex index, int[] ends, int shuffleBuffer) {
    this.index = index;
    this.ends = ends;
    memory = MEMORY_IN_BUFFERS * shuffleBuffer;
    lastUse = new AtomicLongArray(ends.length);
  }

  /** To be called before an image is read from its archive. */
  public void before(int image, RandomAccessFile archive) throws IOException {
    int found = Arrays.binarySearch(ends, image + 1);
    int run = found < 0 ? -found - 1 : found;
    long now = clock.incrementAndGet();
    long last = lastUse.getAndSet(run, now);
    if (last == 0 || now - last > memory) {
      int first = run == 0 ? 0 : ends[run - 1];
      if (ends[run] - first > 1) {
        read(archive, first, ends[run] - 1);
      }
    }
  }

  /** How many runs were read so far. */
  public int runsRead() {
    return runsRead.get();
  }

  private void read(RandomAccessFile archive, int first, int last) throws IOException {
    runsRead.incrementAndGet();
    byte[] chunk = new byte[CHUNK];
    long left = index.offsets()[last] + Math.abs(index.lengths()[last]) - index.offsets()[first];
    archive.seek(index.offsets()[first]);
    int count = 0;
    while (left > 0 && count >= 0) {
      count = archive.read(chunk, 0, (int) Math.min(CHUNK, left));
      left -= count;
    }
  }
}
