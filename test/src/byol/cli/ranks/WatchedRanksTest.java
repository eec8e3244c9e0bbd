package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pretrain --watch} in several processes: one of them serves the page. */
class WatchedRanksTest {
  private static final long LIMIT_SECONDS = 120;
  private static final Pattern ADDRESS = Pattern.compile("watch it at (http://localhost:\\d+/)");

  @TempDir Path folder;
  private final List<Process> processes = new ArrayList<>();
  private Path settings;

  @BeforeEach
  void write() {
    settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(1)).path();
  }

  @AfterEach
  void endAll() {
    processes.forEach(Process::destroyForcibly);
  }

  private Process start(Map<String, String> environment, String... more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "pretrain",
                "--config=" + settings.resolve("config.json"),
                "--data=shapes",
                "--steps=1000000",
                "--log-every=1",
                "--checkpoint-every=1000000",
                "--watch=0",
                "--out=" + folder.resolve("run")));
    arguments.addAll(List.of(more));
    ProcessBuilder builder = ChildByol.builder(arguments.toArray(String[]::new));
    builder.environment().putAll(environment);
    Path said = folder.resolve("said-" + processes.size());
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    processes.add(process);
    return process;
  }

  private String said(int process) throws IOException {
    return Files.readString(folder.resolve("said-" + process));
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  /** Waits for a page of the first process that shows steps. */
  private void awaitPage() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (true) {
      assertTrue(System.nanoTime() < deadline && processes.getFirst().isAlive(), said(0));
      Matcher address = ADDRESS.matcher(said(0));
      if (address.find() && get(address.group(1)).contains(" of 1,000,000 (")) {
        assertFalse(address.find(), "two pages: " + said(0));
        return;
      }
      Thread.sleep(50);
    }
  }

  private void awaitEnd(int process, int status) throws Exception {
    assertTrue(processes.get(process).waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), said(process));
    assertEquals(status, processes.get(process).exitValue(), said(process));
  }

  @Test
  void theLauncherServesIt() throws Exception {
    Process launcher = start(Map.of(), "--processes=2");
    awaitPage();
    launcher.destroy();
    awaitEnd(0, 143);
  }

  @Test
  void rankZeroOfAnotherLauncherServesIt() throws Exception {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    for (int rank = 0; rank < 2; rank++) {
      start(
          Map.of(
              "RANK", String.valueOf(rank),
              "WORLD_SIZE", "2",
              "LOCAL_WORLD_SIZE", "2",
              "MASTER_ADDR", "127.0.0.1",
              "MASTER_PORT", String.valueOf(port)));
    }
    awaitPage();
    processes.getFirst().destroy();
    awaitEnd(0, 143);
    awaitEnd(1, 0);
    assertFalse(ADDRESS.matcher(said(1)).find(), said(1));
  }
}
