package byol.command;

/** Is told in lines of text what a command does, on the thread that the command runs on. */
@FunctionalInterface
public interface CommandLog {
  /** Does not want to know. */
  CommandLog NONE = _ -> {};

  /** Something was done. */
  void said(String line);

  /** Something is not as it should be, though the command goes on. */
  default void warned(String line) {
    said(line);
  }
}
