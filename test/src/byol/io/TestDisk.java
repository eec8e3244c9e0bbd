package byol.io;

/** Puts another disk in the place of this process's own, until it is closed. */
public final class TestDisk implements AutoCloseable {
  private final Disk before;

  private TestDisk(Disk disk) {
    before = CurrentDisk.replace(disk);
  }

  public static TestDisk use(Disk disk) {
    return new TestDisk(disk);
  }

  @Override
  public void close() {
    CurrentDisk.replace(before);
  }
}
