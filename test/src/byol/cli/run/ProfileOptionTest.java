package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.json.Json;
import byol.testing.CommandLineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileOptionTest {
  @TempDir Path folder;

  private CommandLineRun pretrain(int steps, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("pretrain", "--data", "shapes", "--arch", "resnet8"));
    arguments.addAll(List.of("--width", "16", "--batch-size", "8", "--image-size", "12"));
    arguments.addAll(List.of("--steps", "" + steps, "--out", folder + "/run"));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void printsATableAndWritesATrace() {
    CommandLineRun run = pretrain(14, "--profile", "3");
    assertEquals(0, run.code(), run.err());
    for (String row :
        List.of(
            "3 steps after 10 of warm-up",
            "data wait",
            "forward online",
            "forward target",
            "loss",
            "backward",
            "optimizer",
            "EMA",
            "other",
            "step ",
            "100.0 %",
            "Java overhead")) {
      assertTrue(run.out().contains(row), row + " in " + run.out());
    }
    Path trace = folder.resolve("run").resolve("trace.json");
    assertTrue(run.out().contains(trace.toString()), run.out());
    assertFalse(Json.readObject(trace).getAsJsonArray("traceEvents").isEmpty());
  }

  @Test
  void withoutItThereIsNeither() {
    CommandLineRun run = pretrain(12);
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("Java overhead"), run.out());
    assertFalse(Files.exists(folder.resolve("run").resolve("trace.json")));
  }

  @Test
  void aRunTooShortForAProfileSaysSo() {
    CommandLineRun run = pretrain(10, "--profile");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("no profile: the training ended within the 10"), run.out());
    assertFalse(Files.exists(folder.resolve("run").resolve("trace.json")));
  }

  @Test
  void aNumberThatCannotBeIsRefusedBeforeAnythingIsWritten() {
    for (String number : List.of("0", "1001")) {
      CommandLineRun run = pretrain(12, "--profile", number);
      assertEquals(2, run.code());
      assertTrue(run.err().contains("--profile must be from 1 to 1000, not"), run.err());
      assertFalse(Files.exists(folder.resolve("run")));
    }
  }
}
