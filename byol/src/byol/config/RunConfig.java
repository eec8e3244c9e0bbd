package byol.config;

import byol.data.transform.Augmentation;
import byol.model.Architecture;
import byol.model.Network;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.torch.Device;

/**
 * Everything that decides a run, with nothing left to default: what config.json holds. Made from
 * what the user said by {@link RunOptions#resolve}.
 *
 * @param data the data set's SPEC
 * @param method BYOL, SimCLR or SimSiam
 * @param arch the encoder's architecture
 * @param width channels of the encoder's first stage
 * @param channels of the images
 * @param stem the encoder's stem
 * @param encoderNorm normalisation of the encoder
 * @param projectorNorm normalisation of the projector
 * @param predictorNorm normalisation of the predictor
 * @param hidden hidden units of projector and predictor
 * @param projection output size of projector and predictor
 * @param predictor whether BYOL has its predictor; without is a control that collapses
 * @param temperature of SimCLR's loss
 * @param optimizer LARS, SGD or AdamW
 * @param lr learning rate for 256 images; {@link #learningRate} is the one applied
 * @param weightDecay λ
 * @param momentum μ of LARS and SGD
 * @param trust η of LARS
 * @param predictorRate learning rate of the predictor, as a multiple of that of the other networks;
 *     1 where a file of an earlier build does not say
 * @param tau τ_base of the moving average
 * @param tauFinal τ at the end: 1 in the paper; with 0 at both ends the target is the online
 *     network
 * @param steps steps of the optimiser in all
 * @param warmupSteps steps of linear warm-up
 * @param batchSize images of one forward pass
 * @param accumulate forward passes in one step of the optimiser
 * @param device where the networks are
 * @param precision of convolutions and matrix products
 * @param tf32 whether GPUs may round float32 inputs of those to TF32
 * @param cudnnBenchmark whether cuDNN takes the algorithms that are fastest here, instead of
 *     deterministic ones
 * @param cudaGraph whether steps are captured as a CUDA graph, where they can be; as the two above,
 *     as by default where a file of an earlier build does not say
 * @param seed of weights, order and augmentation
 * @param threads of LibTorch
 * @param loaderThreads that prepare batches
 * @param logEvery steps between lines of metrics
 * @param checkpointEvery steps between checkpoints
 * @param maxSkipped share of damaged images above which the run stops; 0.01 where a file of an
 *     earlier build does not say
 * @param views how the two views are made
 */
public record RunConfig(
    String data,
    MethodKind method,
    Architecture arch,
    int width,
    int channels,
    Stem stem,
    NormSpec encoderNorm,
    NormSpec projectorNorm,
    NormSpec predictorNorm,
    int hidden,
    int projection,
    boolean predictor,
    double temperature,
    OptimizerKind optimizer,
    double lr,
    double weightDecay,
    double momentum,
    double trust,
    Double predictorRate,
    double tau,
    double tauFinal,
    long steps,
    long warmupSteps,
    int batchSize,
    int accumulate,
    Device device,
    Precision precision,
    Boolean tf32,
    Boolean cudnnBenchmark,
    Boolean cudaGraph,
    long seed,
    int threads,
    int loaderThreads,
    long logEvery,
    long checkpointEvery,
    Double maxSkipped,
    Augmentation views) {

  static final double MAX_SKIPPED = 0.01;

  public RunConfig {
    predictorRate = predictorRate == null ? 1 : predictorRate;
    tf32 = tf32 == null || tf32;
    cudnnBenchmark = cudnnBenchmark == null || cudnnBenchmark;
    cudaGraph = cudaGraph == null ? device.type() == Device.Type.CUDA : cudaGraph;
    maxSkipped = maxSkipped == null ? MAX_SKIPPED : maxSkipped;
  }

  /**
   * Checks every number, as of settings that were read from a file.
   *
   * @throws IllegalArgumentException naming one that is out of range or does not go with another
   */
  public void check() {
    Ranges.check(this, RunOptions.class);
    if ((long) batchSize * accumulate > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "batch_size %s times accumulate %s are %s images in a step; %s are possible"
              .formatted(batchSize, accumulate, (long) batchSize * accumulate, Integer.MAX_VALUE));
    }
    if (warmupSteps > steps) {
      throw new IllegalArgumentException(
          "a warm-up of %s steps is longer than the run of %s".formatted(warmupSteps, steps));
    }
  }

  /** The networks' sizes and normalisation. */
  public Network.Config network() {
    return new Network.Config(
        new ResNet.Config(arch, width, channels, stem, encoderNorm),
        projectorNorm,
        predictorNorm,
        hidden,
        projection);
  }

  /** Images in one step of the optimiser. */
  public int effectiveBatch() {
    return batchSize * accumulate;
  }

  /** The highest learning rate applied: {@code lr × effective batch / 256}. */
  public double learningRate() {
    return lr * effectiveBatch() / 256;
  }
}
