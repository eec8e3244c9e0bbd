package byol.model;

import byol.nn.Layer;
import byol.torch.Tensor;
import java.util.function.IntFunction;

/** Encoder and projector: what the networks of all methods have in common. */
public final class Network extends Layer {
  private final Encoder encoder;
  private final Layer projector;

  /**
   * Joins an encoder and a projector that is made for its features.
   *
   * @param encoder [N, C, H, W] → [N, features]
   * @param projector makes one for so many features: [N, features] → [N, P]
   */
  public Network(Encoder encoder, IntFunction<? extends Layer> projector) {
    this.encoder = child("encoder", encoder);
    this.projector = child("projector", projector.apply(encoder.features()));
  }

  /** The encoder. */
  public Encoder encoder() {
    return encoder;
  }

  /** The projector. */
  public Layer projector() {
    return projector;
  }

  /** Projections [N, P] of images [N, C, H, W]. */
  @Override
  public Tensor forward(Tensor images) {
    return projector.call(encoder.call(images));
  }
}
