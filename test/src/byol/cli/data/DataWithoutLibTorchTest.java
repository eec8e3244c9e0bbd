package byol.cli.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import byol.testing.GoldenImages;
import byol.testing.LibTorchless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data inspect} and {@code data pack} where there is no LibTorch. */
class DataWithoutLibTorchTest {

  @TempDir Path folder;

  @Test
  void bothCommands() throws Exception {
    assertEquals(0, LibTorchless.run(DataWithoutLibTorchTest.class, folder.toString()));
    assertTrue(Files.size(folder.resolve("sheet.png")) > 1000);
    assertTrue(Files.exists(folder.resolve("packed")));
  }

  /** Runs the commands on images in a folder; in a process without LibTorch. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path config = Files.writeString(folder.resolve("config.json"), "{\"device\": \"cuda\"}");
    String photos = photos(folder.resolve("photos")).toString();
    String sheet = folder.resolve("sheet.png").toString();
    String packed = folder.resolve("packed").toString();
    List<List<String>> commands =
        List.of(
            List.of("data", "list"),
            List.of("data", "inspect", "--data", photos, "--out", sheet, "--json", sheet + ".json"),
            List.of("data", "inspect", "--data", photos, "--preset", "cifar10"),
            List.of("data", "inspect", "--data", "shapes", "--config", config.toString()),
            List.of("data", "pack", "--data", photos, "--out", packed, "--short-side", "32"),
            List.of("data", "inspect", "--data", packed, "--out", sheet));
    for (List<String> command : commands) {
      CommandLineRun run = CommandLineRun.of(command.toArray(String[]::new));
      if (run.code() != 0) {
        System.err.println(command + ": " + run.err());
        LibTorchless.end(run.code());
      }
    }
    LibTorchless.end(0);
  }

  /** Files of every format that is read, in two classes. */
  private static Path photos(Path root) throws IOException {
    List<GoldenImages.Golden> images = GoldenImages.all();
    for (String split : List.of("train", "test")) {
      for (int i = 0; i < images.size(); i++) {
        Path part = Files.createDirectories(root.resolve(split).resolve("class" + i % 2));
        Files.write(part.resolve(i + "-" + images.get(i).name()), images.get(i).file());
      }
    }
    return root;
  }
}
