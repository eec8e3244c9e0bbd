package byol.cli.option;

import byol.config.Range;
import byol.config.Ranges;
import byol.config.RunOptions;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Refuses numbers that are out of their {@link Range}. An option has the one of its field; those of
 * a run have the one of the setting of the same name in {@link RunOptions}.
 */
public final class OptionRanges {
  private OptionRanges() {}

  /**
   * Checks the options that were given.
   *
   * @throws ParameterException naming the first that is out of its range
   */
  public static void check(ParseResult parsed) {
    for (ParseResult command = parsed; command != null; command = command.subcommand()) {
      for (OptionSpec option : command.matchedOptions()) {
        check(option);
      }
    }
  }

  private static void check(OptionSpec option) {
    of(option)
        .ifPresent(
            range ->
                numbers(option.getValue())
                    .forEach(
                        number -> {
                          try {
                            Ranges.check(option.longestName(), number, range);
                          } catch (IllegalArgumentException e) {
                            throw new ParameterException(
                                option.command().commandLine(), e.getMessage(), e);
                          }
                        }));
  }

  /** The range of an option; empty if it has none. */
  static Optional<Range> of(OptionSpec option) {
    if (!(option.userObject() instanceof Field field)) {
      return Optional.empty();
    }
    return Optional.ofNullable(field.getAnnotation(Range.class)).or(() -> ofSetting(field));
  }

  private static Optional<Range> ofSetting(Field field) {
    return field.getDeclaringClass() == RunArguments.class
        ? Stream.of(RunOptions.class.getRecordComponents())
            .filter(setting -> setting.getName().equals(field.getName()))
            .flatMap(setting -> Stream.ofNullable(setting.getAnnotation(Range.class)))
            .findFirst()
        : Optional.empty();
  }

  private static List<Number> numbers(Object value) {
    Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
    return values.stream().filter(Number.class::isInstance).map(Number.class::cast).toList();
  }
}
