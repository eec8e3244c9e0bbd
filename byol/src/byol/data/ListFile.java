package byol.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a list of images, line by line. The extension says how: {@code .csv} has columns separated
 * by commas, in double quotes where they contain one (RFC 4180, within a line), {@code .tsv} and
 * {@code .txt} by tabs. Blank lines do not count.
 */
final class ListFile {

  private static final List<String> PATH =
      List.of("path", "file", "filename", "file_name", "image");
  private static final List<String> LABEL = List.of("label", "class");
  private static final List<String> SPLIT = List.of("split");

  private ListFile() {}

  /**
   * A line.
   *
   * @param where the list's name and the line's number, for messages
   * @param path as it is written
   * @param label nothing if there is none
   * @param split as it is written; nothing if there is none
   */
  record Row(String where, String path, String label, String split) {}

  /** Something to be done with each line. */
  interface Use {
    void row(Row row);
  }

  /** Which column holds what; -1 for none. */
  private record Columns(int path, int label, int split) {

    static final Columns WITHOUT_HEADER = new Columns(0, 1, -1);

    /** The columns by their names, if the first line of a list is one of names. */
    static Optional<Columns> ofHeader(List<String> names) {
      int path = find(names, PATH);
      return path < 0
          ? Optional.empty()
          : Optional.of(new Columns(path, find(names, LABEL), find(names, SPLIT)));
    }

    private static int find(List<String> names, List<String> wanted) {
      for (int i = 0; i < names.size(); i++) {
        if (wanted.contains(names.get(i).strip().toLowerCase(Locale.ROOT))) {
          return i;
        }
      }
      return -1;
    }

    Row row(String where, List<String> fields) {
      return new Row(where, get(fields, path), get(fields, label), get(fields, split));
    }

    private static String get(List<String> fields, int column) {
      return column < 0 || column >= fields.size() ? "" : fields.get(column).strip();
    }
  }

  /** Whether a name is one that lists have. */
  static boolean isListName(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
  }

  /**
   * Reads a list.
   *
   * @throws DataException if it cannot be read or a line is malformed, or the first one names
   *     neither columns nor a file
   */
  static void read(Path file, Use use) {
    boolean commas = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      Columns columns = null;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (text.isBlank()) {
          continue;
        }
        String where = "%s, line %s".formatted(file.getFileName(), number);
        List<String> fields = commas ? csv(where, text) : List.of(text.split("\t", -1));
        boolean first = columns == null;
        if (first) {
          Optional<Columns> named = Columns.ofHeader(fields);
          columns = named.orElse(Columns.WITHOUT_HEADER);
          if (named.isPresent()) {
            continue;
          }
        }
        Row row = columns.row(where, fields);
        use.row(row);
        if (first) {
          checkFirst(file, row);
        }
      }
    } catch (IOException e) {
      throw new DataException(
          "cannot read %s as UTF-8 text: %s; save it as such".formatted(file, e), e);
    }
  }

  /** A line of names that are not known would become an image, and its second one a class. */
  private static void checkFirst(Path file, Row row) {
    if (!FolderScan.isImageName(row.path()) && Files.notExists(file.resolveSibling(row.path()))) {
      throw new DataException(
          "%s: there is no file '%s' in %s; if these are names of columns, call that of the paths"
                  .formatted(row.where(), row.path(), file.toAbsolutePath().getParent())
              + " %s, that of the labels %s, and one of splits %s"
                  .formatted(inWords(PATH), inWords(LABEL), inWords(SPLIT)));
    }
  }

  private static String inWords(List<String> names) {
    return String.join(" or ", names);
  }

  private static List<String> csv(String where, String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw new DataException(where + ": a quote is not closed; write \"\" for a quote in a name");
    }
    fields.add(field.toString());
    return fields;
  }
}
