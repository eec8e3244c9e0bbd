package byol.cli.option;

import byol.parallel.MachineThreads;

/** Numbers of threads by default. */
public final class Cores {
  private Cores() {}

  /** What was asked for, else one a core. */
  public static int or(Integer threads) {
    return threads == null ? MachineThreads.cores() : threads;
  }
}
