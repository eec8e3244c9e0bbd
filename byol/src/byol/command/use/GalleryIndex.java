package byol.command.use;

import byol.io.WriteException;
import byol.use.similar.ApproximateImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The index that some images are searched by: as it was kept beside their features, or new. */
final class GalleryIndex {
  /** Numbers in all features from which an exact search takes about a second: 4 GB. */
  private static final long LARGE = 1_000_000_000;

  private GalleryIndex() {}

  /** Whether an index is to be used. */
  static boolean isWanted(Gallery gallery, Path file, IndexChoice choice) {
    long numbers = (long) gallery.rows().size() * gallery.info().size();
    // One that cannot be kept takes longer to build than the exact search that it is for.
    boolean large = choice == IndexChoice.AUTO && numbers >= LARGE && file != null;
    return large || choice == IndexChoice.APPROXIMATE;
  }

  /**
   * Reads or builds one.
   *
   * @param file of the features; null if there is none, and then nothing is kept
   */
  static ApproximateImages of(Gallery gallery, Path file, EmbedImages.Listener listener) {
    Path kept = file == null ? null : file.resolveSibling(file.getFileName() + ".hnsw");
    if (kept != null) {
      Optional<ApproximateImages> read = ApproximateImages.read(kept, gallery.features());
      if (read.isPresent()) {
        listener.said("by the index " + kept);
        return read.get();
      }
      if (Files.exists(kept)) {
        listener.warned(kept + " is of other features, or damaged: it is built anew");
      }
    }
    listener.said(
        String.format(
            Locale.ROOT,
            "building an index of %,d images: %s",
            gallery.rows().size(),
            kept == null ? "features without a file have none that is kept" : kept));
    ApproximateImages built =
        ApproximateImages.build(
            gallery.features(), (_, done, total) -> listener.indexed((int) done, (int) total));
    if (kept != null) {
      try {
        built.write(kept);
      } catch (WriteException e) {
        listener.warned("the index is not kept: " + e.getMessage());
      }
    }
    return built;
  }
}
