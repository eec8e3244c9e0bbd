package byol.cli.runs;

import byol.cli.option.MlflowOption;
import byol.cli.option.Paths;
import byol.mlflow.MlflowException;
import byol.mlflow.MlflowRun.Status;
import byol.mlflow.MlflowServer;
import byol.report.runs.RunOverview;
import byol.run.RunVerifier;
import byol.tracking.RunSender;
import byol.util.Printable;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends runs to an MLflow. */
@Command(
    name = "mlflow",
    description =
        "Sends to an MLflow what it lacks of runs: settings, metrics, figures of the evaluation. A"
            + " run goes on as the same run there, and nothing is sent twice. User and password, or"
            + " a token, are those of MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or"
            + " MLFLOW_TRACKING_TOKEN; the experiment is that of MLFLOW_EXPERIMENT_NAME.",
    footer = {
      "",
      "Examples:",
      "  bin/byol runs mlflow http://localhost:5000 runs/first",
      "  MLFLOW_TRACKING_URI=http://localhost:5000 bin/byol runs mlflow --follow runs/first"
    })
final class MlflowCommand implements Callable<Integer> {
  private static final Duration EVERY = Duration.ofSeconds(5);

  /** Between the processes of a training that start again, nobody trains it. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "URL|DIR",
      arity = "1..*",
      description =
          "The server's address (default: that of MLFLOW_TRACKING_URI), then run directories, or"
              + " folders of them.")
  private List<String> arguments;

  @Option(names = "--follow", description = "Go on until all of them have ended.")
  private boolean follow;

  /** A run that is sent, or why it is not. */
  private final class Sending {
    private final Path path;
    private RunSender sender;
    private int metrics;
    private long stoppedSince;
    private boolean over;
    private boolean failed;

    Sending(Path path) {
      this.path = path;
    }

    void pass(MlflowServer server, String experiment) {
      boolean first = sender == null;
      try {
        if (first) {
          sender = RunSender.open(path, server, experiment);
        }
        RunSender.Sent sent = sender.send(false);
        metrics += sent.metrics();
        over = !follow || hasEnded(sent.status());
        if (over) {
          say(sent.status());
        }
      } catch (MlflowException | IllegalArgumentException | UncheckedIOException e) {
        // A server that was there may come back, as long as there is something to wait for.
        boolean mayComeBack = follow && metrics > 0 && RunVerifier.holder(path).isPresent();
        if (!mayComeBack) {
          over = true;
          failed = true;
          spec.commandLine().getErr().println(Printable.of(path) + ": " + reason(e));
        }
      } finally {
        if (over && sender != null) {
          sender.close();
        }
      }
    }

    private static String reason(RuntimeException e) {
      return Printable.of(e.getMessage());
    }

    private boolean hasEnded(Status status) {
      if (status == Status.RUNNING) {
        stoppedSince = 0;
        return false;
      }
      long now = System.nanoTime();
      if (stoppedSince == 0) {
        stoppedSince = now;
      }
      return status == Status.FINISHED || now - stoppedSince > GRACE.toNanos();
    }

    private void say(Status status) {
      PrintWriter out = spec.commandLine().getOut();
      if (sender.page().isEmpty()) {
        out.println(Printable.of(path) + ": no metrics yet, nothing is sent");
        return;
      }
      out.printf(
          "%s: %s metrics sent, %s: %s%n",
          Printable.of(path), metrics, status.name().toLowerCase(Locale.ROOT), sender.page().get());
      out.flush();
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> environment = System.getenv();
    boolean named = arguments.getFirst().contains("://");
    List<String> folders = named ? arguments.subList(1, arguments.size()) : arguments;
    if (folders.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name the runs to send, behind the address");
    }
    List<Sending> all = new ArrayList<>();
    for (String folder : folders) {
      RunsFolder.runs(Paths.parse(folder)).stream()
          .map(RunOverview::path)
          .forEach(path -> all.add(new Sending(path)));
    }
    String url = named ? arguments.getFirst() : null;
    try (MlflowServer server = MlflowOption.server(url, environment)) {
      String experiment = MlflowOption.experiment(environment);
      while (true) {
        all.stream().filter(one -> !one.over).forEach(one -> one.pass(server, experiment));
        if (all.stream().allMatch(one -> one.over)) {
          return all.stream().anyMatch(one -> one.failed) ? 1 : 0;
        }
        Thread.sleep(EVERY);
      }
    }
  }
}
