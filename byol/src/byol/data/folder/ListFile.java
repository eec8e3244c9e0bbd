package byol.data.folder;

import byol.data.DataException;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a list of images, line by line. The extension says how: {@code .csv} has columns separated
 * by commas (or, if its first line says so, by semicolons or tabs), in double quotes where they
 * contain one (RFC 4180); {@code .tsv} and {@code .txt} by tabs, or, in a {@code .txt} without any,
 * a path and behind the last blank its label; {@code .jsonl} has a JSON object a line ({@link
 * JsonLines}). Blank lines do not count.
 */
public final class ListFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final Use use;
  private ListColumns columns;

  private ListFile(Path file, Use use) {
    this.file = file;
    this.use = use;
  }

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

  /** Whether a name is one that lists have. */
  public static boolean isListName(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(csv|tsv|txt|jsonl)");
  }

  /**
   * Reads a list.
   *
   * @return what its columns were taken for
   * @throws DataException if it cannot be read or a line is malformed, the first one names neither
   *     columns nor a file, or the columns can be understood in two ways
   */
  static ListColumns read(Path file, Use use) {
    ListFile list = new ListFile(file, use);
    try {
      if (JsonLines.isName(file.toString())) {
        return JsonLines.read(file, use);
      }
      String first = firstLine(file);
      if (list.isBlankSeparated(first)) {
        list.readBlankSeparated();
      } else {
        list.readColumns(first);
      }
    } catch (IOException | UncheckedIOException e) {
      ResourceLimitException.check(e);
      if (e.getMessage() != null && e.getMessage().contains("encapsulated token")) {
        // Commons CSV has no exception of its own for it.
        throw new DataException(
            "%s: a quote is not closed; write \"\" for a quote in a name"
                .formatted(list.where(lineIn(e.getMessage()))),
            e);
      }
      throw new DataException(
          "cannot read %s as UTF-8 text: %s; save it as such"
              .formatted(Printable.of(file), e.getMessage()),
          e);
    }
    return list.columns == null ? ListColumns.withoutHeader(false) : list.columns;
  }

  private static String lineIn(String message) {
    return message.replaceFirst("(?s).*line(?: number)?:? ?(\\d+).*", "$1");
  }

  private String where(Object line) {
    return "%s, line %s".formatted(Printable.of(file.getFileName()), line);
  }

  private static String firstLine(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line = reader.readLine();
      while (line != null && withoutMark(line).isBlank()) {
        line = reader.readLine();
      }
      return line == null ? "" : withoutMark(line);
    }
  }

  /** A text without the byte order mark that Windows puts in front of it. */
  public static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private boolean isCsv() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** {@code photos/1.jpg 3}, as the lists of Caffe are. */
  private boolean isBlankSeparated(String line) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") || line.indexOf('\t') >= 0) {
      return false;
    }
    String text = line.strip();
    int blank = text.lastIndexOf(' ');
    return blank > 0 && !isThere(text) && isThere(text.substring(0, blank).strip());
  }

  private void readBlankSeparated() throws IOException {
    columns = ListColumns.withoutHeader(true);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = withoutMark(line).strip();
        int blank = text.lastIndexOf(' ');
        if (!text.isEmpty()) {
          use.row(
              blank < 0
                  ? new Row(where(number), text, "", "")
                  : new Row(
                      where(number),
                      text.substring(0, blank).strip(),
                      text.substring(blank + 1),
                      ""));
        }
      }
    }
  }

  private void readColumns(String firstLine) throws IOException {
    CSVFormat.Builder format =
        isCsv()
            ? CSVFormat.RFC4180.builder().setDelimiter(separator(firstLine))
            : CSVFormat.RFC4180.builder().setDelimiter('\t').setQuote(null);
    format.setIgnoreEmptyLines(true).setTrailingData(true).setLenientEof(false);
    try (BufferedReader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, format.get())) {
      long line = 0;
      for (CSVRecord record : parser) {
        // Of the last line, which need not end, the parser says the number of the one before.
        line = Math.max(parser.getCurrentLineNumber(), line + 1);
        read(record, line);
      }
    }
  }

  /** Commas, unless only semicolons or tabs make a header of the first line. */
  private static char separator(String line) {
    for (char separator : new char[] {',', ';', '\t'}) {
      List<String> names = List.of(line.split(String.valueOf(separator), -1));
      if (names.size() > 1 && ListColumns.isHeader(names)) {
        return separator;
      }
    }
    return ',';
  }

  private void read(CSVRecord record, long line) {
    List<String> fields = record.toList();
    if (fields.stream().allMatch(field -> withoutMark(field).isBlank())) {
      return;
    }
    boolean first = columns == null;
    if (first) {
      fields = List.copyOf(withFirst(fields, withoutMark(fields.getFirst())));
      Optional<ListColumns> named = ListColumns.ofHeader(where(line), fields);
      columns = named.orElse(ListColumns.withoutHeader(false));
      if (named.isPresent()) {
        return;
      }
    }
    if (first) {
      checkFirst(where(line), fields);
    }
    use.row(columns.row(where(line), fields));
  }

  private static List<String> withFirst(List<String> fields, String first) {
    List<String> changed = new ArrayList<>(fields);
    changed.set(0, first);
    return changed;
  }

  /** A line of names that are not known would become an image, and its second one a class. */
  private void checkFirst(String where, List<String> fields) {
    String path = fields.getFirst().strip();
    if (!FolderScan.isImageName(path) && !isThere(path)) {
      throw new DataException(
          "%s: there is no file '%s' in %s; if these are names of columns, call that of the paths"
                  .formatted(
                      where, Printable.of(path), Printable.of(file.toAbsolutePath().getParent()))
              + " %s, that of the labels %s, and one of splits split"
                  .formatted(ListColumns.PATH_NAMES, ListColumns.LABEL_NAMES));
    }
    if (fields.size() > 2) {
      throw new DataException(
          "%s: there are %s columns without names; which one is the label? Begin the list with a line such as path,label,split"
              .formatted(where, fields.size()));
    }
  }

  private boolean isThere(String path) {
    try {
      return Files.exists(file.toAbsolutePath().resolveSibling(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
