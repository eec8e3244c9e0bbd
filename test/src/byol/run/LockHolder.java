package byol.run;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a run until it is killed, or hears something. */
public final class LockHolder {
  private LockHolder() {}

  public static void main(String[] args) throws IOException {
    try (var _ = RunDirectory.open(Path.of(args[0])).lock()) {
      System.out.println("holds it");
      System.in.read();
    }
  }
}
