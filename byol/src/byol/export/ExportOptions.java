package byol.export;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is chosen of an exported file.
 *
 * @param trainable whether the weights are written as trained, to train on, instead of standardized
 * @param preprocessing whether the network takes pixels, uint8 [N, H, W, C], and normalizes them
 *     itself
 * @param opset the version of ONNX's operators; null for the usual one
 * @param provenance what a model card says of the training
 */
public record ExportOptions(
    boolean trainable, boolean preprocessing, Integer opset, Provenance provenance) {
  /** Standardized weights, normalized images, nothing known of the training. */
  public static final ExportOptions DEFAULT =
      new ExportOptions(false, false, null, Provenance.UNKNOWN);

  /** The same with the weights as trained, or standardized. */
  public ExportOptions withTrainable(boolean asTrained) {
    return new ExportOptions(asTrained, preprocessing, opset, provenance);
  }

  /** The same with the preparation of images within the network, or without it. */
  public ExportOptions withPreprocessing(boolean within) {
    return new ExportOptions(trainable, within, opset, provenance);
  }

  /** The same with a version of ONNX's operators; null for the usual one. */
  public ExportOptions withOpset(Integer version) {
    return new ExportOptions(trainable, preprocessing, version, provenance);
  }

  /** The same with what is known of the training. */
  public ExportOptions withProvenance(Provenance known) {
    return new ExportOptions(trainable, preprocessing, opset, known);
  }

  /** What is chosen otherwise than usual. */
  Set<ExportOption> chosen() {
    Set<ExportOption> chosen = EnumSet.noneOf(ExportOption.class);
    if (trainable) {
      chosen.add(ExportOption.TRAINABLE);
    }
    if (preprocessing) {
      chosen.add(ExportOption.PREPROCESSING);
    }
    if (opset != null) {
      chosen.add(ExportOption.OPSET);
    }
    if (provenance.license() != null) {
      chosen.add(ExportOption.LICENSE);
    }
    return chosen;
  }

  /**
   * Refuses what a format cannot have.
   *
   * @throws UnavailableOptionException if something else is chosen
   */
  public void check(ExportFormat format) {
    for (ExportOption option : chosen()) {
      if (!format.options().contains(option)) {
        throw new UnavailableOptionException(option);
      }
    }
  }
}
