package byol.cli;

import byol.data.Datasets;
import byol.data.Split;
import byol.eval.Evaluation;
import byol.eval.FeatureExtractor;
import byol.eval.Knn;
import byol.eval.LinearProbe;
import byol.model.ResNet;
import byol.torch.Device;
import byol.torch.TensorScope;
import byol.train.Checkpoint;
import byol.train.RunConfig;
import byol.train.RunDirectory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates a run's encoder. */
@Command(
    name = "eval",
    description =
        "Classifies images by the frozen features of a run's online encoder, beside the same"
            + " encoder untrained and the raw pixels; adds the figures to DIR/summary.json.",
    footer = {"", "Example:", "  bin/byol eval --run runs/first --protocol knn,linear"})
final class EvalCommand implements Callable<Integer> {

  /** How features are judged. */
  enum Protocol {
    KNN,
    LINEAR
  }

  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", required = true, description = "The run directory.")
  private Path run;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      description = "Labelled images (default: those of the run).")
  private String data;

  @Option(
      names = "--protocol",
      split = ",",
      defaultValue = "knn,linear",
      description = "knn, linear, or both with a comma between.")
  private List<Protocol> protocols;

  @Option(names = "--neighbours", paramLabel = "K", defaultValue = "20", description = "Of kNN.")
  private int neighbours;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      defaultValue = "cpu",
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    RunDirectory directory = RunDirectory.open(run);
    RunConfig config = directory.config();
    String source = data == null ? config.data() : data;
    Evaluation evaluation =
        new Evaluation(
            Datasets.open(source, Split.TRAIN),
            Datasets.open(source, Split.TEST),
            config.views().eval(),
            new Evaluation.Settings(
                FeatureExtractor.on(device),
                protocols.contains(Protocol.KNN) ? new Knn(neighbours) : null,
                protocols.contains(Protocol.LINEAR) ? new LinearProbe() : null,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE),
            out::println);
    try (var _ = TensorScope.open()) {
      ResNet trained = Runs.trainedEncoder(directory);
      ResNet untrained = Checkpoint.untrainedEncoder(config);
      trained.to(device);
      untrained.to(device);
      EvaluationSummary summary = EvaluationSummary.of(evaluation.compare(trained, untrained));
      directory.addToSummary(summary);
      out.printf("%nTop-1 accuracy on %s:%n%s", source, summary.table());
    }
    return 0;
  }
}
