package byol.cli.use;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
