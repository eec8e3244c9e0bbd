package byol.report.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.TinyRun;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LivePageTest {
  @TempDir private Path folder;

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void itShowsTheRunAsItIs() throws Exception {
    Path run = folder.resolve("run");
    try (LivePage page = LivePage.open(run, 0)) {
      String before = get(page.address()).body();
      assertTrue(before.contains("The run has not begun yet."), before);
      RunDirectory directory = RunDirectory.create(run, TinyRun.smallest(4));
      assertTrue(get(page.address()).body().contains("No line of metrics yet."));
      TinyRun.stopAfter(directory, 3);
      String during = get(page.address()).body();
      assertTrue(during.contains("Step 3 of 4 (75 %)"), during);
      assertTrue(during.contains("http-equiv=\"refresh\""), during);
      assertTrue(during.contains("<svg class=\"chart\""), during);
      assertEquals(404, get(page.address() + "config.json").statusCode());
      Files.writeString(run.resolve("config.json"), "{");
      String damaged = get(page.address()).body();
      assertTrue(damaged.contains("config.json is not a JSON object"), damaged);
    }
  }

  @Test
  void aPortInUseIsNamed() {
    try (LivePage page = LivePage.open(folder, 0)) {
      int port = URI.create(page.address()).getPort();
      var e = assertThrows(IllegalArgumentException.class, () -> LivePage.open(folder, port));
      assertTrue(e.getMessage().contains("port " + port + " is in use"), e.getMessage());
    }
  }

  @Test
  void nobodyElseReachesIt() throws Exception {
    Optional<InetAddress> other =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    Assumptions.assumeTrue(other.isPresent(), "there is no other address");
    try (LivePage page = LivePage.open(folder, 0);
        Socket socket = new Socket()) {
      var to = new InetSocketAddress(other.get(), URI.create(page.address()).getPort());
      assertThrows(ConnectException.class, () -> socket.connect(to, 5000));
    }
  }

  /** As a page of another site would ask, whose name was made to lead to this machine. */
  @Test
  void otherNamesForThisMachineAreRefused() throws Exception {
    try (LivePage page = LivePage.open(folder, 0);
        Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), URI.create(page.address()).getPort())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.0\r\nHost: example.org\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.contains(" 403 "), answer);
    }
  }
}
