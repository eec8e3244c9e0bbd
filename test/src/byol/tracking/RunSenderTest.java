package byol.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.Settings;
import byol.mlflow.Address;
import byol.mlflow.MlflowException;
import byol.mlflow.MlflowRun.Status;
import byol.mlflow.MlflowServer;
import byol.run.MetricsLog;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.MlflowStandIn;
import byol.testing.TinyRun;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunSenderTest {
  private static final int STEPS = 6;

  /** Experiment, new run, what it has, parameters, metrics, summary, status. */
  private static final int CALLS = 7;

  private static final String SECRET = "s3cret-token";

  @TempDir private Path folder;

  private final MlflowStandIn mlflow = new MlflowStandIn();
  private MlflowServer server;
  private RunDirectory run;

  @BeforeEach
  void begin() {
    mlflow.require("Bearer " + SECRET);
    server = server(mlflow);
    run = RunDirectory.create(folder.resolve("first"), TinyRun.smallest(STEPS));
  }

  private static MlflowServer server(MlflowStandIn standIn) {
    Address address = Address.of(standIn.url(), Map.of("MLFLOW_TRACKING_TOKEN", SECRET));
    return new MlflowServer(address, Duration.ofSeconds(20));
  }

  @AfterEach
  void end() {
    server.close();
    mlflow.close();
  }

  private static TrainMetrics line(long step) {
    return new TrainMetrics(
        step,
        step / 64.0,
        4.0 / step,
        0.1 * step,
        0.99,
        step % 2 == 0 ? 10.0 + step : null,
        new TrainMetrics.Spread(0.5, 3, 0.2, 0.4, 2, null, -1.5),
        new TrainMetrics.Speed(8, 0.25, null));
  }

  /** Trains, as far as the folder shows it, after one step up to another. */
  private void train(long after, long upTo) {
    try (MetricsLog log = MetricsLog.openAfter(run.metricsFile(), after, 1, _ -> {})) {
      for (long step = after + 1; step <= upTo; step++) {
        log.add(line(step));
      }
    }
  }

  private RunSender.Sent send() {
    return send(false);
  }

  private RunSender.Sent send(boolean training) {
    try (RunSender sender = RunSender.open(run.path(), server, "tests")) {
      return sender.send(training);
    }
  }

  private MlflowStandIn.Run only() {
    assertEquals(1, mlflow.runs().size());
    return mlflow.runs().getFirst();
  }

  private record Evaluated(double linearTop1, String notes, List<Integer> perClass) {}

  @Test
  void aRunThatIsDoneIsSentWhole() throws IOException {
    train(0, STEPS);
    run.addToSummary(new Evaluated(81.25, "text", List.of(1, 2)));
    Files.setLastModifiedTime(run.metricsFile(), FileTime.fromMillis(1_000_000));
    assertEquals(Status.FINISHED, send().status());
    MlflowStandIn.Run sent = only();
    assertEquals("first", sent.name);
    assertEquals(Map.of("Default", "0", "tests", "1"), mlflow.experiments());
    assertEquals("1", sent.experiment);
    assertEquals("FINISHED", sent.status);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sent.steps("loss"));
    assertEquals(List.of(4.0, 2.0, 4.0 / 3, 1.0, 0.8, 4.0 / 6), sent.values("loss"));
    assertEquals(List.of(2L, 4L, 6L), sent.steps("online_top1"));
    assertEquals(List.of(12.0, 14.0, 16.0), sent.values("online_top1"));
    assertEquals(List.of(), sent.steps("alignment"));
    assertEquals(List.of(), sent.steps("step"));
    assertEquals(6, sent.steps("uniformity").size());
    assertEquals(List.of(81.25), sent.values("summary/linear_top1"));
    assertEquals(List.of(6L), sent.steps("summary/linear_top1"));
    // Four images a step at eight a second.
    List<Long> times =
        sent.metrics.stream().filter(m -> m.key().equals("loss")).map(m -> m.time()).toList();
    assertEquals(List.of(997_500L, 998_000L, 998_500L, 999_000L, 999_500L, 1_000_000L), times);
    assertEquals(997_500L, sent.start);
    assertEquals("resnet8", sent.params.get("model.arch"));
    assertEquals("4", sent.params.get("loader.batch_size"), sent.params.toString());
    assertEquals(run.path().toAbsolutePath().toString(), sent.tags.get("byol.folder"));
    assertFalse(sent.tags.get("byol.host").isBlank());
    assertTrue(sent.tags.get("byol.version").matches("\\d.*|unknown"), sent.tags + "");
  }

  @Test
  void nothingIsSentTwice() {
    train(0, STEPS);
    run.addToSummary(new Evaluated(81.25, "text", List.of()));
    send();
    int before = only().metrics.size();
    int calls = mlflow.calls().size();
    assertEquals(0, send().metrics());
    assertEquals(before, only().metrics.size());
    assertEquals(List.of("runs/get"), mlflow.calls().subList(calls, mlflow.calls().size()));
  }

  @Test
  void aResumedRunGoesOnInTheSameOne() {
    train(0, 3);
    assertEquals(Status.KILLED, send().status());
    assertEquals("KILLED", only().status);
    // From the checkpoint of step 2: step 3 comes again.
    train(2, 5);
    assertEquals(Status.RUNNING, send(true).status());
    assertEquals("RUNNING", only().status);
    train(5, STEPS);
    assertEquals(Status.FINISHED, send().status());
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), only().steps("loss"));
    assertEquals("FINISHED", only().status);
  }

  @Test
  void aSenderThatStaysOpenSendsWhatIsAdded() {
    try (RunSender sender = RunSender.open(run.path(), server, "tests")) {
      assertEquals(0, sender.send(true).metrics());
      assertEquals(List.of(), mlflow.calls(), "nothing is asked before there is anything to send");
      assertTrue(sender.page().isEmpty());
      train(0, 2);
      sender.send(true);
      assertEquals(List.of(1L, 2L), only().steps("loss"));
      assertEquals(
          mlflow.url() + "/#/experiments/1/runs/" + "%032x".formatted(1), sender.page().get());
      int calls = mlflow.calls().size();
      sender.send(true);
      assertEquals(calls, mlflow.calls().size(), "nothing is new, so nothing is asked");
      train(2, 4); // a new file, whose first lines are sent already
      sender.send(true);
      run.addToSummary(new Evaluated(50, "", List.of()));
      sender.send(true);
      run.addToSummary(new Evaluated(60, "", List.of()));
      train(4, STEPS);
      assertEquals(Status.FINISHED, sender.send(false).status());
    }
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), only().steps("loss"));
    assertEquals(List.of(50.0, 60.0), only().values("summary/linear_top1"));
  }

  /** MLflow has it, and this process does not know; whichever call it was. */
  @Test
  void aLostAnswerHasNothingSentTwice() {
    int failed = 0;
    for (int before = 0; before < CALLS; before++) {
      run = RunDirectory.create(folder.resolve("lost-" + before), TinyRun.smallest(STEPS));
      train(0, STEPS);
      run.addToSummary(new Evaluated(81.25, "text", List.of()));
      for (int i = 0; i < before; i++) {
        mlflow.fail(MlflowStandIn.NONE);
      }
      mlflow.fail(MlflowStandIn.ANSWER_LOST);
      int calls = mlflow.calls().size();
      try (RunSender sender = RunSender.open(run.path(), server, "tests")) {
        if (fails(sender)) {
          failed++;
          assertEquals(calls + before + 1, mlflow.calls().size());
          sender.send(false);
        }
      }
      mlflow.clearFaults();
      // What was begun and not heard of stays empty.
      List<MlflowStandIn.Run> sent =
          mlflow.runs().stream()
              .filter(one -> one.name.equals(run.path().getFileName().toString()))
              .filter(one -> !one.metrics.isEmpty())
              .toList();
      assertEquals(1, sent.size());
      assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sent.getFirst().steps("loss"));
      assertEquals(List.of(81.25), sent.getFirst().values("summary/linear_top1"));
      assertEquals("FINISHED", sent.getFirst().status);
    }
    // HTTP's client asks again itself where it only reads: for the experiment and the run.
    assertEquals(CALLS - 2, failed);
  }

  private static boolean fails(RunSender sender) {
    try {
      sender.send(false);
      return false;
    } catch (MlflowException e) {
      return true;
    }
  }

  @Test
  void whatASenderCouldNotSendItSendsLater() {
    train(0, 2);
    try (RunSender sender = RunSender.open(run.path(), server, "tests")) {
      mlflow.fail(MlflowStandIn.answering(503, "text/plain", "later"));
      assertThrows(MlflowException.class, () -> sender.send(true));
      train(2, 4);
      sender.send(true);
      train(4, STEPS);
      for (int i = 0; i < 3; i++) {
        mlflow.fail(MlflowStandIn.answering(500, "text/plain", "broken"));
        assertThrows(MlflowException.class, () -> sender.send(true));
      }
      sender.send(false);
    }
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), only().steps("loss"));
  }

  @Test
  void whatAResumedRunChangedIsATag() {
    train(0, 3);
    send();
    JsonObject longer = new JsonObject();
    longer.addProperty("steps", 9);
    run.change(Settings.parse(longer, "test"));
    train(3, 5);
    send();
    send();
    MlflowStandIn.Run sent = only();
    List<String> changed =
        sent.tags.entrySet().stream()
            .filter(tag -> tag.getKey().startsWith("byol.changed."))
            .filter(tag -> tag.getValue().equals("9"))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(1, changed.size(), sent.tags.toString());
    assertEquals("6", sent.params.get(changed.getFirst().substring("byol.changed.".length())));
    longer.addProperty("steps", STEPS);
    run.change(Settings.parse(longer, "test"));
    train(5, STEPS);
    send();
    assertEquals("6", only().tags.get(changed.getFirst()));
  }

  private record Other(Map<String, Double> onOtherData) {}

  @Test
  void namesThatMlflowRefusesAreOthers() {
    train(0, STEPS);
    run.addToSummary(
        new Other(Map.of("train={/a,b}//c/../x:1", 50.0, "a/" + "x".repeat(300), 3.0)));
    send();
    assertEquals(List.of(50.0), only().values("summary/on_other_data.train__/a_b_/_/c/_../x_1"));
    int sent = only().metrics.size();
    send();
    assertEquals(sent, only().metrics.size());
  }

  @Test
  void anotherServerGetsARunOfItsOwn() {
    train(0, 3);
    send();
    try (MlflowStandIn second = new MlflowStandIn();
        MlflowServer other = server(second)) {
      try (RunSender sender = RunSender.open(run.path(), other, "tests")) {
        sender.send(false);
      }
      assertEquals(List.of(1L, 2L, 3L), second.runs().getFirst().steps("loss"));
    }
    train(3, STEPS);
    send();
    assertEquals(6, only().steps("loss").size());
  }

  @Test
  void damagedLinesAndHalfLinesAreLeftOut() throws IOException {
    train(0, 2);
    try (RunSender sender = RunSender.open(run.path(), server, "tests")) {
      append(
          "{\"step\": 3, \"loss\": NaN, \"lr\": 1e999, \"tau\": 0.5}\n{\"step\": oops\n[]\n{\"st");
      sender.send(true);
      assertEquals(List.of(1L, 2L), only().steps("loss"));
      assertEquals(List.of(1L, 2L), only().steps("lr"));
      assertEquals(List.of(1L, 2L, 3L), only().steps("tau"));
      append("ep\": 4, \"loss\": 0.25}\n");
      sender.send(true);
      assertEquals(List.of(1L, 2L, 4L), only().steps("loss"));
    }
  }

  private void append(String text) throws IOException {
    Files.writeString(run.metricsFile(), text, StandardOpenOption.APPEND);
  }

  @Test
  void noCredentialIsKept() throws IOException {
    train(0, STEPS);
    send();
    try (Stream<Path> files = Files.walk(run.path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains(SECRET), file.toString());
      }
    }
    JsonObject kept =
        JsonParser.parseString(Files.readString(run.path().resolve("mlflow.json")))
            .getAsJsonObject()
            .getAsJsonArray("servers")
            .get(0)
            .getAsJsonObject();
    assertEquals(mlflow.url(), kept.get("server").getAsString());
    assertEquals(6, kept.get("step").getAsLong());
    assertNull(only().tags.get("MLFLOW_TRACKING_TOKEN"));
  }

  @Test
  void aDamagedRecordIsNamed() throws IOException {
    train(0, 2);
    for (String damaged :
        List.of(
            "", "{", "[]", "{}", "{\"servers\": [null]}", "{\"servers\": [{\"run\": \"x\"}]}")) {
      Files.writeString(run.path().resolve("mlflow.json"), damaged);
      var e = assertThrows(IllegalArgumentException.class, this::send);
      assertTrue(e.getMessage().contains("mlflow.json is damaged: move it away"), e.getMessage());
    }
    Files.delete(run.path().resolve("mlflow.json"));
    send();
    assertEquals(2, only().steps("loss").size());
  }

  @Test
  void aRunThatIsGoneAtTheServerIsNamed() {
    train(0, 2);
    send();
    mlflow.forget();
    var e = assertThrows(IllegalArgumentException.class, this::send);
    assertTrue(e.getMessage().contains("mlflow.json away"), e.getMessage());
    assertTrue(e.getMessage().contains("has no run %032x any more".formatted(1)), e.getMessage());
  }

  @Test
  void oneSendsItAtATime() {
    train(0, 2);
    try (RunSender _ = RunSender.open(run.path(), server, "tests")) {
      var e = assertThrows(IllegalArgumentException.class, this::send);
      assertTrue(e.getMessage().contains("sent to MLflow by another process"), e.getMessage());
    }
    send();
  }

  @Test
  void aFolderThatIsNoRunIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RunSender.open(folder.resolve("nothing"), server, "tests"));
    assertEquals(List.of(), mlflow.calls());
  }
}
