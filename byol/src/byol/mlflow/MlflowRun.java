package byol.mlflow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A run on a tracking server. All calls throw {@link MlflowException} as those of {@link
 * MlflowServer} do.
 */
public final class MlflowRun {
  /** How it is with a run, in MLflow's words. */
  public enum Status {
    RUNNING,
    FINISHED,
    FAILED,
    KILLED
  }

  /**
   * What the server has of a run; who asked may note in the maps what was added since.
   *
   * @param status how it is with it; null for one of MLflow's that is none of {@link Status}
   * @param metrics the newest of each name, which is that of the highest step
   * @param params which MLflow never changes
   * @param tags which can be set again
   */
  public record Known(
      Status status,
      Map<String, Metric> metrics,
      Map<String, String> params,
      Map<String, String> tags) {}

  private final MlflowServer server;
  private final String id;

  MlflowRun(MlflowServer server, String id) {
    this.server = server;
    this.id = id;
  }

  /** MLflow's number of it. */
  public String id() {
    return id;
  }

  /** Asks what the server has of it. */
  public Known known() {
    JsonObject run = server.part(server.get("runs/get", "run_id", id), "run");
    JsonObject data = run.get("data") instanceof JsonObject found ? found : new JsonObject();
    Map<String, Metric> metrics = new HashMap<>();
    each(
        data,
        "metrics",
        of -> {
          double value = of.get("value").getAsDouble();
          if (Double.isFinite(value)) {
            String key = of.get("key").getAsString();
            metrics.put(key, new Metric(key, value, number(of, "timestamp"), number(of, "step")));
          }
        });
    return new Known(
        status(server.part(run, "info")), metrics, pairs(data, "params"), pairs(data, "tags"));
  }

  private static Status status(JsonObject info) {
    String text = info.get("status") instanceof JsonElement s ? s.getAsString() : "";
    for (Status status : Status.values()) {
      if (status.name().equals(text)) {
        return status;
      }
    }
    return null;
  }

  private void each(JsonObject data, String key, Consumer<JsonObject> what) {
    if (data.get(key) instanceof JsonArray entries) {
      try {
        entries.forEach(entry -> what.accept(entry.getAsJsonObject()));
      } catch (RuntimeException e) {
        throw new MlflowException(
            "%s does not answer as MLflow does: its %s are others".formatted(server.address(), key),
            e);
      }
    }
  }

  /** Numbers of 64 bits may be texts in JSON. */
  private static long number(JsonObject of, String key) {
    return of.has(key) ? of.get(key).getAsLong() : 0;
  }

  private Map<String, String> pairs(JsonObject data, String key) {
    Map<String, String> pairs = new HashMap<>();
    each(
        data,
        key,
        of ->
            pairs.put(
                of.get("key").getAsString(), of.has("value") ? of.get("value").getAsString() : ""));
    return pairs;
  }

  /**
   * Adds figures, in as many requests as MLflow's limits need.
   *
   * @param metrics in the order in which they are to be kept
   * @param sent told after each request how many there are by now
   */
  public void log(List<Metric> metrics, Consumer<Integer> sent) {
    int done = 0;
    for (JsonObject body : Batches.ofMetrics(id, metrics)) {
      server.post("runs/log-batch", body);
      done += body.getAsJsonArray("metrics").size();
      sent.accept(done);
    }
  }

  /** Adds parameters; those that MLflow has with other values are refused by it. */
  public void params(Map<String, String> params) {
    Batches.ofParams(id, params).forEach(body -> server.post("runs/log-batch", body));
  }

  /** Sets tags, in place of those of the same names. */
  public void tags(Map<String, String> tags) {
    Batches.ofTags(id, tags).forEach(body -> server.post("runs/log-batch", body));
  }

  /** What a value is at MLflow, which cuts off what is too long. */
  public static String asParam(String value) {
    return Batches.param(value);
  }

  /**
   * Says how it is with it.
   *
   * @param end in milliseconds since 1970; null while it goes on
   */
  public void status(Status status, Long end) {
    JsonObject body = new JsonObject();
    body.addProperty("run_id", id);
    body.addProperty("status", status.name());
    if (end != null) {
      body.addProperty("end_time", end);
    }
    server.post("runs/update", body);
  }
}
