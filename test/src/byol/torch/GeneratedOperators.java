package byol.torch;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables that bindings/operators.sh writes, and the methods that they name. */
final class GeneratedOperators {
  private GeneratedOperators() {}

  static Path bindings() {
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (!Files.exists(folder.resolve("bindings/operators.sh"))) {
      folder = folder.getParent();
    }
    return folder.resolve("bindings");
  }

  /** By operators' names: the method that takes all arguments, as {@code Tensor.cumsum(long)}. */
  static Map<String, String> references() throws IOException {
    return table("operators.tsv");
  }

  /** By operators' names: why there is none. */
  static Map<String, String> leftOut() throws IOException {
    return table("left-out.tsv");
  }

  private static Map<String, String> table(String file) throws IOException {
    Map<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(bindings().resolve("torch/generator").resolve(file))) {
      String[] columns = line.split("\t");
      table.put(columns[0], columns[1]);
    }
    return table;
  }

  /**
   * The method of that name and those types of parameters.
   *
   * @throws AssertionError if there is none that users can call
   */
  static Method method(String reference) {
    int open = reference.indexOf('(');
    String[] name = reference.substring(0, open).split("\\.");
    String types = reference.substring(open + 1, reference.length() - 1);
    List<String> wanted = types.isEmpty() ? List.of() : List.of(types.split(", "));
    try {
      for (Method method : Class.forName("byol.torch." + name[0]).getMethods()) {
        List<String> found =
            Arrays.stream(method.getGenericParameterTypes())
                .map(type -> type.getTypeName().replaceAll("[a-z]+\\.", ""))
                .collect(Collectors.toList());
        if (method.getName().equals(name[1]) && found.equals(wanted) && !method.isBridge()) {
          return method;
        }
      }
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("there is no method " + reference);
  }
}
