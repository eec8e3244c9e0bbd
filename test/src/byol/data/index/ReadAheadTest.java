package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.Reading;
import byol.data.ShuffleBufferOrder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {

  private static final int RUN = 8;
  private static final int RUNS = 1000;
  private static final int BUFFER = 64;

  @TempDir Path folder;

  private static ImageIndex index(int images) {
    int[] lengths = new int[images];
    Arrays.fill(lengths, 1);
    return new ImageIndex(
        Path.of(""),
        new PathTable.Builder().build(),
        new int[images],
        LongStream.range(0, images).toArray(),
        lengths,
        List.of(),
        new Reading("", List.of()),
        List.of(),
        List.of());
  }

  @Test
  void seldomReadsARunTwiceInAnEpochLargerThanTheBuffer() throws IOException {
    Path file = Files.write(folder.resolve("archive"), new byte[RUN * RUNS]);
    int[] ends = IntStream.rangeClosed(1, RUNS).map(run -> run * RUN).toArray();
    ReadAhead ahead = new ReadAhead(index(RUN * RUNS), ends, BUFFER);
    try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
      for (int image : ShuffleBufferOrder.of(ends, BUFFER).epoch(1, 0)) {
        ahead.before(image, archive);
      }
    }
    int again = ahead.runsRead() - RUNS;
    assertTrue(again >= 0 && again < 0.04 * RUNS, again + " runs were read again");
  }
}
