package byol.command.use;

import byol.data.ImageDataset;
import byol.data.Subset;
import byol.parallel.Team;
import byol.use.ImageRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Rows that several processes make, a batch each in turn. Each batch has the images that it has in
 * one process, so the rows are the same; rank 0 is given all of them in their order.
 */
final class SharedRows implements ResumableRows.Maker {
  private static final String END = "\0";

  private final Team team;
  private final ResumableRows.Maker own;
  private final int atOnce;
  private final int width;
  private final BooleanSupplier stopped;
  private boolean stopping;

  /**
   * Prepares it.
   *
   * @param own makes rows in this process
   * @param atOnce images in a batch
   * @param width numbers of a row
   * @param stopped whether this process is asked to stop; then all do, after the same batches
   */
  SharedRows(Team team, ResumableRows.Maker own, int atOnce, int width, BooleanSupplier stopped) {
    this.team = team;
    this.own = own;
    this.atOnce = atOnce;
    this.width = width;
    this.stopped = stopped;
  }

  /** Called by all ranks alike; only rank 0 gives {@code rows} anything. */
  @Override
  public void make(ImageDataset images, ImageRows rows) {
    int batches = Math.ceilDiv(images.size(), atOnce);
    int rounds = Math.ceilDiv(batches, team.size());
    stopping = team.any(stopped.getAsBoolean());
    int[] mine =
        IntStream.range(0, images.size())
            .filter(i -> i / atOnce % team.size() == team.rank().rank())
            .toArray();
    if (mine.length > 0 && !stopping) {
      own.make(
          Subset.of(images, mine),
          new ImageRows() {
            @Override
            public void add(Block block) {
              exchange(inWhole(block, mine), rows);
            }

            @Override
            public boolean wantsMore() {
              return !stopping;
            }
          });
    }
    // In the last round there may be fewer batches than ranks.
    boolean without = Math.ceilDiv(mine.length, atOnce) < rounds;
    if (without && !stopping) {
      exchange(null, rows);
    }
  }

  private static ImageRows.Block inWhole(ImageRows.Block block, int[] mine) {
    return new ImageRows.Block(
        mine[block.first()],
        mine[block.end() - 1] + 1,
        Arrays.stream(block.indices()).map(i -> mine[i]).toArray(),
        block.values(),
        block.unusable().stream()
            .map(u -> new ImageRows.Unusable(mine[u.index()], u.source(), u.reason()))
            .toList());
  }

  /** One round: a batch of each rank, or none. */
  private void exchange(ImageRows.Block block, ImageRows rows) {
    List<String> texts = team.all(block == null ? "" : text(block));
    float[] numbers = new float[atOnce * width];
    if (block != null) {
      System.arraycopy(block.values(), 0, numbers, 0, block.values().length);
    }
    float[] all = team.gather(numbers);
    if (team.leads()) {
      for (int rank = 0; rank < team.size(); rank++) {
        if (!texts.get(rank).isEmpty()) {
          rows.add(block(texts.get(rank), all, rank * numbers.length));
        }
      }
    }
    stopping = team.any(stopped.getAsBoolean());
  }

  private static String text(ImageRows.Block block) {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(block.first()));
    parts.add(String.valueOf(block.end()));
    parts.add(String.join(",", Arrays.stream(block.indices()).mapToObj(String::valueOf).toList()));
    for (ImageRows.Unusable image : block.unusable()) {
      parts.addAll(List.of(String.valueOf(image.index()), image.source(), image.reason()));
    }
    return String.join(END, parts);
  }

  private ImageRows.Block block(String text, float[] all, int from) {
    String[] parts = text.split(END, -1);
    int[] indices =
        parts[2].isEmpty()
            ? new int[0]
            : Arrays.stream(parts[2].split(",")).mapToInt(Integer::parseInt).toArray();
    List<ImageRows.Unusable> unusable = new ArrayList<>();
    for (int i = 3; i < parts.length; i += 3) {
      unusable.add(new ImageRows.Unusable(Integer.parseInt(parts[i]), parts[i + 1], parts[i + 2]));
    }
    float[] values = Arrays.copyOfRange(all, from, from + indices.length * width);
    return new ImageRows.Block(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), indices, values, unusable);
  }
}
