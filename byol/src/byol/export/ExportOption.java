package byol.export;

import java.util.Locale;

/** What can be chosen of some formats and not of others. */
public enum ExportOption {
  /** Weights as trained, to train on. */
  TRAINABLE("weights to train on"),
  /** The preparation of images within the network. */
  PREPROCESSING("the preparation of images"),
  /** The version of ONNX's operators. */
  OPSET("another opset"),
  /** The license of the weights. */
  LICENSE("a license");

  private final String what;

  ExportOption(String what) {
    this.what = what;
  }

  /** What it puts into a file, in words. */
  public String what() {
    return what;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
