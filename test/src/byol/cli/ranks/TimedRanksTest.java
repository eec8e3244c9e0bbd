package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of some minutes in several processes. */
class TimedRanksTest {
  @TempDir Path folder;

  @Test
  void theSpeedIsThatOfAllProcesses() throws Exception {
    Path settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(3)).path();
    Path said = folder.resolve("said");
    ProcessBuilder builder =
        ChildByol.builder(
            "pretrain",
            "--config=" + settings.resolve("config.json"),
            "--data=shapes",
            "--processes=2",
            "--minutes=0.01",
            "--dist-timeout=60",
            "--out=" + folder.resolve("run"));
    builder.environment().remove("OMP_NUM_THREADS");
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(240, TimeUnit.SECONDS));
    String text = Files.readString(said);
    assertEquals(0, process.exitValue(), text);
    assertTrue(text.contains("measuring how fast this machine trains"), text);
    assertTrue(text.contains("2 processes, "), text);
    assertTrue(text.contains("trained "), text);
    assertTrue(RunDirectory.open(folder.resolve("run")).latestCheckpoint().isPresent(), text);
  }
}
