package byol.cli.use;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A picture or JSON, by the ending of a file; at most one is not null. */
record Output(Path png, Path json) {
  static Output of(Path file, CommandSpec command) {
    String name = file == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file == null) {
      return new Output(null, null);
    }
    if (name.endsWith(".png")) {
      return new Output(file, null);
    }
    if (name.endsWith(".json")) {
      return new Output(null, file);
    }
    throw new ParameterException(
        command.commandLine(), "--out is a .png or a .json file, unlike " + file);
  }
}
