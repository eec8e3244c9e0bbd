package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.testing.ChildJvm;
import byol.testing.TinyRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations of one run at the same time, in threads and processes, lose nothing. */
final class SummariesAtOnceTest {
  private static final int EACH = 30;
  private static final int WRITERS = 2;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void keepWhatEachOneAdds() throws Exception {
    RunDirectory run = RunDirectory.create(folder.resolve("run"), TinyRun.smallest(2));
    List<Process> processes = new ArrayList<>();
    List<Future<?>> threads = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        processes.add(
            ChildJvm.start(
                SummaryWriter.class, run.path().toString(), "process-" + i + "-", EACH + ""));
      }
      for (Process process : processes) {
        assertEquals("ready", process.inputReader().readLine());
      }
      for (Process process : processes) {
        process.getOutputStream().close();
      }
      for (int i = 0; i < WRITERS; i++) {
        String name = "thread-" + i + "-";
        threads.add(executor.submit(() -> SummaryWriter.write(run, name, EACH)));
      }
      for (Future<?> thread : threads) {
        thread.get();
      }
      for (Process process : processes) {
        assertEquals(0, process.waitFor());
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    assertEquals(2 * WRITERS * EACH, run.summary().getAsJsonObject("parts").size());
  }
}
