package byol.config;

import byol.model.Heads;
import byol.model.MlpHeads;
import byol.model.Stem;
import byol.nn.norm.NormSpec;

/**
 * The networks: encoder, projector and predictor.
 *
 * @param arch the encoder's architecture: a name of {@code byol.registry.Encoders}
 * @param width channels of the encoder's first stage
 * @param channels of the images
 * @param stem the encoder's first layers
 * @param encoderNorm normalization of the encoder
 * @param projectorNorm normalization of the projector
 * @param predictorNorm normalization of the predictor
 * @param hidden hidden units of projector and predictor
 * @param projection output size of projector and predictor
 */
public record ModelConfig(
    @Setting(label = "NAME", byDefault = "resnet50", help = "The encoder: {names}.") String arch,
    @Setting(byDefault = "64", help = "Channels of the first stage.") @Range(min = 1, max = 65536)
        int width,
    @Setting(option = false, help = "Of the images: those of the data set.")
        @Range(min = 1, max = 4)
        int channels,
    @Setting(
            label = "NAME",
            help = "imagenet, small or tiny (default: by architecture and image size).")
        Stem stem,
    @Setting(label = "SPEC", help = "Of the encoder alone (default: that of {norm}).")
        NormSpec encoderNorm,
    @Setting(label = "SPEC", help = "Of the projector alone (default: that of {norm}).")
        NormSpec projectorNorm,
    @Setting(label = "SPEC", help = "Of the predictor alone (default: that of {norm}).")
        NormSpec predictorNorm,
    @Setting(
            help =
                "Hidden units of projector and predictor (default: 4096; 1024 for small images).")
        @Range(min = 1, max = 1 << 20)
        int hidden,
    @Setting(byDefault = "256", help = "Output size of projector and predictor.")
        @Range(min = 1, max = 1 << 20)
        int projection) {

  /** Projector and predictor. */
  public Heads heads() {
    return new MlpHeads(projectorNorm, predictorNorm, hidden, projection);
  }
}
