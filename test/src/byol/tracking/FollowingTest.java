package byol.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.mlflow.Address;
import byol.mlflow.MlflowServer;
import byol.run.MetricsLog;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.MlflowStandIn;
import byol.testing.TinyRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowingTest {
  @TempDir private Path folder;

  private final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();

  private static MlflowServer server(String url) {
    return new MlflowServer(Address.of(url, Map.of()), Duration.ofSeconds(30));
  }

  private Following follow(String url, Path run) {
    return Following.begin(run, server(url), "tests", warnings::add);
  }

  private static void train(Path run, long steps) {
    RunDirectory directory = RunDirectory.create(run, TinyRun.smallest(steps));
    try (MetricsLog log = MetricsLog.openAfter(directory.metricsFile(), 0, 1, _ -> {})) {
      for (long step = 1; step <= steps; step++) {
        log.add(
            new TrainMetrics(
                step,
                step,
                1,
                1,
                1,
                null,
                new TrainMetrics.Spread(0.5, 3, 0.2, 0.4, 2, null, null),
                new TrainMetrics.Speed(8, 0.25, null)));
      }
    }
  }

  @Test
  void aRunIsSentWhileItTrainsAndToItsEnd() throws InterruptedException {
    Path run = folder.resolve("run");
    try (MlflowStandIn mlflow = new MlflowStandIn()) {
      Following following = follow(mlflow.url(), run);
      try (following) {
        train(run, 3);
        for (int i = 0; mlflow.runs().isEmpty() && i < 600; i++) {
          Thread.sleep(100);
        }
        assertEquals("RUNNING", mlflow.runs().getFirst().status);
      }
      assertEquals(List.of(1L, 2L, 3L), mlflow.runs().getFirst().steps("loss"));
      assertEquals("FINISHED", mlflow.runs().getFirst().status);
      assertTrue(following.missing().isEmpty());
      assertTrue(following.page().get().startsWith(mlflow.url() + "/#/experiments/1/runs/"));
      assertEquals(0, warnings.size());
    }
  }

  @Test
  void aTrainingThatDoesNotBeginIsNotSent() {
    Path run = folder.resolve("run");
    train(run, 3);
    try (MlflowStandIn mlflow = new MlflowStandIn()) {
      Following following = follow(mlflow.url(), run);
      following.close();
      assertEquals(List.of(), mlflow.runs());
      assertTrue(following.missing().isEmpty());
      assertTrue(following.page().isEmpty());
      assertFalse(Files.exists(run.resolve("mlflow.json")));
    }
  }

  @Test
  void aServerThatIsAwayIsSaidAtOnceAndAtTheEnd() throws IOException, InterruptedException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Path run = folder.resolve("run");
    Following following = follow("http://localhost:" + free, run);
    String warning = warnings.poll(60, TimeUnit.SECONDS);
    assertEquals("there is no connection to http://localhost:" + free, warning);
    train(run, 3);
    following.close();
    assertEquals(warning, following.missing().get());
    assertEquals(0, warnings.size(), "it is said once");
  }

  /** The end of a training does not wait for a server that never answers. */
  @Test
  void aServerThatHangsIsNotWaitedFor() throws IOException {
    Path run = folder.resolve("run");
    try (ServerSocket hanging = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
      MlflowServer server = server("http://localhost:" + hanging.getLocalPort());
      Following following =
          Following.begin(run, server, "tests", Duration.ofSeconds(2), warnings::add);
      train(run, 3);
      long begun = System.nanoTime();
      following.close();
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      assertTrue(seconds < 12, seconds + " s");
      assertTrue(
          following.missing().get().contains("takes more than 2 s"), following.missing().get());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoReasonToFail() throws IOException {
    Path run = folder.resolve("run");
    try (MlflowStandIn mlflow = new MlflowStandIn()) {
      Following following = follow(mlflow.url(), run);
      train(run, 3);
      Files.createDirectory(run.resolve("mlflow.json"));
      following.close();
      assertTrue(following.missing().get().contains("mlflow.json"), following.missing().get());
      assertEquals(List.of(), mlflow.runs());
    }
  }
}
