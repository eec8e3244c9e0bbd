package byol.cli.ranks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.ChildByol;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines of two ranks, started as torchrun does, that do not fit together. */
class RefusedRanksTest {
  @TempDir Path folder;

  /** Longer than any start; tests of what never comes have a shorter one. */
  private int timeout = 60;

  private record Rank(Process process, Path out) {}

  private Rank start(int rank, int port, Map<String, String> more, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("pretrain", "--data=shapes", "--steps=2"));
    all.addAll(
        List.of("--arch=resnet8", "--dist-timeout=" + timeout, "--out=" + folder.resolve("run")));
    all.addAll(List.of(arguments));
    Path out = folder.resolve("said-" + rank);
    ProcessBuilder builder = ChildByol.builder(all.toArray(String[]::new));
    Map<String, String> environment = new TreeMap<>();
    environment.putAll(
        Map.of(
            "RANK", String.valueOf(rank),
            "WORLD_SIZE", "2",
            "LOCAL_WORLD_SIZE", "2",
            "MASTER_ADDR", "127.0.0.1",
            "MASTER_PORT", String.valueOf(port)));
    environment.putAll(more);
    builder.environment().putAll(environment);
    return new Rank(builder.redirectErrorStream(true).redirectOutput(out.toFile()).start(), out);
  }

  private static String said(Rank rank) throws IOException, InterruptedException {
    assertTrue(rank.process().waitFor(240, TimeUnit.SECONDS));
    String said = Files.readString(rank.out()).strip();
    assertEquals(1, said.lines().count(), said);
    return rank.process().exitValue() + " " + said;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void otherSettings() throws Exception {
    int port = freePort();
    List<Rank> ranks =
        List.of(start(0, port, Map.of(), "--seed=1"), start(1, port, Map.of(), "--seed=2"));
    for (Rank rank : ranks) {
      String said = said(rank);
      assertTrue(said.startsWith("75 byol pretrain: rank "), said);
      assertTrue(said.contains("the command line differs: "), said);
      assertTrue(said.contains("--seed=1") && said.contains("--seed=2"), said);
    }
  }

  @Test
  void anotherNumberOfRanks() throws Exception {
    int port = freePort();
    List<Rank> ranks = List.of(start(0, port, Map.of()), start(1, port, Map.of("WORLD_SIZE", "3")));
    for (Rank rank : ranks) {
      String said = said(rank);
      assertTrue(said.contains("the number of ranks differs: "), said);
    }
  }

  @Test
  void aPortThatIsTaken() throws Exception {
    try (var other = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();
      List<Rank> ranks = List.of(start(0, port, Map.of()), start(1, port, Map.of()));
      String first = said(ranks.get(0));
      assertTrue(first.endsWith("Address already in use. Choose another port"), first);
      String second = said(ranks.get(1));
      assertTrue(second.contains("is another program at this port?"), second);
    }
  }

  @Test
  void aRankThatNeverComes() throws Exception {
    timeout = 5;
    String said = said(start(0, freePort(), Map.of()));
    assertTrue(said.contains("of 2 ranks, rank 1 did not come within 5 s"), said);
  }

  @Test
  void aPageThatCannotBeServed() throws Exception {
    try (var other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String watch = "--watch=" + other.getLocalPort();
      int port = freePort();
      List<Rank> ranks = List.of(start(0, port, Map.of(), watch), start(1, port, Map.of(), watch));
      String inUse = "port %s is in use, or may not be used".formatted(other.getLocalPort());
      String first = said(ranks.get(0));
      assertTrue(first.startsWith("1 byol pretrain: " + inUse), first);
      String second = said(ranks.get(1));
      assertTrue(second.startsWith("1 byol pretrain: rank 0 cannot start: " + inUse), second);
    }
  }

  /** The corrected command finds the folder free. */
  @Test
  void aBatchThatCannotBeShared() throws Exception {
    int port = freePort();
    List<Rank> ranks =
        List.of(
            start(0, port, Map.of(), "--batch-size=15"),
            start(1, port, Map.of(), "--batch-size=15"));
    for (Rank rank : ranks) {
      assertTrue(rank.process().waitFor(240, TimeUnit.SECONDS));
      String said = Files.readString(rank.out());
      assertTrue(said.contains("a batch of 15 images cannot be shared by 2 processes"), said);
    }
    assertTrue(Files.notExists(folder.resolve("run/config.json")));
  }

  @Test
  void twoProcessesOfOneNumber() throws Exception {
    int port = freePort();
    List<Rank> ranks = new ArrayList<>();
    for (String rank : List.of("0", "1", "1")) {
      ranks.add(start(ranks.size(), port, Map.of("RANK", rank, "WORLD_SIZE", "3")));
    }
    for (Rank rank : ranks) {
      String said = said(rank);
      assertTrue(said.startsWith("75 byol pretrain: rank "), said);
      assertTrue(said.contains("two processes are rank 1 at the store at 127.0.0.1"), said);
    }
  }

  @Test
  void aRankZeroThatNeverComes() throws Exception {
    timeout = 5;
    String said = said(start(1, freePort(), Map.of()));
    assertTrue(said.startsWith("75 byol pretrain: nobody serves the store at 127.0.0.1"), said);
    assertTrue(said.contains(" within 5 s (Connection refused): was rank 0 started"), said);
  }

  @Test
  void aWebServerAtThePort() throws Exception {
    HttpServer web =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    web.start();
    try {
      int port = web.getAddress().getPort();
      List<Rank> ranks = List.of(start(0, port, Map.of()), start(1, port, Map.of()));
      String first = said(ranks.get(0));
      assertTrue(first.startsWith("75 ") && first.endsWith("Choose another port"), first);
      String second = said(ranks.get(1));
      assertTrue(second.startsWith("75 "), second);
      assertTrue(second.contains("is another program at this port? Choose another port"), second);
    } finally {
      web.stop(0);
    }
  }

  /** A port scanner, a browser, and one who says nothing. */
  @Test
  void strangersAtTheMeetingPointDoNotDisturb() throws Exception {
    int port = freePort();
    Rank zero = start(0, port, Map.of());
    try (Socket silent = connect(port, zero);
        Socket browser = connect(port, zero);
        Socket noise = connect(port, zero)) {
      browser.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
      byte[] bytes = new byte[1 << 16];
      new Random(1).nextBytes(bytes);
      noise.getOutputStream().write(bytes);
      Rank one = start(1, port, Map.of());
      for (Rank rank : List.of(zero, one)) {
        assertTrue(rank.process().waitFor(240, TimeUnit.SECONDS));
        assertEquals(0, rank.process().exitValue(), Files.readString(rank.out()));
      }
      assertTrue(silent.isConnected());
    }
    assertTrue(Files.readString(zero.out()).contains("trained 2 steps"));
  }

  private static Socket connect(int port, Rank server) throws Exception {
    while (true) {
      assertTrue(server.process().isAlive(), Files.readString(server.out()));
      try {
        return new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (ConnectException e) {
        Thread.sleep(10);
      }
    }
  }
}
