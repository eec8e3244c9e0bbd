package byol.cli.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.export.Exporter;
import byol.io.FaultyDisk;
import byol.io.FaultyDisk.Fault;
import byol.io.PowerLoss;
import byol.io.TestDisk;
import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.TensorScope;
import byol.use.TrainedEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that use an encoder, on sixty small images. */
class UseCommandsTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Path run;
  private static Path images;

  @BeforeAll
  static void prepare() throws IOException {
    run = UseFixtures.run(shared.resolve("run"), TinyRun.IMAGES, "gn:4+ws").path();
    images = UseFixtures.folder(shared.resolve("images"), 60, 16, 1, 1);
  }

  private CommandLineRun call(String command, Object... paths) {
    List<String> words = new ArrayList<>();
    int next = 0;
    for (String word : command.split(" ")) {
      words.add(word.equals("%") ? paths[next++].toString() : word);
    }
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private static void assertRight(CommandLineRun result) {
    assertEquals(0, result.code(), result.err());
  }

  private static void assertRefused(int code, String message, CommandLineRun result) {
    assertEquals(code, result.code(), result.err());
    assertTrue(result.err().contains(message), result.err());
  }

  @Test
  void imagesAreEmbeddedSearchedAndComparedFromOneFile() {
    Path file = folder.resolve("features.npy");
    CommandLineRun embedded = call("embed --encoder % --data % --out %", run, images, file);
    assertRight(embedded);
    assertTrue(embedded.out().contains(": 60 rows of 32 numbers"), embedded.out());
    Path json = folder.resolve("similar.json");
    CommandLineRun found = call("search --features % --row 3 7 -k 4 --out %", file, json);
    assertRight(found);
    assertEquals(2, found.out().lines().filter(line -> line.startsWith("like ")).count());
    assertTrue(Files.exists(json));
    Path keep = folder.resolve("keep.csv");
    CommandLineRun groups = call("duplicates --features % --similarity 1 --keep %", file, keep);
    assertRight(groups);
    assertTrue(groups.out().contains(" of 60 images of "), groups.out());
    assertTrue(Files.exists(keep));
    assertRefused(
        1,
        "by the ending .csv, which " + folder.resolve("keep.txt") + " does not have",
        call("duplicates --features % --keep %", file, folder.resolve("keep.txt")));
    Path table = folder.resolve("features.csv");
    String needed = "the features in %s need it".formatted(file);
    Path description = folder.resolve("features.json");
    assertRefused(1, needed, call("search --features % --row 3 --out %", file, description));
    assertRefused(1, needed, call("duplicates --features % --out %", file, description));
    assertRefused(1, needed, call("duplicates --features % --drop %", file, table));
    assertRefused(1, needed, call("embed --encoder % --data % --out %", run, images, table));
    assertRefused(
        1,
        "keep.csv is named for two things",
        call("duplicates --features % --keep % --drop %", file, keep, keep));
    assertRight(call("duplicates --features % --similarity 1 --keep %", file, keep));
  }

  @Test
  void aClassifierIsTrainedAndPredicts() {
    Path out = folder.resolve("classifier");
    CommandLineRun trained =
        call("finetune --encoder % --data % --out % --epochs 2", run, images, out);
    assertRight(trained);
    assertTrue(trained.out().contains("recall"), trained.out());
    assertTrue(trained.out().contains("next: bin/byol predict --model "), trained.out());
    Path table = folder.resolve("predictions.csv");
    CommandLineRun predicted =
        call("predict --model % --data % --out % --top-k 2", out, images, table);
    assertRight(predicted);
    assertTrue(predicted.out().contains("60 images"), predicted.out());
    assertRefused(
        1,
        "go on with --resume, or choose another folder with --out",
        call("finetune --encoder % --data % --out %", run, images, out));
    assertRefused(
        2,
        "without --epochs: give only --out",
        call("finetune --resume --out % --epochs 100 --lr 1e-3", out));
    assertRight(call("finetune --resume --out % --loader-threads 1 --max-skipped 0.5", out));
    Path model = out.resolve("classifier.pt");
    assertRefused(
        1,
        "the model is read from it",
        call("predict --model % --data % --out %", model, images, model));
    assertRefused(
        1,
        "is an encoder without classes",
        call("predict --model % --data % --out %", run, images, table));
  }

  @Test
  void featuresAreNotWrittenOverWhatIsNotTheirs() throws IOException {
    StringBuilder lines = new StringBuilder("path,label,split\n");
    try (Stream<Path> files = Files.walk(images)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> lines.append("%s,a,train%n".formatted(file)));
    }
    Path list = Files.writeString(folder.resolve("photos.csv"), lines);
    for (String name : List.of("photos.npy", "photos.csv")) {
      assertRefused(
          1,
          "the images are read from it",
          call("embed --encoder % --data % --out %", run, list, folder.resolve(name)));
    }
    assertEquals(lines.toString(), Files.readString(list));
    Path json = Files.writeString(folder.resolve("other.json"), "mine");
    Path out = folder.resolve("other.npy");
    assertRefused(
        1,
        "other.json would be written over",
        call("embed --encoder % --data % --out %", run, list, out));
    assertEquals("mine", Files.readString(json));
    Files.delete(json);
    assertRight(call("embed --encoder % --data % --out %", run, list, out));
    assertRight(call("embed --encoder % --data % --out %", run, list, out));
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws IOException {
    String read = "the images are read from it";
    StringBuilder lines = new StringBuilder("path,split\n");
    Path query;
    try (Stream<Path> files = Files.walk(images)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      all.forEach(file -> lines.append("%s,train%n".formatted(file)));
      query = Files.copy(all.getFirst(), folder.resolve("query.png"));
    }
    Path list = Files.writeString(folder.resolve("list.csv"), lines);
    Path features = folder.resolve("of-list.npy");
    assertRight(call("embed --encoder % --data % --out %", run, list, features));
    assertRefused(1, read, call("duplicates --features % --keep %", features, list));
    // A run that was trained on the list.
    Path trained = folder.resolve("trained");
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = trained.resolve(run.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path config = trained.resolve("config.json");
    String text = Files.readString(config);
    assertTrue(text.contains("\"shapes\""), text);
    Files.writeString(config, text.replace("\"shapes\"", "\"%s\"".formatted(list)));
    assertRefused(1, read, call("duplicates --encoder % --keep %", trained, list));
    assertEquals(lines.toString(), Files.readString(list));

    assertRefused(
        1,
        "its like is looked for",
        call("search --encoder % --data % --query % --out %", run, images, query, query));
    Path encoder = folder.resolve("encoder.safetensors");
    assertRight(call("export --run % --out % --format safetensors", run, encoder));
    assertRefused(
        1,
        "the model is read from it",
        call("embed --encoder % --data % --out %", encoder, images, encoder));
    assertRefused(
        1,
        "is no file of features",
        call("embed --encoder % --data % --out %", run, images, encoder));
    Files.delete(encoder);
    assertRight(call("embed --encoder % --data % --out %", run, images, encoder));
    assertRight(call("embed --encoder % --data % --out %", run, images, encoder));
  }

  @Test
  void wrongUsageIsOneMessageAndLeavesNothing() throws IOException {
    Path out = folder.resolve("x.npy");
    assertRefused(2, "--encoder", call("embed --data % --out %", images, out));
    assertRefused(2, "say what to look for", call("search --encoder % --data %", run, images));
    assertRefused(2, "--features FILE", call("duplicates"));
    assertRefused(
        2, "not both", call("search --encoder % --data % --features % --row 1", run, images, out));
    assertRefused(
        2,
        ".png or a .json",
        call("search --encoder % --data % --row 1 --out %", run, images, out));
    assertRefused(2, "say what to learn from", call("finetune --encoder % --out %", run, out));
    assertRefused(
        1,
        ".npy, .csv, .parquet, .safetensors or projector_config.pbtxt",
        call("embed --encoder % --data % --out %", run, images, folder.resolve("x.hdf5")));
    assertRefused(
        1, "there is no such file", call("embed --encoder nothing --data % --out %", images, out));
    Path older = folder.resolve("older.safetensors");
    try (var _ = TensorScope.open()) {
      var trained = TrainedEncoder.of(RunDirectory.open(run));
      Exporter.safetensors(trained, older, false);
    }
    assertRefused(
        1,
        "Export it again from its run (bin/byol export --run DIR)",
        call("embed --encoder % --data % --out %", older, images, out));
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(folder.resolve("x.npy.part")));
  }

  @Test
  void whatIsFoundIsPrintedBeforeItIsWritten() throws IOException {
    Path file = folder.resolve("a\u001b[2J.npy");
    CommandLineRun embedded = call("embed --encoder % --data % --out %", run, images, file);
    assertRight(embedded);
    assertTrue(embedded.out().contains("wrote ") && embedded.out().indexOf('\u001b') < 0);
    Path sheet = folder.resolve("sheet.png");
    Path keep = folder.resolve("keep.csv");
    for (CommandLineRun failed :
        List.of(
            onFullDisk("search --features % --row 3 --out %", file, sheet),
            onFullDisk("duplicates --features % --similarity 1 --keep %", file, keep))) {
      assertRefused(1, "No space left on device", failed);
      assertTrue(failed.out().contains("60 images of "), failed.out());
    }
    Path below = Files.writeString(folder.resolve("file"), "").resolve("sheet.png");
    CommandLineRun early = call("search --features % --row 3 --out %", file, below);
    assertRefused(1, "is no folder that may be written to", early);
    assertEquals("", early.out());
    assertRefused(
        1, "is no folder that may", call("duplicates --features % --drop %", file, below));
  }

  private CommandLineRun onFullDisk(String command, Path features, Path written)
      throws IOException {
    try (var _ = TestDisk.use(new FaultyDisk(Fault.FULL, 1, new PowerLoss(folder)))) {
      return call(command, features, written);
    }
  }
}
