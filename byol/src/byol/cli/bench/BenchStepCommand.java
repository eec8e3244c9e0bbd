package byol.cli.bench;

import byol.bench.StepBench;
import byol.cli.option.Converters;
import byol.cli.option.Cores;
import byol.config.Range;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times a training step. */
@Command(
    name = "step",
    description =
        "Times training steps of BYOL on random views: forward and backward pass, LARS and the"
            + " moving average, without loading images.",
    footer = {
      "",
      "Examples:",
      "  bin/byol bench step",
      "  bin/byol bench step --arch resnet18 --stem small --batch 256 --size 32 --precision bf16"
    })
final class BenchStepCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--arch",
      paramLabel = "NAME",
      defaultValue = "resnet50",
      converter = Converters.OfArchitecture.class,
      description = "resnet50, resnet34, resnet18, or the small resnet8.")
  private Architecture arch;

  @Option(names = "--width", defaultValue = "64", description = "Channels of the first stage.")
  @Range(min = 1, max = 65536)
  private int width;

  @Option(
      names = "--stem",
      paramLabel = "NAME",
      converter = Converters.OfStem.class,
      description = "imagenet, small or tiny (default: by architecture and image size).")
  private Stem stem;

  @Option(
      names = "--norm",
      paramLabel = "SPEC",
      defaultValue = "gn:16+ws",
      converter = Converters.OfNorm.class,
      description = "bn, gn:G, ln, in, bn-init or none, each with or without +ws.")
  private NormSpec norm;

  @Option(
      names = "--hidden",
      defaultValue = "4096",
      description = "Hidden units of projector and predictor.")
  @Range(min = 1, max = 1 << 20)
  private int hidden;

  @Option(
      names = "--projection",
      defaultValue = "256",
      description = "Output size of projector and predictor.")
  @Range(min = 1, max = 1 << 20)
  private int projection;

  @Option(
      names = "--precision",
      paramLabel = "NAME",
      defaultValue = "fp32",
      converter = Converters.OfPrecision.class,
      description = "fp32, bf16 or fp16.")
  private Precision precision;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      defaultValue = "cpu",
      converter = Converters.OfDevice.class,
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Option(
      names = "--cuda-graph",
      negatable = true,
      description = "Whether steps on a GPU are captured as a CUDA graph (default: if possible).")
  private Boolean cudaGraph;

  @Option(names = "--batch", defaultValue = "8", description = "Images, each in two views.")
  @Range(min = 1, max = 1e6)
  private int batch;

  @Option(
      names = "--size",
      paramLabel = "PIXELS",
      defaultValue = "128",
      description = "Side of the views.")
  @Range(min = 1, max = 16384)
  private int size;

  @Option(names = "--threads", description = "Of LibTorch (default: one a core).")
  @Range(min = 1, max = 1024)
  private Integer threads;

  @Option(names = "--seed", defaultValue = "1", description = "Of weights and views.")
  @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private long seed;

  @Option(names = "--warm-up", defaultValue = "3", description = "Steps before the timed ones.")
  @Range(min = 0, max = 1e6)
  private int warmUp;

  @Option(names = "--steps", defaultValue = "10", description = "Steps to time.")
  @Range(min = 1, max = 1e6)
  private int steps;

  @Option(
      names = "--turns",
      description =
          "Instead of --steps: print a line 'ready …' when warm, then for each number on standard"
              + " input do so many steps and print a line 'times …' with the seconds of each, for"
              + " 0 a line 'peak …' with the MiB of the GPU. For"
              + " scripts in which several programs take turns.")
  private boolean turns;

  @Mixin private BenchOutput output;

  @Override
  public Integer call() {
    if (turns && output.hasFile()) {
      throw new ParameterException(
          spec.commandLine(),
          "--turns leaves the figures to who gives the turns: leave out --json");
    }
    Cuda.check(device);
    var settings =
        new StepBench.Settings(
            new StepBench.Networks(
                arch,
                width,
                stem == null ? arch.defaultStem(size) : stem,
                norm,
                hidden,
                projection),
            precision.on(device),
            device,
            cudaGraph,
            batch,
            size,
            Cores.or(threads),
            seed,
            warmUp,
            steps);
    if (turns) {
      var in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
      StepBench.takeTurns(settings, in, spec.commandLine().getOut());
    } else {
      output.run(settings.threads(), settings, () -> StepBench.run(settings));
    }
    return 0;
  }
}
