package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed bindings are those of the committed headers. */
class BindingsFreshTest {

  /** A header of ours, and what was made from it. */
  enum Header {
    TC("tc.h", "torch", "byol/torch/ffi/tc_h.java", 100),
    BYOL_IMAGE("byol_image.h", "imaging", "byol/imaging/ffi/byol_image_h.java", 7);

    private final String file;
    private final Path module;
    private final String bindings;
    private final int least;

    Header(String file, String module, String bindings, int least) {
      this.file = file;
      this.module = Path.of("../bindings", module);
      this.bindings = bindings;
      this.least = least;
    }

    private Path path() {
      return Path.of("../native/include", file);
    }

    /** The names of all functions. */
    private List<String> functions() throws IOException {
      Pattern declaration =
          Pattern.compile("^" + name() + "_API [^;(]*?\\b(\\w+)\\(", Pattern.MULTILINE);
      return declaration
          .matcher(Files.readString(path()))
          .results()
          .map(match -> match.group(1))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHeaderIsTheOneThatTheBindingsWereMadeFrom(Header header)
      throws IOException, NoSuchAlgorithmException {
    byte[] text = Files.readAllBytes(header.path());
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    String recorded = Files.readString(header.module.resolve(header.file + ".sha256")).strip();
    assertEquals(
        recorded,
        sum,
        header.file + " has changed: run bindings/jextract.sh and commit the result");
  }

  @ParameterizedTest
  @EnumSource
  void everyFunctionIsBound(Header header) throws IOException {
    String bindings = Files.readString(header.module.resolve("src").resolve(header.bindings));
    List<String> functions = header.functions();
    assertTrue(functions.size() >= header.least, functions::toString);
    for (String function : functions) {
      assertTrue(bindings.contains(" " + function + "("), function);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFunctionIsUsed(Header header) throws IOException {
    StringBuilder java = new StringBuilder();
    try (Stream<Path> files = Files.walk(header.module.resolve("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.getParent().endsWith("ffi")) {
          java.append(Files.readString(file));
        }
      }
    }
    List<String> unused =
        header.functions().stream()
            .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(java).find())
            .toList();
    assertEquals(List.of(), unused);
  }
}
