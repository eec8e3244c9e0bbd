package byol.data;

/** Which part of a data set: the images to learn from, or those held out. */
public enum Split {
  /** The images to learn from. */
  TRAIN,
  /** The images to measure on. */
  TEST;

  /** What it is called where images are listed. */
  public String word() {
    return this == TRAIN ? "train" : "test";
  }
}
