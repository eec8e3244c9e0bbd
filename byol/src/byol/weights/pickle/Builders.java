package byol.weights.pickle;

import byol.weights.pickle.Callable.Known;
import byol.weights.pickle.Callable.ScriptClass;
import byol.weights.pickle.Callable.StorageType;
import byol.weights.pickle.Unpickler.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pickle makes by name: dictionaries, tensors, their storages, and modules of scripts. */
final class Builders {
  /** The longest storage that bytes can be counted of, whatever its elements. */
  private static final long MOST_ELEMENTS = 1L << 58;

  private final Map<String, Storage> storages = new HashMap<>();

  /** What a call of a function or class gives. */
  Object call(Object function, Object arguments) {
    List<Object> given = items(arguments);
    return switch (function) {
      case Known.ORDERED_DICT -> orderedDict(given);
      case Known.REBUILD_TENSOR -> tensor(given);
      case Known.REBUILD_PARAMETER -> first(given, StoredTensor.class, "a parameter");
      case Known.SIZE -> new Tuple(items(first(given, Object.class, "a size")));
      case Known.TYPED_LIST -> first(given, Object.class, "a list");
      case Callable other ->
          throw PickleException.code("it calls %s, which is nothing to be called", other);
      default -> throw PickleException.damaged("it calls what is no function");
    };
  }

  private static Object orderedDict(List<Object> arguments) {
    Map<Object, Object> map = new LinkedHashMap<>();
    if (arguments.isEmpty()) {
      return map;
    }
    // As Python 2 wrote them: pairs of key and value.
    for (Object pair : items(arguments.getFirst())) {
      List<Object> entry = items(pair);
      if (entry.size() != 2 || !(entry.getFirst() instanceof String key)) {
        throw PickleException.damaged("a dictionary is made of something else than pairs");
      }
      map.put(key, entry.getLast());
    }
    return map;
  }

  private static StoredTensor tensor(List<Object> arguments) {
    boolean described =
        arguments.size() >= 4
            && arguments.get(0) instanceof Storage
            && arguments.get(1) instanceof Long;
    if (!described) {
      throw PickleException.damaged("a tensor is not described by storage, offset and sizes");
    }
    return new StoredTensor(
        (Storage) arguments.get(0),
        (Long) arguments.get(1),
        numbers(arguments.get(2)),
        numbers(arguments.get(3)));
  }

  /** A new thing of a class, without its state. */
  Object create(Object type, Object arguments) {
    if (type instanceof ScriptClass script && items(arguments).isEmpty()) {
      return new ScriptObject(script.name());
    }
    if (type == Known.ORDERED_DICT) {
      return orderedDict(items(arguments));
    }
    throw PickleException.code("it makes a thing of the class %s", type);
  }

  /** Gives a thing its state: modules theirs; what dictionaries have beside entries is left. */
  Object setState(Object target, Object state) {
    if (target instanceof ScriptObject object && state instanceof Map<?, ?> attributes) {
      object.attributes().putAll(attributes);
    } else if (!(target instanceof Map<?, ?>)) {
      throw PickleException.code("it sets the state of something else than a dictionary");
    }
    return target;
  }

  /** What {@code ('storage', type, key, device, elements)} stands for. */
  Storage storage(Object id) {
    List<Object> parts = items(id);
    boolean described =
        (parts.size() == 5 || parts.size() == 6 && parts.get(5) == Unpickler.NONE)
            && "storage".equals(parts.get(0))
            && parts.get(1) instanceof StorageType
            && parts.get(2) instanceof String
            && parts.get(4) instanceof Long count
            && count >= 0
            && count < MOST_ELEMENTS;
    if (!described) {
      throw PickleException.damaged("a storage is not described by its type, key and length");
    }
    String key = (String) parts.get(2);
    Storage storage = new Storage(key, ((StorageType) parts.get(1)).dtype(), (Long) parts.get(4));
    Storage before = storages.putIfAbsent(key, storage);
    if (before != null && !before.equals(storage)) {
      throw PickleException.damaged("the storage %s is described in two ways", key);
    }
    return storage;
  }

  private static <T> T first(List<Object> arguments, Class<T> type, String what) {
    if (arguments.isEmpty() || !type.isInstance(arguments.getFirst())) {
      throw PickleException.damaged("%s is made of something else", what);
    }
    return type.cast(arguments.getFirst());
  }

  private static List<Long> numbers(Object value) {
    List<Long> numbers = new ArrayList<>();
    for (Object item : items(value)) {
      if (!(item instanceof Long number)) {
        throw PickleException.damaged("a size of a tensor is no number");
      }
      numbers.add(number);
    }
    return numbers;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> items(Object value) {
    return switch (value) {
      case Tuple tuple -> tuple.items();
      case List<?> list -> (List<Object>) list;
      default -> throw PickleException.damaged("a list is missing where one must be");
    };
  }
}
