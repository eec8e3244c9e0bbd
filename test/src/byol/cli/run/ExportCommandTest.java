package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code export} writes of runs and classifiers, and what it refuses. */
class ExportCommandTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Path run;

  @BeforeAll
  static void train() {
    run = UseFixtures.run(shared.resolve("run"), TinyRun.IMAGES, "gn:4+ws").path();
  }

  private static CommandLineRun export(Path from, Path out, String... options) {
    List<String> words = new ArrayList<>(List.of("export", "--run", from.toString()));
    words.addAll(List.of("--out", out.toString()));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private static void assertRefused(int code, String message, CommandLineRun result) {
    assertEquals(code, result.code(), result.err());
    assertTrue(result.err().contains(message), result.err());
  }

  @Test
  void onnxIsComparedBeforeItIsAnnounced() {
    Path file = folder.resolve("encoder.onnx");
    CommandLineRun result = export(run, file, "--format", "onnx");
    assertEquals(0, result.code(), result.err());
    String start = "wrote " + file + " (onnx; loaded back, features differ by ";
    assertTrue(result.out().startsWith(start), result.out());
    assertTrue(Files.isRegularFile(file));
  }

  @Test
  void itSaysWhichPixelsAFileTakes() {
    Path file = folder.resolve("encoder.onnx");
    CommandLineRun result =
        export(run, file, "--format", "onnx", "--with-preprocessing", "--opset", "17");
    assertEquals(0, result.code(), result.err());
    assertTrue(
        result.out().contains("it takes uint8 [N, 16, 16, 3]: RGB, with the shorter side resized"),
        result.out());
  }

  @Test
  void aClassifierIsExportedAsAWholeAndASafetensorsFileToo() throws IOException {
    Path images = UseFixtures.folder(folder.resolve("images"), 60, 16, 3, 1);
    Path classifier = folder.resolve("classifier");
    CommandLineRun trained =
        CommandLineRun.of(
            "finetune",
            "--encoder",
            run.toString(),
            "--data",
            images.toString(),
            "--out",
            classifier.toString(),
            "--epochs",
            "1");
    assertEquals(0, trained.code(), trained.err());
    Path file = folder.resolve("classifier.onnx");
    CommandLineRun result = export(classifier, file, "--format", "onnx");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("loaded back, features differ"), result.out());
    Path again = folder.resolve("again.onnx");
    Path weights = classifier.resolve("classifier.safetensors");
    assertEquals(0, export(weights, again, "--format", "onnx").code());
    assertRefused(
        1,
        "holds standardized weights",
        export(weights, folder.resolve("raw"), "--format", "safetensors", "--trainable"));
    Path card = folder.resolve("card");
    assertEquals(0, export(classifier, card, "--format", "folder").code());
    String text = Files.readString(card.resolve("README.md"));
    assertTrue(text.contains("pipeline_tag: image-classification"), text);
    assertTrue(text.contains("| accuracy in %, "), text);
    assertTrue(text.contains("the images `images`"), text);
    assertFalse(text.contains(folder.toString()), text);
  }

  @Test
  void theCardOfARunHasItsSettings() throws IOException {
    Path card = folder.resolve("tiny");
    CommandLineRun result = export(run, card, "--format", "folder", "--license", "Apache-2.0");
    assertEquals(0, result.code(), result.err());
    String text = Files.readString(card.resolve("README.md"));
    for (String part :
        List.of("license: apache-2.0\n", "# tiny\n", "| optimizer | adamw |", "- byol\n")) {
      assertTrue(text.contains(part), text);
    }
  }

  @Test
  void whatAFormatCannotHaveIsWrongUsage() {
    Path out = folder.resolve("x");
    assertRefused(
        2,
        "--with-preprocessing: the preparation of images cannot be written as safetensors: use"
            + " torchscript or onnx",
        export(run, out, "--format", "safetensors", "--with-preprocessing"));
    assertRefused(
        2,
        "--opset: another opset cannot be written as torchscript: use onnx",
        export(run, out, "--format", "torchscript", "--opset", "13"));
    assertRefused(2, "--opset", export(run, out, "--format", "onnx", "--opset", "9"));
    assertRefused(
        2,
        "'my own' is no identifier of a license",
        export(run, out, "--format", "timm", "--license", "my own"));
    assertRefused(2, "is a folder; name a file", export(run, folder, "--format", "onnx"));
    assertFalse(Files.exists(out));
  }

  @Test
  void whatAFormatCannotExpressIsAFailureThatNamesIt() {
    Path out = folder.resolve("x");
    assertRefused(
        1,
        "timm has no network like this one: it has no resnet8",
        export(run, out, "--format", "timm"));
    assertFalse(Files.exists(out));
  }
}
