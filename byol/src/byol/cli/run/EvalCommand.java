package byol.cli.run;

import byol.cli.option.Converters;
import byol.cli.option.Sources;
import byol.cli.ranks.ProcessesOption;
import byol.cli.ranks.RankedCommand;
import byol.command.EvalProtocols;
import byol.command.EvaluateRun;
import byol.command.UnusableImages;
import byol.config.Range;
import byol.data.Split;
import byol.eval.Knn;
import byol.eval.finetune.SemiSupervised;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.parallel.Team;
import byol.registry.Probes;
import byol.report.Report;
import byol.run.RunDirectory;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates a run's encoder. */
@Command(
    name = "eval",
    description = {
      "Classifies images with a run's online encoder, beside the same encoder untrained and the raw"
          + " pixels; adds the figures to DIR/summary.json.",
      "Protocols: knn (nearest neighbors), linear (softmax regression on frozen features), semi"
          + " (fine-tuning with a share of the labels), transfer (logistic regression on frozen"
          + " features; for other images than the run's, name them with --data), and those that a"
          + " program has added."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol eval --run runs/first",
      "  bin/byol eval --run runs/first --protocol semi --labels 1,10",
      "  bin/byol eval --run runs/first --protocol transfer --data cifar10:DIR",
      "  bin/byol eval --run runs/first --processes 4"
    })
public final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", required = true, description = "The run directory.")
  private Path run;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      description = "Labeled images (default: those of the run).")
  private String data;

  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      split = ",",
      converter = EvalProtocolNames.Converter.class,
      completionCandidates = EvalProtocolNames.class,
      defaultValue = "knn,linear",
      description = "Some of ${COMPLETION-CANDIDATES}, with commas between.")
  private List<String> protocols;

  @Option(
      names = {"--neighbors", "--neighbours"},
      paramLabel = "K",
      split = ",",
      defaultValue = "20,200",
      description = "Of knn: how many vote; several with commas between.")
  @Range(min = 1, max = Integer.MAX_VALUE)
  private List<Integer> neighbors;

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
      description = "Of semi: passes over the labeled images, for each learning rate.")
  @Range(min = 1, max = 1e6)
  private int epochs;

  @Option(
      names = "--fine-tune-lr",
      paramLabel = "LR",
      split = ",",
      defaultValue = "0.1,0.05,0.02,0.01,0.005",
      description = "Of semi: learning rates to choose from on held-out labeled images.")
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
      names = "--baselines",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Whether the encoder before training and the raw pixels are measured as well, to compare"
              + " with.")
  private boolean baselines;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      defaultValue = "cpu",
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Mixin private ProcessesOption processes;

  @Override
  public Integer call() {
    Cuda.check(device);
    return new RankedCommand(processes, spec).run(RankedCommand.ANEW, this::evaluate);
  }

  private int evaluate(Team team) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var options = options(err).withTeam(team);
    var evaluation = new EvaluateRun(RunDirectory.open(run), options, new Lines(out, err));
    EvaluateRun.Result result = evaluation.measure();
    if (!team.leads()) {
      return 0;
    }
    // Printed before anything can go wrong with files.
    out.printf(
        "%nTop-1 accuracy on %s:%n%s",
        Printable.of(result.data()), AccuracyTable.of(result.summary()));
    result.unusable().counts().forEach(count -> out.print(line(count)));
    out.flush();
    evaluation.keep(result);
    Path report = run.resolve(Report.FILE);
    if (Files.exists(report)) {
      out.printf("report: %s%n", Printable.of(report));
    }
    return 0;
  }

  private EvaluateRun.Options options(PrintWriter err) {
    return EvaluateRun.Options.DEFAULTS
        .withData(data)
        .withOpener(Sources.opener(err))
        .withProtocols(protocols())
        .withMaxSkipped(maxSkipped)
        .withDevice(device)
        .withBaselines(baselines);
  }

  private EvalProtocols protocols() {
    EvalProtocols wanted = EvalProtocols.NONE;
    for (String protocol : protocols) {
      wanted = with(protocol, wanted);
    }
    return wanted;
  }

  private EvalProtocols with(String protocol, EvalProtocols wanted) {
    return switch (protocol) {
      case Probes.KNN ->
          wanted.withKnn(neighbors.stream().distinct().map(k -> new Knn(k, temperature)).toList());
      case Probes.LINEAR -> wanted.withLinear(new LinearProbe(), views);
      case Probes.TRANSFER -> wanted.withLogistic(new LogisticRegression());
      case EvalProtocolNames.SEMI ->
          wanted.withSemiSupervised(new SemiSupervised(rates, epochs, seed), percents);
      default -> wanted.withProbe(protocol, Probes.create(protocol));
    };
  }

  private static String line(UnusableImages.Count count) {
    return count.unusable() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%d of %,d %s images cannot be used, and were left out or replaced by others of their"
                + " class%s%n",
            count.unusable(),
            count.expected(),
            count.split() == Split.TRAIN ? "training" : "test",
            count.list().map(file -> "; listed in " + file).orElse(""));
  }
}
