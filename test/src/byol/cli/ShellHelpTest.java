package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell and man get of the command line. */
final class ShellHelpTest {
  @TempDir private Path folder;

  private static String bash(String program) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", program).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said;
  }

  /** The words that bash offers for the last of some. */
  private List<String> completed(String... words) throws IOException, InterruptedException {
    Path script = folder.resolve("byol.bash");
    Files.writeString(script, CommandLineRun.of("completion", "bash").out());
    return bash("source %s; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=%s; _complete_byol; printf '%%s\\n' ${COMPREPLY[@]}"
            .formatted(script, String.join(" ", words), words.length - 1))
        .lines()
        .toList();
  }

  @Test
  void bashCompletesCommandsOptionsAndNames() throws IOException, InterruptedException {
    assertTrue(completed("bin/byol", "pret").contains("pretrain"));
    assertTrue(completed("byol", "runs", "li").contains("list"));
    assertTrue(completed("byol", "pretrain", "--predictor-r").contains("--predictor-rate"));
    assertEquals(List.of("resnet18"), completed("byol", "pretrain", "--arch", "resnet1"));
    assertEquals(List.of("sgd"), completed("byol", "pretrain", "--optimizer", "s"));
    assertEquals(List.of("simclr", "simsiam"), completed("byol", "pretrain", "--method", "s"));
  }

  @Test
  void manReadsAPageOfEachCommand() throws IOException, InterruptedException {
    CommandLineRun run = CommandLineRun.of("manual", "--out", folder.toString());
    assertEquals(0, run.code(), run.err());
    try (Stream<Path> pages = Files.list(folder)) {
      assertTrue(pages.count() > 25);
    }
    String page = Files.readString(folder.resolve("byol-runs-list.1"));
    assertTrue(page.startsWith(".TH BYOL-RUNS-LIST 1 "), page);
    assertTrue(page.contains(".SH EXAMPLES\n"), page);
    String pretrain = Files.readString(folder.resolve("byol-pretrain.1"));
    assertTrue(pretrain.contains("\\-\\-predictor\\-rate"), pretrain);
    assertFalse(pretrain.contains("\u001b"), "colors");
    Assumptions.assumeTrue(bash("command -v groff || true").contains("groff"), "no groff");
    assertEquals("", bash("groff -man -Tutf8 -ww -z " + folder.resolve("byol-pretrain.1")));
  }
}
