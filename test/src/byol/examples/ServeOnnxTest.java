package byol.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.ExportEncoder;
import byol.export.ExportOptions;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example with ONNX Runtime, which is not part of the build, compiles and serves an encoder.
 */
class ServeOnnxTest {
  private static final Path SOURCE =
      Path.of("..", "examples", "onnxruntime", "src", "ServeOnnx.java").toAbsolutePath();

  @TempDir private Path folder;

  private Path export(boolean preprocessing) {
    RunDirectory run =
        UseFixtures.run(folder.resolve("run" + preprocessing), TinyRun.IMAGES, "gn:4+ws");
    var choices = ExportOptions.DEFAULT.withPreprocessing(preprocessing);
    var options = ExportEncoder.Options.of(ExportFormats.ONNX).with(choices);
    return ExportEncoder.run(run, folder.resolve(preprocessing + ".onnx"), options).file();
  }

  private record Ended(int code, String output) {}

  private Ended serve(Path model) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                folder + ":" + System.getProperty("java.class.path")));
    command.addAll(List.of("ServeOnnx", model.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  @Test
  void itGivesFeaturesOfImagesThatArePosted() throws IOException, InterruptedException {
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                SOURCE.toString());
    assertEquals(0, compiled);
    Ended served = serve(export(true));
    assertEquals(0, served.code(), served.output());
    assertTrue(served.output().contains("a row of 32 features"), served.output());
    Ended refused = serve(export(false));
    assertEquals(1, refused.code(), refused.output());
    assertTrue(refused.output().contains("--with-preprocessing"), refused.output());
  }
}
