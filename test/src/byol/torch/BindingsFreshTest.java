package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The committed bindings are those of the committed header. */
class BindingsFreshTest {
  private static final Pattern FUNCTION =
      Pattern.compile("^TC_API .*?\\b(tc_\\w+)\\(", Pattern.MULTILINE);

  private static Path root() {
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (!Files.exists(folder.resolve("native/include/tc.h"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void theHeaderIsTheOneThatTheBindingsWereMadeFrom() throws IOException, NoSuchAlgorithmException {
    byte[] header = Files.readAllBytes(root().resolve("native/include/tc.h"));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(header));
    String recorded = Files.readString(root().resolve("bindings/tc.h.sha256")).strip();
    assertEquals(recorded, sum, "tc.h has changed: run bindings/jextract.sh and commit the result");
  }

  @Test
  void everyFunctionIsBound() throws IOException {
    String header = Files.readString(root().resolve("native/include/tc.h"));
    String bindings = Files.readString(root().resolve("bindings/src/byol/torch/ffi/tc_h.java"));
    List<String> functions =
        FUNCTION.matcher(header).results().map((MatchResult match) -> match.group(1)).toList();
    assertTrue(functions.size() > 100, functions::toString);
    for (String function : functions) {
      assertTrue(bindings.contains(" " + function + "("), function);
    }
  }

  @Test
  void everyFunctionIsUsed() throws IOException {
    StringBuilder java = new StringBuilder();
    try (var files = Files.walk(root().resolve("bindings/src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.getFileName().toString().startsWith("tc_h")) {
          java.append(Files.readString(file));
        }
      }
    }
    String header = Files.readString(root().resolve("native/include/tc.h"));
    List<String> unused =
        FUNCTION
            .matcher(header)
            .results()
            .map(match -> match.group(1))
            .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(java).find())
            .toList();
    assertEquals(List.of(), unused);
  }
}
