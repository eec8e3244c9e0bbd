package byol.export;

/** What is known of a file that was written, compared with the network. */
public sealed interface ExportCheck {
  /** The weights were read back and are equal. */
  record Equal() implements ExportCheck {}

  /**
   * The file was loaded and run.
   *
   * @param difference the largest between its features and the network's, relative to the largest
   *     feature
   */
  record Near(double difference) implements ExportCheck {}

  /**
   * The file was not loaded.
   *
   * @param reason why not
   */
  record Unchecked(String reason) implements ExportCheck {}
}
