package byol.torch.distributed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  @TempDir Path folder;

  private static void use(Store one, Store other) {
    assertEquals(Optional.empty(), one.find("key"));
    one.set("key", "value");
    assertEquals("value", other.get("key"));
    other.set("key", "ä".repeat(5000));
    assertEquals("ä".repeat(5000), one.find("key").orElseThrow());
    assertEquals(2, one.add("number", 2));
    assertEquals(5, other.add("number", 3));
    assertThrows(DistributedException.Timeout.class, () -> one.get("nothing"));
  }

  @Test
  void inAFile() {
    try (Store one = Store.file(folder.resolve("store"), SHORT);
        Store other = Store.file(folder.resolve("store"), SHORT)) {
      use(one, other);
      assertEquals(0, one.port());
    }
    assertThrows(
        DistributedException.Rendezvous.class,
        () -> Store.file(folder.resolve("no/folder"), SHORT));
  }

  @Test
  void servedAtOneAddressAlone() throws IOException {
    try (Store one = Store.serve("127.0.0.1", 0, "127.0.0.1", SHORT);
        Store other = Store.connect("127.0.0.1", one.port(), SHORT)) {
      use(one, other);
      var interfaces = NetworkInterface.networkInterfaces().toList();
      for (NetworkInterface network : interfaces) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (!address.getHostAddress().equals("127.0.0.1")) {
            assertThrows(ConnectException.class, () -> new Socket(address, one.port()).close());
          }
        }
      }
    }
  }

  @Test
  void aPortThatIsTakenIsRefused() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var refused =
          assertThrows(
              DistributedException.Rendezvous.class,
              () -> Store.serve("127.0.0.1", taken.getLocalPort(), "127.0.0.1", SHORT));
      assertTrue(refused.getMessage().endsWith("Choose another port"), refused.getMessage());
    }
  }

  @Test
  void anotherProgramAtThePortIsNoStore() throws IOException {
    try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      var refused =
          assertThrows(
              DistributedException.Rendezvous.class,
              () -> Store.connect("127.0.0.1", silent.getLocalPort(), SHORT));
      assertTrue(refused.getMessage().contains("is another program"), refused.getMessage());
    }
  }

  @Test
  void aProgramThatAnswersOtherwiseIsNoStore() throws IOException {
    try (var web = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> answer(web));
      var refused =
          assertThrows(
              DistributedException.Rendezvous.class,
              () -> Store.connect("127.0.0.1", web.getLocalPort(), SHORT));
      assertTrue(refused.getMessage().contains("is another program"), refused.getMessage());
    }
  }

  private static void answer(ServerSocket web) {
    while (!web.isClosed()) {
      try (Socket client = web.accept()) {
        client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      } catch (IOException e) {
        // One that only looked whether somebody is there; or the test is over.
        continue;
      }
    }
  }

  @Test
  void nobodyThere() {
    var refused =
        assertThrows(
            DistributedException.Rendezvous.class, () -> Store.connect("127.0.0.1", 9, SHORT));
    assertTrue(refused.getMessage().contains("was rank 0 started"), refused.getMessage());
    var unknown =
        assertThrows(
            DistributedException.Rendezvous.class, () -> Store.connect("no.such.host", 9, SHORT));
    assertTrue(unknown.getMessage().contains("no.such.host"), unknown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Store.connect("127.0.0.1", 0, SHORT));
    var foreign =
        assertThrows(
            DistributedException.Rendezvous.class,
            () -> Store.serve("192.0.2.1", 0, "192.0.2.1", SHORT));
    assertTrue(foreign.getMessage().contains("address of this machine"), foreign.getMessage());
  }

  @Test
  void waitsCanBeInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(
        DistributedException.Interrupted.class,
        () -> Store.connect("127.0.0.1", 9, Duration.ofSeconds(60)));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aStoreThatIsClosedOrGone() {
    Store served = Store.serve("127.0.0.1", 0, "127.0.0.1", SHORT);
    try (Store client = Store.connect("127.0.0.1", served.port(), SHORT)) {
      served.close();
      served.close();
      assertThrows(TorchException.Closed.class, () -> served.set("key", "value"));
      var gone = assertThrows(DistributedException.PeerGone.class, () -> client.find("key"));
      assertFalse(gone.getMessage().contains("\n"));
    }
  }
}
