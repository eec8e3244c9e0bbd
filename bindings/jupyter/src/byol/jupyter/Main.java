package byol.jupyter;

import byol.shell.Shell;
import byol.shell.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;

/** What Jupyter starts: a kernel that ends when it is told to. */
public final class Main {
  private Main() {}

  /**
   * Serves a notebook.
   *
   * @param arguments the file of the connection, which Jupyter writes
   * @throws IOException if the file cannot be read
   * @throws java.security.GeneralSecurityException if this Java lacks what messages are signed by
   */
  public static void main(String[] arguments)
      throws IOException, java.security.GeneralSecurityException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("give the file of a connection, as Jupyter does");
    }
    var properties = KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0])));
    var connection = new JupyterConnection(properties);
    Sources.showIn(Path.of(System.getProperty("byol.home")));
    Kernel kernel = Kernel.create();
    Shell.showOn(new NotebookScreen(kernel.getIO().display));
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    System.exit(0);
  }
}
