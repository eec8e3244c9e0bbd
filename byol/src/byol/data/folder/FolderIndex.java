package byol.data.folder;

import byol.data.Coverage;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.index.ArchiveNames;
import byol.data.index.ImageIndex;
import byol.data.index.PackedStrings;
import byol.data.index.Stamp;
import byol.util.Printable;
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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the index of an {@link ImageFolder}. */
final class FolderIndex {

  private static final String BESIDE_CLASSES = "an image beside the folders of the classes";

  private static final Pattern LABEL_FILE =
      Pattern.compile(
          "_?(metadata|labels?|annotations?)\\.(jsonl?|csv|tsv|txt|xml|parquet)",
          Pattern.CASE_INSENSITIVE);

  private final FolderSpec spec;
  private final ImageTree tree;
  private final Split split;
  private final Coverage coverage;
  private final ScanListener listener;
  private final FolderLayout layout;
  private final FolderScan listed;
  private final ClassFolders folders;
  private final List<String> classNames;
  private final List<SkippedFiles.Skipped> skipped = new ArrayList<>();

  /**
   * Lists the training images, which decide about the classes.
   *
   * @throws DataException if they can be understood in two ways
   */
  FolderIndex(
      FolderSpec spec, ImageTree tree, Split split, Coverage coverage, ScanListener listener) {
    this.spec = spec;
    this.tree = tree;
    this.split = split;
    this.coverage = coverage;
    this.listener = listener;
    layout = spec.layout(tree);
    listed = tree.list(layout.train(), listener);
    folders = ClassFolders.of(listed, tree);
    classNames = decideClasses();
  }

  private List<String> decideClasses() {
    boolean said = spec.classes() == FolderSpec.Classes.SAID;
    boolean few = folders.names().size() < (said ? 1 : 2);
    if (spec.classes() == FolderSpec.Classes.GUESSED) {
      boolean asked = spec.heldOut() == null && listed.root().equals(spec.absolute().train());
      InnerParts.of(asked, listed, tree).check(layout.heldOut() != null, !few, tree.beforeList());
    }
    if (spec.classes() == FolderSpec.Classes.NONE || few) {
      return List.of();
    }
    if (!said && !folders.fewBeside()) {
      throw besideClasses(layout.train(), folders.beside());
    }
    return folders.names();
  }

  private static DataException besideClasses(Path folder, List<String> beside) {
    return new DataException(
        ("%s has %s images (%s) beside folders of images. If the folders are classes, move these"
                + " images elsewhere, or leave them out: 'classes:%s'. If no folder is a class:"
                + " 'unlabeled:%s'")
            .formatted(
                Printable.of(folder),
                beside.size(),
                Reading.some(beside),
                Printable.of(folder),
                Printable.of(folder)));
  }

  ImageIndex make() {
    FolderScan scan = scan();
    skipped.addAll(scan.leftOut());
    FolderScan usable = scan.select(tree.usable(scan, skipped, listener));
    boolean every = coverage == Coverage.ALL;
    if (!classNames.isEmpty() && !every) {
      usable = usable.select(ofClasses(usable));
    }
    if (usable.files().size() == 0) {
      throw noImages(scan.files().size());
    }
    List<String> names = every ? withOwnClasses(usable) : classNames;
    Set<Stamp> stamps = new LinkedHashSet<>();
    stamps.add(Stamp.of(spec.absolute().train()));
    stamps.addAll(layout.looked());
    stamps.addAll(listed.folders());
    stamps.addAll(scan.folders());
    // Those of the other split as well: repaired, they may be of another class.
    Stream.concat(skipped.stream(), listed.leftOut().stream())
        .forEach(file -> stamps.add(Stamp.of(file.path())));
    return tree.place(
        ImageIndex.ofFiles(
            scan.root(),
            usable.files(),
            labels(usable, names),
            names,
            reading(scan),
            skipped,
            List.copyOf(stamps)));
  }

  private FolderScan scan() {
    if (layout.heldOut() == null) {
      return listed.split(split);
    }
    return split == Split.TRAIN ? listed : tree.list(layout.heldOut(), listener);
  }

