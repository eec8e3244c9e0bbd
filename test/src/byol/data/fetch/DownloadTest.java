package byol.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ScanListener;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a server that keeps connections open and sends nothing more. */
@Timeout(60)
class DownloadTest {

  private static final Download.Patience PATIENCE =
      new Download.Patience(Duration.ofMillis(300), Duration.ofMillis(1));

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final byte[] content = new byte[100_000];
  private HttpServer server;
  private int most;
  private int quietRequests;

  @BeforeEach
  void start() throws IOException {
    new Random(1).nextBytes(content);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/file", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  /** All that is left, or some of it and then nothing, with the connection open. */
  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    boolean quiet = requests.incrementAndGet() <= quietRequests;
    int left = content.length - from;
    if (from > 0) {
      exchange.getResponseHeaders().set("Content-Range", "bytes %s-x/x".formatted(from));
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, left);
    exchange.getResponseBody().write(content, from, quiet ? Math.min(left / 2, most) : left);
    exchange.getResponseBody().flush();
    if (quiet) {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    exchange.close();
  }

  private void fetch(Path file) {
    URI url = URI.create("http://localhost:%s/file".formatted(server.getAddress().getPort()));
    new Download(url, file, 2, PATIENCE, ScanListener.NONE).run();
  }

  /** Two tries in turn without progress would be too many; there are more with some. */
  @Test
  void aConnectionThatGoesQuietIsMadeAnew() throws IOException {
    most = content.length;
    quietRequests = 3;
    Path file = folder.resolve("file");
    fetch(file);
    assertArrayEquals(content, Files.readAllBytes(file));
    assertEquals(4, requests.get());
  }

  @Test
  void whereNothingComesItEnds() {
    quietRequests = Integer.MAX_VALUE;
    String message =
        assertThrows(DataException.class, () -> fetch(folder.resolve("file"))).getMessage();
    assertTrue(message.contains("nothing came for 1 s. 0 bytes are there"), message);
    assertEquals(2, requests.get());
  }
}
