package generator;

import java.util.Set;

/**
 * A type in a schema: {@code SymInt[2]?} is an optional list of two integers.
 *
 * @param base without list and question marks
 * @param optionalElements whether elements of the list may be none
 * @param length of a list; 0 if any
 */
record Type(String base, boolean list, boolean optionalElements, int length, boolean optional) {
  private static final Set<String> SINGLE =
      Set.of(
          "Tensor",
          "int",
          "float",
          "Scalar",
          "bool",
          "str",
          "ScalarType",
          "Layout",
          "Device",
          "MemoryFormat",
          "Generator",
          "Storage");
  private static final Set<String> LISTS = Set.of("Tensor", "int", "float", "Scalar");

  static Type parse(String text) {
    boolean optional = text.endsWith("?");
    String rest = optional ? text.substring(0, text.length() - 1) : text;
    boolean list = rest.endsWith("]");
    int length = 0;
    boolean optionalElements = false;
    if (list) {
      int open = rest.lastIndexOf('[');
      String digits = rest.substring(open + 1, rest.length() - 1);
      length = digits.isEmpty() ? 0 : Integer.parseInt(digits);
      rest = rest.substring(0, open);
      optionalElements = rest.endsWith("?");
      rest = optionalElements ? rest.substring(0, rest.length() - 1) : rest;
    }
    String base = rest.equals("SymInt") ? "int" : rest;
    return new Type(base, list, optionalElements, length, optional);
  }

  /** Whether Java has something for it. */
  boolean known() {
    return list ? LISTS.contains(base) : SINGLE.contains(base);
  }

  boolean isTensor() {
    return base.equals("Tensor") && !list;
  }

  boolean isTensors() {
    return base.equals("Tensor") && list;
  }

  /** A list of integers for which one may stand, as {@code int[2]}. */
  boolean hasLength() {
    return base.equals("int") && list && length > 0;
  }

  /** As a parameter. Null stands for none. */
  String parameter() {
    if (list) {
      return isTensors() ? "List<Tensor>" : base.equals("int") ? "long[]" : "double[]";
    }
    return switch (base) {
      case "int" -> optional ? "Number" : "long";
      case "float" -> optional ? "Number" : "double";
      case "Scalar" -> "Number";
      case "bool" -> optional ? "Boolean" : "boolean";
      case "str" -> "String";
      case "ScalarType" -> "DType";
      case "Storage" -> "Tensor"; // whose storage it is
      default -> base;
    };
  }

  /** As a result; null if there is nothing for it. */
  String result() {
    if (list) {
      return isTensors() ? "List<Tensor>" : null;
    }
    return switch (base) {
      case "Tensor" -> "Tensor";
      case "int" -> "long";
      case "float" -> "double";
      case "bool", "SymBool" -> "boolean";
      case "ScalarType" -> "DType";
      default -> null;
    };
  }
}
