package byol.torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An ATen operator as LibTorch's headers declare it.
 *
 * @param name with its overload, such as {@code aten::add.Tensor}
 * @param arguments in their order
 */
record OperatorSchema(String name, List<Argument> arguments) {
  private static final Pattern DECLARED = Pattern.compile("schema_str = \"(.*)\";");
  private static final Pattern ALIAS = Pattern.compile("\\([a-z][^)]*\\)");

  /**
   * One argument.
   *
   * @param type as in schemas, without what it aliases: {@code SymInt[2]?}
   * @param optional whether it has a default
   */
  record Argument(String type, boolean optional) {}

  /** All operators of a LibTorch, by name; none where it came without headers. */
  static List<OperatorSchema> all(Path libtorch) throws IOException {
    Path headers = libtorch.resolve("include/ATen/ops");
    List<OperatorSchema> schemas = new ArrayList<>();
    try (Stream<Path> files = Files.list(headers)) {
      for (Path file : files.filter(f -> f.toString().endsWith("_ops.h")).sorted().toList()) {
        Matcher declared = DECLARED.matcher(Files.readString(file));
        while (declared.find()) {
          schemas.add(parse(declared.group(1).replace("\\\"", "\"")));
        }
      }
    }
    return schemas;
  }

  static OperatorSchema parse(String text) {
    int open = text.indexOf('(');
    List<Argument> arguments = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = start; depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth < 0 || depth == 0 && c == ',') {
        add(arguments, text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return new OperatorSchema("aten::" + text.substring(0, open), arguments);
  }

  private static void add(List<Argument> arguments, String text) {
    if (text.isEmpty() || text.equals("*")) {
      return;
    }
    int equals = text.indexOf('=');
    String declared = equals < 0 ? text : text.substring(0, equals);
    String type = ALIAS.matcher(declared).replaceAll("");
    arguments.add(new Argument(type.substring(0, type.lastIndexOf(' ')).strip(), equals >= 0));
  }
}
