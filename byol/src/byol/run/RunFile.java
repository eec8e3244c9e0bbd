package byol.run;

import java.nio.file.Path;

/**
 * What was found of a file of a run.
 *
 * @param file where it is
 * @param kind what it is for
 * @param state whether it is as it was written
 * @param detail what it holds, or what is wrong with it
 */
public record RunFile(Path file, Kind kind, State state, String detail) {
  /** What files are for. */
  public enum Kind {
    /** The settings. */
    CONFIG,
    /** What was measured while it trained. */
    METRICS,
    /** All that it needs to go on. */
    CHECKPOINT,
    /** What an evaluation found. */
    SUMMARY,
    /** An exported encoder. */
    EXPORT,
    /** Anything else. */
    OTHER
  }

  /** What became of files. */
  public enum State {
    /** As it was written, as far as its format can tell. */
    WHOLE,
    /** In order as it seems, but without checksums. */
    UNCHECKED,
    /** Not needed by anything: half written, or put aside. */
    LEFT_OVER,
    /** Missing, cut off or changed. */
    DAMAGED
  }
}
