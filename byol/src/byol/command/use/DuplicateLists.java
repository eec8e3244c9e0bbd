package byol.command.use;

import byol.data.folder.SplitName;
import byol.io.AtomicFile;
import byol.use.features.FeatureRow;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lists of images as a data set's SPEC can name them. There all images have a label or none, and
 * each is to learn from or held out; what does not fit is left out, and said.
 */
final class DuplicateLists {
  /** So many images with a label for each without: these may be strays. */
  private static final int FEW = 20;

  private final List<FeatureRow> rows;
  private final List<String> left = new ArrayList<>();
  private final BitSet usable;
  private final boolean labels;

  /**
   * Decides what can be in lists.
   *
   * @param rows all images
   */
  DuplicateLists(List<FeatureRow> rows) {
    this.rows = rows;
    usable = select(i -> split(rows.get(i)).isPresent());
    leave(usable, "in no part that is to learn from or held out", "not in the lists");
    BitSet labeled = select(i -> rows.get(i).label() != null);
    labeled.and(usable);
    int without = usable.cardinality() - labeled.cardinality();
    boolean few = without <= Math.max(1, labeled.cardinality() / FEW);
    labels = !labeled.isEmpty() && few;
    if (!labeled.isEmpty() && without > 0) {
      labeled.or(select(i -> !usable.get(i)));
      leave(labeled, "without a label", few ? "not in the lists" : "the lists have no labels");
    }
    if (labels) {
      usable.and(labeled);
    }
  }

  private BitSet select(IntPredicate wanted) {
    BitSet selected = new BitSet();
    IntStream.range(0, rows.size()).filter(wanted).forEach(selected::set);
    return selected;
  }

  private void leave(BitSet fitting, String what, String then) {
    int first = fitting.nextClearBit(0);
    if (first < rows.size()) {
      left.add(
          String.format(
              Locale.ROOT,
              "%s: %,d, such as %s; %s",
              what,
              rows.size() - fitting.cardinality(),
              rows.get(first).path(),
              then));
    }
  }

  /** What cannot be in lists, in words. */
  List<String> left() {
    return List.copyOf(left);
  }

  /** Whether an image can be in a list. */
  boolean canHold(int row) {
    return usable.get(row);
  }

  /** What a list calls the split of an image. */
  private static Optional<String> split(FeatureRow row) {
    return SplitName.of(row.split())
        .or(() -> SplitName.within(row.split()).map(SplitName.Part::split))
        .map(SplitName::word);
  }

  /**
   * Refuses a name by which a list would not be read as what it is.
   *
   * @param file to be written; may be null
   * @throws IllegalArgumentException naming the file
   */
  static void checkName(Path file) {
    if (file != null && !file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw new IllegalArgumentException(
          "lists of images are written with commas, and --data reads them so by the ending .csv,"
              + " which %s does not have: name it so".formatted(file));
    }
  }

  /** Writes a list of some images. */
  void write(Path file, BitSet wanted) {
    AtomicFile.stream(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
          CSVPrinter list = new CSVPrinter(text, format);
          list.printRecord(labels ? List.of("path", "label", "split") : List.of("path", "split"));
          for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            FeatureRow row = rows.get(i);
            if (usable.get(i)) {
              String split = split(row).orElseThrow();
              list.printRecord(
                  labels ? List.of(row.path(), row.label(), split) : List.of(row.path(), split));
            }
          }
          list.flush();
        });
  }
}
