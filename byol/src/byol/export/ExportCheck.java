package byol.export;

import java.util.Locale;

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

  /** In words. */
  default String describe() {
    return switch (this) {
      case Equal() -> "loaded back, equal";
      case Near(double difference) ->
          String.format(Locale.ROOT, "loaded back, features differ by %.1g at most", difference);
      case Unchecked(String reason) -> "not checked: %s".formatted(reason);
    };
  }
}
