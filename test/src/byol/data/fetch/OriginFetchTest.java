package byol.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.testing.TarFixture;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of this process that breaks off, forgets and lies. */
class OriginFetchTest {

  @TempDir Path folder;
  private HttpServer server;
  private byte[] content;
  private final List<String> ranges = new ArrayList<>();
  private final List<String> log = new ArrayList<>();

  /** Answers a request. */
  private interface Handler {
    void answer(HttpExchange exchange, int from) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    content =
        archive(
            "set/train/cat/1.png", "set/train/dog/2.png", "set/val/cat/3.png", "set/val/dog/4.png");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private byte[] archive(String... names) throws IOException {
    Path tar = folder.resolve("made.tar");
    try (TarFixture out = new TarFixture(tar)) {
      for (int i = 0; i < names.length; i++) {
        out.add(names[i], TarFixture.png(i << 16));
      }
      // Enough for a connection to break within.
      out.add("set/more", new byte[3 << 20]);
      byte[] noise = new byte[1 << 20];
      new Random(1).nextBytes(noise);
      out.add("set/noise", noise);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(tar, out);
    }
    return bytes.toByteArray();
  }

  private void serve(Handler handler) {
    server.createContext(
        "/data/set.tgz",
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          ranges.add(String.valueOf(range));
          int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
          handler.answer(exchange, from);
          exchange.close();
        });
  }

  /** As servers do. */
  private void send(HttpExchange exchange, int from) throws IOException {
    if (from >= content.length) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .set(
              "Content-Range",
              "bytes %s-%s/%s".formatted(from, content.length - 1, content.length));
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
    exchange.getResponseBody().write(content, from, content.length - from);
  }

