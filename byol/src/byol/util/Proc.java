package byol.util;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what Linux says of the machine and of this process in files of {@code /proc}. */
public final class Proc {
  private Proc() {}

  /** The value of the first line {@code name : value} of a file; empty if there is none. */
  public static Optional<String> value(String file, String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
    return lines.stream()
        .map(line -> line.split(":", 2))
        .filter(parts -> parts.length == 2 && parts[0].strip().equals(name))
        .map(parts -> parts[1].strip())
        .findFirst();
  }

  /**
   * The value of the first line {@code name: 1234 kB} of a file in bytes; empty if there is none.
   */
  public static OptionalLong bytes(String file, String name) {
    return value(file, name)
        .map(value -> OptionalLong.of(1024 * Long.parseLong(value.replaceAll("\\D", ""))))
        .orElseGet(OptionalLong::empty);
  }

  /** The machine's name as the kernel has it: looking it up could wait for a name server. */
  public static String hostName() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "an unknown host";
    }
  }
}
