package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.json.Json;
import byol.testing.CommandLineRun;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/byol notebook}. */
final class NotebookCommandTest {
  @Test
  void itTellsJupyterOfTheKernel(@TempDir Path folder) {
    String before = System.setProperty("byol.home", "/somewhere");
    try {
      var run = CommandLineRun.of("notebook", "--install", "--folder", folder.toString());
      assertEquals(0, run.code(), run.err());
    } finally {
      if (before == null) {
        System.clearProperty("byol.home");
      } else {
        System.setProperty("byol.home", before);
      }
    }
    JsonObject spec = Json.readObject(folder.resolve("byol").resolve("kernel.json"));
    assertEquals(
        "[\"/somewhere/bin/byol\",\"notebook\",\"--kernel\",\"{connection_file}\"]",
        spec.getAsJsonArray("argv").toString());
    assertEquals("Java (byol)", spec.get("display_name").getAsString());
    assertEquals("message", spec.get("interrupt_mode").getAsString());
  }

  @Test
  void withoutAnOptionItOnlySaysWhatItIs(@TempDir Path folder) {
    var run = CommandLineRun.of("notebook", "--folder", folder.toString());
    assertEquals(0, run.code());
    assertTrue(run.out().contains("--install"), run.out());
    assertTrue(Files.notExists(folder.resolve("byol")));
  }
}
