package byol.ablate.suite;

import byol.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds suites: those that come with the project, and files. */
public final class Suites {
  private static final List<String> BUILT_IN =
      List.of(
          "normalization",
          "initialization",
          "components",
          "controls",
          "groups",
          "optimizers",
          "search",
          "color",
          "heads",
          "color-search",
          "color-optimizers");

  private Suites() {}

  /** The suites that come with the project. */
  public static List<Suite> builtIn() {
    return BUILT_IN.stream().map(Suites::builtIn).toList();
  }

  /**
   * The suite of a name, or in a file.
   *
   * @throws IllegalArgumentException if there is none, or naming file, line, row and reason if
   *     something is wrong in it
   */
  public static Suite find(String nameOrFile) {
    if (BUILT_IN.contains(nameOrFile)) {
      return builtIn(nameOrFile);
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "no suite is called '%s'%s (there are %s), and there is no such file"
              .formatted(
                  nameOrFile, Spelling.hint(nameOrFile, BUILT_IN), String.join(", ", BUILT_IN)));
    }
    try {
      return SuiteReader.read(Files.readString(file), nameOrFile);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not JSON: it is no text in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Suite builtIn(String name) {
    String file = name + ".json";
    try (InputStream in = Suites.class.getResourceAsStream(file)) {
      return SuiteReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
