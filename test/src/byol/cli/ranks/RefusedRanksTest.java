package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.cli.Main;
import byol.testing.ChildJvm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines of two ranks, started as torchrun does, that do not fit together. */
class RefusedRanksTest {
  @TempDir Path folder;

  private record Rank(Process process, Path out) {}

  private Rank start(int rank, int port, Map<String, String> more, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("pretrain", "--data=shapes", "--steps=2"));
    all.addAll(List.of("--arch=resnet8", "--dist-timeout=5", "--out=" + folder.resolve("run")));
    all.addAll(List.of(arguments));
    Path out = folder.resolve("said-" + rank);
    ProcessBuilder builder = ChildJvm.builder(List.of(), Main.class, all.toArray(String[]::new));
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
    String said = said(start(0, freePort(), Map.of()));
    assertTrue(said.contains("of 2 ranks, rank 1 did not come within 5 s"), said);
  }
}
