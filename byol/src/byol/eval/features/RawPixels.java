package byol.eval.features;

import byol.nn.Layer;
import byol.torch.Tensor;

/**
 * The encoder that does nothing: images [N, C, H, W] → their normalized pixels [N, C · H · W]. What
 * an encoder must beat to be worth its training.
 */
public final class RawPixels extends Layer {
  /** Makes the layer, which has no parameters. */
  public RawPixels() {}

  @Override
  public Tensor forward(Tensor images) {
    return images.reshape(images.size(0), -1);
  }

  @Override
  public String script() {
    return "return torch.flatten(x, 1)";
  }
}
