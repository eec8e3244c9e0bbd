package generator;

import java.util.Map;
import javax.lang.model.SourceVersion;

/** Names of operators and arguments in Java's style. */
final class Names {
  /** Operators whose names mean something else on tensors here. */
  private static final Map<String, String> RENAMED = Map.of("set", "set_source");

  private Names() {}

  /**
   * {@code index_add_} is {@code indexAdd_}: the underscore at the end says that it is in place.
   */
  static String method(String operator, String overload) {
    boolean inPlace = operator.endsWith("_");
    String name = RENAMED.getOrDefault(operator, operator);
    return escaped(camel(name + "_" + overload) + (inPlace ? "_" : ""));
  }

  static String parameter(String argument) {
    return escaped(camel(argument));
  }

  static String type(String operator) {
    String name = camel(operator);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static String constant(Schema schema) {
    String overload = schema.overload().isEmpty() ? "" : "__" + schema.overload();
    return (schema.name() + overload).toUpperCase(java.util.Locale.ROOT);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      if (word.isEmpty()) {
        continue;
      }
      String plain = isUpper(word) ? word.toLowerCase(java.util.Locale.ROOT) : word;
      char first = plain.charAt(0);
      camel
          .append(camel.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first))
          .append(plain.substring(1));
    }
    return camel.toString();
  }

  private static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static String escaped(String name) {
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }
}
