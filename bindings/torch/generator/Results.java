package generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What methods return: of several results, a record. */
final class Results {
  /** Names of results that schemas give none. */
  private static final Map<String, List<String>> NAMED =
      Map.ofEntries(
          Map.entry("batch_norm_stats", List.of("mean", "invstd")),
          Map.entry("gru", List.of("output", "hidden")),
          Map.entry("lstm", List.of("output", "hidden", "cell")),
          Map.entry("lstm_cell", List.of("hidden", "cell")),
          Map.entry("native_batch_norm", List.of("output", "mean", "invstd")),
          Map.entry("native_dropout", List.of("output", "mask")),
          Map.entry("native_group_norm", List.of("output", "mean", "rstd")),
          Map.entry("native_layer_norm", List.of("output", "mean", "rstd")),
          Map.entry("rnn_relu", List.of("output", "hidden")),
          Map.entry("rnn_tanh", List.of("output", "hidden")),
          Map.entry("std_mean", List.of("std", "mean")),
          Map.entry("unique_consecutive", List.of("output", "inverse", "counts")),
          Map.entry("unique_dim", List.of("output", "inverse", "counts")),
          Map.entry("unique_dim_consecutive", List.of("output", "inverse", "counts")),
          Map.entry("var_mean", List.of("var", "mean")));

  /** Records by name, with their components. */
  private final Map<String, String> records = new TreeMap<>();

  /** Which operators each is of. */
  private final Map<String, Set<String>> operators = new TreeMap<>();

  static boolean known(Schema schema) {
    return isItem(schema)
        || schema.results().stream().allMatch(result -> result.type().result() != null);
  }

  /** Its one result is a number, of which methods written by hand make the right one. */
  private static boolean isItem(Schema schema) {
    return schema.name().equals("item");
  }

  /** The type, and the statements that call it. */
  record Code(String type, String statements) {}

  Code of(Method method, String call) {
    Schema schema = method.schema();
    List<Schema.Argument> outs = schema.arguments().stream().filter(a -> a.isOut()).toList();
    if (!outs.isEmpty()) {
      return outs.size() == 1 && outs.getFirst().type().isTensor()
          ? returning("Tensor", call, method.parameters().getFirst().name())
          : new Code("void", call + ".run();");
    }
    if (schema.results().isEmpty()) {
      return new Code("void", call + ".run();");
    }
    if (schema.results().size() > 1) {
      return several(schema, call);
    }
    Schema.Result only = schema.results().getFirst();
    if (only.written() != null && method.area() == Area.TENSOR) {
      return returning("Tensor", call, "(Tensor) this");
    }
    for (Method.Parameter parameter : method.parameters()) {
      if (only.written() != null && only.written().equals(parameter.argument().written())) {
        return returning("Tensor", call, parameter.name());
      }
    }
    String type = only.type().result();
    String last =
        switch (type) {
          case "Tensor" -> "tensor()";
          case "List<Tensor>" -> "tensors()";
          case "long" -> "integer()";
          case "double" -> "real()";
          case "boolean" -> "bool()";
          default -> "dtype()";
        };
    return new Code(type, "return " + call + "." + last + ";");
  }

  private static Code returning(String type, String call, String changed) {
    return new Code(type, "return " + call + ".returning(" + changed + ");");
  }

  private Code several(Schema schema, String call) {
    List<String> names = names(schema);
    List<String> types = schema.results().stream().map(r -> r.type().result()).toList();
    List<String> components = new ArrayList<>();
    List<String> values = new ArrayList<>();
    boolean tensors = types.stream().allMatch(type -> type.contains("Tensor"));
    for (int i = 0; i < names.size(); i++) {
      components.add(types.get(i) + " " + names.get(i));
      values.add(
          types.get(i).equals("List<Tensor>")
              ? "results.subList(" + i + ", results.size())"
              : (tensors ? "" : "(" + types.get(i) + ") ") + "results.get(" + i + ")");
    }
    String type = record(schema, String.join(", ", components));
    String all =
        tensors
            ? "List<Tensor> results = " + call + ".tensors();"
            : "List<Object> results = " + call + ".results(" + names.size() + ");";
    return new Code(
        type, all + "\n    return new " + type + "(" + String.join(", ", values) + ");");
  }

  private static List<String> names(Schema schema) {
    List<String> known = NAMED.get(schema.name());
    if (known != null) {
      return known;
    }
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < schema.results().size(); i++) {
      String name = schema.results().get(i).name();
      String java = name.isEmpty() ? "result" + i : Names.parameter(name);
      if (!used.add(java)) {
        throw new IllegalStateException("two results of one name: " + schema.text());
      }
      names.add(java);
    }
    return names;
  }

  /** One that is written by hand, or an own one. */
  private String record(Schema schema, String components) {
    if (schema.name().equals("topk")) {
      return "Tensor.TopK";
    }
    String name = Names.type(schema.name());
    if (!records.getOrDefault(name, components).equals(components)) {
      name += Names.type(schema.overload());
    }
    records.put(name, components);
    operators.computeIfAbsent(name, _ -> new java.util.TreeSet<>()).add("aten::" + schema.name());
    return "Results." + name;
  }

  /** The records of all methods that were asked for. */
  String source() {
    return records.entrySet().stream()
        .map(
            record ->
                "  /** Of {@code "
                    + String.join(", ", operators.get(record.getKey()))
                    + "}. */\n  public record "
                    + record.getKey()
                    + "("
                    + record.getValue()
                    + ") {}\n")
        .collect(Collectors.joining("\n"));
  }
}
