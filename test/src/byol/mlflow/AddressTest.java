package byol.mlflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
  private static Optional<String> basic(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:5000,http://localhost:5000",
    "https://host/,https://host",
    "https://host:8443/below/mlflow//,https://host:8443/below/mlflow",
    "http://[::1]:5000,http://[::1]:5000"
  })
  void addressesAreThoseOfServers(String given, String address) {
    assertEquals(address, Address.of(given, Map.of()).toString());
    assertEquals(address, Address.of(null, Map.of("MLFLOW_TRACKING_URI", given)).toString());
    assertEquals(
        address + "/api/2.0/mlflow/x",
        Address.of(given, Map.of()).resolve("/api/2.0/mlflow/x") + "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "localhost:5000",
        "file:///tmp/mlruns",
        "sqlite:///mlflow.db",
        "databricks",
        "http://",
        "http:///x",
        "http://host:port",
        "http://host name",
        "http://host?a=b",
        "http://host/#/experiments/0",
        "http://host/\n" + "\u001b[2J x"
      })
  void othersAreRefusedInOneLine(String given) {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("MLFLOW_TRACKING_URI", given))) {
      String url = environment.isEmpty() ? given : null;
      var e = assertThrows(IllegalArgumentException.class, () -> Address.of(url, environment));
      assertFalse(e.getMessage().contains("\n") || e.getMessage().contains("\u001b"), given);
    }
  }

  /** As services of Docker Compose are often called; Java takes them for no host. */
  @Test
  void hostsWithAnUnderscoreAreRefusedAsSuch() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Address.of("http://mlflow_server:5000", Map.of()));
    assertTrue(e.getMessage().contains("'http://mlflow_server:5000' names a host with an unde"));
  }

  @Test
  void whatIsGivenWinsOverTheEnvironment() {
    Map<String, String> environment = Map.of("MLFLOW_TRACKING_URI", "http://other");
    assertEquals("http://host", Address.of("http://host", environment).toString());
  }

  @Test
  void credentialsAreThoseOfTheEnvironment() {
    String user = "MLFLOW_TRACKING_USERNAME";
    String password = "MLFLOW_TRACKING_PASSWORD";
    String token = "MLFLOW_TRACKING_TOKEN";
    String url = "http://host";
    assertEquals(Optional.empty(), Address.of(url, Map.of()).authorization());
    assertEquals(Optional.empty(), Address.of(url, Map.of(user, "ann")).authorization());
    assertEquals(
        basic("ann:pä:ss"),
        Address.of(url, Map.of(user, "ann", password, "pä:ss")).authorization());
    assertEquals(
        Optional.of("Bearer abc"), Address.of(url, Map.of(token, "abc\n")).authorization());
    assertEquals(
        basic("ann:pass"),
        Address.of(url, Map.of(token, "abc", user, "ann", password, "pass")).authorization());
    Map<String, String> inUri = Map.of("MLFLOW_TRACKING_URI", "http://ann:pa%20ss@host");
    assertEquals(basic("ann:pa ss"), Address.of(null, inUri).authorization());
    assertEquals("http://host", Address.of(null, inUri).toString());
  }

  /** Neither in the message nor in what --verbose prints. */
  @Test
  void noSecretIsEverSaid() {
    for (Map<String, String> environment :
        List.of(
            Map.of("url", "http://ann:Zq7@host"),
            Map.of("url", "http://ann:Zq7@ho st"),
            Map.of("MLFLOW_TRACKING_URI", "ftp://ann:Zq7@host"),
            Map.of("MLFLOW_TRACKING_URI", "http://ann:Zq7@host?x"),
            Map.of("MLFLOW_TRACKING_URI", "http://ann:Zq7/Zq7@ho st"),
            Map.of("MLFLOW_TRACKING_URI", "http://host", "MLFLOW_TRACKING_TOKEN", "Zq7\nx"))) {
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> Address.of(environment.get("url"), environment));
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      assertFalse(trace.toString().contains("Zq7"), trace.toString());
      assertTrue(e.getMessage().length() > 20, e.getMessage());
    }
  }
}
