package byol.data.folder;

import byol.data.Coverage;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Parts;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.index.FileChecks;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import byol.data.index.PathTable;
import byol.data.index.Stamp;
import byol.data.index.StoredImages;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The images that a list names, in its order, always delivered in color.
 *
 * <p><b>The list</b> is UTF-8 text with a line an image: its path, relative to the folder of the
 * list or absolute, and after it, if there are classes, its label; see {@link ListFile} for what
 * separates them. A first line with names of columns is optional; with one, {@link ListColumns}
 * finds path, label and split in any order, and other columns are not used. What can be understood
 * in two ways is refused: a first line that names neither columns nor a file, two columns that may
 * be the label, more than two without names, an image with two labels.
 *
 * <pre>
 * path,label,split
 * photos/first cat.jpg,cat,train
 * "photos/dog, two.jpg",dog,test
 * </pre>
 *
 * <p><b>Classes</b> are the different labels of the whole list, sorted: as numbers if all are, else
 * as texts. Either all lines have a label or none.
 *
 * <p><b>Splits.</b> Where there is a column {@code split}, it says {@code train} or what else
 * {@link SplitName} has; of several that are held out, the first there is the test split. Either
 * all lines have a split or none; then a hash of each path puts a tenth of the images into the test
 * split, whichever others there are. It is of the path from the folder of the list, however that is
 * written, so that an image that is named twice is in one split.
 *
 * <p>Broken and missing files are skipped, and the result of the checks is kept, as with {@link
 * ImageFolder}.
 */
public final class ImageList extends StoredImages {

  private ImageList(Path file, ImageIndex index) {
    super(ImageFolder.name(file), index);
  }

  /**
   * Reads a list and checks every file in the split, unless that was done before.
   *
   * @param file the list
   * @param split training or test images
   * @throws MissingSplitException if it names no image of the split
   * @throws DataException if there is no such list, a line of it is wrong, or none of the images
   *     can be used
   */
  public static ImageList open(Path file, Split split) {
    return open(file, split, IndexCache.ofProcess(), ScanListener.NONE);
  }

  /** As {@link #open(Path, Split)}, with an index of one's own, told how far it is. */
  public static ImageList open(Path file, Split split, IndexCache cache, ScanListener listener) {
    if (!Files.isRegularFile(file)) {
      throw new DataException(
          "there is no file %s; name a list of images".formatted(Printable.of(file)));
    }
    Path absolute = file.toAbsolutePath().normalize();
    ImageIndex index =
        cache.get(absolute.toString(), split, () -> fitting(split).index(absolute, listener));
    return new ImageList(file, index);
  }

  private static Selection fitting(Split split) {
    return new Selection(
        split.toString(), Coverage.FITTING, (content, files) -> content.select(files, split));
  }

