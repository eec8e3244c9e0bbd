package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.io.FaultyDisk;
import byol.io.FaultyDisk.Fault;
import byol.io.ObservedDisk.Operation;
import byol.io.PowerLoss;
import byol.io.TestDisk;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation on disk of a short run goes wrong once, in every way. After each, the run goes on
 * to the bits that it would have had, or says why it does not.
 */
final class FaultInjectionTest {
  @TempDir static Path folder;
  private static RunConfig config;
  private static byte[] weights;
  private static List<Double> losses;
  private static List<Operation> operations;
  private static int trials;

  /** The run without a fault. */
  @BeforeAll
  static void train() throws IOException {
    config = TinyRun.smallest(3);
    Path root = Files.createDirectory(folder.resolve("whole"));
    FaultyDisk disk = new FaultyDisk(Fault.KILL, Long.MAX_VALUE, new PowerLoss(root));
    try (var _ = TestDisk.use(disk)) {
      losses = TinyRun.losses(RunDirectory.create(root.resolve("run"), config));
    }
    operations = disk.operations();
    weights = tensors(root.resolve("run"));
    assertEquals(3, losses.size());
    assertTrue(operations.size() > 30, operations + " operations");
  }

  private static byte[] tensors(Path run) throws IOException {
    byte[] file = Files.readAllBytes(RunDirectory.open(run).latestCheckpoint().orElseThrow());
    long header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
    return Arrays.copyOfRange(file, 8 + (int) header, file.length);
  }

  /** What a fault leaves, and what may be left of it. */
  private static final class Trial {
    final Path root;
    final Path run;
    final PowerLoss power;
    final FaultyDisk disk;

    Trial(Fault fault, long at) throws IOException {
      root = Files.createDirectory(folder.resolve("trial-" + trials++));
      run = root.resolve("run");
      power = new PowerLoss(root);
      disk = new FaultyDisk(fault, at, power);
    }

    /** Trains on the disk that fails; gives what was thrown, if anything. */
    Throwable train() {
      try (var _ = TestDisk.use(disk)) {
        TinyRun.losses(RunDirectory.create(run, config));
        return null;
      } catch (UncheckedIOException | FaultyDisk.Killed e) {
        return e;
      }
    }

    /** Goes on, or begins if the run did not come to be; gives what the user is told. */
    List<String> resume() throws IOException {
      boolean begun = Files.exists(run.resolve("config.json"));
      RunDirectory directory = begun ? RunDirectory.open(run) : RunDirectory.create(run, config);
      TinyRun.Recorder recorder = new TinyRun.Recorder();
      Trainer.of(directory.config(), directory, TinyRun.IMAGES, recorder).run();
      assertArrayEquals(weights, tensors(run), disk::toString);
      List<Double> all = directory.metrics().stream().map(TrainMetrics::loss).toList();
      boolean told = recorder.notes.stream().anyMatch(note -> note.contains("lacks"));
      assertTrue(losses.equals(all) || told, () -> disk + " " + all + " " + recorder.notes);
      try (var files = Files.walk(root)) {
        assertTrue(files.noneMatch(file -> file.toString().endsWith(".partial")), disk::toString);
      }
      // That it has to begin again is no damage.
      return recorder.notes.stream()
          .filter(note -> !note.startsWith("the run ended before its first checkpoint"))
          .toList();
    }
  }

  @Test
  void anOperationThatFailsIsToldAndCostsNothingElse() throws IOException {
    for (Fault fault : List.of(Fault.ERROR, Fault.FULL)) {
      for (long n = 1; n <= operations.size(); n++) {
        Trial trial = new Trial(fault, n);
        Throwable thrown = trial.train();
        if (thrown != null) {
          assertTrue(thrown.getMessage().contains(trial.run.toString()), thrown::getMessage);
          assertTrue(
              thrown.getMessage().contains("Input/output error")
                  || thrown.getMessage().contains("No space left on device"),
              thrown::getMessage);
        }
        assertEquals(List.of(), trial.resume(), trial.disk::toString);
      }
    }
  }

  @Test
  void aProcessThatEndsAnywhere() throws IOException {
    for (Fault fault : List.of(Fault.KILL, Fault.TORN)) {
      for (long n = 1; n <= operations.size(); n++) {
        Trial trial = new Trial(fault, n);
        assertTrue(trial.train() instanceof FaultyDisk.Killed, trial.disk::toString);
        assertEquals(List.of(), trial.resume(), trial.disk::toString);
      }
    }
  }

  @Test
  void powerThatIsLostAnywhere() throws IOException {
    for (PowerLoss.Names names : PowerLoss.Names.values()) {
      for (long n = 1; n <= operations.size(); n++) {
        Trial trial = new Trial(Fault.TORN, n);
        trial.train();
        trial.power.happen(names);
        assertEquals(List.of(), trial.resume(), trial.disk::toString);
      }
    }
  }

  /** A disk that says it has synced and has not: damage may be left, but it is found. */
  @Test
  void aSyncThatIsNone() throws IOException {
    int found = 0;
    for (PowerLoss.Names names : PowerLoss.Names.values()) {
      for (int n = 1; n <= operations.size(); n++) {
        Operation operation = operations.get(n - 1);
        if (operation != Operation.SYNC && operation != Operation.SYNC_DIRECTORY) {
          continue;
        }
        Trial trial = new Trial(Fault.UNSYNCED, n);
        trial.train();
        trial.power.happen(names);
        try {
          found += trial.resume().isEmpty() ? 0 : 1;
        } catch (IllegalArgumentException e) {
          assertTrue(e.getMessage().contains(trial.run.toString()), e::getMessage);
          found++;
        }
      }
    }
    assertTrue(found > 0, "nothing was lost");
  }
}
