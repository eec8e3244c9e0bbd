package byol.cli;

/** Numbers of threads by default. */
final class Cores {
  private Cores() {}

  /** What was asked for, else one a core. */
  static int or(Integer threads) {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
