package byol.export;

import byol.nn.Layer;
import byol.torch.Tensor;

/**
 * A network as it goes into a file, with images to compare on.
 *
 * @param network in evaluation mode, on the CPU
 * @param example images that it takes
 * @param info of it, as the file is to hold it
 */
record Exportable(Layer network, Tensor example, ModelInfo info) {
  /**
   * A network with standardized weights; with the preparation of images, if that is chosen.
   *
   * @param images [N, C, H, W], normalized
   */
  static Exportable of(Layer network, Tensor images, ModelInfo info, ExportOptions options) {
    ModelInfo written = info.withWeights(ModelInfo.Weights.STANDARDIZED);
    return options.preprocessing()
        ? new Exportable(
            new WithPreprocessing(network, info.input()),
            info.input().pixels(images),
            written.withImages(ModelInfo.Images.PIXELS))
        : new Exportable(network, images, written);
  }
}
