package byol.cli;

import byol.data.DataException;
import byol.data.sets.FetchableException;
import byol.run.TooManyDamagedException;

/** What to do about data that is missing or broken, in the words of the command line. */
final class DataAdvice {
  private DataAdvice() {}

  /** What is wrong, and what to do. */
  static String of(DataException e) {
    return switch (e) {
      case FetchableException missing ->
          "%s: bin/byol data fetch %s".formatted(missing.getMessage(), missing.name());
      case TooManyDamagedException damaged ->
          "%s: --max-skipped %s".formatted(damaged.getMessage(), damaged.bearableShare());
      default -> e.getMessage();
    };
  }
}
