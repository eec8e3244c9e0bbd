package byol.torch.schema;

import byol.text.Spelling;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemas of ATen's operators, such as {@code aten::relu(Tensor self) -> Tensor}, as the
 * LibTorch that is loaded lists them.
 */
public final class Schemas {
  private static final String ATEN = "aten::";

  private static List<String> all;

  private Schemas() {}

  /** All, sorted. */
  public static synchronized List<String> all() {
    if (all == null) {
      LibTorch.load();
      MemorySegment text = tc_h.tc_operators();
      if (text.address() == 0) {
        throw TorchException.last();
      }
      all = text.getString(0).lines().toList();
    }
    return all;
  }

  /**
   * Those whose name has a word in it; the nearest to the word first.
   *
   * @param word such as {@code svd}; capitals do not count
   */
  public static SchemaSearch search(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    List<String> found =
        wanted.isEmpty()
            ? List.of()
            : all().stream()
                .filter(schema -> bare(schema).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingInt(schema -> distance(schema, wanted)))
                .toList();
    return new SchemaSearch(word, found, found.isEmpty() && !wanted.isEmpty() ? hint(word) : "");
  }

  /** The schemas of one operator, of all its overloads. */
  public static List<String> overloads(String name) {
    String wanted = name.startsWith(ATEN) ? name.substring(ATEN.length()) : name;
    return all().stream().filter(schema -> base(schema).equals(wanted)).toList();
  }

  /**
   * Such as {@code ; did you mean aten::svd?}, or nothing if no operator has a name like it.
   *
   * @param name with {@code aten::} or without
   */
  public static String hint(String name) {
    Set<String> names = new TreeSet<>();
    boolean overload = name.contains(".");
    for (String schema : all()) {
      names.add(overload ? bare(schema) : base(schema));
    }
    String typed = name.startsWith(ATEN) ? name.substring(ATEN.length()) : name;
    if (names.contains(typed)) {
      return "; did you mean aten::%s?".formatted(typed);
    }
    return Spelling.hint(typed, names).replace("; did you mean ", "; did you mean " + ATEN);
  }

  /** The words in which the rank of a match is seen: whole, beginning, anywhere; insides last. */
  private static int distance(String schema, String word) {
    String name = base(schema).toLowerCase(Locale.ROOT);
    int near =
        name.equals(word) ? 0 : name.endsWith("_" + word) ? 1 : name.startsWith(word) ? 2 : 3;
    return near + (name.startsWith("_") ? 4 : 0);
  }

  /** Whether it is one of those that Python writes with {@code out=}. */
  public static boolean writesIntoGiven(String schema) {
    int keywords = schema.indexOf("*, ");
    return keywords >= 0 && schema.indexOf("(a!)") > keywords;
  }

  /** The name without the namespace, with the overload: {@code add.Tensor}. */
  static String bare(String schema) {
    return schema.substring(schema.indexOf("::") + 2, schema.indexOf('('));
  }

  /** The name without namespace and overload: {@code add}. */
  static String base(String schema) {
    return bare(schema).split("\\.", 2)[0];
  }
}
