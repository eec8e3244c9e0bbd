package byol.data.folder;

import byol.data.DataException;
import byol.data.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column of a list holds what; -1 for none.
 *
 * @param count of columns
 * @param path of the paths
 * @param label of the labels
 * @param split of the splits
 * @param unused names of other columns
 * @param blanks whether blanks separate path and label
 */
record ListColumns(int count, int path, int label, int split, List<String> unused, boolean blanks) {

  private static final List<String> PATH =
      List.of(
          "path",
          "file",
          "filename",
          "file_name",
          "image",
          "filepath",
          "file_path",
          "image_path",
          "img_path",
          "image_file",
          "image_name",
          "img");
  private static final List<String> LABEL =
      List.of("label", "labels", "class", "class_name", "classname", "category", "target");
  private static final List<String> SPLIT = List.of("split", "set", "subset", "partition");

  /** What columns may be called, for messages. */
  static final String PATH_NAMES = String.join(" or ", PATH);

  static final String LABEL_NAMES = String.join(" or ", LABEL);

  /** The first column is the path and the second, if there is one, the label. */
  static ListColumns withoutHeader(boolean blanks) {
    return new ListColumns(2, 0, 1, -1, List.of(), blanks);
  }

  /** Whether a first line names columns. */
  static boolean isHeader(List<String> names) {
    return !find(names, PATH).isEmpty();
  }

  /**
   * The columns by their names, if the first line of a list is one of names.
   *
   * @throws DataException if two columns may be the same thing
   */
  static Optional<ListColumns> ofHeader(String where, List<String> names) {
    if (!isHeader(names)) {
      return Optional.empty();
    }
    int path = only(where, names, PATH, "path");
    int label = only(where, names, LABEL, "label");
    int split = only(where, names, SPLIT, "split");
    List<String> unused =
        IntStream.range(0, names.size())
            .filter(i -> i != path && i != label && i != split)
            .mapToObj(i -> names.get(i).strip())
            .toList();
    return Optional.of(new ListColumns(names.size(), path, label, split, unused, false));
  }

  /** The column of the plain name if there is one, else the one that can be meant. */
  private static int only(String where, List<String> names, List<String> wanted, String plain) {
    List<Integer> found = find(names, wanted);
    List<Integer> exact = find(names, List.of(plain));
    List<Integer> best = exact.size() == 1 ? exact : found;
    if (best.size() > 1) {
      throw new DataException(
          "%s: the columns %s may each be the %s; call the one that is meant '%s', and the others otherwise"
              .formatted(
                  where, Reading.some(best.stream().map(names::get).toList()), plain, plain));
    }
    return best.isEmpty() ? -1 : best.getFirst();
  }

  private static List<Integer> find(List<String> names, List<String> wanted) {
    return IntStream.range(0, names.size())
        .filter(i -> wanted.contains(names.get(i).strip().toLowerCase(Locale.ROOT)))
        .boxed()
        .toList();
  }

  /**
   * A line.
   *
   * @throws DataException if it has more columns than the list: a name with a comma, it may be, of
   *     which half would be the label
   */
  ListFile.Row row(String where, List<String> fields) {
    for (int i = count; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        throw new DataException(
            "%s: there are %s columns, and should be %s; put names with commas into double quotes"
                .formatted(where, fields.size(), count));
      }
    }
    return new ListFile.Row(where, get(fields, path), get(fields, label), get(fields, split));
  }

  private static String get(List<String> fields, int column) {
    return column < 0 || column >= fields.size() ? "" : fields.get(column).strip();
  }

  /** What the columns were taken for, and which are not used. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (blanks) {
      notes.add("behind the last blank of each line stands its label");
    }
    if (!unused.isEmpty()) {
      notes.add(
          "columns that are not used: %s%s"
              .formatted(
                  Reading.some(unused),
                  label < 0 ? " (the labels would be in a column called label)" : ""));
    }
    return notes;
  }
}
