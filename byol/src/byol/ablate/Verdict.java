package byol.ablate;

import com.google.gson.annotations.SerializedName;

/** What became of a run. */
public enum Verdict {
  /** Linear top-1 is above the untrained encoder's by {@link #MARGIN} points or more. */
  @SerializedName("learned")
  LEARNED("learned"),
  /** The features vary, but tell no more than the untrained encoder's. */
  @SerializedName("no gain")
  NO_GAIN("no gain"),
  /** All images have the same features or projections, or nearly so: {@link Figures#collapsed}. */
  @SerializedName("collapsed")
  COLLAPSED("collapsed"),
  /** The encoder was not trained, on purpose. */
  @SerializedName("untrained")
  UNTRAINED("untrained"),
  /** Others did better early on, and the run was not trained to its end. */
  @SerializedName("dropped")
  DROPPED("dropped"),
  /** The run did not come to an end. */
  @SerializedName("failed")
  FAILED("failed");

  /**
   * In points of linear top-1. With 10,000 test images a difference of 1.4 points can be chance (95
   * %), and so can one of a point or so between untrained encoders of different seeds.
   */
  public static final double MARGIN = 2;

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /** Of a trained encoder. */
  static Verdict of(Figures trained, Figures untrained) {
    if (trained.collapsed()) {
      return COLLAPSED;
    }
    boolean comparable = trained.linear() != null && untrained.linear() != null;
    return comparable && trained.linear() - untrained.linear() >= MARGIN ? LEARNED : NO_GAIN;
  }

  @Override
  public String toString() {
    return text;
  }
}
