package byol.cli.run;

import byol.command.CommandLog;
import java.io.PrintWriter;

/**
 * Prints what a command does.
 *
 * @param out where lines go
 * @param err where warnings go
 */
record Lines(PrintWriter out, PrintWriter err) implements CommandLog {
  @Override
  public void said(String line) {
    out.println(line);
  }

  @Override
  public void warned(String line) {
    err.println(line);
  }
}
