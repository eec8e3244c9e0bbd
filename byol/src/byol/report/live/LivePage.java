package byol.report.live;

import byol.io.IoReason;
import byol.report.Report;
import byol.report.html.Html;
import byol.report.html.Page;
import byol.report.runs.RunReport;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The report of a run as its folder has it at the moment, served to browsers on this machine, where
 * it is fetched again every few seconds. It listens on the loopback address alone, and answers
 * nobody who asks for another host by name.
 */
public final class LivePage implements AutoCloseable {
  private static final int REFRESH_SECONDS = 5;
  private static final int MOST_WAITING = 16;

  private final Path run;
  private final HttpServer server;

  private LivePage(Path run, HttpServer server) {
    this.run = run;
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param run the folder of a run, which need not be there yet
   * @param port 0 for any that is free
   * @throws IllegalArgumentException if the port is in use, or may not be used
   */
  public static LivePage open(Path run, int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      HttpServer server = HttpServer.create(address, MOST_WAITING);
      LivePage page = new LivePage(run, server);
      server.createContext("/", page::answer);
      server.start();
      return page;
    } catch (BindException e) {
      throw new IllegalArgumentException(
          "port %s is in use, or may not be used: name another one, or 0 for any that is free"
              .formatted(port),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot serve on port %s: %s".formatted(port, IoReason.of(e)), e);
    }
  }

  /** Where browsers find it. */
  public String address() {
    return "http://localhost:%s/".formatted(server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isForThisMachine(exchange)) {
        send(exchange, 403, "text/plain", "this page is for this machine alone");
      } else if (!exchange.getRequestURI().getPath().equals("/")) {
        send(exchange, 404, "text/plain", "there is one page only: /");
      } else {
        send(exchange, 200, "text/html", page());
      }
    }
  }

  /** A page of another site could have a name of its own lead here. */
  private static boolean isForThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null
        && Set.of("localhost", "127.0.0.1", "[::1]").contains(host.replaceFirst(":\\d+$", ""));
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String page() {
    if (Files.notExists(run.resolve("config.json"))) {
      return Page.html(run.toString(), "The run has not begun yet.", "", REFRESH_SECONDS);
    }
    try {
      RunDirectory directory = RunDirectory.open(run);
      var data = RunReport.data(directory);
      return Page.html(
          data.title(),
          state(data.metrics(), directory.config().steps()),
          Report.body(data),
          REFRESH_SECONDS);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return Page.html(
          run.toString(),
          "The run cannot be read.",
          Html.paragraph(String.valueOf(e.getMessage())),
          REFRESH_SECONDS);
    }
  }

  private static String state(List<TrainMetrics> metrics, long steps) {
    if (metrics.isEmpty()) {
      return "No line of metrics yet.";
    }
    long step = metrics.getLast().step();
    return Html.format("Step %,d of %,d (%.0f %%), as of now.", step, steps, 100.0 * step / steps);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
