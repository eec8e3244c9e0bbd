package byol.command.use;

import byol.command.AllImages;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SkippedFiles;
import byol.data.Subset;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.WriteException;
import byol.use.ImageRows;
import byol.use.features.RowParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes a row of numbers of every image of a data set. What was done before an interruption is not
 * done again.
 */
final class ResumableRows {
  /** Makes rows of images. */
  interface Maker {
    /**
     * Makes those of all images of a data set, a batch at a time.
     *
     * @param rows are given them
     */
    void make(ImageDataset images, ImageRows rows);
  }

  private final AllImages all;
  private final RowParts parts;
  private final EmbedImages.Listener listener;
  private final BooleanSupplier stopped;

  /**
   * Prepares it, and says where it begins.
   *
   * @param all the images
   * @param parts that hold what was done before
   * @param stopped whether it is to end after the images under way
   */
  ResumableRows(
      AllImages all, RowParts parts, EmbedImages.Listener listener, BooleanSupplier stopped) {
    this.all = all;
    this.parts = parts;
    this.listener = listener;
    this.stopped = stopped;
    if (parts.replacesOther()) {
      listener.warned(
          "what an earlier attempt had done was by another network or of other images: begun anew");
    }
    parts.damage().ifPresent(listener::warned);
    if (parts.found() > 0) {
      listener.said(
          String.format(
              Locale.ROOT,
              "going on behind the %,d of %,d images that are done",
              parts.found(),
              all.images().size()));
    }
  }

  /**
   * Makes the rows that are missing.
   *
   * @param numbers what is kept of what the maker gives
   * @return whether all are done
   */
  boolean run(Maker maker, Function<ImageRows.Block, float[]> numbers) {
    ImageDataset images = all.images();
    int from = parts.end();
    int total = images.size();
    if (from < total && !stopped.getAsBoolean()) {
      maker.make(behind(images, from), adding(from, total, numbers));
    }
    parts.flush();
    return parts.end() == total;
  }

  /** The images from one on. */
  static ImageDataset behind(ImageDataset images, int from) {
    return from == 0 ? images : Subset.of(images, IntStream.range(from, images.size()).toArray());
  }

  private ImageRows adding(int from, int total, Function<ImageRows.Block, float[]> numbers) {
    return new ImageRows() {
      @Override
      public void add(Block block) {
        int[] indices = block.indices().clone();
        for (int i = 0; i < indices.length; i++) {
          indices[i] += from;
        }
        List<String> unusable =
            block.unusable().stream().map(one -> one.source() + "\t" + one.reason()).toList();
        parts.add(from + block.end(), indices, numbers.apply(block), unusable);
        listener.embedded(parts.end(), total);
      }

      @Override
      public boolean wantsMore() {
        return !stopped.getAsBoolean();
      }
    };
  }

  /**
   * Refuses images of which none could be used, and forgets what was done.
   *
   * @throws DataException naming the first
   */
  void checkUsable() {
    List<String> unusable = parts.unusable();
    if (unusable.size() == all.images().size()) {
      parts.delete();
      throw new DataException(
          "none of the %s images can be used, such as %s"
              .formatted(unusable.size(), unusable.getFirst().replace("\t", ": ")));
    }
  }

  /**
   * Lists what could not be used, as it was decoded or at the first look. Where all could be used,
   * the list of an earlier time goes.
   *
   * @param file of the rows; the list is {@code FILE.skipped.txt}
   * @return the list; nothing if all could be used
   */
  Optional<Path> listUnusable(Path file) {
    Set<String> lines = new LinkedHashSet<>(parts.unusable());
    all.images().skipped().list().stream()
        .filter(SkippedFiles.Skipped::damaged)
        .map(skipped -> skipped.where() + "\t" + skipped.reason())
        .forEach(lines::add);
    Path list = file.resolveSibling(file.getFileName() + ".skipped.txt");
    if (lines.isEmpty()) {
      delete(list);
      return Optional.empty();
    }
    AtomicFile.writeLines(list, List.copyOf(lines));
    return Optional.of(list);
  }

  private static void delete(Path list) {
    try {
      Disk.current().delete(list);
    } catch (IOException e) {
      throw new WriteException(list, e);
    }
  }
}
