package byol.use;

import byol.eval.finetune.Classifier;
import byol.export.ModelInfo;
import byol.nn.Layer;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.runtime.Device;

/**
 * A network in evaluation mode. Its tensors belong to the scope that was innermost when it was
 * loaded, and it is used on that thread.
 *
 * @param info what it is and takes
 * @param network its layers; null of TorchScript
 * @param script the TorchScript; null of layers
 */
record LoadedModel(ModelInfo info, Layer network, Script script) implements AutoCloseable {
  /** What the whole network makes of images [N, C, S, S]: features, or of a classifier logits. */
  Tensor outputs(Tensor images) {
    return network == null ? scripted(images) : network.forward(images);
  }

  /** The encoder alone, of a classifier too; null of TorchScript. */
  Layer encoder() {
    return network instanceof Classifier classifier ? classifier.encoder() : network;
  }

  /** What the encoder makes of images: [N, features]. */
  Tensor features(Tensor images) {
    return network == null ? scripted(images) : encoder().forward(images);
  }

  /** One that normalizes images itself is given their pixels. */
  private Tensor scripted(Tensor images) {
    return script.forward(
        info.images() == ModelInfo.Images.PIXELS ? info.input().pixels(images) : images);
  }

  /** Moves layers; TorchScript is loaded where it is to be. */
  void to(Device device) {
    if (network != null) {
      network.to(device);
    }
  }

  @Override
  public void close() {
    if (script != null) {
      script.close();
    }
  }
}
