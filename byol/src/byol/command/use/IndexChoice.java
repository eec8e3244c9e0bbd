package byol.command.use;

/** How images are compared. */
public enum IndexChoice {
  /** Exactly up to a size where that takes seconds, and by an index beyond it. */
  AUTO,
  /** Each with all. */
  EXACT,
  /** By an index, which finds nearly all, and is kept beside the file of the features. */
  APPROXIMATE
}
