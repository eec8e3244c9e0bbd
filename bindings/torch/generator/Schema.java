package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operator as LibTorch describes it, such as {@code aten::max.dim(Tensor self, int dim, bool
 * keepdim=False) -> (Tensor values, Tensor indices)}.
 *
 * @param text the whole of it
 * @param name without namespace and overload
 * @param overload empty for the one without
 */
record Schema(
    String text, String name, String overload, List<Argument> arguments, List<Result> results) {
  private static final Pattern ALIAS = Pattern.compile("\\(([a-z])(!?)[^)]*\\)");

  /**
   * One argument.
   *
   * @param written the alias that it is changed under; null if it is not
   * @param value its default; null if it has none
   * @param keyword whether it stands after {@code *}
   */
  record Argument(Type type, String written, String name, String value, boolean keyword) {
    /** Whether results are written there. */
    boolean isOut() {
      return written != null && keyword;
    }
  }

  /**
   * One result.
   *
   * @param written the alias of the argument that it is; null if it is none
   * @param name empty if it has none
   */
  record Result(Type type, String written, String name) {}

  /** {@code add.Tensor}. */
  String fullName() {
    return overload.isEmpty() ? name : name + "." + overload;
  }

  static Schema parse(String text) {
    int open = text.indexOf('(');
    int arrow = text.lastIndexOf(") -> ");
    String[] names = text.substring("aten::".length(), open).split("\\.", 2);
    List<Argument> arguments = new ArrayList<>();
    boolean keyword = false;
    for (String part : split(text.substring(open + 1, arrow))) {
      if (part.equals("*")) {
        keyword = true;
      } else {
        arguments.add(argument(part, keyword));
      }
    }
    String returned = text.substring(arrow + ") -> ".length());
    if (returned.startsWith("(")) {
      returned = returned.substring(1, returned.length() - 1);
    }
    List<Result> results = split(returned).stream().map(Schema::result).toList();
    return new Schema(text, names[0], names.length > 1 ? names[1] : "", arguments, results);
  }

  /** At commas outside of brackets and quotation marks. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0 && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (start < text.length()) {
      parts.add(text.substring(start).strip());
    }
    return parts;
  }

  private static Argument argument(String text, boolean keyword) {
    int equals = text.indexOf('=');
    String declared = equals < 0 ? text : text.substring(0, equals);
    int space = declared.lastIndexOf(' ');
    String type = declared.substring(0, space);
    return new Argument(
        Type.parse(ALIAS.matcher(type).replaceAll("")),
        written(type),
        declared.substring(space + 1),
        equals < 0 ? null : text.substring(equals + 1),
        keyword);
  }

  private static Result result(String text) {
    String plain = ALIAS.matcher(text).replaceAll("");
    String[] words = plain.split(" ", 2);
    return new Result(Type.parse(words[0]), written(text), words.length > 1 ? words[1] : "");
  }

  private static String written(String type) {
    Matcher alias = ALIAS.matcher(type);
    return alias.find() && alias.group(2).equals("!") ? alias.group(1) : null;
  }
}
