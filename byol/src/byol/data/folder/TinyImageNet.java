package byol.data.folder;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.index.ImageIndex;
import byol.data.index.Stamp;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The layout of Tiny ImageNet (Le, Yang, "Tiny ImageNet Visual Recognition Challenge", CS 231N,
 * 2015): {@code train/CLASS/images/*.JPEG}; {@code val/images} with the classes in {@code
 * val/val_annotations.txt}, which is held out; {@code test} without labels, which is not read. The
 * classes are the lines of {@code wnids.txt}, sorted, and are called as {@code words.txt} says.
 */
final class TinyImageNet {
  private static final String CLASSES = "wnids.txt";
  private static final String WORDS = "words.txt";
  private static final String ANNOTATIONS = "val_annotations.txt";

  private final Path root;
  private final ImageTree tree;
  private final ScanListener listener;

  /** Of a folder that {@link #isIn} recognizes. */
  TinyImageNet(Path root, ImageTree tree, ScanListener listener) {
    this.root = root;
    this.tree = tree;
    this.listener = listener;
  }

  /** Whether a folder of which no more is said has this layout. */
  static boolean isIn(FolderSpec spec, ImageTree tree) {
    Path root = spec.absolute().train();
    return spec.heldOut() == null
        && spec.classes() == FolderSpec.Classes.GUESSED
        && tree.isFile(root.resolve(CLASSES))
        && tree.isFile(root.resolve("val").resolve(ANNOTATIONS));
  }

  /**
   * The images of a split that have a label.
   *
   * @throws DataException if there are none, or a text cannot be read
   */
  ImageIndex split(Split split) {
    List<String> wnids =
        List.copyOf(
            new TreeSet<>(
                lines(root.resolve(CLASSES)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()));
    FolderScan scan = tree.list(root.resolve(split == Split.TRAIN ? "train" : "val"), listener);
    Map<String, String> annotated = split == Split.TRAIN ? Map.of() : annotations();
    List<SkippedFiles.Skipped> skipped = new ArrayList<>(scan.leftOut());
    FolderScan images = scan.select(imageNames(scan));
    FolderScan usable = images.select(tree.usable(images, skipped, listener));
    int[] labels = new int[usable.files().size()];
    for (int i = 0; i < labels.length; i++) {
      String wnid =
          split == Split.TRAIN
              ? usable.topFolder(i)
              : annotated.getOrDefault(usable.files().names().get(i), "");
      int place = wnids.indexOf(wnid);
      labels[i] = place < 0 ? ImageDataset.NO_LABEL : place;
      if (place < 0) {
        String reason =
            wnid.isEmpty()
                ? "it is not in " + ANNOTATIONS
                : "its class, %s, is not in %s".formatted(wnid, CLASSES);
        skipped.add(new SkippedFiles.Skipped(usable.path(i), reason, true));
      }
    }
    int[] labeled = IntStream.range(0, labels.length).filter(i -> labels[i] >= 0).toArray();
    if (labeled.length == 0) {
      throw new DataException(
          "%s has no image with a class of %s: %s"
              .formatted(
                  Printable.of(scan.root()), CLASSES, new SkippedFiles(skipped, 0).summary()));
    }
    return tree.place(
        ImageIndex.ofFiles(
            scan.root(),
            usable.files().select(labeled),
            Arrays.stream(labeled).map(i -> labels[i]).toArray(),
            names(wnids),
            reading(),
            skipped,
            stamps(scan, skipped)));
  }

  /** The images of {@code test}, which have no labels. */
  Optional<ImageIndex> unlabeled() {
    Path test = root.resolve("test");
    if (!tree.folders(root).contains(test) || !tree.holdsImages(test)) {
      return Optional.empty();
    }
    FolderScan scan = tree.list(test, listener);
    List<SkippedFiles.Skipped> skipped = new ArrayList<>(scan.leftOut());
    FolderScan usable = scan.select(tree.usable(scan, skipped, listener));
    int[] labels = new int[usable.files().size()];
    Arrays.fill(labels, ImageDataset.NO_LABEL);
    return Optional.of(
        tree.place(
            ImageIndex.ofFiles(
                scan.root(),
                usable.files(),
                labels,
                List.of(),
                reading(),
                skipped,
                stamps(scan, skipped))));
  }

  /** Beside the images of each class lies a text with boxes, which is no broken image. */
  private static int[] imageNames(FolderScan scan) {
    return IntStream.range(0, scan.files().size())
        .filter(i -> FolderScan.isImageName(scan.files().names().get(i)))
        .toArray();
  }

  private List<Stamp> stamps(FolderScan scan, List<SkippedFiles.Skipped> skipped) {
    Set<Stamp> stamps = new LinkedHashSet<>();
    stamps.add(tree.stamp(root));
    for (Path file : List.of(root.resolve(CLASSES), root.resolve(WORDS), annotationsFile())) {
      stamps.add(tree.stamp(file));
    }
    stamps.addAll(scan.folders());
    skipped.forEach(file -> stamps.add(tree.stamp(file.path())));
    return List.copyOf(stamps);
  }

  private Path annotationsFile() {
    return root.resolve("val").resolve(ANNOTATIONS);
  }

  /** The class of each file, by its name: the first two columns. */
  private Map<String, String> annotations() {
    Map<String, String> classes = new HashMap<>();
    for (String line : lines(annotationsFile())) {
      String[] columns = line.split("\t");
      if (columns.length > 1) {
        classes.put(columns[0].strip(), columns[1].strip());
      }
    }
    return classes;
  }

  /** The first name of each class; with its number behind it where two would be called alike. */
  private List<String> names(List<String> wnids) {
    Map<String, String> words = new HashMap<>();
    if (tree.isFile(root.resolve(WORDS))) {
      for (String line : lines(root.resolve(WORDS))) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          words.put(line.substring(0, tab).strip(), line.substring(tab).split(",")[0].strip());
        }
      }
    }
    Map<String, Integer> uses = new HashMap<>();
    List<String> first = wnids.stream().map(wnid -> words.getOrDefault(wnid, wnid)).toList();
    first.forEach(name -> uses.merge(name, 1, Integer::sum));
    return IntStream.range(0, wnids.size())
        .mapToObj(
            i ->
                uses.get(first.get(i)) == 1
                    ? first.get(i)
                    : "%s (%s)".formatted(first.get(i), wnids.get(i)))
        .toList();
  }

  private Reading reading() {
    return new Reading(
        "the layout of Tiny ImageNet: train is for training, val is held out; the classes are in "
            + CLASSES,
        tree.folders(root).contains(root.resolve("test"))
            ? List.of("not read, because its images have no labels: test")
            : List.of());
  }

  private List<String> lines(Path file) {
    try {
      return tree.lines(file);
    } catch (IOException e) {
      throw new DataException(
          "cannot read %s as UTF-8 text: %s".formatted(Printable.of(file), e.getMessage()), e);
    }
  }
}
