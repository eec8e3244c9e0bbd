package byol.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.json.Json;
import byol.testing.Python;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks of the examples run from end to end in Jupyter, where Python has nbclient; and they
 * are kept without what they gave.
 */
final class NotebooksTest {
  private static final Path FOLDER = Path.of("..", "examples", "notebooks").toAbsolutePath();

  private static final String RUN =
      """
      import sys
      import nbformat
      from nbclient import NotebookClient

      pictures = 0
      for name in sys.argv[1:]:
          notebook = nbformat.read(name, 4)
          NotebookClient(notebook, timeout=600, kernel_name="byol").execute()
          for cell in notebook.cells:
              for output in cell.get("outputs", []):
                  pictures += "image/png" in output.get("data", {})
      assert pictures >= 6, pictures
      """;

  @TempDir private Path folder;

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void theyRunFromEndToEnd() throws IOException, InterruptedException {
    Python.assume("nbclient", "nbformat", "jupyter_client");
    Path kernel = Files.createDirectories(folder.resolve("kernels").resolve("byol"));
    Files.writeString(kernel.resolve("kernel.json"), kernelSpec());
    String program = "import os\nos.environ['JUPYTER_PATH'] = '%s'\n%s".formatted(folder, RUN);
    Python.check(program, notebooks().toArray());
  }

  /** As {@code bin/byol notebook --install} writes it, but with the classes that are tested. */
  private static String kernelSpec() {
    JsonArray command = new JsonArray();
    List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens",
            "jdk.jshell/jdk.jshell=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dbyol.home=" + FOLDER.getParent().getParent(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "{connection_file}")
        .forEach(command::add);
    JsonObject spec = new JsonObject();
    spec.add("argv", command);
    spec.addProperty("display_name", "Java (byol)");
    spec.addProperty("language", "java");
    spec.addProperty("interrupt_mode", "message");
    return spec.toString();
  }

  @Test
  void theyAreKeptWithoutWhatTheyGave() throws IOException {
    for (Path notebook : notebooks()) {
      for (var cell : Json.readObject(notebook).getAsJsonArray("cells")) {
        JsonObject of = cell.getAsJsonObject();
        if (of.get("cell_type").getAsString().equals("code")) {
          assertEquals(0, of.getAsJsonArray("outputs").size(), notebook.toString());
        }
      }
    }
  }
}
