package byol.mlflow;

import byol.util.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Where a tracking server is, and who asks it: as MLflow's own clients take them from {@code
 * MLFLOW_TRACKING_URI}, {@code MLFLOW_TRACKING_USERNAME} with {@code MLFLOW_TRACKING_PASSWORD}, or
 * else {@code MLFLOW_TRACKING_TOKEN}. User, password and token are in no text that this class gives
 * but the header of requests.
 */
public final class Address {
  private static final String URL = "MLFLOW_TRACKING_URI";
  private static final String USER = "MLFLOW_TRACKING_USERNAME";
  private static final String PASSWORD = "MLFLOW_TRACKING_PASSWORD";
  private static final String TOKEN = "MLFLOW_TRACKING_TOKEN";

  private final URI server;
  private final String authorization;

  private Address(URI server, String authorization) {
    this.server = server;
    this.authorization = authorization;
  }

  /**
   * An address.
   *
   * @param url such as {@code http://localhost:5000}, with a path where a proxy puts MLflow below
   *     one; null for that of {@code MLFLOW_TRACKING_URI}
   * @param environment variables and their values
   * @throws IllegalArgumentException if there is none, it is none of HTTP or HTTPS, or it holds a
   *     password, which others on this machine could read from a command line
   */
  public static Address of(String url, Map<String, String> environment) {
    String text = url == null ? environment.getOrDefault(URL, "") : url;
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "name MLflow's server, such as http://localhost:5000, or set " + URL);
    }
    URI given = parse(text.strip());
    if (url != null && given.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "a command line is no place for a password, since others can read it: set %s and %s"
              .formatted(USER, PASSWORD));
    }
    return new Address(withoutUser(given), authorization(given, environment).orElse(null));
  }

  /** Never shows what stands before an @, which may be a password. */
  private static URI parse(String text) {
    String shown = Printable.of(text.replaceAll("(?s)^([A-Za-z]+://)?.*@", "$1…@"));
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      // Its message and cause would show the text.
      throw new IllegalArgumentException("'%s' is no address of a server".formatted(shown));
    }
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    boolean known = http || "https".equalsIgnoreCase(uri.getScheme());
    if (known && uri.getHost() == null && String.valueOf(uri.getRawAuthority()).contains("_")) {
      throw new IllegalArgumentException(
          "'%s' names a host with an underscore, which no host name may have: give another name of"
                  .formatted(shown)
              + " it, or its address");
    }
    if (!known || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "'%s' is no server: MLflow is sent to at http://HOST:PORT or https://HOST"
              .formatted(shown));
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "'%s' is a page: leave out what begins with ? or #".formatted(shown));
    }
    return uri;
  }

  private static URI withoutUser(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
    return URI.create(uri.getScheme() + "://" + uri.getHost() + port + path);
  }

  private static Optional<String> authorization(URI given, Map<String, String> environment) {
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (!user.isEmpty() && !password.isEmpty()) {
      return Optional.of(basic(user + ":" + password));
    }
    String token = environment.getOrDefault(TOKEN, "").strip();
    if (!token.isEmpty()) {
      if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        throw new IllegalArgumentException(
            TOKEN + " is no token: it has a space, a line end or no ASCII in it");
      }
      return Optional.of("Bearer " + token);
    }
    return Optional.ofNullable(given.getUserInfo()).map(Address::basic);
  }

  private static String basic(String userAndPassword) {
    byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Where a path is on the server. */
  URI resolve(String path) {
    return URI.create(server + path);
  }

  /** The header by which the server knows who asks; empty if nobody said who. */
  Optional<String> authorization() {
    return Optional.ofNullable(authorization);
  }

  /** What to set, for a server that lets nobody in. */
  String remedy() {
    return authorization == null
        ? "set %s and %s, or %s".formatted(USER, PASSWORD, TOKEN)
        : "look at the user, password or token in the variables MLFLOW_TRACKING_…";
  }

  /** The address alone. */
  @Override
  public String toString() {
    return server.toString();
  }
}
