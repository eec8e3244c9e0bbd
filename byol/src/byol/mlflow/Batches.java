package byol.mlflow;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bodies of runs/log-batch within MLflow's limits: 1,000 metrics, 100 parameters or 100 tags in
 * one, and a megabyte.
 */
final class Batches {
  private static final int METRICS = 1000;
  private static final int PARAMS = 100;
  private static final int TAGS = 100;

  /** Less than the megabyte by what stands around the list. */
  private static final int BYTES = 1_000_000;

  private static final int MOST_OF_PARAM = 6000;
  private static final int MOST_OF_TAG = 5000;

  private Batches() {}

  static List<JsonObject> ofMetrics(String run, List<Metric> metrics) {
    return split(run, "metrics", METRICS, metrics.stream().map(Batches::metric).toList());
  }

  /** Values that are longer than MLflow keeps are cut off. */
  static List<JsonObject> ofParams(String run, Map<String, String> params) {
    return split(run, "params", PARAMS, pairs(params, MOST_OF_PARAM));
  }

  /** As those of parameters. */
  static List<JsonObject> ofTags(String run, Map<String, String> tags) {
    return split(run, "tags", TAGS, pairs(tags, MOST_OF_TAG));
  }

  private static List<JsonObject> split(
      String run, String key, int most, List<JsonObject> entries) {
    List<JsonObject> bodies = new ArrayList<>();
    JsonArray list = null;
    int bytes = 0;
    for (JsonObject entry : entries) {
      int size = entry.toString().getBytes(StandardCharsets.UTF_8).length + 1;
      if (list == null || list.size() == most || bytes + size > BYTES) {
        list = new JsonArray();
        JsonObject body = new JsonObject();
        body.addProperty("run_id", run);
        body.add(key, list);
        bodies.add(body);
        bytes = 0;
      }
      list.add(entry);
      bytes += size;
    }
    return bodies;
  }

  private static JsonObject metric(Metric metric) {
    JsonObject json = new JsonObject();
    json.addProperty("key", metric.key());
    json.addProperty("value", metric.value());
    json.addProperty("timestamp", metric.time());
    json.addProperty("step", metric.step());
    return json;
  }

  private static List<JsonObject> pairs(Map<String, String> values, int most) {
    List<JsonObject> pairs = new ArrayList<>();
    values.forEach((key, value) -> pairs.add(pair(key, cut(value, most))));
    return pairs;
  }

  /** A value as MLflow has it then. */
  static String param(String value) {
    return cut(value, MOST_OF_PARAM);
  }

  /** No character of two halves is cut in two. */
  private static String cut(String value, int most) {
    if (value.length() <= most) {
      return value;
    }
    int end = most - 1;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  static JsonObject pair(String key, String value) {
    JsonObject json = new JsonObject();
    json.addProperty("key", key);
    json.addProperty("value", value);
    return json;
  }
}
