package byol.data.parquet;

import byol.data.Coverage;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.index.FileChecks;
import byol.data.index.ImageIndex;
import byol.data.index.MemberPath;
import byol.data.index.PathTable;
import byol.data.index.Stamp;
import byol.data.shard.ShardDamage;
import byol.data.shard.ShardFiles;
import byol.data.shard.ShardLabels;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Makes the index of {@link ParquetImages}. */
final class ParquetIndex {

  private final String spec;
  private final ShardFiles files;
  private final Split split;
  private final Coverage coverage;
  private final ParquetReader reader = ParquetReader.find();

  private final PathTable.Builder paths = new PathTable.Builder();
  private final LongStream.Builder offsets = LongStream.builder();
  private final IntStream.Builder positions = IntStream.builder();
  private final IntStream.Builder texts = IntStream.builder();
  private final Map<String, Integer> byText = new LinkedHashMap<>();
  private final ShardDamage damage = new ShardDamage();
  private final List<SkippedFiles.Skipped> skipped = new ArrayList<>();
  private ImageColumns columns;
  private int rows;

  /**
   * Of the files of a split.
   *
   * @param spec of all files, for messages
   */
  ParquetIndex(String spec, ShardFiles files, Split split, Coverage coverage) {
    this.spec = Printable.of(spec);
    this.files = files;
    this.split = split;
    this.coverage = coverage;
  }

  /**
   * Looks at all files.
   *
   * @param trainClasses the classes of the training images, if those are in other files and no file
   *     says what its classes are
   * @throws DataException if there is no image, or the columns can be understood in two ways
   */
  ImageIndex make(Supplier<List<String>> trainClasses, ScanListener listener) {
    int done = 0;
    for (Path file : files.files()) {
      add(file);
      listener.progressed("listing Parquet files", ++done, files.files().size());
    }
    checkOtherSplit();
    PathTable all = paths.build();
    int[] labelTexts = texts.build().toArray();
    ShardLabels labels = labels(labelTexts, trainClasses);
    int[] mine =
        IntStream.range(0, rows)
            .filter(i -> files.divided() || FileChecks.isIn(split, all.names().get(i)))
            .filter(
                i ->
                    labels == null
                        || coverage == Coverage.ALL
                        || isUsable(all, labels, labelTexts, i))
            .toArray();
    double share = files.divided() || rows == 0 ? 1 : (double) mine.length / rows;
    skipped.addAll(damage.skipped(share));
    if (mine.length == 0) {
      throw noImages();
    }
    long[] pages = offsets.build().toArray();
    int[] within = positions.build().toArray();
    return new ImageIndex(
        files.files().getFirst().getParent(),
        all.select(mine),
        Arrays.stream(mine).map(i -> label(labels, labelTexts[i])).toArray(),
        Arrays.stream(mine).mapToLong(i -> pages[i]).toArray(),
        Arrays.stream(mine).map(i -> within[i]).toArray(),
        labels == null ? List.of() : labels.classNames(),
        reading(labels),
        skipped,
        madeFrom());
  }

