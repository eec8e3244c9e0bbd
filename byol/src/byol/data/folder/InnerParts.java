package byol.data.folder;

import byol.data.DataException;
import byol.data.Reading;
import byol.data.index.Stamp;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Folders for training and held out that lie further down than where parts are looked for, as in
 * {@code images/train} and {@code images/val} beside {@code masks}, or in {@code cat/train} and
 * {@code cat/test}. To take them for classes, or for folders within classes, would teach the images
 * held out.
 *
 * @param root where classes are looked for
 * @param folders those with parts in them, the ones nearest to the root
 */
record InnerParts(Path root, List<Path> folders) {

  /**
   * Looks at the names of folders, and, where they are those of parts, for images in them.
   *
   * @param asked whether it was asked already if the folders in the root are parts
   * @param scan of the images to learn from
   * @param tree that they lie in
   */
  static InnerParts of(boolean asked, FolderScan scan, ImageTree tree) {
    Map<Path, List<Path>> children = new LinkedHashMap<>();
    for (Stamp stamp : scan.folders()) {
      Path folder = Path.of(stamp.path());
      if (!folder.equals(scan.root())) {
        children.computeIfAbsent(folder.getParent(), _ -> new ArrayList<>()).add(folder);
      }
    }
    if (asked) {
      children.remove(scan.root());
    }
    List<Path> found = new ArrayList<>();
    for (Path folder : new TreeSet<>(children.keySet())) {
      boolean within = found.stream().anyMatch(folder::startsWith);
      if (!within && namesParts(children.get(folder)) && FolderLayout.hasParts(folder, tree)) {
        found.add(folder);
      }
    }
    return new InnerParts(scan.root(), List.copyOf(found));
  }

  private static boolean namesParts(List<Path> folders) {
    List<SplitName> names =
        folders.stream()
            .flatMap(folder -> SplitName.within(folder.getFileName().toString()).stream())
            .map(SplitName.Part::split)
            .toList();
    return names.contains(SplitName.TRAIN) && names.stream().anyMatch(SplitName::isHeldOut);
  }

  /**
   * Refuses them, with what they may be and how to say it.
   *
   * @param divided whether there are images held out beside those here
   * @param classes whether the folders in the root may be classes
   * @param beforeList what is to be done before a list can name the images
   * @throws DataException if there are any
   */
  void check(boolean divided, boolean classes, String beforeList) {
    if (folders.isEmpty()) {
      return;
    }
    String first = Printable.of(folders.getFirst());
    throw new DataException(
        ("%s of %s for training and held out. If %s is the data set, name it: %s%s. If each"
                + " class has these parts, %sname the images in a list with the columns path, label"
                + " and split")
            .formatted(
                named(),
                folders.size() == 1 ? "its own" : "their own",
                folders.size() == 1 ? "it" : "one of them",
                first,
                divided ? "" : otherwise(classes),
                beforeList));
  }

  private String named() {
    if (folders.getFirst().equals(root)) {
      return Printable.of(root) + " has folders";
    }
    List<String> names = folders.stream().map(f -> root.relativize(f).toString()).toList();
    return "%s in %s %s folders"
        .formatted(Reading.some(names), Printable.of(root), names.size() == 1 ? "has" : "have");
  }

  private String otherwise(boolean classes) {
    return (classes
            ? ". If each folder of %1$s is a class, these parts ignored: 'classes:%1$s'"
            : ". If nothing of it is to be held out: 'unlabeled:%1$s'")
        .formatted(Printable.of(root));
  }
}
