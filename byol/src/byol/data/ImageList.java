package byol.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The images that a list names, in its order, always delivered in colour.
 *
 * <p><b>The list</b> is UTF-8 text with a line an image: its path, relative to the folder of the
 * list or absolute, and after it, if there are classes, its label. In a {@code .csv} file they are
 * separated by a comma (names with commas stand in double quotes), in a {@code .tsv} or {@code
 * .txt} file by a tab. A first line with names of columns is optional; with one, the columns {@code
 * path} (or {@code file}, {@code filename}, {@code file_name}, {@code image}), {@code label} (or
 * {@code class}) and {@code split} are used, in any order, and others are not. A first line that
 * names neither columns nor a file is refused.
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
 * <p><b>Splits.</b> Where there is a column {@code split}, it says {@code train}, {@code test} or
 * {@code val}; without any {@code test}, {@code val} is the test split. Otherwise a hash of each
 * path puts a tenth of the images into the test split, whichever others there are.
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

  static ImageList open(Path file, Split split, IndexCache cache, ScanListener listener) {
    if (!Files.isRegularFile(file)) {
      throw new DataException("there is no file %s; name a list of images".formatted(file));
    }
    Path absolute = file.toAbsolutePath().normalize();
    ImageIndex index =
        cache.get(absolute.toString(), split, () -> index(absolute, split, listener));
    return new ImageList(file, index);
  }

  /** What a list says. */
  private static final class Content {

    private final PathTable.Builder paths = new PathTable.Builder();
    private final IntStream.Builder labels = IntStream.builder();
    private final IntStream.Builder splits = IntStream.builder();
    private final Map<String, Integer> byLabel = new LinkedHashMap<>();
    private final List<String> splitNames = new ArrayList<>();
    private boolean first = true;
    private boolean labelled;
    private boolean divided;

    void add(ListFile.Row row) {
      if (row.path().isEmpty()) {
        throw new DataException(row.where() + ": there is no path in it");
      }
      try {
        Path.of(row.path());
      } catch (InvalidPathException e) {
        throw new DataException("%s: '%s' is no path".formatted(row.where(), row.path()), e);
      }
      if (first) {
        labelled = !row.label().isEmpty();
        divided = !row.split().isEmpty();
        first = false;
      }
      if (labelled == row.label().isEmpty()) {
        throw new DataException(
            "%s: '%s' has %s label, unlike the first line; give every image one, or none"
                .formatted(row.where(), row.path(), labelled ? "no" : "a"));
      }
      paths.add(row.path());
      labels.add(labelled ? byLabel.computeIfAbsent(row.label(), _ -> byLabel.size()) : -1);
      splits.add(divided ? splitIndex(row) : -1);
    }

    private int splitIndex(ListFile.Row row) {
      String split = row.split().toLowerCase(Locale.ROOT);
      if (!split.matches("train|test|val")) {
        throw new DataException(
            "%s: the split '%s' is none of train, test and val"
                .formatted(row.where(), row.split()));
      }
      if (!splitNames.contains(split)) {
        splitNames.add(split);
      }
      return splitNames.indexOf(split);
    }

    /** Which lines make up a split. */
    int[] select(PathTable files, Split split) {
      IntStream lines = IntStream.range(0, files.size());
      if (!divided) {
        return lines.filter(i -> FileChecks.isIn(split, files.path(i))).toArray();
      }
      String test = splitNames.contains("test") ? "test" : "val";
      int wanted = splitNames.indexOf(split == Split.TRAIN ? "train" : test);
      int[] all = splits.build().toArray();
      return lines.filter(i -> all[i] == wanted).toArray();
    }

    List<String> classNames() {
      List<String> names = new ArrayList<>(byLabel.keySet());
      boolean numbers = names.stream().allMatch(name -> name.matches("-?\\d{1,18}"));
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

  private static ImageIndex index(Path file, Split split, ScanListener listener) {
    Set<Stamp> stamps = new LinkedHashSet<>(List.of(Stamp.of(file)));
    Content content = new Content();
    ListFile.read(file, content::add);
    PathTable all = content.paths.build();
    List<String> classNames = content.classNames();
    int[] labels = content.labels(classNames);
    int[] mine = content.select(all, split);
    if (mine.length == 0) {
      throw new MissingSplitException(
          "%s has no image for the %s split; give lines of it a column split with train or test"
              .formatted(file, split));
    }
    Path base = file.getParent();
    PathTable files = all.select(mine);
    List<SkippedFiles.Skipped> skipped = new ArrayList<>();
    int[] usable = FileChecks.usable(base, files, i -> true, skipped, listener);
    if (usable.length == 0) {
      SkippedFiles why = new SkippedFiles(skipped, 0);
      throw new DataException(
          "%s has no usable image for the %s split (%s lines, %s skipped: %s); its paths are relative to %s"
              .formatted(file, split, mine.length, why.count(), why.summary(), base));
    }
    skipped.forEach(bad -> stamps.add(Stamp.of(bad.path())));
    return ImageIndex.ofFiles(
        base,
        files.select(usable),
        Arrays.stream(usable).map(i -> labels[mine[i]]).toArray(),
        classNames,
        skipped,
        List.copyOf(stamps));
  }
}