  /** The first half of what is left, of all that was announced. */
  private void sendHalf(HttpExchange exchange, int from) throws IOException {
    int half = (content.length - from) / 2;
    if (from > 0) {
      exchange.getResponseHeaders().set("Content-Range", "bytes %s-x/x".formatted(from));
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
    exchange.getResponseBody().write(content, from, half);
    exchange.getResponseBody().flush();
  }

  private Origin origin(byte[] of) {
    try {
      String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(of));
      URI elsewhere = URI.create("https://origin.invalid/set.tgz");
      return new Origin("set", elsewhere, of.length, md5, true, "as you like");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private URI mirror() {
    return URI.create("http://localhost:%s/data".formatted(server.getAddress().getPort()));
  }

  private Path target() {
    return folder.resolve("data/set");
  }

  private void fetch(Origin origin, int tries) {
    new OriginFetch(origin, Optional.of(mirror()), tries)
        .into(target(), log::add, ScanListener.NONE);
  }

  private String failure(Origin origin, int tries) {
    String message = assertThrows(DataException.class, () -> fetch(origin, tries)).getMessage();
    assertFalse(Files.exists(target()), "there whole or not at all");
    return message;
  }

  private long kept() {
    return folder.resolve("data/.set.fetch/set.tgz").toFile().length();
  }

  private void assertThere() {
    ImageDataset train = Datasets.open(target().resolve("set").toString(), Split.TRAIN);
    assertEquals(List.of("cat", "dog"), train.classNames());
    try (Stream<Path> left = Files.list(folder.resolve("data"))) {
      assertEquals(List.of(target()), left.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isGotCheckedAndUnpacked() {
    serve(this::send);
    fetch(origin(content), 1);
    assertThere();
    assertEquals(
        "getting set from %s/set.tgz (%.0f MB) into %s"
            .formatted(mirror(), content.length / 1e6, target()),
        log.get(0));
    assertEquals("terms: as you like", log.get(1));
  }

  @Test
  void whatBreaksOffGoesOnByItself() {
    serve(
        (exchange, from) -> {
          if (ranges.size() < 3) {
            sendHalf(exchange, from);
          } else {
            send(exchange, from);
          }
        });
    fetch(origin(content), 5);
    assertThere();
    assertEquals("null", ranges.get(0));
    assertEquals(3, ranges.size());
    assertTrue(ranges.get(2).compareTo("bytes=") > 0);
  }

  @Test
  void anInterruptedOneGoesOnWithTheNextCommand() {
    serve(this::sendHalf);
    String message = failure(origin(content), 1);
    assertTrue(message.contains("the same command goes on behind them"), message);
    long there = kept();
    assertTrue(there > 0 && there < content.length, "" + there);
    server.removeContext("/data/set.tgz");
    serve(this::send);
    fetch(origin(content), 1);
    assertEquals("bytes=%s-".formatted(there), ranges.getLast());
    assertTrue(log.toString().contains("going on behind"));
    assertThere();
  }

  @Test
  void aServerWithoutRangesBeginsAnew() throws IOException {
    Path part = folder.resolve("data/.set.fetch/set.tgz");
    Files.createDirectories(part.getParent());
    Files.write(part, Arrays.copyOf(content, 1000));
    serve((exchange, from) -> send(exchange, 0));
    fetch(origin(content), 1);
    assertEquals(List.of("bytes=1000-"), ranges);
    assertThere();
  }

  @Test
  void oneThatIsAllThereIsNotGotAgain() throws IOException {
    Path part = folder.resolve("data/.set.fetch/set.tgz");
    Files.createDirectories(part.getParent());
    Files.write(part, content);
    serve(this::send);
    fetch(origin(content), 1);
    assertThere();
  }

  @Test
  void aWrongChecksumKeepsNothing() {
    serve(this::send);
    String message = failure(origin(new byte[] {1}), 1);
    assertTrue(message.contains("is not what its authors published"), message);
    assertTrue(message.contains("name another mirror"), message);
    assertEquals(0, kept());
  }

  @Test
  void aHalfWrittenFileWithOtherContentIsFoundOut() throws IOException {
    Path part = folder.resolve("data/.set.fetch/set.tgz");
    Files.createDirectories(part.getParent());
    Files.write(part, new byte[1000]);
    serve(this::send);
    assertTrue(failure(origin(content), 1).contains("try again"));
    fetch(origin(content), 1);
    assertThere();
  }

  @Test
  void redirectsStayOnTheServerOrAreEncrypted() {
    server.createContext(
        "/data/moved.tgz",
        exchange -> {
          send(exchange, 0);
          exchange.close();
        });
    serve(
        (exchange, from) -> {
          exchange.getResponseHeaders().set("Location", "/data/moved.tgz");
          exchange.sendResponseHeaders(302, -1);
        });
    fetch(origin(content), 1);
    assertThere();
  }

  @Test
  void aRedirectToAnotherServerByPlainHttpIsRefused() {
    serve(
        (exchange, from) -> {
          exchange.getResponseHeaders().set("Location", "http://elsewhere.invalid/set.tgz");
          exchange.sendResponseHeaders(301, -1);
        });
    String message = failure(origin(content), 3);
    assertTrue(
        message.contains("leads to http://elsewhere.invalid/set.tgz, which is not encrypted"),
        message);
  }

  @Test
  void aCircleOfRedirectsEnds() {
    serve(
        (exchange, from) -> {
          exchange.getResponseHeaders().set("Location", "/data/set.tgz");
          exchange.sendResponseHeaders(302, -1);
        });
    assertTrue(failure(origin(content), 1).contains("leads from one address to the next"));
  }

  @Test
  void aFileThatMovedIsSaid() {
    serve((exchange, from) -> exchange.sendResponseHeaders(404, -1));
    assertTrue(failure(origin(content), 3).contains("answers 404: the file may have moved"));
    assertEquals(1, ranges.size(), "it is not asked for again");
  }

  @Test
  void aServerThatIsNotThereIsSaid() {
    server.stop(0);
    assertTrue(failure(origin(content), 2).contains("name a mirror"));
  }

  @Test
  void namesThatLeadOutAreRefusedAndNothingIsWritten() throws IOException {
    content = archive("set/train/cat/1.png", "../../../out.png");
    serve(this::send);
    String message = failure(origin(content), 1);
    assertTrue(message.contains("'../../../out.png', which leads out of its folder"), message);
    assertEquals(0, kept());
    assertFalse(Files.exists(folder.resolve("out.png")));
  }

  @Test
  void aMirrorIsAnAddress() {
    for (String odd : List.of("ftp://a/b", "folder", "file:///tmp")) {
      String message =
          assertThrows(
                  DataException.class,
                  () -> new OriginFetch(origin(content), Optional.of(URI.create(odd))))
              .getMessage();
      assertTrue(message.endsWith("not '" + odd + "'"), message);
    }
  }

  @Test
  void everyOriginIsEncryptedAndHasAChecksum() {
    for (String name : List.of("cifar10", "cifar100", "stl10", "imagenette", "tiny-imagenet")) {
      Origin origin = Origin.of(name).orElseThrow();
      assertEquals("https", origin.url().getScheme());
      assertTrue(origin.md5().matches("[0-9a-f]{32}"));
      assertTrue(Datasets.names().contains(name + ":DIR"));
    }
  }
}
