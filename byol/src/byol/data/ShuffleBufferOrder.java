package byol.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chance within bounds, for images that are read best in the order they are stored in. The images
 * are cut into runs, short enough to mix and long enough to be read in one go. An epoch takes the
 * runs in chance order, one after the other, and passes their images through a shuffle buffer: of
 * the W images at hand a random one is next, and the next of the sequence takes its place. So an
 * image comes less than W places before its place in the sequence, and at any time about W images
 * of W / run length runs are being drawn from.
 *
 * <p>The shuffle buffer is the one of WebDataset (Aizman, Maltby, Breuel, "High Performance I/O For
 * Large Scale Deep Learning", 2019), which passes whole shards through it; runs from everywhere mix
 * better, also where shards are sorted by class.
 *
 * @param members positions in the data set, run by run
 * @param ends of each run in {@code members}
 * @param bufferSize W
 */
public record ShuffleBufferOrder(int[] members, int[] ends, int bufferSize) implements SampleOrder {

  /**
   * For images that are cut into runs as they stand.
   *
   * @param ends of each run, ascending; the last is the number of images
   * @param bufferSize W
   */
  public static ShuffleBufferOrder of(int[] ends, int bufferSize) {
    int size = ends.length == 0 ? 0 : ends[ends.length - 1];
    return new ShuffleBufferOrder(IntStream.range(0, size).toArray(), ends, bufferSize);
  }

  @Override
  public int[] epoch(long seed, long epoch) {
    int[] runs = SampleRandom.permutation(ends.length, seed, epoch);
    int[] sequence = new int[members.length];
    int length = 0;
    for (int run : runs) {
      int from = run == 0 ? 0 : ends[run - 1];
      System.arraycopy(members, from, sequence, length, ends[run] - from);
      length += ends[run] - from;
    }
    // A stream of its own, beside that of the runs and those of the images.
    SampleRandom random = new SampleRandom().restart(seed, epoch, -2);
    int[] buffer = Arrays.copyOf(sequence, Math.min(bufferSize, length));
    for (int i = 0; i < length; i++) {
      int left = Math.min(buffer.length, length - i);
      int drawn = random.nextInt(left);
      int next = i + buffer.length;
      int image = buffer[drawn];
      buffer[drawn] = next < length ? sequence[next] : buffer[left - 1];
      sequence[i] = image;
    }
    return sequence;
  }

  @Override
  public SampleOrder subset(int[] indices) {
    int[] place = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      place[members[i]] = i;
    }
    int[] sorted =
        IntStream.range(0, indices.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> place[indices[i]]))
            .mapToInt(Integer::intValue)
            .toArray();
    IntStream.Builder cuts = IntStream.builder();
    int done = 0;
    for (int end : ends) {
      int from = done;
      while (done < sorted.length && place[indices[sorted[done]]] < end) {
        done++;
      }
      if (done > from) {
        cuts.add(done);
      }
    }
    return new ShuffleBufferOrder(sorted, cuts.build().toArray(), bufferSize);
  }
}
