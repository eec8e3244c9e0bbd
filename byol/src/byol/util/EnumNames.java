package byol.util;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Constants of an enum by the names that their {@code toString} gives, as users write them. */
public final class EnumNames {
  private EnumNames() {}

  /**
   * The constant of that name.
   *
   * @param what it is, for the message, such as "architecture"
   * @throws IllegalArgumentException naming all there are
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String what, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown %s '%s': use %s"
                        .formatted(
                            what,
                            name,
                            Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))));
  }
}
