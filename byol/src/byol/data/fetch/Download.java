package byol.data.fetch;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.io.Disk;
import byol.io.OutputFile;
import byol.util.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Brings a file by HTTP. What was brought stays in the file when the connection breaks or the
 * process ends, and the next try goes on behind it, if the server can. Redirects are followed to
 * HTTPS, and within a server; none leads to a server by plain HTTP.
 */
public final class Download {

  private static final int REDIRECTS = 5;
  private static final int CHUNK = 1 << 16;
  private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);
  private static final int WHOLE = 200;
  private static final int REST = 206;
  private static final int NO_SUCH_RANGE = 416;

  private final URI url;
  private final Path file;
  private final int tries;
  private final Patience patience;
  private final ScanListener listener;

  /**
   * How long is waited.
   *
   * @param quiet until a connection that nothing comes by is broken off
   * @param pause until the next try
   */
  record Patience(Duration quiet, Duration pause) {}

  /**
   * Of a file.
   *
   * @param file where it goes; may hold the beginning of it
   * @param tries how often in turn a connection may break before anything came by it
   */
  public Download(URI url, Path file, int tries, ScanListener listener) {
    this(url, file, tries, new Patience(Duration.ofMinutes(1), Duration.ofSeconds(1)), listener);
  }

  /** The same, with a patience of one's own. */
  Download(URI url, Path file, int tries, Patience patience, ScanListener listener) {
    this.url = url;
    this.file = file;
    this.tries = tries;
    this.patience = patience;
    this.listener = listener;
  }

  /**
   * Brings all that is missing.
   *
   * @throws DataException if the server cannot be reached, has no such file, or the connection
   *     breaks again and again, or nothing comes by it; the message says what is there
   */
  public void run() {
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build()) {
      long most = file.toFile().length();
      for (int failed = 0; ; ) {
        try {
          once(client);
          return;
        } catch (IOException e) {
          long there = file.toFile().length();
          failed = there > most ? 1 : failed + 1;
          most = Math.max(most, there);
          if (failed >= tries) {
            throw broken(e);
          }
          Thread.sleep(patience.pause);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw broken(new IOException("interrupted", e));
    }
  }

  private DataException broken(IOException e) {
    long there = file.toFile().length();
    String reason =
        e instanceof ConnectException
            ? "there is no connection to the server"
            : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new DataException(
        "cannot get %s: %s. %s bytes are there and stay; the same command goes on behind them. If the server cannot be reached from here, name a mirror"
            .formatted(url, Printable.of(reason), there),
        e);
  }

  private void once(HttpClient client) throws IOException, InterruptedException {
    long there = Files.exists(file) ? Files.size(file) : 0;
    URI at = url;
    for (int i = 0; i <= REDIRECTS; i++) {
      HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(Duration.ofMinutes(1));
      if (there > 0) {
        request.header("Range", "bytes=%s-".formatted(there));
      }
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (REDIRECTED.contains(response.statusCode())) {
          at = redirected(at, response);
          continue;
        }
        take(response, body, there);
        return;
      }
    }
    throw new DataException("%s leads from one address to the next and to no file".formatted(url));
  }

  private static URI redirected(URI from, HttpResponse<?> response) {
    String location = response.headers().firstValue("Location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new DataException(
          "%s leads to '%s', which is no address".formatted(from, Printable.of(location)), e);
    }
    boolean same =
        to.getScheme().equals(from.getScheme()) && to.getAuthority().equals(from.getAuthority());
    if (!"https".equals(to.getScheme()) && !same) {
      throw new DataException(
          "%s leads to %s, which is not encrypted: nothing is got from there; name a mirror that you trust"
              .formatted(from, Printable.of(to.toString())));
    }
    return to;
  }

  private void take(HttpResponse<?> response, InputStream body, long there) throws IOException {
    int status = response.statusCode();
    if (status == NO_SUCH_RANGE) {
      // All of it is there, or more: the checksum tells.
      return;
    }
    if (status != WHOLE && status != REST) {
      throw new DataException(
          "the server of %s answers %s: the file may have moved; name a mirror"
              .formatted(url, status));
    }
    boolean goesOn =
        status == REST
            && response
                .headers()
                .firstValue("Content-Range")
                .orElse("")
                .startsWith("bytes %s-".formatted(there));
    if (!goesOn && there > 0) {
      // This server cannot begin in the middle.
      Disk.current().delete(file);
    }
    long done = goesOn ? there : 0;
    long announced = response.headers().firstValueAsLong("Content-Length").orElse(-1);
    long total = announced < 0 ? 0 : done + announced;
    byte[] chunk = new byte[CHUNK];
    try (OutputFile out = Disk.current().append(file);
        QuietWatch watch = new QuietWatch(body, patience.quiet)) {
      for (int count = read(body, chunk, watch); count >= 0; count = read(body, chunk, watch)) {
        write(out, chunk, count);
        done += count;
        listener.progressed("MB of " + file.getFileName(), done >> 20, total >> 20);
        watch.came();
      }
    }
    if (done < total) {
      throw new IOException("the connection ended after %s of %s bytes".formatted(done, total));
    }
  }

  private static int read(InputStream body, byte[] chunk, QuietWatch watch) throws IOException {
    try {
      int count = body.read(chunk);
      if (count < 0) {
        watch.check();
      }
      return count;
    } catch (IOException e) {
      watch.check();
      throw e;
    }
  }

  /** A disk that is full is no connection that breaks. */
  private void write(OutputFile out, byte[] chunk, int count) {
    try {
      out.write(ByteBuffer.wrap(chunk, 0, count));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