  private void add(Path file) {
    int before = rows;
    long length = file.toFile().length();
    try {
      ParquetTable table = reader.open(file);
      if (columns == null) {
        columns = ImageColumns.of(table, file);
      }
      columns.checkClasses(table, file);
      if (table.columns().stream().noneMatch(column -> column.name().equals(columns.image()))) {
        throw new IOException("it has no column %s, as others have".formatted(columns.image()));
      }
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
        int[] labels = labels(table, file, open);
        for (ParquetTable.Page page : table.pages(open, columns.image())) {
          for (int i = 0; i < page.values(); i++) {
            int row = rows - before;
            paths.add(file.toString(), String.format(Locale.ROOT, "%06d", row));
            offsets.add(page.offset());
            positions.add(i);
            texts.add(row < labels.length ? labels[row] : ImageDataset.NO_LABEL);
            rows++;
          }
        }
      }
      damage.whole(length, rows - before);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      damage.damaged(file, e, length, rows == before ? length : length / 2, rows - before);
    }
  }

  /** The first file of the other split stands for all of it, which is checked when it is opened. */
  private void checkOtherSplit() {
    if (columns == null || files.others().isEmpty()) {
      return;
    }
    Path first = files.others().getFirst();
    try {
      columns.checkClasses(reader.open(first), first);
    } catch (IOException e) {
      // Its own split says what is wrong with it.
      ResourceLimitException.check(e);
    }
  }

  /** The labels of the rows, as positions in {@link #byText}. */
  private int[] labels(ParquetTable table, Path path, RandomAccessFile file) throws IOException {
    IntStream.Builder found = IntStream.builder();
    if (columns.label() == null) {
      return new int[0];
    }
    for (ParquetTable.Page page : table.pages(file, columns.label())) {
      for (Object value : table.values(file, columns.label(), page)) {
        String text = text(path, value);
        found.add(
            text == null
                ? ImageDataset.NO_LABEL
                : byText.computeIfAbsent(text, _ -> byText.size()));
      }
    }
    return found.build().toArray();
  }

  /** A label as a text; null for a negative number, for what is no number, and for nothing. */
  private String text(Path file, Object value) {
    return switch (value) {
      case null -> null;
      case Double number when number.isNaN() || number < 0 -> null;
      case Double number when number == number.longValue() -> number.longValue() + "";
      case Double number ->
          throw ImageColumns.wrongLabels(
              file, columns.label(), "has %s, which is no whole number".formatted(number));
      case Long number when number < 0 -> null;
      case byte[] bytes -> utf8(file, bytes);
      default -> value.toString();
    };
  }

  private String utf8(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ImageColumns.wrongLabels(file, columns.label(), "has bytes that are no text in UTF-8");
    }
  }

  /** What the labels mean; null if there are none. */
  private ShardLabels labels(int[] labelTexts, Supplier<List<String>> trainClasses) {
    if (byText.isEmpty()) {
      return null;
    }
    int[] counts = new int[byText.size()];
    Arrays.stream(labelTexts).filter(text -> text >= 0).forEach(text -> counts[text]++);
    boolean named = columns.classNames() != null;
    boolean ofOthers = !named && files.divided() && split == Split.TEST;
    List<String> given = named ? columns.classNames() : ofOthers ? trainClasses.get() : null;
    if (ofOthers && given.isEmpty()) {
      return null;
    }
    return ShardLabels.of(
        List.copyOf(byText.keySet()),
        counts,
        given,
        new ShardLabels.Given(
            named,
            named
                ? spec + " names %d classes, but has an image of class %s"
                : spec
                    + ": the training images have %d classes, and most test images none of these,"
                    + " such as '%s'"),
        columns.label());
  }

  private static int label(ShardLabels labels, int text) {
    return labels == null || text == ImageDataset.NO_LABEL
        ? ImageDataset.NO_LABEL
        : labels.byText()[text];
  }

  private boolean isUsable(PathTable all, ShardLabels labels, int[] labelTexts, int row) {
    String problem =
        labelTexts[row] == ImageDataset.NO_LABEL
            ? "it has no label (%s); others have".formatted(columns.label())
            : labels.problems()[labelTexts[row]];
    if (problem != null) {
      Path path = MemberPath.of(Path.of(all.folder(row)), all.names().get(row));
      skipped.add(new SkippedFiles.Skipped(path, problem, true));
    }
    return problem == null;
  }

  private DataException noImages() {
    String message =
        "%s has no usable image for the %s split (%s Parquet files with %s rows). %s"
            .formatted(
                spec, split, files.files().size(), rows, new SkippedFiles(skipped, 0).summary());
    return skipped.isEmpty() ? new MissingSplitException(message) : new DataException(message);
  }

  private Reading reading(ShardLabels labels) {
    int count = files.files().size();
    String parts =
        (count == 1 ? "one Parquet file" : String.format(Locale.ROOT, "%,d Parquet files", count))
            + (files.divided()
                ? split == Split.TRAIN ? " for training" : " held out"
                : ", of which a tenth of the images is held out, by a hash of their rows");
    String classes =
        labels == null
            ? columns.label() == null
                ? "no labels: there is no column called label or the like with one value a row"
                : "no labels: the column %s is empty or negative".formatted(columns.label())
            : columns.classNames() == null
                ? "the column %s names the classes".formatted(Printable.of(columns.label()))
                : "the column %s numbers the classes that the file names"
                    .formatted(Printable.of(columns.label()));
    List<String> notes = new ArrayList<>(files.notes());
    notes.addAll(columns.notes());
    return new Reading(
        "%s; the images are in the column %s; %s"
            .formatted(parts, Printable.of(columns.image()), classes),
        notes);
  }

  private List<Stamp> madeFrom() {
    Set<Stamp> stamps = new LinkedHashSet<>();
    for (Path file : files.all()) {
      // The folder as well, because another file in it may be one of these.
      stamps.add(Stamp.of(file.getParent()));
      stamps.add(Stamp.of(file));
    }
    return List.copyOf(stamps);
  }
}
