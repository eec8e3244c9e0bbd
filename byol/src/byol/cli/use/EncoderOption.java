package byol.cli.use;

import byol.cli.option.Converters;
import byol.cli.option.Cores;
import byol.config.Range;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which encoder, and what runs it. */
final class EncoderOption {
  @Option(
      names = "--encoder",
      paramLabel = "FILE|RUN",
      description =
          "An exported file (.pt, .safetensors), a checkpoint, or the folder of a run or of a"
              + " classifier.")
  private Path encoder;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      defaultValue = "cpu",
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Option(
      names = "--loader-threads",
      paramLabel = "N",
      description = "Threads that prepare images (default: one a core).")
  @Range(min = 1, max = 1024)
  private Integer threads;

  /** The encoder, which may be missing. */
  Path orNull() {
    return encoder;
  }

  /**
   * The encoder.
   *
   * @throws ParameterException if none was named
   */
  Path required(CommandSpec command) {
    if (encoder == null) {
      throw new ParameterException(
          command.commandLine(), "Missing required option: '--encoder=FILE|RUN'");
    }
    return encoder;
  }

  Device device() {
    return device;
  }

  /** The threads, if they were named. */
  Optional<Integer> givenThreads() {
    return Optional.ofNullable(threads);
  }

  int threads() {
    return Cores.or(threads);
  }
}
