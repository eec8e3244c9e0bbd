package byol.cli.option;

import byol.cli.progress.Interruption;
import byol.mlflow.Address;
import byol.mlflow.MlflowServer;
import byol.tracking.Following;
import byol.util.Printable;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a training is sent to an MLflow. */
@Command
public final class MlflowOption {
  /** As MLflow's own clients have it. */
  private static final String EXPERIMENT = "MLFLOW_EXPERIMENT_NAME";

  private static final String USUAL_EXPERIMENT = "Default";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String OF_ENVIRONMENT = "";

  @Option(
      names = "--mlflow",
      paramLabel = "URL",
      arity = "0..1",
      fallbackValue = OF_ENVIRONMENT,
      description =
          "Send settings and metrics to an MLflow as it trains (without a URL to that of"
              + " MLFLOW_TRACKING_URI), into the experiment MLFLOW_EXPERIMENT_NAME. The training"
              + " waits for no answer, and goes on without one; runs mlflow URL DIR sends what is"
              + " missing. Where torchrun, srun or mpirun starts the processes, none of them sends:"
              + " runs mlflow --follow URL DIR does.")
  private String url;

  /** What is sent as it trains. */
  public interface Sending extends AutoCloseable {
    /** From now on, a process that is interrupted waits until this is closed. */
    void hold();

    /** Sends what is left, as far as that is soon done, and says what came of it. */
    @Override
    void close();
  }

  /** Where nothing is sent. */
  public static final Sending NOTHING =
      new Sending() {
        @Override
        public void hold() {}

        @Override
        public void close() {}
      };

  /** The name of the experiment that runs are sent to. */
  public static String experiment(Map<String, String> environment) {
    String name = environment.getOrDefault(EXPERIMENT, "");
    return name.isBlank() ? USUAL_EXPERIMENT : name;
  }

  /**
   * A server.
   *
   * @param url null for that of the environment
   */
  public static MlflowServer server(String url, Map<String, String> environment) {
    return new MlflowServer(Address.of(url, environment), PATIENCE);
  }

  /**
   * Begins to send, and says where to.
   *
   * @return when it is closed, it says what came of it; {@link #NOTHING} if it is not wanted
   */
  public Sending follow(Path run, PrintWriter out) {
    if (url == null) {
      return NOTHING;
    }
    Map<String, String> environment = System.getenv();
    MlflowServer server = server(url.equals(OF_ENVIRONMENT) ? null : url, environment);
    out.println("sends to MLflow at " + server.address());
    Following following =
        Following.begin(
            run,
            server,
            experiment(environment),
            reason -> out.printf("MLflow: %s; it trains, and tries again%n", reason));
    return new Sending() {
      private Interruption held;

      @Override
      public void hold() {
        held = Interruption.withWhatFollows();
      }

      @Override
      public void close() {
        try (Interruption _ = held) {
          following.close();
          say(following, run, out);
          out.flush();
        }
      }
    };
  }

  private static void say(Following following, Path run, PrintWriter out) {
    following
        .missing()
        .ifPresentOrElse(
            reason ->
                out.printf(
                    "MLflow lacks some of it: %s. Send the rest: bin/byol runs mlflow URL %s%n",
                    Printable.of(reason), ShellWords.quote(run)),
            () -> following.page().ifPresent(page -> out.println("MLflow: " + page)));
  }
}
