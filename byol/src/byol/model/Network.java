package byol.model;

import byol.nn.Layer;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import java.util.function.IntFunction;

/** Encoder and projector: what the networks of all methods have in common. */
public final class Network extends Layer {
  /**
   * Sizes and normalisation of everything that is trained.
   *
   * @param encoder the ResNet
   * @param projectorNorm normalisation of the projector
   * @param predictorNorm normalisation of the predictor
   * @param hidden hidden units of projector and predictor; 4096 in the paper
   * @param projection output size of both; 256 in the paper
   */
  public record Config(
      ResNet.Config encoder,
      NormSpec projectorNorm,
      NormSpec predictorNorm,
      int hidden,
      int projection) {

    /** One normalisation everywhere, and the paper's sizes. */
    public static Config of(ResNet.Config encoder) {
      return new Config(encoder, encoder.norm(), encoder.norm(), 4096, 256);
    }

    /** Whether samples of a batch influence each other anywhere. */
    public boolean usesBatchStatistics() {
      return encoder.norm().usesBatchStatistics()
          || projectorNorm.usesBatchStatistics()
          || predictorNorm.usesBatchStatistics();
    }
  }

  private final ResNet encoder;
  private final Layer projector;

  /** With BYOL's projector. */
  public Network(Config config) {
    this(
        config.encoder(),
        features ->
            new Projector(features, config.hidden(), config.projection(), config.projectorNorm()));
  }

  /**
   * With another projector.
   *
   * @param projector makes one for so many features
   */
  public Network(ResNet.Config encoder, IntFunction<? extends Layer> projector) {
    this.encoder = child("encoder", new ResNet(encoder));
    this.projector = child("projector", projector.apply(this.encoder.features()));
  }

  public ResNet encoder() {
    return encoder;
  }

  public Layer projector() {
    return projector;
  }

  /** Projections [N, P] of images [N, C, H, W]. */
  @Override
  public Tensor forward(Tensor images) {
    return projector.forward(encoder.forward(images));
  }
}
