package generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is generated for every operator, and why not where it is not. */
final class Catalog {
  private final HandMade handMade;
  private final Map<String, String> refused;
  private final Map<String, List<Signature>> taken = new HashMap<>();

  /** By the operators' names. */
  final Map<String, List<Method>> methods = new TreeMap<>();

  /** By the operators' names: the method with all arguments. */
  final Map<String, String> references = new TreeMap<>();

  /** By the operators' names. */
  final Map<String, String> leftOut = new TreeMap<>();

  Catalog(List<Schema> schemas, HandMade handMade, Map<String, String> refused) {
    this.handMade = handMade;
    this.refused = refused;
    // A method of tensors is that of the operator on tensors, where there is one on storages too.
    schemas.stream()
        .filter(Catalog::isPublic)
        .sorted(Comparator.comparing(Catalog::hasStorage))
        .forEach(this::add);
  }

  private static boolean isPublic(Schema schema) {
    return !schema.name().startsWith("_") && !schema.name().contains("backward");
  }

  private static boolean hasStorage(Schema schema) {
    return schema.arguments().stream().anyMatch(a -> a.type().base().equals("Storage"));
  }

  private void add(Schema schema) {
    String reason = reason(schema);
    if (reason != null) {
      leftOut.put(schema.fullName(), reason);
      return;
    }
    List<Method> placed = new ArrayList<>();
    List<Method> wanted = Overloads.of(schema);
    Method full = wanted.getFirst();
    for (Method method : wanted) {
      Method free = free(method);
      if (free != null) {
        place(free, placed);
      }
    }
    if (placed.isEmpty() || !placed.getFirst().full()) {
      List<Signature> instead =
          full.area() == Area.TENSOR ? handMade.instead(full.signature()) : List.of();
      if (!instead.isEmpty()) {
        references.put(schema.fullName(), "Tensor." + instead.getFirst());
      } else {
        Method renamed = full.named(Names.method(full.area().plain(schema), schema.overload()));
        if (free(renamed) == null) {
          throw new IllegalStateException("no name is left for " + schema.text());
        }
        placed.addFirst(renamed);
        taken(renamed).add(renamed.signature());
      }
    }
    placed.stream()
        .filter(Method::full)
        .findFirst()
        .ifPresent(method -> references.put(schema.fullName(), method.reference()));
    methods.put(schema.fullName(), placed);
  }

  private void place(Method method, List<Method> placed) {
    placed.add(method);
    taken(method).add(method.signature());
  }

  private List<Signature> taken(Method method) {
    return taken.computeIfAbsent(method.area().type(), _ -> new ArrayList<>());
  }

  /** The method, or with a list in place of its variable arguments; null if neither is free. */
  private Method free(Method method) {
    Signature wanted = method.signature();
    List<Signature> others = taken(method);
    if (others.stream().anyMatch(wanted::same)) {
      return null;
    }
    if (method.area() == Area.TENSOR
        && (!handMade.instead(wanted).isEmpty() || handMade.capturedBy(wanted))) {
      return null;
    }
    boolean mistaken =
        method.variable()
            && others.stream()
                .anyMatch(
                    other ->
                        other.variable() && (wanted.captures(other) || other.captures(wanted)));
    return mistaken ? method.withoutVariable() : method;
  }

  private String reason(Schema schema) {
    String aten = "aten::";
    String refusal =
        refused.getOrDefault(aten + schema.name(), refused.get(aten + schema.fullName()));
    if (refusal != null) {
      return "refused: LibTorch does not ask whether " + refusal;
    }
    for (Schema.Argument argument : schema.arguments()) {
      if (!argument.type().known()) {
        return "argument " + argument.name() + " is a " + argument.type().base();
      }
    }
    if (!Results.known(schema)) {
      return "there is no type for its result";
    }
    return null;
  }
}
