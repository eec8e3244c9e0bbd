package byol.data.folder;

import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.index.ImageIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The images in a folder that lie in none of the folders that are its parts: beside {@code train}
 * and {@code test}, or in another folder than these. They have no labels.
 */
final class ImagesBesideParts {

  private ImagesBesideParts() {}

  /** Looks for them; there are none where no folder is a part, or the parts are said. */
  static Optional<ImageIndex> of(FolderSpec spec, ImageTree tree, ScanListener listener) {
    FolderLayout layout = spec.layout(tree);
    Path root = spec.absolute().train();
    if (spec.heldOut() != null || layout.train().equals(root)) {
      return Optional.empty();
    }
    List<Path> parts = new ArrayList<>(layout.others());
    Stream.of(layout.train(), layout.heldOut()).filter(p -> p != null).forEach(parts::add);
    FolderScan all = tree.list(root, listener);
    FolderScan beside =
        all.select(
            IntStream.range(0, all.files().size())
                .filter(i -> parts.stream().noneMatch(all.path(i)::startsWith))
                .toArray());
    List<SkippedFiles.Skipped> skipped = new ArrayList<>();
    int[] usable = tree.usable(beside, skipped, listener);
    if (usable.length == 0) {
      return Optional.empty();
    }
    int[] labels = new int[usable.length];
    Arrays.fill(labels, ImageDataset.NO_LABEL);
    Reading reading = new Reading("beside the folders of the parts; no labels", List.of());
    return Optional.of(
        tree.place(
            ImageIndex.ofFiles(
                root,
                beside.files().select(usable),
                labels,
                List.of(),
                reading,
                skipped,
                beside.folders())));
  }
}
