package byol.use;

import byol.config.ModelConfig;
import byol.config.RunConfig;
import byol.eval.finetune.Classifier;
import byol.export.ModelDigest;
import byol.export.ModelInfo;
import byol.model.Encoder;
import byol.nn.Layer;
import byol.nn.norm.NormSpec;
import byol.registry.Encoders;

/** Descriptions of the networks of runs, and networks of descriptions. */
public final class ModelInfos {
  private ModelInfos() {}

  /** What a loader needs to know of the encoder of a run. */
  public static ModelInfo of(RunConfig config, Encoder encoder) {
    ModelConfig model = config.model();
    var network =
        new ModelInfo.Network(
            model.arch(),
            model.width(),
            model.channels(),
            model.stem(),
            model.encoderNorm(),
            encoder.features());
    var input = ModelInfo.Input.of(config.views().eval());
    return ModelInfo.of(network, input, ModelDigest.of(encoder, input));
  }

  /**
   * An encoder for weights such as these, or a classifier with one, with chance weights.
   *
   * @param norm normalization of the encoder
   * @throws IllegalArgumentException if there is no such architecture, or it gives other features
   */
  static Layer network(ModelInfo info, NormSpec norm) {
    ModelInfo.Network network = info.network();
    Encoder encoder =
        Encoders.create(
            new ModelConfig(
                network.arch(),
                network.width(),
                network.channels(),
                network.stem(),
                norm,
                norm,
                norm,
                1,
                1));
    if (encoder.features() != network.features()) {
      throw new IllegalArgumentException(
          "%s gives %s features here, and the file's gave %s"
              .formatted(network.arch(), encoder.features(), network.features()));
    }
    return info.isClassifier() ? new Classifier(encoder, info.classes().size()) : encoder;
  }
}
