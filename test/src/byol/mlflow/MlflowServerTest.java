package byol.mlflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.MlflowStandIn;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MlflowServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MlflowStandIn mlflow = new MlflowStandIn();
  private MlflowServer server = at(mlflow.url(), Map.of(), PATIENCE);

  private static MlflowServer at(String url, Map<String, String> environment, Duration patience) {
    return new MlflowServer(Address.of(url, environment), patience);
  }

  @AfterEach
  void end() {
    server.close();
    mlflow.close();
  }

  private void assertFails(String... parts) {
    var e = assertThrows(MlflowException.class, () -> server.experiment("Default"));
    for (String part : parts) {
      assertTrue(e.getMessage().contains(part), e.getMessage());
    }
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
  }

  @Test
  void experimentsAreFoundOrMade() {
    assertEquals("0", server.experiment("Default"));
    String made = server.experiment("größer & <neu>");
    assertEquals(made, mlflow.experiments().get("größer & <neu>"));
    assertEquals(made, server.experiment("größer & <neu>"));
    server.check();
  }

  @Test
  void anExperimentThatAnotherMakesMeanwhileIsFound() {
    mlflow.fail(
        exchange -> {
          try (MlflowServer other = at(mlflow.url(), Map.of(), PATIENCE)) {
            other.experiment("new");
          }
          MlflowStandIn.answering(
                  404, "application/json", "{\"error_code\": \"RESOURCE_DOES_NOT_EXIST\"}")
              .strike(exchange);
        });
    assertEquals("1", server.experiment("new"));
  }

  @Test
  void whoSaysWhoIsLetIn() {
    mlflow.require("Bearer s3cret");
    assertFails("does not let this user do that (401", "set MLFLOW_TRACKING_USERNAME");
    server.close();
    server = at(mlflow.url(), Map.of("MLFLOW_TRACKING_TOKEN", "wrong"), PATIENCE);
    assertFails("(401", "look at the user, password or token");
    server.close();
    server = at(mlflow.url(), Map.of("MLFLOW_TRACKING_TOKEN", "s3cret"), PATIENCE);
    assertEquals("0", server.experiment("Default"));
    mlflow.fail(
        MlflowStandIn.answering(
            403,
            "application/json",
            "{\"error_code\": \"PERMISSION_DENIED\", \"message\": \"Not\\nyours\"}"));
    assertFails("(403, Not\\nyours)");
  }

  @Test
  void whatIsNoMlflowIsNamed() {
    mlflow.fail(MlflowStandIn.answering(404, "text/html", "<html>no such page</html>"));
    assertFails("is no MLflow, by its answer (404)");
    mlflow.fail(MlflowStandIn.answering(200, "text/html", "<html>welcome</html>"));
    assertFails("is no MLflow, by its answer (200)");
    mlflow.fail(MlflowStandIn.answering(200, "application/json", "{\"experiment\": [1]}"));
    assertFails("does not answer as MLflow does: there is no experiment");
    mlflow.fail(MlflowStandIn.answering(200, "application/json", "{\"experiment\": {}}"));
    assertFails("there is no experiment_id");
    mlflow.fail(MlflowStandIn.answering(503, "text/html", "<html>later</html>"));
    assertFails("cannot do that now (503)");
  }

  @Test
  void redirectsAreNotFollowed() {
    mlflow.fail(
        MlflowStandIn.answering(
            302, "text/html", "", "Location", "https://ann:s3cret@login.org/in?state=s3cret"));
    var e = assertThrows(MlflowException.class, () -> server.experiment("Default"));
    assertTrue(e.getMessage().contains("leads elsewhere, to https://login.org/in: "), e.toString());
    assertFalse(e.getMessage().contains("s3cret"), e.getMessage());
    assertEquals(1, mlflow.calls().size());
    mlflow.fail(MlflowStandIn.answering(307, "text/html", "", "Location", "http:// x"));
    assertFails("leads elsewhere: name the address of MLflow itself");
  }

  @Test
  void refusalsOfMlflowAreSaidAsItSaysThem() {
    var e = assertThrows(MlflowException.class, () -> server.begin("77", "a", 1, Map.of()));
    assertTrue(
        e.getMessage().endsWith("refuses it: RESOURCE_DOES_NOT_EXIST: No Experiment with id=77"),
        e.getMessage());
    MlflowRun run = server.begin("0", "a", 1, Map.of());
    run.params(Map.of("lr", "1"));
    run.params(Map.of("lr", "1"));
    e = assertThrows(MlflowException.class, () -> run.params(Map.of("lr", "2")));
    assertTrue(
        e.getMessage().contains("INVALID_PARAMETER_VALUE: Changing param values"), e.getMessage());
  }

  @Test
  void aServerThatIsAway() throws IOException {
    server.close();
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    server = at("http://localhost:" + free, Map.of(), PATIENCE);
    assertFails("there is no connection to http://localhost:" + free);
    server.close();
    server = at("http://no-such-host.invalid", Map.of(), PATIENCE);
    assertFails("there is no host of the name in http://no-such-host.invalid");
  }

  @Test
  void aServerThatIsSlowAtAnyPlace() {
    server.close();
    server = at(mlflow.url(), Map.of(), Duration.ofSeconds(1));
    Object forever = new Object();
    mlflow.fail(_ -> pause(forever));
    long begun = System.nanoTime();
    assertFails("does not answer within 1 s");
    mlflow.fail(
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          pause(forever);
        });
    assertFails("does not answer within 1 s");
    assertTrue(System.nanoTime() - begun < Duration.ofSeconds(15).toNanos());
    synchronized (forever) {
      forever.notifyAll();
    }
  }

  private static void pause(Object until) {
    synchronized (until) {
      try {
        until.wait(10_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void anAnswerWithoutEndIsNotReadToTheEnd() {
    mlflow.fail(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          byte[] chunk = new byte[1 << 20];
          for (int i = 0; i < 64; i++) {
            out.write(chunk);
          }
        });
    assertFails("the connection to " + mlflow.url() + " broke");
  }

  @Test
  void aBrokenConnection() {
    MlflowRun run = server.begin("0", "a", 1, Map.of());
    mlflow.fail(exchange -> exchange.close());
    var e = assertThrows(MlflowException.class, () -> run.tags(Map.of("a", "b")));
    assertTrue(
        e.getMessage().startsWith("the connection to " + mlflow.url() + " broke"), e.getMessage());
    // What only reads is asked again.
    mlflow.fail(exchange -> exchange.close());
    assertEquals("0", server.experiment("Default"));
  }

  @Test
  void aRunKeepsWhatItIsTold() {
    MlflowRun run = server.begin("0", "first", 1234, Map.of("a", "b"));
    List<Metric> metrics =
        LongStream.rangeClosed(1, 2500)
            .mapToObj(step -> new Metric("loss", 1.0 / step, 1000 * step, step))
            .toList();
    List<Integer> sent = new ArrayList<>();
    run.log(metrics, sent::add);
    assertEquals(List.of(1000, 2000, 2500), sent);
    run.tags(Map.of("a", "c"));
    run.status(MlflowRun.Status.FINISHED, 99L);
    MlflowStandIn.Run kept = mlflow.runs().getFirst();
    assertEquals(metrics.stream().map(Metric::value).toList(), kept.values("loss"));
    assertEquals(1234, kept.start);
    assertEquals(99, kept.end);
    MlflowRun.Known known = server.run(run.id()).known();
    assertEquals(MlflowRun.Status.FINISHED, known.status());
    assertEquals(Map.of("loss", metrics.getLast()), known.metrics());
    assertEquals(Map.of("a", "c"), known.tags());
    assertEquals(Map.of(), known.params());
  }

  @Test
  void numbersMayBeTexts() {
    MlflowRun run = server.begin("0", "first", 1234, Map.of());
    mlflow.fail(
        MlflowStandIn.answering(
            200,
            "application/json",
            """
            {"run": {"info": {"status": "SCHEDULED"}, "data": {"metrics": [
              {"key": "a", "value": 1.5, "timestamp": "17", "step": "3"},
              {"key": "b", "value": "NaN", "timestamp": "17", "step": "3"}]}}}
            """));
    MlflowRun.Known known = run.known();
    assertEquals(Map.of("a", new Metric("a", 1.5, 17, 3)), known.metrics());
    assertEquals(null, known.status());
    mlflow.fail(
        MlflowStandIn.answering(
            200,
            "application/json",
            "{\"run\": {\"info\": {}, \"data\": {\"params\": [{\"value\": \"x\"}]}}}"));
    var e = assertThrows(MlflowException.class, run::known);
    assertTrue(e.getMessage().contains("its params are others"), e.getMessage());
  }

  @Test
  void figuresThatMlflowWouldNotKeepAreRefused() {
    for (double value : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
      assertThrows(IllegalArgumentException.class, () -> new Metric("loss", value, 1, 1));
    }
  }
}
