package byol.cli.option;

import byol.config.MethodKind;
import byol.config.OptimizerKind;
import byol.config.Precision;
import byol.config.RunOptions;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.torch.Device;
import picocli.CommandLine.Option;

/** The options of a run: what they leave open, {@link RunOptions} decides. */
public final class RunArguments {
  @Option(
      names = "--data",
      paramLabel = "SPEC",
      description =
          "Images to train on: fashion-mnist, cifar10:DIR, cifar100:DIR, stl10:DIR, shapes"
              + " (generated), or the path of a folder of images, of a list of them (.csv, .tsv,"
              + " .txt), or of tar shards: their folder or 'shard-{000000..000012}.tar'.")
  private String data;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      converter = Converters.OfMethod.class,
      description = "byol (default), simclr or simsiam.")
  private MethodKind method;

  @Option(
      names = "--arch",
      paramLabel = "NAME",
      converter = Converters.OfArchitecture.class,
      description = "resnet50 (default), resnet34, resnet18, or the small resnet8.")
  private Architecture arch;

  @Option(names = "--width", description = "Channels of the first stage (default: 64).")
  private Integer width;

  @Option(
      names = "--stem",
      paramLabel = "NAME",
      converter = Converters.OfStem.class,
      description = "imagenet, small or tiny (default: by architecture and image size).")
  private Stem stem;

  @Option(
      names = "--image-size",
      paramLabel = "PIXELS",
      description = "Side of the views (default: the images' own, or 224 where they vary).")
  private Integer imageSize;

  @Option(
      names = "--norm",
      paramLabel = "SPEC",
      converter = Converters.OfNorm.class,
      description =
          "bn, gn:G, ln, in, bn-init or none, each with or without +ws (default: gn:16+ws):"
              + " normalisation of everything not named by the three options below. bn-init is a"
              + " scale and a shift that start as bn acts on the first batch.")
  private NormSpec norm;

  @Option(
      names = "--encoder-norm",
      paramLabel = "SPEC",
      converter = Converters.OfNorm.class,
      description = "Of the encoder alone.")
  private NormSpec encoderNorm;

  @Option(
      names = "--projector-norm",
      paramLabel = "SPEC",
      converter = Converters.OfNorm.class,
      description = "Of the projector alone.")
  private NormSpec projectorNorm;

  @Option(
      names = "--predictor-norm",
      paramLabel = "SPEC",
      converter = Converters.OfNorm.class,
      description = "Of the predictor alone.")
  private NormSpec predictorNorm;

  @Option(
      names = "--hidden",
      description =
          "Hidden units of projector and predictor (default: 4096; 1024 for small images).")
  private Integer hidden;

  @Option(
      names = "--projection",
      description = "Output size of projector and predictor (default: 256).")
  private Integer projection;

  @Option(
      names = "--no-predictor",
      description = "BYOL without its predictor: a control that collapses.")
  private boolean noPredictor;

  @Option(names = "--temperature", description = "Of simclr's loss (default: 0.1).")
  private Double temperature;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      converter = Converters.OfOptimizer.class,
      description = "lars (default), sgd or adamw.")
  private OptimizerKind optimizer;

  @Option(
      names = "--lr",
      description =
          "Learning rate for 256 images; what is applied is lr x effective batch / 256 (default: by"
              + " optimizer and epochs).")
  private Double lr;

  @Option(names = "--weight-decay", description = "Default: by optimizer and epochs.")
  private Double weightDecay;

  @Option(names = "--momentum", description = "Of lars and sgd (default: 0.9).")
  private Double momentum;

  @Option(
      names = "--predictor-rate",
      paramLabel = "FACTOR",
      description =
          "Learning rate of the predictor, as a multiple of that of the other networks (default:"
              + " 1).")
  private Double predictorRate;

  @Option(names = "--tau", description = "Moving-average rate at the start (default: by epochs).")
  private Double tau;

  @Option(
      names = "--tau-final",
      description =
          "Moving-average rate at the end (default: 1). With --tau 0 --tau-final 0 the target is"
              + " the online network; with --tau 1 it stays as it was.")
  private Double tauFinal;

  @Option(names = "--epochs", description = "Passes over the images (default: 40).")
  private Double epochs;

  @Option(names = "--steps", description = "Steps of the optimizer, instead of --epochs.")
  private Long steps;

  @Option(
      names = "--warmup-epochs",
      description =
          "Linear warm-up of the learning rate (default: 10, at most a tenth of the run).")
  private Double warmupEpochs;

  @Option(names = "--batch-size", description = "Images of one forward pass (default: 256).")
  private Integer batchSize;

  @Option(
      names = "--accumulate",
      description = "Forward passes in one step of the optimizer (default: 1).")
  private Integer accumulate;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      description = "cpu (default), cuda or cuda:N.")
  private Device device;

  @Option(
      names = "--precision",
      paramLabel = "NAME",
      converter = Converters.OfPrecision.class,
      description = "fp32 (default), bf16 or fp16.")
  private Precision precision;

  @Option(
      names = "--tf32",
      negatable = true,
      description = "Whether GPUs may round float32 products' inputs to TF32 (default: they may).")
  private Boolean tf32;

  @Option(
      names = "--cudnn-benchmark",
      negatable = true,
      description =
          "Whether cuDNN takes the algorithms that are fastest here (default), or deterministic"
              + " ones.")
  private Boolean cudnnBenchmark;

  @Option(
      names = "--cuda-graph",
      negatable = true,
      description = "Whether steps on a GPU are captured as a CUDA graph (default: if possible).")
  private Boolean cudaGraph;

  @Option(names = "--seed", description = "Of weights, order and augmentation (default: 0).")
  private Long seed;

  @Option(names = "--threads", description = "Of LibTorch (default: one a core).")
  private Integer threads;

  @Option(
      names = "--loader-threads",
      description = "That prepare images (default: one for two cores).")
  private Integer loaderThreads;

  @Option(names = "--log-every", description = "Steps between lines of metrics (default: 20).")
  private Long logEvery;

  @Option(names = "--checkpoint-every", description = "Steps between checkpoints (default: 500).")
  private Long checkpointEvery;

  @Option(
      names = "--max-skipped",
      paramLabel = "SHARE",
      description = "Stop when more of the images than this are damaged (default: 0.01).")
  private Double maxSkipped;

  public RunOptions options() {
    return new RunOptions(
        data,
        method,
        arch,
        width,
        null,
        stem,
        imageSize,
        norm,
        encoderNorm,
        projectorNorm,
        predictorNorm,
        hidden,
        projection,
        noPredictor ? Boolean.FALSE : null,
        temperature,
        optimizer,
        lr,
        weightDecay,
        momentum,
        null,
        predictorRate,
        tau,
        tauFinal,
        epochs,
        steps,
        warmupEpochs,
        null,
        batchSize,
        accumulate,
        device,
        precision,
        tf32,
        cudnnBenchmark,
        cudaGraph,
        seed,
        threads,
        loaderThreads,
        logEvery,
        checkpointEvery,
        maxSkipped,
        null);
  }
}
