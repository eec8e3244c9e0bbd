package byol.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.ExportEncoder;
import byol.export.ExportOptions;
import byol.image.BufferedImages;
import byol.image.PngFile;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.testing.GoldenImages;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                folder + ":" + System.getProperty("java.class.path"),
                "ServeOnnx"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return process;
  }

  private Ended serve(Path model) throws IOException, InterruptedException {
    Process process = start(model.toString());
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private static float[] features(HttpClient client, URI address, byte[] image)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(image)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return new Gson().fromJson(answer.body(), float[].class);
  }

  private static double apart(float[] some, float[] others) {
    double apart = 0;
    for (int i = 0; i < some.length; i++) {
      apart = Math.max(apart, Math.abs(some[i] - others[i]));
    }
    return apart;
  }

  private void compile() {
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
  }

  @Test
  void itGivesFeaturesOfImagesThatArePosted() throws IOException, InterruptedException {
    compile();
    Ended served = serve(export(true));
    assertEquals(0, served.code(), served.output());
    assertTrue(served.output().contains("a row of 32 features"), served.output());
    Ended refused = serve(export(false));
    assertEquals(1, refused.code(), refused.output());
    assertTrue(refused.output().contains("--with-preprocessing"), refused.output());
  }

  /** The eight files hold the same pixels, and each says otherwise how they stand. */
  @Test
  void photographsAreTurnedByTheirExif() throws IOException, InterruptedException {
    compile();
    Process service = start(export(true).toString(), "0");
    try (var output = service.inputReader(StandardCharsets.UTF_8);
        var client = HttpClient.newHttpClient()) {
      String line = output.readLine();
      assertTrue(line.contains(" at http"), line);
      URI address = URI.create(line.substring(line.indexOf("http")));
      byte[] cut = Arrays.copyOf(GoldenImages.named("orientation1.jpg").file(), 100);
      var broken =
          HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(cut)).build();
      HttpResponse<String> refused = client.send(broken, HttpResponse.BodyHandlers.ofString());
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().startsWith("the image cannot be read: "), refused.body());
      float[] stored = features(client, address, GoldenImages.named("orientation1.jpg").file());
      for (int orientation = 2; orientation <= 8; orientation++) {
        var golden = GoldenImages.named("orientation%d.jpg".formatted(orientation));
        byte[] upright = PngFile.bytes(BufferedImages.toBufferedImage(golden.expected()));
        float[] expected = features(client, address, upright);
        assertArrayEquals(
            expected, features(client, address, golden.file()), 0.1f, "" + orientation);
        assertTrue(apart(expected, stored) > 0.3, orientation + " makes no difference");
      }
    } finally {
      service.destroyForcibly();
    }
  }
}