  /**
   * Every image of a list, with a label or without: of both splits, and of those that are neither
   * to learn from nor held out, because another one is held out ({@code val} beside {@code test}).
   * Some lines may have a label and others none.
   *
   * @return by {@code train}, {@code test} and the words of the other splits
   * @throws DataException if a line is wrong, or there is no image that can be used
   */
  public static Map<String, ImageDataset> all(Path file, IndexCache cache, ScanListener listener) {
    Path absolute = file.toAbsolutePath().normalize();
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      Selection every =
          new Selection(
              split.toString(), Coverage.ALL, (content, files) -> content.select(files, split));
      parts.add(
          split.word(),
          () ->
              new ImageList(
                  file,
                  cache.get("all " + absolute, split, () -> every.index(absolute, listener))));
    }
    Content content = new Content(absolute, Coverage.ALL);
    ListFile.read(absolute, content::add);
    for (SplitName split : content.leftOut()) {
      Selection other =
          new Selection(split.word(), Coverage.ALL, (lines, files) -> lines.select(files, split));
      parts.add(split.word(), () -> new ImageList(file, other.index(absolute, listener)));
    }
    return parts.all();
  }

  /** Chooses lines of a list. */
  private interface Lines {
    int[] of(Content content, PathTable files);
  }

  /** What a list says. */
  private static final class Content {

    private final PathTable.Builder paths = new PathTable.Builder();
    private final IntStream.Builder labels = IntStream.builder();
    private final IntStream.Builder splits = IntStream.builder();
    private final Map<String, Integer> byLabel = new LinkedHashMap<>();
    private final Set<SplitName> splitsNamed = EnumSet.noneOf(SplitName.class);
    private final List<SkippedFiles.Skipped> noPaths = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Path list;
    private final Coverage coverage;
    private boolean first = true;
    private boolean labeled;
    private boolean divided;
    private int repeated;

    Content(Path list, Coverage coverage) {
      this.list = list;
      this.coverage = coverage;
    }

    private static boolean isPath(String text) {
      try {
        Path.of(text);
        return true;
      } catch (InvalidPathException e) {
        return false;
      }
    }

    void add(ListFile.Row row) {
      if (row.path().isEmpty()) {
        throw new DataException(row.where() + ": there is no path in it");
      }
      if (!isPath(row.path())) {
        Path where = list.resolveSibling(list.getFileName() + ", " + Printable.of(row.where()));
        noPaths.add(new SkippedFiles.Skipped(where, "'%s' is no path".formatted(row.path()), true));
        return;
      }
      if (first) {
        labeled = !row.label().isEmpty();
        divided = !row.split().isEmpty();
        first = false;
      }
      boolean hasLabel = !row.label().isEmpty();
      if (coverage == Coverage.ALL) {
        labeled |= hasLabel;
      } else if (labeled != hasLabel) {
        throw new DataException(
            "%s: '%s' has %s label, unlike the first line; give every image one, or none"
                .formatted(row.where(), Printable.of(row.path()), labeled ? "no" : "a"));
      }
      int label = hasLabel ? byLabel.computeIfAbsent(row.label(), _ -> byLabel.size()) : -1;
      boolean hasSplit = !row.split().isEmpty();
      if (divided != hasSplit) {
        throw new DataException(
            "%s: '%s' has %s split, unlike the first line; give every image one, or none"
                .formatted(row.where(), Printable.of(row.path()), divided ? "no" : "a"));
      }
      int split = divided ? splitIndex(row) : -1;
      checkRepeated(row, label, split);
      paths.add(row.path());
      labels.add(label);
      splits.add(split);
    }

    /** An image that is named twice has one label, and is in one split, however it is named. */
    private void checkRepeated(ListFile.Row row, int label, int split) {
      Integer before = seen.putIfAbsent(plain(row.path()), label << 3 | split + 1);
      if (before == null) {
        return;
      }
      repeated++;
      boolean sameLabel = before >> 3 == label;
      if (!sameLabel || (before & 7) != split + 1) {
        throw new DataException(
            "%s: '%s' has been named before, with another %s; name each image once"
                .formatted(row.where(), Printable.of(row.path()), sameLabel ? "split" : "label"));
      }
    }

    /** One name for each file: from the folder of the list if it lies below that. */
    private String plain(String path) {
      Path base = list.getParent();
      Path file = base.resolve(path).normalize();
      return (file.startsWith(base) ? base.relativize(file) : file).toString();
    }

    private int splitIndex(ListFile.Row row) {
      return SplitName.of(row.split())
          .map(
              split -> {
                splitsNamed.add(split);
                return split.ordinal();
              })
          .orElseThrow(
              () ->
                  new DataException(
                      "%s: the split '%s' is none of train, %s"
                          .formatted(
                              row.where(), Printable.of(row.split()), SplitName.heldOutWords())));
    }

    /** Which lines make up a split. */
    int[] select(PathTable files, Split split) {
      IntStream lines = IntStream.range(0, files.size());
      if (!divided) {
        return lines.filter(i -> FileChecks.isIn(split, plain(files.path(i)))).toArray();
      }
      return select(files, split == Split.TRAIN ? SplitName.TRAIN : heldOut());
    }

    /** Which lines make up a split that the list names. */
    int[] select(PathTable files, SplitName wanted) {
      int[] all = splits.build().toArray();
      return IntStream.range(0, files.size()).filter(i -> all[i] == wanted.ordinal()).toArray();
    }

    /** Splits that are held out, but not the one that is taken. */
    List<SplitName> leftOut() {
      return splitsNamed.stream().filter(split -> split.isHeldOut() && split != heldOut()).toList();
    }

    /** The best of the splits that are held out. */
    private SplitName heldOut() {
      return splitsNamed.stream().filter(SplitName::isHeldOut).findFirst().orElse(SplitName.TEST);
    }

    Reading reading(ListColumns columns) {
      List<String> notes = new ArrayList<>(columns.notes());
      if (repeated > 0) {
        notes.add(String.format(Locale.ROOT, "%,d lines name an image again", repeated));
      }
      if (!alike().isEmpty()) {
        notes.add("one number, but two classes: " + Reading.some(alike()));
      }
      List<String> left =
          leftOut().stream().map(split -> split.name().toLowerCase(Locale.ROOT)).toList();
      if (!left.isEmpty() && coverage == Coverage.FITTING) {
        notes.add(
            "not read, because %s is what is held out: %s"
                .formatted(heldOut().name().toLowerCase(Locale.ROOT), Reading.some(left)));
      }
      return new Reading(
          "a list, %s; %s"
              .formatted(
                  divided
                      ? "which says what is held out"
                      : "of which a tenth is held out, by a hash of the paths",
                  labeled ? "its labels are the classes" : "no labels"),
          notes);
    }

    /** Classes that may be one that was written in two ways, as 1 and 01. */
    private List<String> alike() {
      List<String> names = classNames();
      return IntStream.range(1, areNumbers(names) ? names.size() : 0)
          .filter(i -> Long.parseLong(names.get(i - 1)) == Long.parseLong(names.get(i)))
          .mapToObj(i -> names.get(i - 1) + " and " + names.get(i))
          .toList();
    }

    private static boolean areNumbers(List<String> names) {
      return names.stream().allMatch(name -> name.matches("-?\\d{1,18}"));
    }

    List<String> classNames() {
      List<String> names = new ArrayList<>(byLabel.keySet());
      boolean numbers = areNumbers(names);
      Comparator<String> byText = Comparator.naturalOrder();
      Comparator<String> byNumber = Comparator.comparingLong(Long::parseLong);
      names.sort(numbers ? byNumber.thenComparing(byText) : byText);
      return names;
    }

    /** The label of each line, as the position of its class. */
    int[] labels(List<String> classNames) {
      Map<Integer, Integer> position = new HashMap<>(Map.of(NO_LABEL, NO_LABEL));
      for (int i = 0; i < classNames.size(); i++) {
        position.put(byLabel.get(classNames.get(i)), i);
      }
      return Arrays.stream(labels.build().toArray()).map(position::get).toArray();
    }
  }

  /**
   * Which lines of a list are wanted.
   *
   * @param split what they are called
   * @param coverage whether lines without a label may be among others
   * @param lines chooses them
   */
  private record Selection(String split, Coverage coverage, Lines lines) {
    ImageIndex index(Path file, ScanListener listener) {
      Set<Stamp> stamps = new LinkedHashSet<>(List.of(Stamp.of(file)));
      Content content = new Content(file, coverage);
      ListColumns columns = ListFile.read(file, content::add);
      PathTable all = content.paths.build();
      List<String> classNames = content.classNames();
      int[] labels = content.labels(classNames);
      int[] mine = lines.of(content, all);
      if (mine.length == 0) {
        throw new MissingSplitException(
            "%s has no image for the %s split; give lines of it a column split with train or test"
                .formatted(Printable.of(file), split));
      }
      Path base = file.getParent();
      PathTable files = all.select(mine);
      List<SkippedFiles.Skipped> skipped = new ArrayList<>(content.noPaths);
      int[] usable = FileChecks.usable(base, files, i -> true, skipped, listener);
      if (usable.length == 0) {
        SkippedFiles why = new SkippedFiles(skipped, 0);
        throw new DataException(
            "%s has no usable image for the %s split (%s lines, %s skipped: %s); its paths are relative to %s"
                .formatted(
                    Printable.of(file),
                    split,
                    mine.length,
                    why.count(),
                    why.summary(),
                    Printable.of(base)));
      }
      skipped.forEach(bad -> stamps.add(Stamp.of(bad.path())));
      return ImageIndex.ofFiles(
          base,
          files.select(usable),
          Arrays.stream(usable).map(i -> labels[mine[i]]).toArray(),
          classNames,
          content.reading(columns),
          skipped,
          List.copyOf(stamps));
    }
  }

  @Override
  public Optional<Path> imageFile(int index) {
    return Optional.of(path(index));
  }
}