  /** The images that do not just lie beside the folders of the classes. */
  private int[] ofClasses(FolderScan usable) {
    int[] inFolders =
        IntStream.range(0, usable.files().size())
            .filter(i -> !usable.topFolder(i).isEmpty())
            .toArray();
    List<Integer> beside =
        IntStream.range(0, usable.files().size())
            .filter(i -> usable.topFolder(i).isEmpty())
            .boxed()
            .toList();
    List<String> named =
        beside.stream()
            .filter(usable::mayBeOfClass)
            .map(i -> usable.files().names().get(i))
            .toList();
    boolean own = layout.heldOut() != null && split == Split.TEST;
    if (own && inFolders.length == 0 && !named.isEmpty()) {
      throw new DataException(
          ("the images of %s lie in no folders of classes, unlike those of %s (%s): put each into"
               + " the folder of its class, or %sname the images in a list with the columns path,"
               + " label and split")
              .formatted(
                  Printable.of(usable.root()),
                  Printable.of(layout.train()),
                  Reading.some(classNames),
                  tree.beforeList()));
    }
    if (own && !new ClassFolders(List.of(), inFolders.length, named, List.of()).fewBeside()) {
      throw besideClasses(usable.root(), named);
    }
    beside.forEach(
        i -> skipped.add(new SkippedFiles.Skipped(usable.path(i), BESIDE_CLASSES, false)));
    return inFolders;
  }

  /** The classes of the training images, and behind them those that only the images here have. */
  private List<String> withOwnClasses(FolderScan scan) {
    Set<String> own = new TreeSet<>();
    for (int i = 0; i < scan.files().size() && !classNames.isEmpty(); i++) {
      own.add(scan.topFolder(i));
    }
    own.remove("");
    Set<String> all = new LinkedHashSet<>(classNames);
    all.addAll(own);
    return List.copyOf(all);
  }

  private int[] labels(FolderScan scan, List<String> names) {
    int[] labels = new int[scan.files().size()];
    Arrays.fill(labels, ImageDataset.NO_LABEL);
    if (names.isEmpty()) {
      return labels;
    }
    Map<String, Integer> byName = new HashMap<>();
    names.forEach(name -> byName.put(name, byName.size()));
    for (int i = 0; i < labels.length; i++) {
      if (coverage == Coverage.ALL && scan.topFolder(i).isEmpty()) {
        continue;
      }
      Integer label = byName.get(scan.topFolder(i));
      if (label == null) {
        throw new DataException(
            "%s is of no class that the training images have (%s); move it into the folder of one"
                .formatted(Printable.of(scan.path(i)), Reading.some(classNames)));
      }
      labels[i] = label;
    }
    return labels;
  }

  private DataException noImages(int files) {
    Optional<Path> archives = folderOfArchives();
    if (archives.isPresent()) {
      return new DataException(
          "%s has no images but those that may be in archives: %sname the folder of these, %s"
              .formatted(
                  Printable.of(spec.train()), tree.beforeList(), Printable.of(archives.get())));
    }
    SkippedFiles all = new SkippedFiles(skipped, 0);
    String message =
        "%s has no usable image for the %s split (%s files listed, %s skipped%s); put images into"
                .formatted(
                    Printable.of(spec.train()),
                    split,
                    files,
                    all.count(),
                    all.count() == 0 ? "" : ": " + all.summary())
            + " the folders train and test within it, each with one folder per class or none";
    return all.damaged() == 0 ? new MissingSplitException(message) : new DataException(message);
  }

  /** Where archives are, if there are some and no file seems to be an image. */
  private Optional<Path> folderOfArchives() {
    PackedStrings names = listed.files().names();
    if (IntStream.range(0, names.size()).anyMatch(i -> seemsImage(i, names.get(i)))) {
      return Optional.empty();
    }
    return IntStream.range(0, names.size())
        .filter(i -> ArchiveNames.isArchive(names.get(i)))
        .mapToObj(i -> listed.path(i).getParent())
        .findFirst()
        .map(
            folder ->
                SplitName.of(ImageFolder.name(folder)).map(_ -> folder.getParent()).orElse(folder));
  }

  private boolean seemsImage(int index, String name) {
    return FolderScan.isImageName(name)
        || FolderScan.mayBeImageName(name) && tree.seemsImage(listed.path(index));
  }

