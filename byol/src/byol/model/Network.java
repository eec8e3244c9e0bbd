package byol.model;

import byol.nn.Layer;
import byol.nn.NormSpec;
import byol.torch.Tensor;

/** Encoder and projector: what the online and the target network of BYOL have in common. */
public final class Network extends Layer {
  /**
   * Sizes and normalisation of everything BYOL trains.
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
  private final Projector projector;

  public Network(Config config) {
    encoder = child("encoder", new ResNet(config.encoder()));
    projector =
        child(
            "projector",
            new Projector(
                encoder.features(), config.hidden(), config.projection(), config.projectorNorm()));
  }

  public ResNet encoder() {
    return encoder;
  }

  public Projector projector() {
    return projector;
  }

  /** Projections [N, P] of images [N, C, H, W]. */
  @Override
  public Tensor forward(Tensor images) {
    return projector.forward(encoder.forward(images));
  }
}
