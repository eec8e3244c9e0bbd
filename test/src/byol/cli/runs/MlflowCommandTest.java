package byol.cli.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.ChildByol;
import byol.testing.CommandLineRun;
import byol.testing.MlflowStandIn;
import byol.testing.TinyRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MlflowCommandTest {
  @TempDir private Path folder;

  private final MlflowStandIn mlflow = new MlflowStandIn();

  @AfterEach
  void end() {
    mlflow.close();
  }

  private CommandLineRun pretrain(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                ("pretrain --data shapes --arch resnet8 --width 8 --norm gn:4+ws --image-size 16"
                        + " --hidden 8 --projection 4 --threads 1 --loader-threads 1 --batch-size 4"
                        + " --steps 4 --log-every 1 --out "
                        + folder.resolve(name))
                    .split(" ")));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private CommandLineRun send(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("runs", "mlflow"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  private List<Double> losses(String name) {
    return RunDirectory.open(folder.resolve(name)).metrics().stream()
        .map(TrainMetrics::loss)
        .toList();
  }

  private static String away() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://localhost:" + socket.getLocalPort();
    }
  }

  @Test
  void trainingSendsItAndTheCommandSendsTheRest() throws IOException {
    CommandLineRun without = pretrain("without");
    assertEquals(0, without.code(), without.err());
    CommandLineRun sent = pretrain("sent", "--mlflow", mlflow.url());
    assertEquals(0, sent.code(), sent.err());
    assertTrue(sent.out().contains("sends to MLflow at " + mlflow.url()), sent.out());
    assertTrue(sent.out().contains("MLflow: " + mlflow.url() + "/#/experiments/0/"), sent.out());
    MlflowStandIn.Run run = mlflow.runs().getFirst();
    assertEquals(losses("sent"), run.values("loss"));
    assertEquals(losses("without"), run.values("loss"), "the training is the same");
    assertEquals("FINISHED", run.status);

    String nowhere = away();
    CommandLineRun alone = pretrain("alone", "--mlflow", nowhere);
    assertEquals(0, alone.code(), alone.err());
    assertTrue(
        alone.out().contains("MLflow lacks some of it: there is no connection to " + nowhere),
        alone.out());
    assertTrue(
        alone.out().contains("bin/byol runs mlflow URL " + folder.resolve("alone")), alone.out());
    assertEquals(losses("without"), losses("alone"));

    CommandLineRun rest = send(mlflow.url(), folder);
    assertEquals(0, rest.code(), rest.err());
    assertEquals(3, rest.out().lines().count(), rest.out());
    assertTrue(rest.out().contains("alone: "), rest.out());
    assertTrue(rest.out().contains("sent: 0 metrics sent, finished: "), rest.out());
    assertEquals(3, mlflow.runs().size());
    mlflow.runs().forEach(each -> assertEquals(losses("without"), each.values("loss")));
    CommandLineRun check = CommandLineRun.of("runs", "check", folder.resolve("sent").toString());
    assertEquals(0, check.code(), check.out());
    assertTrue(check.out().contains("whole     mlflow.json: JSON"), check.out());

    CommandLineRun followed = send("--follow", mlflow.url(), folder.resolve("sent"));
    assertEquals(0, followed.code(), followed.err());

    CommandLineRun refused = send(nowhere, folder.resolve("sent"), folder.resolve("alone"));
    assertEquals(1, refused.code());
    assertEquals(2, refused.err().lines().count(), refused.err());
    assertTrue(
        refused.err().lines().allMatch(line -> line.endsWith("no connection to " + nowhere)),
        refused.err());
  }

  @Test
  void aTrainingThatIsInterruptedSendsTheRest() throws Exception {
    Path settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(1)).path();
    Path run = folder.resolve("run");
    Process process =
        ChildByol.builder(
                "pretrain",
                "--config=" + settings.resolve("config.json"),
                "--data=shapes",
                "--steps=1000000",
                "--log-every=1",
                "--mlflow=" + mlflow.url(),
                "--out=" + run)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      for (int i = 0; lines(run) < 3 && i < 6000; i++) {
        Thread.sleep(20);
      }
      process.destroy();
      assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(folder.resolve("said"));
    assertEquals(143, process.exitValue(), said);
    assertEquals(losses("run"), mlflow.runs().getFirst().values("loss"), said);
    assertTrue(said.contains("MLflow: " + mlflow.url()), said);
  }

  private static long lines(Path run) {
    try {
      return Files.readString(run.resolve("metrics.jsonl")).lines().count();
    } catch (IOException e) {
      return 0;
    }
  }

  @Test
  void aTrainingThatIsRefusedSendsNothing() throws IOException {
    assertEquals(0, pretrain("run").code());
    CommandLineRun again = pretrain("run", "--mlflow", mlflow.url());
    assertEquals(1, again.code());
    assertEquals(List.of(), mlflow.runs());
    CommandLineRun wrong = pretrain("other", "--mlflow", "localhost:5000");
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("MLflow is sent to at http://HOST:PORT"), wrong.err());
    assertFalse(Files.exists(folder.resolve("other")));
    CommandLineRun secret = pretrain("other", "--mlflow", "http://ann:s3cret@localhost:5000");
    assertEquals(1, secret.code());
    assertFalse((secret.out() + secret.err()).contains("s3cret"), secret.err());
  }

  @Test
  void wrongUseIsNamed() throws IOException {
    CommandLineRun none = send(mlflow.url());
    assertEquals(2, none.code());
    assertTrue(none.err().contains("name the runs to send"), none.err());
    CommandLineRun missing = send(mlflow.url(), folder.resolve("nothing"));
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("there is no folder"), missing.err());
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("config.json"), "{");
    CommandLineRun run = send(mlflow.url(), damaged);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("config.json is not a JSON object"), run.err());
    assertEquals(List.of(), mlflow.runs());
  }
}
