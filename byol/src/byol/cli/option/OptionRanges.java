package byol.cli.option;

import byol.config.Range;
import byol.config.Ranges;
import byol.config.SettingInfo;
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
 * a run have the one of their setting.
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
                            Ranges.check(name(option), number, range);
                          } catch (IllegalArgumentException e) {
                            throw new ParameterException(
                                option.command().commandLine(), e.getMessage(), e);
                          }
                        }));
  }

  /** The first of its long names; those after it are older spellings. */
  private static String name(OptionSpec option) {
    return Stream.of(option.names())
        .filter(name -> name.startsWith("--"))
        .findFirst()
        .orElse(option.longestName());
  }

  /** The range of an option; empty if it has none. */
  static Optional<Range> of(OptionSpec option) {
    return switch (option.userObject()) {
      case SettingInfo setting -> Optional.ofNullable(setting.range());
      case Field field -> Optional.ofNullable(field.getAnnotation(Range.class));
      case null, default -> Optional.empty();
    };
  }

  private static List<Number> numbers(Object value) {
    Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
    return values.stream().filter(Number.class::isInstance).map(Number.class::cast).toList();
  }
}