  private Reading reading(FolderScan scan) {
    boolean every = coverage == Coverage.ALL;
    List<String> notes = new ArrayList<>(every ? List.of() : layout.notes());
    if (!classNames.isEmpty() && !folders.beside().isEmpty()) {
      notes.add(
          "%s, beside the folders of the classes: %s"
              .formatted(every ? "without a label" : "left out", Reading.some(folders.beside())));
    }
    if (!classNames.isEmpty() && !folders.empty().isEmpty()) {
      notes.add("no classes, because there is no image in them: " + Reading.some(folders.empty()));
    }
    if (!scan.hidden().isEmpty()) {
      notes.add("left out, because hidden: " + Reading.some(scan.hidden()));
    }
    if (classNames.isEmpty() && spec.classes() != FolderSpec.Classes.NONE) {
      mayHoldLabels()
          .ifPresent(
              file ->
                  notes.add(
                      "%s may hold the labels: %sname a list with the columns path and label"
                          .formatted(Printable.of(ImageFolder.name(file)), tree.beforeList())));
    }
    List<String> notLooked =
        scan.leftOut().stream()
            .filter(file -> !file.damaged())
            .map(file -> scan.root().relativize(file.path()) + " (" + file.reason() + ")")
            .toList();
    if (!notLooked.isEmpty()) {
      notes.add("left out: " + Reading.some(notLooked));
    }
    return new Reading("%s; %s".formatted(parts(), classes()), notes);
  }

  /** A file as other programs keep labels in, among the images or beside their folder. */
  private Optional<Path> mayHoldLabels() {
    PackedStrings names = listed.files().names();
    Stream<Path> among =
        IntStream.range(0, names.size())
            .filter(i -> LABEL_FILE.matcher(names.get(i)).matches())
            .mapToObj(listed::path);
    Path above = spec.absolute().train();
    Stream<Path> beside =
        layout.train().equals(above) ? Stream.empty() : tree.filesIn(above).stream();
    return Stream.concat(
            among, beside.filter(f -> LABEL_FILE.matcher(ImageFolder.name(f)).matches()))
        .findFirst();
  }

  private String parts() {
    if (layout.heldOut() != null) {
      return "%s is for training, %s is held out"
          .formatted(ImageFolder.name(layout.train()), ImageFolder.name(layout.heldOut()));
    }
    return "%s, of which a tenth is held out, by a hash of the paths"
        .formatted(ImageFolder.name(layout.train()));
  }

  private String classes() {
    if (!classNames.isEmpty()) {
      return "its folders are the classes";
    }
    if (spec.classes() == FolderSpec.Classes.NONE) {
      return "no labels, as was said";
    }
    if (folders.names().isEmpty()) {
      return "no labels: there are no folders of classes" + heldOutClasses();
    }
    String only = folders.names().getFirst();
    return folders.names().size() == 1 && folders.beside().isEmpty()
        ? "no labels: all images are in one folder, %s; if the folders in that are the classes, name it, %s"
            .formatted(Printable.of(only), below(only))
        : "no labels: there is but one folder of images, " + Printable.of(only);
  }

  /** The spec of the one folder in which all is, with the images held out if there are some. */
  private String below(String only) {
    Path train = layout.train().resolve(only);
    if (layout.heldOut() == null) {
      return Printable.of(train);
    }
    Path heldOut = layout.heldOut();
    ClassFolders held = ClassFolders.of(tree.list(heldOut, listener), tree);
    if (held.names().size() == 1 && held.beside().isEmpty()) {
      heldOut = heldOut.resolve(held.names().getFirst());
    }
    return "'train=%s,test=%s'".formatted(Printable.of(train), Printable.of(heldOut));
  }

  /** Folders of classes that only the images held out have are of no use, and may surprise. */
  private String heldOutClasses() {
    if (layout.heldOut() == null) {
      return "";
    }
    List<String> held = ClassFolders.of(tree.list(layout.heldOut(), listener), tree).names();
    return held.size() < 2
        ? ""
        : ", though %s has some (%s)"
            .formatted(ImageFolder.name(layout.heldOut()), Reading.some(held));
  }
}
