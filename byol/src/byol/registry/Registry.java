package byol.registry;

import byol.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of one kind by the names that settings give them; safe for several threads. */
final class Registry<T> {
  private final String kind;
  private final Map<String, T> things = new LinkedHashMap<>();

  /**
   * Without any.
   *
   * @param kind what they are, for messages, such as {@code method}
   */
  Registry(String kind) {
    this.kind = kind;
  }

  /**
   * Adds one.
   *
   * @throws IllegalArgumentException if the name is taken, or is none
   */
  synchronized void add(String name, T thing) {
    if (!name.matches("[a-z0-9][a-z0-9_.-]*")) {
      throw new IllegalArgumentException(
          ("'%s' is no name of this kind (%s): they have small letters, digits, '-', '_' and '.',"
                  + " and begin with a letter or digit")
              .formatted(name, kind));
    }
    if (things.putIfAbsent(name, thing) != null) {
      throw new IllegalArgumentException(
          "'%s' is taken (%s): add yours under another name".formatted(name, kind));
    }
  }

  /**
   * The thing of that name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  T get(String name) {
    Extensions.load();
    synchronized (this) {
      T thing = things.get(name);
      if (thing == null) {
        List<String> names = List.copyOf(things.keySet());
        throw new IllegalArgumentException(
            "unknown %s '%s'%s (there are: %s)"
                .formatted(kind, name, Spelling.hint(name, names), String.join(", ", names)));
      }
      return thing;
    }
  }

  /** All names, in the order in which they were added. */
  List<String> names() {
    Extensions.load();
    synchronized (this) {
      return List.copyOf(things.keySet());
    }
  }
}
