package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExampleCommandTest {

  @BeforeEach
  void makeExamples(@TempDir Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("examples/src/byol/cli"));
    Files.writeString(
        folder.resolve("SampleProgram.java"),
        "package byol.cli;\n/**\n * Says its\n * arguments. And more.\n */\n"
            + "class SampleProgram { public static void main(String[] args) {} }\n");
    Files.writeString(folder.resolve("Helper.java"), "class Helper {}\n");
    Path own = Files.createDirectories(home.resolve("examples/service/src"));
    Files.writeString(
        own.resolve("Serve.java"),
        "/** Serves. */ class Serve { public static void main(String[] args) {} }\n");
    System.setProperty("byol.home", home.toString());
  }

  @AfterEach
  void forgetExamples() {
    System.clearProperty("byol.home");
    System.clearProperty("byol.cli.sample");
  }

  @Test
  void withoutANameListsProgramsWithTheirFirstSentence() {
    CommandLineRun run = CommandLineRun.of("example");
    assertEquals(0, run.code());
    assertEquals("SampleProgram  Says its arguments\nServe          Serves\n", run.out());
  }

  @Test
  void runsAProgramWithItsArguments() {
    CommandLineRun run = CommandLineRun.of("example", "SampleProgram", "a", "--", "--b");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals("a --b", System.getProperty("byol.cli.sample"));
  }

  @Test
  void aProgramThatFailsIsAFailure() {
    CommandLineRun run = CommandLineRun.of("example", "SampleProgram", "fail");
    assertEquals(1, run.code());
    assertEquals("byol example: the sample failed\n", run.err());
  }

  /** Its libraries are not on the class path of the command: the launcher starts it. */
  @Test
  void aProgramWithLibrariesOfItsOwnIsStartedByTheLauncher() {
    CommandLineRun run = CommandLineRun.of("example", "Serve");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("start it with bin/byol example Serve"), run.err());
  }

  @Test
  void anUnknownNameIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("example", "SimpleProgram");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean SampleProgram?"), run.err());
  }

  @Test
  void withoutTheSourcesSaysWhereTheyAre() {
    System.clearProperty("byol.home");
    CommandLineRun run = CommandLineRun.of("example");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("bin/byol example"), run.err());
  }
}
