package byol.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShellWordsTest {
  private static final List<String> WORDS =
      List.of(
          "runs/first",
          "two words",
          "it's",
          "$HOME `id` \"x\" \\n",
          "a\nb\tc\r\u001b[31m\u00851",
          "läufe/寿司 😀",
          "*?[a]{b}~!#&|;<>()",
          "");

  @Test
  void bashReadsThemBackAsTheyWere() throws Exception {
    String command = "printf '%s\\0' " + ShellWords.join(WORDS);
    Process bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), printed);
    assertEquals(String.join("\0", WORDS) + "\0", printed);
  }

  @Test
  void plainWordsStayPlain() {
    assertEquals("runs/first-1.2", ShellWords.quote("runs/first-1.2"));
  }

  @Test
  void aPathIsNotTakenForAnOption() {
    assertEquals("./-x", ShellWords.quote(Path.of("-x")));
    assertEquals("'./-x y'", ShellWords.quote(Path.of("-x y")));
  }
}
