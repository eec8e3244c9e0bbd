package byol.data.tar;

import byol.util.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What pax headers say of the member that follows: records {@code "LENGTH KEY=VALUE\n"}, with
 * LENGTH that of the whole record.
 *
 * @param values by key; of a key that comes several times, the last
 */
record PaxRecords(Map<String, String> values) {

  private static final String SPARSE = "GNU.sparse.";

  static PaxRecords none() {
    return new PaxRecords(Map.of());
  }

  static PaxRecords parse(byte[] records) throws IOException {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at < records.length && records[at] != 0) {
      int blank = at;
      while (blank < records.length && records[blank] != ' ') {
        blank++;
      }
      try {
        int length =
            Integer.parseInt(new String(records, at, blank - at, StandardCharsets.US_ASCII));
        int equals = blank + 1;
        while (records[equals] != '=') {
          equals++;
        }
        if (length <= 0 || at + length > records.length || equals >= at + length) {
          throw new IOException("a pax header of the archive is malformed");
        }
        String key = TarNames.text(records, blank + 1, equals - blank - 1);
        values.put(key, TarNames.text(records, equals + 1, at + length - 1 - equals - 1));
        at += length;
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IOException("a pax header of the archive is malformed", e);
      }
    }
    return new PaxRecords(values);
  }

  /** The name, or another one if there is none here. */
  String name(String otherwise) {
    return values.getOrDefault(SPARSE + "name", values.getOrDefault("path", otherwise));
  }

  String target(String otherwise) {
    return values.getOrDefault("linkpath", otherwise);
  }

  /** Bytes of content in the archive; -1 if it does not say. */
  long size() throws IOException {
    return number("size");
  }

  /** Whether the member is a sparse file, in one of GNU's three ways. */
  boolean isSparse() {
    return values.keySet().stream().anyMatch(key -> key.startsWith(SPARSE));
  }

  /** Bytes of the whole sparse file; -1 if it does not say. */
  long realSize() throws IOException {
    long real = number(SPARSE + "realsize");
    return real >= 0 ? real : number(SPARSE + "size");
  }

  private long number(String key) throws IOException {
    String value = values.get(key);
    try {
      return value == null ? -1 : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive: a size of '%s'".formatted(Printable.of(value)), e);
    }
  }
}
