package byol.io;

/** Which disk this process writes to. */
final class CurrentDisk {
  private static volatile Disk disk = new RealDisk();

  private CurrentDisk() {}

  static Disk get() {
    return disk;
  }

  /** Puts another in its place, and returns the one before. */
  static Disk replace(Disk other) {
    Disk before = disk;
    disk = other;
    return before;
  }
}
