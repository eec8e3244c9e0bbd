package byol.mlflow;

import byol.util.Printable;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param location where a redirect leads; null where it does not say
 * @param body as text
 */
record Answer(int status, String location, String body) {
  private static final int MOST_SHOWN = 300;

  /**
   * The object that MLflow answered.
   *
   * @throws MlflowException in one line, if it is an error, or no answer of MLflow
   */
  JsonObject of(Address address) {
    JsonObject object = object();
    if (status == 200 && object != null) {
      return object;
    }
    String code = object == null ? "" : text(object, "error_code");
    throw new MlflowException(
        status == 401 || status == 403 ? refusal(address, object) : reason(address, object, code),
        code);
  }

  private String refusal(Address address, JsonObject object) {
    return "%s does not let this user do that (%s%s): %s"
        .formatted(
            address,
            status,
            object == null ? "" : ", " + shown(text(object, "message")),
            address.remedy());
  }

  private String reason(Address address, JsonObject object, String code) {
    if (!code.isEmpty()) {
      return "MLflow at %s refuses it: %s: %s"
          .formatted(address, shown(code), shown(text(object, "message")));
    }
    if (status >= 300 && status < 400) {
      return "%s leads elsewhere%s: name the address of MLflow itself (a page to log in at is none)"
          .formatted(address, to());
    }
    if (status == 404 || status == 405 || status == 200) {
      return "%s is no MLflow, by its answer (%s): name the address that shows MLflow in a browser"
          .formatted(address, status);
    }
    return "%s cannot do that now (%s)".formatted(address, status);
  }

  /** Queries and users of addresses may be secrets. */
  private String to() {
    try {
      URI to = URI.create(location);
      String path = to.getRawPath() == null ? "" : to.getRawPath();
      return to.getHost() == null
          ? ", to " + shown(path)
          : ", to %s://%s%s".formatted(to.getScheme(), to.getHost(), shown(path));
    } catch (IllegalArgumentException | NullPointerException e) {
      return "";
    }
  }

  private JsonObject object() {
    try {
      return JsonParser.parseString(body) instanceof JsonObject object ? object : null;
    } catch (JsonParseException e) {
      return null;
    }
  }

  private static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static String shown(String text) {
    String line = Printable.of(text.strip());
    return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
  }
}
