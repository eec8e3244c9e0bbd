package byol.model;

import byol.nn.Layer;

/**
 * What turns images into features: any layer from [N, C, H, W] to [N, {@link #features()}]. It is
 * what is trained, evaluated and exported; a {@link ResNet} is one, and so is any subclass of a
 * user's own.
 */
public abstract class Encoder extends Layer {
  /** For subclasses. */
  protected Encoder() {}

  /** The size of a feature vector. */
  public abstract int features();
}
