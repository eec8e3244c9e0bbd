package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import byol.train.TrainerTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code pretrain} in the environment of Kubeflow's trainer, in place of each of whose machines
 * stands a process here.
 */
class TrainJobTest {
  private static final long STEPS = 30;
  private static final long LIMIT_SECONDS = 240;

  @TempDir Path folder;
  private final List<Process> nodes = new ArrayList<>();
  private Path settings;

  @BeforeEach
  void write() {
    settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(STEPS)).path();
  }

  @AfterEach
  void endAll() {
    for (Process node : nodes) {
      node.descendants().forEach(ProcessHandle::destroyForcibly);
      node.destroyForcibly();
    }
  }

  private void start(String run, int port, int count, int rank, String processes)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        ChildByol.builder(
            "pretrain",
            "--config=" + settings.resolve("config.json"),
            "--data=shapes",
            "--dist-timeout=60",
            "--out=" + run);
    builder.directory(Files.createDirectories(folder.resolve("node-" + rank)).toFile());
    Map<String, String> environment = new TreeMap<>();
    environment.put("PET_NNODES", String.valueOf(count));
    environment.put("PET_NPROC_PER_NODE", processes);
    environment.put("PET_NODE_RANK", String.valueOf(rank));
    environment.put("PET_MASTER_ADDR", "127.0.0.1");
    environment.put("PET_MASTER_PORT", String.valueOf(port));
    builder.environment().putAll(environment);
    nodes.add(
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said-" + nodes.size()).toFile())
            .start());
  }

  /** A folder of the first machine, which the others do not see. */
  private Path runOf(String run) {
    return folder.resolve("node-0").resolve(run);
  }

  private String said() {
    StringBuilder all = new StringBuilder();
    try {
      for (int i = 0; i < nodes.size(); i++) {
        all.append("node ").append(i).append(":\n");
        all.append(Files.readString(folder.resolve("said-" + i)));
      }
    } catch (IOException e) {
      all.append(e);
    }
    return all.toString();
  }

  private void awaitEnds() throws InterruptedException {
    for (Process node : nodes) {
      assertTrue(node.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), this::said);
      assertEquals(0, node.exitValue(), this::said);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private List<Double> losses(String run) {
    return RunDirectory.open(runOf(run)).metrics().stream().map(TrainMetrics::loss).toList();
  }

  private void awaitSteps(String run) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    Path metrics = runOf(run).resolve("metrics.jsonl");
    while (Files.notExists(metrics) || Files.readString(metrics).lines().count() < 3) {
      assertTrue(System.nanoTime() < deadline && nodes.getFirst().isAlive(), this::said);
      Thread.sleep(10);
    }
  }

  private void killARankOf(Process node) {
    ProcessHandle rank = node.children().findFirst().orElseThrow(() -> new AssertionError(said()));
    assertTrue(rank.destroyForcibly());
  }

  /** One is killed on the second machine: both start their own again, though one sees no run. */
  @Test
  void twoMachinesTrainAsOneAndGoOnWhenAProcessDies() throws Exception {
    start("one", 0, 1, 0, "4");
    awaitEnds();
    nodes.clear();

    int port = freePort();
    start("two", port, 2, 0, "2");
    start("two", port, 2, 1, "2");
    awaitSteps("two");
    killARankOf(nodes.get(1));
    awaitEnds();
    String said = said();
    assertTrue(said.contains("was ended by signal 9"), said);
    assertEquals(2, said.split("all 2 processes start again", -1).length - 1, said);
    assertEquals(losses("one"), losses("two"), said);
    TrainerTest.assertSameTensors(
        RunDirectory.open(runOf("one")).latestCheckpoint().orElseThrow(),
        RunDirectory.open(runOf("two")).latestCheckpoint().orElseThrow());
  }

  @Test
  void ofMachinesWithOneProcessEachNoneStartsAnother() throws Exception {
    int port = freePort();
    start("run", port, 2, 0, "1");
    start("run", port, 2, 1, "1");
    awaitSteps("run");
    for (Process node : nodes) {
      assertEquals(0, node.children().count(), this::said);
    }
    awaitEnds();
    assertEquals(STEPS, losses("run").size(), this::said);
  }
}
