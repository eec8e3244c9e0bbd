package byol.cli.use;

import byol.command.use.IndexChoice;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Which images are searched or compared. */
final class SourceOption {
  @Option(
      names = "--data",
      paramLabel = "SPEC",
      description =
          "The images, which are embedded first (default: the run's features.safetensors if there"
              + " is one, else its images).")
  private String data;

  @Option(
      names = "--features",
      paramLabel = "FILE",
      description = "What 'byol embed' has written (.safetensors or .npy), instead of --data.")
  private Path features;

  @Option(
      names = "--index",
      paramLabel = "KIND",
      converter = OfIndex.class,
      defaultValue = "auto",
      description =
          "exact compares all images; approximate builds an index, which finds nearly all, and"
              + " keeps it beside the file of --features; auto is exact up to a billion numbers in"
              + " all (default: ${DEFAULT-VALUE}).")
  private IndexChoice index;

  /** Reads a choice. */
  static final class OfIndex implements ITypeConverter<IndexChoice> {
    @Override
    public IndexChoice convert(String text) {
      for (IndexChoice choice : IndexChoice.values()) {
        if (choice.name().toLowerCase(Locale.ROOT).equals(text)) {
          return choice;
        }
      }
      throw new TypeConversionException("'%s' is none of auto, exact, approximate".formatted(text));
    }
  }

  IndexChoice index() {
    return index;
  }

  String data() {
    return data;
  }

  Path features() {
    return features;
  }

  /** Refuses what names no images, or two collections of them. */
  void check(EncoderOption encoder, CommandSpec command) {
    if (data != null && features != null) {
      throw new ParameterException(
          command.commandLine(), "give either --data or --features, not both");
    }
    if (features == null && encoder.orNull() == null) {
      throw new ParameterException(
          command.commandLine(),
          "say which images: --features FILE, or --encoder FILE|RUN with --data SPEC");
    }
  }
}
