package byol.cli.option;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Seeds as they are typed: {@code 3} for 0, 1 and 2, or a list such as {@code 0,5,7}.
 *
 * @param values each once
 */
public record Seeds(List<Long> values) {
  private static final int MOST = 1000;

  /** Reads the notation above. */
  public static final class Converter implements ITypeConverter<Seeds> {
    @Override
    public Seeds convert(String text) {
      if (text.matches("[1-9]\\d{0,2}")) {
        return new Seeds(LongStream.range(0, Long.parseLong(text)).boxed().toList());
      }
      if (!text.matches("\\d{1,18}(,\\d{1,18})*,?") || !text.contains(",")) {
        throw new TypeConversionException(
            "'%s' is neither a number of seeds below %s nor a list such as 0,1,2"
                .formatted(text, MOST));
      }
      List<Long> values = Stream.of(text.split(",")).map(Long::parseLong).toList();
      if (values.stream().distinct().count() < values.size()) {
        throw new TypeConversionException("'%s' has a seed twice".formatted(text));
      }
      return new Seeds(values);
    }
  }
}
