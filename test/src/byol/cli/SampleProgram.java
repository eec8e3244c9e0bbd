package byol.cli;

import java.io.IOException;

/** Stands for a program of examples/: says its arguments, or fails as the first one asks. */
public final class SampleProgram {
  private SampleProgram() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("byol.cli.sample", String.join(" ", args));
    if (args.length > 0 && args[0].equals("fail")) {
      throw new IOException("the sample failed");
    }
  }
}
