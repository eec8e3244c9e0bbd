package byol.weights.pickle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tensors in what a pickle holds, by dotted names: those of dictionaries within each other. */
final class NamedValues {
  private static final int DEEPEST = 32;

  /** Values in all: a list that is in many others counts as often. */
  private static final int MOST_VALUES = 1_000_000;

  private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private int visited;

  private NamedValues() {}

  /**
   * Looks for all tensors.
   *
   * @throws PickleException if it is nested too deep, or two tensors have one name
   */
  static NamedValues of(Object value) {
    NamedValues found = new NamedValues();
    if (!found.visit("", value, 0)) {
      throw PickleException.damaged("it holds no tensor");
    }
    return found;
  }

  Map<String, StoredTensor> tensors() {
    return tensors;
  }

  /** The outermost names under which there is none. */
  List<String> others() {
    return others;
  }

  /** Whether there is a tensor in it. */
  private boolean visit(String name, Object value, int depth) {
    if (depth > DEEPEST || ++visited > MOST_VALUES) {
      throw PickleException.damaged("its lists and dictionaries are nested too deep");
    }
    return switch (value) {
      case StoredTensor tensor -> {
        if (tensors.put(name, tensor) != null) {
          throw PickleException.damaged("two tensors in it are called %s", name);
        }
        yield true;
      }
      case Map<?, ?> map -> visitAll(name, map, depth);
      case ScriptObject object -> visitAll(name, object.attributes(), depth);
      case List<?> list -> visitAll(name, numbered(list), depth);
      case Unpickler.Tuple tuple -> visitAll(name, numbered(tuple.items()), depth);
      default -> false;
    };
  }

  private boolean visitAll(String name, Map<?, ?> parts, int depth) {
    boolean any = false;
    List<String> without = new ArrayList<>();
    for (var part : parts.entrySet()) {
      String partName = name.isEmpty() ? "" + part.getKey() : name + "." + part.getKey();
      if (visit(partName, part.getValue(), depth + 1)) {
        any = true;
      } else {
        without.add(partName);
      }
    }
    if (any) {
      others.addAll(without);
    }
    return any;
  }

  private static Map<Integer, Object> numbered(List<?> list) {
    Map<Integer, Object> parts = new LinkedHashMap<>();
    for (Object item : list) {
      parts.put(parts.size(), item);
    }
    return parts;
  }
}
