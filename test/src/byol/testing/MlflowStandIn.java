package byol.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Behaves as MLflow's documentation of its REST API 2.0 says, as far as this project uses it, with
 * the limits of runs/log-batch and parameters that never change. It stands in for an MLflow, and is
 * none: what the documentation does not say, it does not show.
 */
public final class MlflowStandIn implements AutoCloseable {
  private static final int MOST_BYTES = 1 << 20;

  /** What goes wrong with a request: something else is answered, or nothing. */
  public interface Fault {
    /** In place of the server, which does nothing. */
    void strike(HttpExchange exchange) throws IOException;

    /** Whether the server does what is asked before. */
    default boolean afterTheWork() {
      return false;
    }
  }

  /** Nothing: the request is answered as usual. */
  public static final Fault NONE =
      new Fault() {
        @Override
        public void strike(HttpExchange exchange) {}
      };

  /** Does what a request asks, and breaks the connection in place of an answer. */
  public static final Fault ANSWER_LOST =
      new Fault() {
        @Override
        public void strike(HttpExchange exchange) {
          exchange.close();
        }

        @Override
        public boolean afterTheWork() {
          return true;
        }
      };

  /** A metric as it was logged. */
  public record Logged(String key, double value, long time, long step) {}

  /** A run as the server has it. */
  public static final class Run {
    public final String experiment;
    public final String name;
    public final long start;
    public final Map<String, String> tags = new LinkedHashMap<>();
    public final Map<String, String> params = new LinkedHashMap<>();
    public final List<Logged> metrics = new ArrayList<>();
    public String status = "RUNNING";
    public Long end;

    private Run(String experiment, String name, long start) {
      this.experiment = experiment;
      this.name = name;
      this.start = start;
    }

    /** The values of a metric in the order of their arrival. */
    public List<Double> values(String key) {
      return metrics.stream().filter(m -> m.key().equals(key)).map(Logged::value).toList();
    }

    /** The steps of a metric in the order of their arrival. */
    public List<Long> steps(String key) {
      return metrics.stream().filter(m -> m.key().equals(key)).map(Logged::step).toList();
    }

    private Logged latest(String key) {
      return metrics.stream()
          .filter(metric -> metric.key().equals(key))
          .reduce((a, b) -> b.step() >= a.step() ? b : a)
          .orElseThrow();
    }
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;

    Refusal(int status, String code, String message) {
      super(message);
      this.status = status;
      this.code = code;
    }
  }

  private final HttpServer server;
  private final Map<String, String> experiments = new LinkedHashMap<>(Map.of("Default", "0"));
  private final Map<String, Run> runs = new LinkedHashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private String authorization;

  public MlflowStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Lets in only who says this. */
  public synchronized void require(String header) {
    authorization = header;
  }

  /** Has something go wrong with the next request that nothing goes wrong with yet. */
  public synchronized void fail(Fault fault) {
    faults.add(fault);
  }

  /** Nothing goes wrong from now on. */
  public synchronized void clearFaults() {
    faults.clear();
  }

  /** The paths of requests so far, in their order. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public synchronized List<Run> runs() {
    return List.copyOf(runs.values());
  }

  public synchronized Map<String, String> experiments() {
    return Map.copyOf(experiments);
  }

  /** As if the run had been deleted for good. */
  public synchronized void forget() {
    runs.clear();
  }

