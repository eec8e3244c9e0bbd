package byol.mlflow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A tracking server of MLflow, by its REST API 2.0. A call takes no longer than the server is given
 * to answer, follows no redirect, and reads no more than MLflow would answer.
 *
 * <p>All calls throw {@link MlflowException} if the server is away, refuses, or is no MLflow.
 *
 * @see <a href="https://mlflow.org/docs/latest/rest-api.html">MLflow's REST API</a>
 */
public final class MlflowServer implements AutoCloseable {
  private static final String API = "/api/2.0/mlflow/";
  private static final long MOST_BYTES = 16 << 20;

  private final Address address;
  private final Duration patience;
  private final HttpClient client;

  /**
   * A server, which is not asked anything yet.
   *
   * @param patience how long it may take to answer a call
   */
  public MlflowServer(Address address, Duration patience) {
    this.address = address;
    this.patience = patience;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /** Where it is. */
  public Address address() {
    return address;
  }

  /** Asks whether there is an MLflow that lets this user in; changes nothing. */
  public void check() {
    try {
      found("Default");
    } catch (MlflowException e) {
      if (!e.isNotThere()) {
        throw e;
      }
    }
  }

  /**
   * The number of an experiment, which is made if there is none of that name.
   *
   * @param name as MLflow shows it
   */
  public String experiment(String name) {
    try {
      return found(name);
    } catch (MlflowException e) {
      if (!e.isNotThere()) {
        throw e;
      }
    }
    JsonObject named = new JsonObject();
    named.addProperty("name", name);
    try {
      return text(post("experiments/create", named), "experiment_id");
    } catch (MlflowException e) {
      if (!e.is(MlflowException.THERE_ALREADY)) {
        throw e;
      }
      return found(name); // another made it meanwhile
    }
  }

  private String found(String name) {
    JsonObject answer = get("experiments/get-by-name", "experiment_name", name);
    return text(part(answer, "experiment"), "experiment_id");
  }

  /**
   * Begins a run.
   *
   * @param experiment its number
   * @param name as MLflow shows it
   * @param start in milliseconds since 1970
   * @param tags whatever is to be known of it
   */
  public MlflowRun begin(String experiment, String name, long start, Map<String, String> tags) {
    JsonObject run = new JsonObject();
    run.addProperty("experiment_id", experiment);
    run.addProperty("run_name", name);
    run.addProperty("start_time", start);
    JsonArray list = new JsonArray();
    tags.forEach((key, value) -> list.add(Batches.pair(key, value)));
    run.add("tags", list);
    JsonObject info = part(part(post("runs/create", run), "run"), "info");
    return new MlflowRun(this, text(info, "run_id"));
  }

  /** A run that was begun before; nothing is asked yet. */
  public MlflowRun run(String id) {
    return new MlflowRun(this, id);
  }

  JsonObject get(String call, String key, String value) {
    String query = key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return send(request(address.resolve(API + call + "?" + query)).GET().build());
  }

  JsonObject post(String call, JsonObject body) {
    HttpRequest.Builder request =
        request(address.resolve(API + call))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    return send(request.build());
  }

  private HttpRequest.Builder request(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).timeout(patience).header("Accept", "application/json");
    address.authorization().ifPresent(who -> request.header("Authorization", who));
    return request;
  }

  private JsonObject send(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request,
            BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
    try {
      // The time-out of a request ends where its answer begins.
      HttpResponse<String> response = answer.get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
              response.statusCode(),
              response.headers().firstValue("Location").orElse(null),
              response.body())
          .of(address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MlflowException("sending to %s was ended".formatted(address), e);
    } catch (TimeoutException | CancellationException e) {
      throw new MlflowException(late(), e);
    } catch (ExecutionException e) {
      throw new MlflowException(reason(e.getCause()), e);
    } finally {
      answer.cancel(true);
    }
  }

  private String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return "there is no host of the name in %s".formatted(address);
      }
    }
    return switch (failure) {
      case HttpTimeoutException _ -> late();
      case ConnectException _ -> "there is no connection to %s".formatted(address);
      case IOException io when io.getMessage() != null ->
          "the connection to %s broke: %s".formatted(address, io.getMessage());
      default ->
          "the connection to %s broke (%s)".formatted(address, failure.getClass().getSimpleName());
    };
  }

  private String late() {
    return "%s does not answer within %s s".formatted(address, patience.toSeconds());
  }

  /** An object in an answer. */
  JsonObject part(JsonObject answer, String key) {
    if (answer.get(key) instanceof JsonObject part) {
      return part;
    }
    throw notMlflow(key);
  }

  private String text(JsonObject answer, String key) {
    JsonElement value = answer.get(key);
    if (value != null && value.isJsonPrimitive() && !value.getAsString().isEmpty()) {
      return value.getAsString();
    }
    throw notMlflow(key);
  }

  private MlflowException notMlflow(String key) {
    return new MlflowException(
        "%s does not answer as MLflow does: there is no %s in it".formatted(address, key), "");
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
