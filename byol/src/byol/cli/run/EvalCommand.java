package byol.cli.run;

import byol.cli.option.Converters;
import byol.cli.option.Sources;
import byol.config.Range;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.data.transform.EvalTransform;
import byol.eval.EvalReport;
import byol.eval.Evaluation;
import byol.eval.Knn;
import byol.eval.features.FeatureExtractor;
import byol.eval.finetune.SemiSupervised;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.model.Encoder;
import byol.registry.Encoders;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.Cuda;
import byol.torch.Device;
import byol.torch.TensorScope;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates a run's encoder. */
@Command(
    name = "eval",
    description = {
      "Classifies images with a run's online encoder, beside the same encoder untrained and the raw"
          + " pixels; adds the figures to DIR/summary.json.",
      "Protocols: knn (nearest neighbours), linear (softmax regression on frozen features), semi"
          + " (fine-tuning with a share of the labels), transfer (logistic regression on frozen"
          + " features; for other images than the run's, name them with --data)."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol eval --run runs/first",
      "  bin/byol eval --run runs/first --protocol semi --labels 1,10",
      "  bin/byol eval --run runs/first --protocol transfer --data cifar10:DIR"
    })
public final class EvalCommand implements Callable<Integer> {

  /** How an encoder is judged. */
  enum Protocol {
    KNN,
    LINEAR,
    SEMI,
    TRANSFER
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
      description = "Some of knn, linear, semi and transfer, with commas between.")
  private List<Protocol> protocols;

  @Option(
      names = "--neighbours",
      paramLabel = "K",
      split = ",",
      defaultValue = "20,200",
      description = "Of knn: how many vote; several with commas between.")
  @Range(min = 1, max = Integer.MAX_VALUE)
  private List<Integer> neighbours;

  @Option(
      names = "--temperature",
      paramLabel = "T",
      defaultValue = "0.07",
      description = "Of knn: the smaller, the more the nearest outweigh the others.")
  @Range(min = 1e-6, max = 1e6)
  private double temperature;

  @Option(
      names = "--augment",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Of linear: train on N crops and flips of each image, in turn, instead of the plain"
              + " images. All features are in memory together. The paper has one for each of 80"
              + " epochs; few are worse than none.")
  @Range(min = 0, max = 1e4)
  private int views;

  @Option(
      names = "--labels",
      paramLabel = "PERCENT",
      split = ",",
      defaultValue = "1,10",
      description = "Of semi: share of the labels; several with commas between.")
  @Range(min = 0, max = 100, aboveMin = true)
  private List<Double> percents;

  @Option(
      names = "--fine-tune-epochs",
      paramLabel = "N",
      defaultValue = "30",
      description = "Of semi: passes over the labelled images, for each learning rate.")
  @Range(min = 1, max = 1e6)
  private int epochs;

  @Option(
      names = "--fine-tune-lr",
      paramLabel = "LR",
      split = ",",
      defaultValue = "0.1,0.05,0.02,0.01,0.005",
      description = "Of semi: learning rates to choose from on held-out labelled images.")
  @Range(min = 0, max = 1e6, aboveMin = true)
  private List<Double> rates;

  @Option(
      names = "--seed",
      defaultValue = "0",
      description = "Of semi: which images, their order and augmentation.")
  @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private long seed;

  @Option(
      names = "--max-skipped",
      paramLabel = "SHARE",
      description =
          "Fail if a larger share of the training or the test images is damaged (default: that of"
              + " the run).")
  @Range(min = 0, max = 1)
  private Double maxSkipped;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      defaultValue = "cpu",
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Override
  public Integer call() {
    Cuda.check(device);
    PrintWriter out = spec.commandLine().getOut();
    RunDirectory directory = RunDirectory.open(run);
    RunConfig config = directory.config();
    boolean own = data == null || Datasets.absolute(data).equals(Datasets.absolute(config.data()));
    String source = data == null ? Sources.ofRun(directory, config.data()) : data;
    ImageDataset train = Sources.train(source, spec.commandLine().getErr());
    ImageDataset test = Sources.test(source, train, spec.commandLine().getErr());
    var unusable = new UnusableImages(directory, train, test, maxSkipped(config));
    unusable.check();
    EvalTransform transform = config.views().eval();
    // Both check their input before anything takes time.
    Evaluation evaluation =
        needsFeatures() ? new Evaluation(train, test, transform, settings(), out::println) : null;
    FineTuningRuns tuning =
        protocols.contains(Protocol.SEMI)
            ? tuning(new SemiSupervised.Images(train, test, transform), config, out)
            : null;
    try (var _ = TensorScope.open()) {
      Encoder trained = Runs.trainedEncoder(directory);
      Encoder untrained = Checkpoint.untrainedEncoder(config);
      trained.to(device);
      untrained.to(device);
      EvalReport comparison = evaluation == null ? null : evaluation.compare(trained, untrained);
      Map<String, Double> tuned = tuning == null ? null : tuning.of("trained", trained);
      Map<String, Double> baseline = tuning == null ? null : tuning.of("untrained", untrained);
      EvaluationSummary summary =
          EvaluationSummary.of(comparison, tuned, baseline, unusable.count());
      // Printed before anything can go wrong with files.
      out.printf(
          "%nTop-1 accuracy on %s:%n%s%s", Printable.of(source), summary.table(), unusable.lines());
      out.flush();
      // Again, because more may have turned out to be broken.
      unusable.check();
      keep(directory, own ? summary : new EvaluationSummary.OnOtherData(Map.of(source, summary)));
    }
    return 0;
  }

  private void keep(RunDirectory directory, Record figures) {
    PrintWriter err = spec.commandLine().getErr();
    if (directory.isWritable()) {
      Summaries.add(directory, figures, err);
    } else {
      err.printf("%s cannot be written to: these figures are not kept%n", directory.path());
    }
  }

  private double maxSkipped(RunConfig config) {
    return maxSkipped == null ? config.loader().maxSkipped() : maxSkipped;
  }

  private boolean needsFeatures() {
    return protocols.stream().anyMatch(protocol -> protocol != Protocol.SEMI);
  }

  private Evaluation.Settings settings() {
    return new Evaluation.Settings(
        FeatureExtractor.on(device),
        protocols.contains(Protocol.KNN)
            ? neighbours.stream().distinct().map(k -> new Knn(k, temperature)).toList()
            : List.of(),
        protocols.contains(Protocol.LINEAR) ? new LinearProbe() : null,
        views,
        protocols.contains(Protocol.TRANSFER) ? new LogisticRegression() : null,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE);
  }

  private FineTuningRuns tuning(SemiSupervised.Images images, RunConfig config, PrintWriter out) {
    SemiSupervised protocol = new SemiSupervised(rates, epochs, seed);
    percents.forEach(percent -> SemiSupervised.check(images.train(), percent));
    return new FineTuningRuns(
        protocol, percents, images, () -> Encoders.create(config.model()), device, out::println);
  }
}
