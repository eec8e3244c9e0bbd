package generator;

import java.util.List;
import java.util.Set;

/**
 * A method's name and the types of its parameters, as sources write them.
 *
 * @param variable whether the last one is {@code long...}, here {@code long[]}
 */
record Signature(String name, List<String> types, boolean variable) {
  private static final Set<String> NUMBERS = Set.of("int", "long", "double", "Number");

  /** Whether Java takes the two for the same, or callers could not tell them apart. */
  boolean same(Signature other) {
    return name.equals(other.name) && plain().equals(other.plain());
  }

  private List<String> plain() {
    return types.stream().map(type -> type.equals("int") ? "long" : type).toList();
  }

  /**
   * Whether a call with a variable number of integers, meant for the other one, would reach this
   * one or neither.
   */
  boolean captures(Signature other) {
    if (!other.variable || !name.equals(other.name)) {
      return false;
    }
    int fixed = other.types.size() - 1;
    if (types.size() < fixed) {
      return false;
    }
    for (int i = 0; i < types.size(); i++) {
      boolean tail = variable && i == types.size() - 1;
      String mine = tail ? "long" : types.get(i);
      String theirs = i < fixed ? other.types.get(i) : "long";
      if (!(mine.equals(theirs) || NUMBERS.contains(mine) && NUMBERS.contains(theirs))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return name + "(" + String.join(", ", types) + ")";
  }
}
