package byol.parallel;

import java.util.Map;

/** What a launcher has set in the environment. */
record Variables(Map<String, String> environment) {
  boolean has(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  String text(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException(
          "the launcher did not set %s in the environment".formatted(name));
    }
    return environment.get(name);
  }

  String text(String name, String otherwise) {
    return has(name) ? environment.get(name) : otherwise;
  }

  int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s in the environment must be a number, not %s".formatted(name, text(name)), e);
    }
  }

  int number(String name, int otherwise) {
    return has(name) ? number(name) : otherwise;
  }
}
