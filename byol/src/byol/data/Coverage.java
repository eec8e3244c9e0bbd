package byol.data;

/** How many of the images of a collection are wanted. */
public enum Coverage {
  /** Those to learn from and to measure on: where some have labels, those with a fitting one. */
  FITTING,
  /**
   * All that can be read, with a label or without: also those beside the folders of classes, and
   * those whose label is no class of the training images.
   */
  ALL
}
