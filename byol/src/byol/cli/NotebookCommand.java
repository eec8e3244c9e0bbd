package byol.cli;

import byol.cli.option.Paths;
import byol.io.AtomicFile;
import byol.io.Folders;
import byol.json.Json;
import byol.util.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells Jupyter of the kernel, which Jupyter then starts by the launcher. */
@Command(
    name = "notebook",
    description = {
      "Makes Java with this library a kernel of Jupyter, for the user who calls it.",
      "Jupyter itself is a program of its own: pip install jupyterlab. Notebooks to begin with are"
          + " in examples/notebooks."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol notebook --install",
      "  jupyter lab examples/notebooks/first-steps.ipynb",
    })
final class NotebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--install", description = "Writes kernel.json where Jupyter looks for it.")
  private boolean install;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      converter = Paths.OfOutputFolder.class,
      description =
          "The folder of kernels (default: kernels in JUPYTER_DATA_DIR, or in"
              + " ~/.local/share/jupyter).")
  private Path folder;

  @Option(
      names = "--kernel",
      paramLabel = "FILE",
      hidden = true,
      description = "The file of a connection: what Jupyter starts.")
  private Path connection;

  /** What kernel.json says. Jupyter puts the file of the connection into the command. */
  private record KernelSpec(
      List<String> argv,
      String displayName,
      String language,
      String interruptMode,
      Map<String, Object> metadata) {}

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (connection != null) {
      throw new IllegalArgumentException(
          "the kernel is not built: bin/byol notebook --install builds it, and says why it cannot");
    }
    if (!install) {
      spec.commandLine().usage(out);
      return;
    }
    Path file = (folder == null ? usual() : folder).resolve("byol").resolve("kernel.json");
    try {
      Folders.create(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + file.getParent() + ": " + e.getMessage(), e);
    }
    String launcher = Path.of(home(), "bin", "byol").toString();
    var kernel =
        new KernelSpec(
            List.of(launcher, "notebook", "--kernel", "{connection_file}"),
            "Java (byol)",
            "java",
            "message",
            Map.of());
    AtomicFile.write(file, Json.pretty(kernel) + "\n");
    out.printf("%s is written: Jupyter has the kernel \"Java (byol)\" now%n", Printable.of(file));
  }

  private static String home() {
    return Optional.ofNullable(System.getProperty("byol.home"))
        .orElseThrow(
            () -> new IllegalArgumentException("use the launcher: bin/byol notebook --install"));
  }

  /** Where Jupyter looks for what a user has. */
  private static Path usual() {
    String data = System.getenv("JUPYTER_DATA_DIR");
    Path jupyter =
        data != null && !data.isBlank()
            ? Path.of(data)
            : Path.of(System.getProperty("user.home"), ".local", "share", "jupyter");
    return jupyter.resolve("kernels");
  }
}