  /** An answer of another kind. */
  public static Fault answering(int status, String type, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      send(exchange, status, type, body);
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Fault fault;
    synchronized (this) {
      calls.add(exchange.getRequestURI().getPath().replace("/api/2.0/mlflow/", ""));
      Fault next = faults.poll();
      fault = next == NONE ? null : next;
    }
    try (exchange) {
      if (fault != null && !fault.afterTheWork()) {
        fault.strike(exchange);
        return;
      }
      JsonObject answer;
      try {
        answer = of(exchange, body);
      } catch (Refusal e) {
        JsonObject error = new JsonObject();
        error.addProperty("error_code", e.code);
        error.addProperty("message", e.getMessage());
        send(exchange, e.status, "application/json", error.toString());
        return;
      }
      if (fault != null) {
        fault.strike(exchange);
        return;
      }
      send(exchange, 200, "application/json", answer.toString());
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private synchronized JsonObject of(HttpExchange exchange, String body) {
    String who = exchange.getRequestHeaders().getFirst("Authorization");
    if (authorization != null && !authorization.equals(who)) {
      throw new Refusal(401, "UNAUTHENTICATED", "You are not authenticated.");
    }
    String path = exchange.getRequestURI().getPath();
    if (!path.startsWith("/api/2.0/mlflow/")) {
      throw new Refusal(404, "ENDPOINT_NOT_FOUND", "No such path");
    }
    String call = exchange.getRequestMethod() + " " + path.substring("/api/2.0/mlflow/".length());
    if (exchange.getRequestMethod().equals("POST")) {
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      if (!"application/json".equals(type) || body.length() > MOST_BYTES) {
        throw invalid("Bad content");
      }
    }
    String query = exchange.getRequestURI().getRawQuery();
    String asked =
        query == null
            ? null
            : URLDecoder.decode(query.substring(query.indexOf('=') + 1), StandardCharsets.UTF_8);
    JsonObject request = body.isEmpty() ? null : JsonParser.parseString(body).getAsJsonObject();
    return switch (call) {
      case "GET experiments/get-by-name" -> experiment(asked);
      case "POST experiments/create" -> makeExperiment(text(request, "name"));
      case "POST runs/create" -> begin(request);
      case "GET runs/get" -> described(asked);
      case "POST runs/log-batch" -> log(request);
      case "POST runs/update" -> update(request);
      default -> throw new Refusal(404, "ENDPOINT_NOT_FOUND", call);
    };
  }

  private JsonObject experiment(String name) {
    if (!experiments.containsKey(name)) {
      throw new Refusal(
          404,
          "RESOURCE_DOES_NOT_EXIST",
          "Could not find experiment with name '%s'".formatted(name));
    }
    JsonObject experiment = new JsonObject();
    experiment.addProperty("experiment_id", experiments.get(name));
    experiment.addProperty("name", name);
    experiment.addProperty("lifecycle_stage", "active");
    return object("experiment", experiment);
  }

  private JsonObject makeExperiment(String name) {
    if (experiments.containsKey(name)) {
      throw new Refusal(
          400, "RESOURCE_ALREADY_EXISTS", "Experiment '%s' already exists.".formatted(name));
    }
    experiments.put(name, String.valueOf(experiments.size()));
    JsonObject answer = new JsonObject();
    answer.addProperty("experiment_id", experiments.get(name));
    return answer;
  }

  private JsonObject begin(JsonObject request) {
    String experiment = text(request, "experiment_id");
    if (!experiments.containsValue(experiment)) {
      throw new Refusal(404, "RESOURCE_DOES_NOT_EXIST", "No Experiment with id=" + experiment);
    }
    Run run = new Run(experiment, text(request, "run_name"), request.get("start_time").getAsLong());
    for (JsonElement tag : request.getAsJsonArray("tags")) {
      run.tags.put(text(tag.getAsJsonObject(), "key"), text(tag.getAsJsonObject(), "value"));
    }
    String id = "%032x".formatted(runs.size() + 1);
    runs.put(id, run);
    return described(id);
  }

  private Run run(String id) {
    Run run = runs.get(id);
    if (run == null) {
      throw new Refusal(404, "RESOURCE_DOES_NOT_EXIST", "Run with id=%s not found".formatted(id));
    }
    return run;
  }

  private JsonObject described(String id) {
    Run run = run(id);
    JsonObject info = new JsonObject();
    info.addProperty("run_id", id);
    info.addProperty("experiment_id", run.experiment);
    info.addProperty("status", run.status);
    JsonArray metrics = new JsonArray();
    run.metrics.stream()
        .map(Logged::key)
        .distinct()
        .map(run::latest)
        .forEach(
            latest -> {
              JsonObject metric = new JsonObject();
              metric.addProperty("key", latest.key());
              metric.addProperty("value", latest.value());
              metric.addProperty("timestamp", latest.time());
              metric.addProperty("step", latest.step());
              metrics.add(metric);
            });
    JsonObject data = new JsonObject();
    if (!metrics.isEmpty()) {
      data.add("metrics", metrics); // protobuf leaves out lists that are empty
    }
    pairs(data, "params", run.params);
    pairs(data, "tags", run.tags);
    JsonObject described = new JsonObject();
    described.add("info", info);
    described.add("data", data);
    return object("run", described);
  }

  private static void pairs(JsonObject data, String key, Map<String, String> pairs) {
    JsonArray list = new JsonArray();
    pairs.forEach(
        (name, value) -> {
          JsonObject pair = new JsonObject();
          pair.addProperty("key", name);
          pair.addProperty("value", value);
          list.add(pair);
        });
    if (!list.isEmpty()) {
      data.add(key, list);
    }
  }

  private JsonObject log(JsonObject request) {
    Run run = run(text(request, "run_id"));
    List<JsonObject> metrics = list(request, "metrics", 1000);
    List<JsonObject> params = list(request, "params", 100);
    List<JsonObject> tags = list(request, "tags", 100);
    for (JsonObject param : params) {
      String key = text(param, "key");
      String value = text(param, "value");
      if (value.length() > 6000 || value.isEmpty()) {
        throw invalid("Param value %s... had length %s".formatted(key, value.length()));
      }
      if (!value.equals(run.params.getOrDefault(key, value))) {
        throw invalid("Changing param values is not allowed. Param with key='%s'".formatted(key));
      }
      run.params.put(key, value);
    }
    for (JsonObject metric : metrics) {
      String name = text(metric, "key");
      // As MLflow checks them before it keeps any; the documentation gives the length alone.
      if (!name.matches("[\\w./ -]{1,250}") || !name.equals(Path.of(name).normalize().toString())) {
        throw invalid("Invalid metric name: '%s'".formatted(name));
      }
    }
    for (JsonObject metric : metrics) {
      run.metrics.add(
          new Logged(
              text(metric, "key"),
              metric.get("value").getAsDouble(),
              metric.get("timestamp").getAsLong(),
              metric.get("step").getAsLong()));
    }
    tags.forEach(tag -> run.tags.put(text(tag, "key"), text(tag, "value")));
    return new JsonObject();
  }

  private static List<JsonObject> list(JsonObject request, String key, int most) {
    if (!(request.get(key) instanceof JsonArray list)) {
      return List.of();
    }
    if (list.size() > most) {
      throw invalid("A batch logging request can contain at most %s %s".formatted(most, key));
    }
    return list.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private JsonObject update(JsonObject request) {
    Run run = run(text(request, "run_id"));
    run.status = text(request, "status");
    run.end = request.has("end_time") ? Long.valueOf(request.get("end_time").getAsLong()) : run.end;
    return new JsonObject();
  }

  private static Refusal invalid(String message) {
    return new Refusal(400, "INVALID_PARAMETER_VALUE", message);
  }

  private static String text(JsonObject object, String key) {
    if (!(object.get(key) instanceof JsonElement value)) {
      throw invalid("Missing value for required parameter '%s'".formatted(key));
    }
    return value.getAsString();
  }

  private static JsonObject object(String key, JsonObject value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
