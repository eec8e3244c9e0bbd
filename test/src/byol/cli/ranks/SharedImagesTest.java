package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval} and {@code embed} by several processes, beside the same by one. */
class SharedImagesTest {
  @TempDir Path folder;
  private Path run;

  @BeforeEach
  void train() {
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), TinyRun.smallest(2));
    TinyRun.losses(directory);
    run = directory.path();
  }

  private static void byol(String... arguments) throws Exception {
    ProcessBuilder builder = ChildByol.builder(arguments);
    builder.environment().put("OMP_NUM_THREADS", "1");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @Test
  void embeddingsAreThoseOfOneProcess() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int processes = 1; processes <= 3; processes++) {
      Path out = folder.resolve("by-%s.npy".formatted(processes));
      byol(
          "embed", "--encoder=" + run, "--data=shapes", "--out=" + out, "--processes=" + processes);
      files.add(out);
    }
    byte[] one = Files.readAllBytes(files.getFirst());
    assertTrue(one.length > 100_000, "bytes: " + one.length);
    for (Path file : files) {
      assertArrayEquals(one, Files.readAllBytes(file), file.toString());
    }
  }

  @Test
  void evaluationsAreThoseOfOneProcess() throws Exception {
    String[] evaluation = {"eval", "--run=" + run, "--protocol=knn", "--neighbors=20"};
    byol(evaluation);
    JsonObject one = RunDirectory.open(run).summary();
    Files.delete(run.resolve("summary.json"));
    byol("eval", "--run=" + run, "--protocol=knn", "--neighbors=20", "--processes=3");
    JsonObject three = RunDirectory.open(run).summary();
    assertEquals(figures(one), figures(three));
  }

  private static String figures(JsonObject summary) {
    assertTrue(summary.has("knn_top1"), summary.toString());
    return summary.toString().replaceAll("\"[a-z_]*seconds\":[0-9.E-]+", "");
  }
}
