package byol.testing;

import byol.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command line printed and how it ended.
 *
 * @param code the exit code
 */
public record CommandLineRun(int code, String out, String err) {

  public static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
