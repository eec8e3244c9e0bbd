package generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sources of generated classes. */
final class Source {
  static final String WRITTEN =
      "// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.\n";
  private static final String CALLS =
      "The names and the order of arguments are LibTorch's; null stands for none where the schema"
          + " has\n"
          + " * a question mark. Operators throw as {@link Tensor}'s do.";

  /** The letters that a class holds operators of. */
  private static final List<String> TENSOR_PARTS = List.of("AC", "DH", "IL", "MR", "SZ");

  private static final List<String> OUT_PARTS = List.of("AC", "DK", "LM", "NR", "SZ");

  private final Results results = new Results();
  private final Documentation documentation;
  private final Catalog catalog;

  Source(Catalog catalog, Documentation documentation) {
    this.catalog = catalog;
    this.documentation = documentation;
  }

  /** Sources by the name of their class. */
  Map<String, String> all() {
    Map<String, String> sources = new TreeMap<>();
    chain(sources, Area.TENSOR, "TensorOperators", TENSOR_PARTS, "TensorArithmetic", "Tensor");
    chain(sources, Area.OUT, "OutOperators", OUT_PARTS, null, "Out");
    for (Area area : Area.STATIC) {
      String parent = area == Area.OUT ? " extends OutOperators" + OUT_PARTS.getLast() : "";
      String body = area == Area.OUT ? "" : body(area, "AZ");
      sources.put(
          area.type(),
          file(
              body,
              comment(area.about())
                  + "public final class "
                  + area.type()
                  + parent
                  + " {\n  private "
                  + area.type()
                  + "() {}\n"));
    }
    sources.put(
        "Results",
        file(
            "\n" + results.source(),
            comment("What operators of several results return.")
                + "public final class Results {\n  private Results() {}\n"));
    return sources;
  }

  /** Classes that inherit from each other, as one would be too long. */
  private void chain(
      Map<String, String> sources,
      Area area,
      String name,
      List<String> parts,
      String first,
      String last) {
    String parent = first;
    for (int i = 0; i < parts.size(); i++) {
      String type = name + parts.get(i);
      String child = i + 1 < parts.size() ? name + parts.get(i + 1) : last;
      String head =
          comment(
                  "Operators from "
                      + parts.get(i).charAt(0)
                      + " to "
                      + parts.get(i).charAt(1)
                      + ", a part of {@link "
                      + last
                      + "}.")
              // Public, or the shell's help does not find the comments of their methods.
              + (area == Area.TENSOR ? "public " : "")
              + "abstract sealed class "
              + type
              + (parent == null ? "" : " extends " + parent)
              + " permits "
              + child
              + " {\n";
      String constructor =
          area == Area.TENSOR
              ? "  " + type + "(MemorySegment handle) {\n    super(handle);\n  }\n"
              : "";
      sources.put(type, file(body(area, parts.get(i)), head + constructor));
      parent = type;
    }
  }

  private static String comment(String about) {
    return "/**\n * " + about + "\n *\n * <p>" + CALLS + "\n */\n";
  }

  private static String file(String body, String head) {
    StringBuilder source = new StringBuilder(WRITTEN).append("package byol.torch;\n\n");
    for (String type : List.of("DType", "Device", "Layout", "MemoryFormat")) {
      if (Pattern.compile("\\b" + type + "\\b").matcher(body).find()) {
        source.append("import byol.torch.runtime.").append(type).append(";\n");
      }
    }
    if (head.contains("MemorySegment")) {
      source.append("import java.lang.foreign.MemorySegment;\n");
    }
    if (body.contains("List<")) {
      source.append("import java.util.List;\n");
    }
    if (source.indexOf("import") > 0) {
      source.append("\n");
    }
    return source.append(head).append(body).append("}\n").toString();
  }

  /** The methods of all operators of an area whose names begin with one of these letters. */
  private String body(Area area, String letters) {
    StringBuilder body = new StringBuilder();
    for (List<Method> methods : catalog.methods.values()) {
      if (methods.isEmpty() || methods.getFirst().area() != area) {
        continue;
      }
      char first = Character.toUpperCase(methods.getFirst().schema().name().charAt(0));
      if (first < letters.charAt(0) || first > letters.charAt(1)) {
        continue;
      }
      Schema schema = methods.getFirst().schema();
      body.append("\n  private static final Operator ")
          .append(Names.constant(schema))
          .append(" = new Operator(\"")
          .append(schema.name())
          .append("\", \"")
          .append(schema.overload())
          .append("\");\n");
      methods.forEach(method -> body.append("\n").append(method(method)));
    }
    return body.toString();
  }

  private String method(Method method) {
    StringBuilder lists = new StringBuilder();
    for (Method.Parameter parameter : method.parameters()) {
      if (parameter.argument().type().isTensors()) {
        String name = parameter.name();
        lists.append("    Tensor[] %sAll = TensorLists.copyNullable(%s);\n".formatted(name, name));
      }
    }
    Results.Code code = results.of(method, call(method));
    String modifiers = method.area() == Area.TENSOR ? "public final " : "public static ";
    return documentation.of(method)
        + "  "
        + modifiers
        + code.type()
        + " "
        + method.declaration()
        + " {\n"
        + lists
        + "    "
        + code.statements()
        + "\n  }\n";
  }

  /** The call with its arguments in the order of the schema. */
  private static String call(Method method) {
    StringBuilder call = new StringBuilder(Names.constant(method.schema())).append(".call()");
    List<Schema.Argument> arguments = method.schema().arguments();
    int last = -1;
    for (int i = 0; i < arguments.size(); i++) {
      if (method.area() == Area.TENSOR && i == 0 || given(method, arguments.get(i)) != null) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      Method.Parameter given = given(method, arguments.get(i));
      if (method.area() == Area.TENSOR && i == 0) {
        call.append(".put(this)");
      } else if (given == null) {
        call.append(".").append(Defaults.put(arguments.get(i)));
      } else if (given.one()) {
        call.append(".each(").append(given.name()).append(")");
      } else {
        String all = given.argument().type().isTensors() ? "All" : "";
        call.append(".put(").append(given.name()).append(all).append(")");
      }
    }
    return call.toString();
  }

  private static Method.Parameter given(Method method, Schema.Argument argument) {
    return method.parameters().stream()
        .filter(parameter -> parameter.argument() == argument)
        .findFirst()
        .orElse(null);
  }
}
