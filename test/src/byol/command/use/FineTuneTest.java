package byol.command.use;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.DataOpener;
import byol.command.ExportEncoder;
import byol.eval.finetune.ClassifierTraining;
import byol.eval.finetune.ClassifierTraining.Epoch;
import byol.json.Json;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.run.TooManyDamagedException;
import byol.testing.Fixtures;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import byol.use.Embedder;
import byol.use.ImageClassifier;
import byol.use.ModelFile;
import byol.use.ModelFileException;
import byol.use.Prediction;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FineTuneTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static RunDirectory run;
  private static Path images;

  @BeforeAll
  static void prepare() throws IOException {
    run = UseFixtures.run(shared.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    images = UseFixtures.folder(shared.resolve("images"), 200, 16, 3, 1);
  }

  private FineTuneClassifier.Options options(String name, boolean allLayers, int epochs) {
    return options(name, images, allLayers, epochs);
  }

  private FineTuneClassifier.Options options(
      String name, Path data, boolean allLayers, int epochs) {
    var usual = ClassifierTraining.Settings.of(allLayers);
    var settings =
        new ClassifierTraining.Settings(
            allLayers,
            epochs,
            32,
            usual.learningRate(),
            usual.weightDecay(),
            true,
            0.2,
            epochs,
            5,
            1);
    return new FineTuneClassifier.Options(
        run.path(),
        data.toString(),
        DataOpener.BY_SPEC,
        folder.resolve(name),
        settings,
        0,
        Device.CPU);
  }

  private static Map<String, float[]> weights(Path file) {
    try (var _ = TensorScope.open()) {
      Map<String, float[]> weights = new HashMap<>();
      Safetensors.read(file)
          .tensors()
          .forEach((name, tensor) -> weights.put(name, tensor.toFloatArray()));
      return weights;
    }
  }

  @Test
  void aHeadLearnsTheClassesAndAllFilesOfItAgree() throws IOException {
    long before = TensorScope.liveTensors();
    Path hues = UseFixtures.hues(folder.resolve("hues"), 200, 16, 1);
    FineTuneClassifier.Result result =
        FineTuneClassifier.begin(options("head", hues, false, 40), FineTuneClassifier.Listener.NONE)
            .run();
    assertEquals(before, TensorScope.liveTensors());
    assertTrue(result.complete());
    assertEquals("test", result.measuredOn());
    Path table = folder.resolve("all.csv");
    PredictImages.Result predictions =
        new PredictImages(
                PredictImages.Options.of(result.folder(), hues.toString(), table),
                EmbedImages.Listener.NONE)
            .run();
    // Ten classes: chance is a tenth, and 200 images stray from it by 4.
    assertTrue(predictions.right() > predictions.labeled() / 3, predictions::toString);
    JsonObject summary = Json.readObject(result.folder().resolve("summary.json"));
    assertEquals(result.confusion().accuracy(), summary.get("accuracy").getAsDouble());
    assertEquals(10, summary.getAsJsonArray("per_class").size());
    assertEquals(10, summary.getAsJsonArray("confusion").size());
    List<Path> files;
    try (Stream<Path> all = Files.walk(hues)) {
      files = all.filter(Files::isRegularFile).sorted().limit(12).toList();
    }
    Map<String, Double> first = null;
    for (String name : List.of("", "best.safetensors", "classifier.safetensors", "classifier.pt")) {
      try (var classifier = ImageClassifier.open(result.folder().resolve(name))) {
        List<List<Prediction>> predicted = classifier.predict(files, 10);
        assertEquals(12, predicted.size());
        Map<String, Double> of = new HashMap<>();
        predicted.get(7).forEach(one -> of.put(one.label(), one.probability()));
        first = first == null ? of : first;
        for (String label : of.keySet()) {
          assertEquals(first.get(label), of.get(label), 1e-4, name);
        }
        assertEquals(1, of.values().stream().mapToDouble(p -> p).sum(), 1e-5);
        List<Prediction> sorted = predicted.getFirst();
        assertTrue(sorted.getFirst().probability() >= sorted.getLast().probability());
      }
    }
    // Its encoder is the run's: the head alone was trained.
    try (var classifier = Embedder.open(result.folder());
        var encoder = Embedder.open(run.path())) {
      assertArrayEquals(encoder.embed(files)[3], classifier.embed(files)[3], 1e-4f);
    }
    Path script = result.folder().resolve("classifier.pt");
    assertThrows(ModelFileException.class, () -> Embedder.open(script).close());
    assertThrows(ModelFileException.class, () -> ImageClassifier.open(run.path()).close());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void afterAStopItGoesOnToTheSameWeights(boolean allLayers) {
    FineTuneClassifier.begin(options("whole", allLayers, 3), FineTuneClassifier.Listener.NONE)
        .run();
    AtomicReference<FineTuneClassifier> training = new AtomicReference<>();
    var stopping =
        new FineTuneClassifier.Listener() {
          @Override
          public void said(String line) {}

          @Override
          public void trained(Epoch epoch, boolean best) {
            training.get().requestStop();
          }
        };
    training.set(FineTuneClassifier.begin(options("parts", allLayers, 3), stopping));
    FineTuneClassifier.Result first = training.get().run();
    assertFalse(first.complete());
    assertEquals(1, first.last().epoch());
    FineTuneClassifier.Result second =
        FineTuneClassifier.resume(
                first.folder(), DataOpener.BY_SPEC, Device.CPU, FineTuneClassifier.Listener.NONE)
            .run();
    assertTrue(second.complete());
    assertEquals(3, second.last().epoch());
    Map<String, float[]> whole = weights(folder.resolve("whole/last.safetensors"));
    Map<String, float[]> parts = weights(folder.resolve("parts/last.safetensors"));
    assertEquals(whole.keySet(), parts.keySet());
    whole.forEach((name, values) -> assertArrayEquals(values, parts.get(name), name));
  }

  @Test
  void whereImagesAreEncodedOrMeasuredItStopsToo() {
    AtomicReference<FineTuneClassifier> training = new AtomicReference<>();
    var whileEncoding =
        new FineTuneClassifier.Listener() {
          @Override
          public void said(String line) {}

          @Override
          public void encoded(int done, int total) {
            assertTrue(done < total, "it went on");
            training.get().requestStop();
          }
        };
    training.set(FineTuneClassifier.begin(options("encoding", false, 2), whileEncoding));
    long before = TensorScope.liveTensors();
    FineTuneClassifier.Result none = training.get().run();
    assertEquals(before, TensorScope.liveTensors());
    assertFalse(none.complete());
    assertNull(none.last());
    assertFalse(Files.exists(none.folder()));
    var whileMeasuring =
        new FineTuneClassifier.Listener() {
          @Override
          public void said(String line) {}

          @Override
          public void measured(int done, int total) {
            training.get().requestStop();
          }
        };
    training.set(FineTuneClassifier.begin(options("measuring", false, 2), whileMeasuring));
    FineTuneClassifier.Result trained = training.get().run();
    assertFalse(trained.complete());
    assertEquals(2, trained.last().epoch());
    assertTrue(resume(trained.folder(), new Told()).run().complete());
  }

  @Test
  void damagedTestImagesAreListedAndSaid() throws IOException {
    Path bad = Fixtures.picture(folder.resolve("bad.png"), 64, 64, 5);
    // In the middle, which only decoding finds.
    byte[] bytes = Files.readAllBytes(bad);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(bad, bytes);
    StringBuilder lines = new StringBuilder("path,label,split\n");
    try (Stream<Path> all = Files.walk(images)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (int i = 0; i < 60; i++) {
        lines.append("%s,%s,%s%n".formatted(files.get(i), i % 2, i < 40 ? "train" : "test"));
      }
    }
    lines.append("%s,1,test%n".formatted(bad));
    Path list = Files.writeString(folder.resolve("list.csv"), lines);
    Told told = new Told();
    var options = options("damaged", list, false, 1);
    assertThrows(
        TooManyDamagedException.class, () -> FineTuneClassifier.begin(options, told).run());
    FineTuneClassifier.Result result = resume(options.out(), told).withMaxSkipped(0.5).run();
    assertTrue(result.complete());
    Path skipped = options.out().resolve("skipped-test.txt");
    assertTrue(Files.readString(skipped).startsWith(bad + "\t"), Files.readString(skipped));
    assertTrue(
        told.warnings.getLast().startsWith("of the test images, 1 file skipped: "),
        told.warnings::toString);
  }

  @Test
  void bestWeightsThatAreWrittenAgainAreDescribedAsTheyAre() throws IOException {
    Path out =
        FineTuneClassifier.begin(options("again", false, 1), FineTuneClassifier.Listener.NONE)
            .run()
            .folder();
    Path best = out.resolve("best.safetensors");
    Map<String, String> before = Safetensors.readMetadata(best);
    Files.delete(best);
    resume(out, new Told()).run();
    assertEquals(before, Safetensors.readMetadata(best));
  }

  @Test
  void aFolderThatIsTakenOrImagesWithoutLabelsLeaveNothingBehind() throws IOException {
    var taken =
        new FineTuneClassifier.Options(
            run.path(),
            images.toString(),
            DataOpener.BY_SPEC,
            run.path(),
            ClassifierTraining.Settings.of(false),
            0,
            Device.CPU);
    assertThrows(
        ClassifierExistsException.class,
        () -> FineTuneClassifier.begin(taken, FineTuneClassifier.Listener.NONE).run());
    Path out = folder.resolve("out");
    var unlabeled =
        new FineTuneClassifier.Options(
            run.path(),
            "unlabeled:" + images,
            DataOpener.BY_SPEC,
            out,
            ClassifierTraining.Settings.of(false),
            0,
            Device.CPU);
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> FineTuneClassifier.begin(unlabeled, FineTuneClassifier.Listener.NONE).run());
    assertTrue(e.getMessage().contains("needs labels"), e.getMessage());
    assertFalse(Files.exists(out));
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "path,label,split\n");
    try (Stream<Path> all = Files.walk(images)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      StringBuilder lines = new StringBuilder("path,label,split\n");
      for (int i = 0; i < 30; i++) {
        lines.append("%s,%s,train%n".formatted(files.get(i), i % 2));
      }
      lines.append("%s,rare,test%n".formatted(files.get(30)));
      Files.writeString(list, lines);
    }
    var rare =
        new FineTuneClassifier.Options(
            run.path(),
            list.toString(),
            DataOpener.BY_SPEC,
            out,
            ClassifierTraining.Settings.of(false),
            0,
            Device.CPU);
    e =
        assertThrows(
            IllegalArgumentException.class,
            () -> FineTuneClassifier.begin(rare, FineTuneClassifier.Listener.NONE).run());
    assertTrue(e.getMessage().contains("'rare'"), e.getMessage());
    assertFalse(Files.exists(out));
  }

  @Test
  void scriptsCannotBeTrainedAndStandardizedWeightsCan() {
    Path script = folder.resolve("encoder.pt");
    ExportEncoder.run(run, script, ExportEncoder.Options.of(ExportFormats.TORCHSCRIPT));
    Path weights = folder.resolve("encoder.safetensors");
    ExportEncoder.run(run, weights, ExportEncoder.Options.of(ExportFormats.SAFETENSORS));
    var e = assertThrows(ModelFileException.class, () -> begin(script).run());
    assertTrue(e.getMessage().contains("cannot be trained here"), e.getMessage());
    Path trained = begin(weights).run().folder();
    try (var classifier = ImageClassifier.open(trained)) {
      assertEquals("gn:4", classifier.info().network().norm().toString());
    }
  }

  @Test
  void trainingOnFromAClassifierTakesItsWeightsAsTrained() {
    Path first =
        FineTuneClassifier.begin(options("first", true, 1), FineTuneClassifier.Listener.NONE)
            .run()
            .folder();
    assertEquals(first.resolve("best.safetensors"), ModelFile.weightsIn(first));
    try (var _ = TensorScope.open()) {
      assertEquals("gn:4+ws", ModelFile.trainable(first).info().network().norm().toString());
    }
  }

  private FineTuneClassifier begin(Path encoder) {
    var options = options("of-export", true, 1);
    return FineTuneClassifier.begin(
        new FineTuneClassifier.Options(
            encoder,
            options.data(),
            options.opener(),
            options.out(),
            options.settings(),
            0,
            Device.CPU),
        FineTuneClassifier.Listener.NONE);
  }

  @Test
  void predictionsOfADataSetAreATable() throws IOException {
    Path model =
        FineTuneClassifier.begin(options("model", false, 5), FineTuneClassifier.Listener.NONE)
            .run()
            .folder();
    Path out = folder.resolve("predictions.csv");
    var options =
        new PredictImages.Options(
            model, images.toString(), DataOpener.BY_SPEC, out, 3, Device.CPU, 1);
    PredictImages.Result result = new PredictImages(options, EmbedImages.Listener.NONE).run();
    assertEquals(200, result.images());
    assertEquals(200, result.labeled());
    List<String> lines = Files.readAllLines(out);
    assertEquals(201, lines.size());
    assertEquals(
        "path,label,split,prediction,probability,prediction_2,probability_2,prediction_3,probability_3",
        lines.getFirst());
    long right =
        lines.stream()
            .skip(1)
            .map(line -> line.split(","))
            .filter(cells -> cells[1].equals(cells[3]))
            .count();
    assertEquals(right, result.right());
  }

  private static final class Told implements FineTuneClassifier.Listener {
    final List<String> warnings = new ArrayList<>();

    @Override
    public void said(String line) {}

    @Override
    public void warned(String line) {
      warnings.add(line);
    }
  }

  private FineTuneClassifier resume(Path out, Told told) {
    return FineTuneClassifier.resume(out, DataOpener.BY_SPEC, Device.CPU, told);
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void whatIsLostOrDamagedIsHadAgainAndSaidToBe() throws IOException {
    Path out =
        FineTuneClassifier.begin(options("c", false, 3), FineTuneClassifier.Listener.NONE)
            .run()
            .folder();
    Path last = out.resolve("last.safetensors");
    Path best = out.resolve("best.safetensors");
    Map<String, float[]> before = weights(best);
    Told told = new Told();
    Files.delete(last);
    assertTrue(resume(out, told).run().complete());
    assertTrue(told.warnings.getFirst().contains("training begins anew"), told.warnings::toString);
    assertSame(before, best);
    assertSame(before, out.resolve("best.safetensors.earlier"));
    damage(last);
    assertTrue(resume(out, told).run().complete());
    assertTrue(Files.exists(out.resolve("last.safetensors.earlier")));
    assertSame(before, best);
    damage(best);
    assertTrue(resume(out, told).run().complete());
    assertEquals(3, told.warnings.size(), told.warnings::toString);
    assertSame(before, best);
    assertEquals(3, Json.readObject(out.resolve("summary.json")).getAsJsonArray("epochs").size());
  }

  private static void assertSame(Map<String, float[]> expected, Path file) {
    weights(file).forEach((name, values) -> assertArrayEquals(expected.get(name), values, name));
  }

  @Test
  void goingOnDeletesNothingAndBeginningTakesNothingOver() throws IOException {
    Path out =
        FineTuneClassifier.begin(options("c", true, 2), FineTuneClassifier.Listener.NONE)
            .run()
            .folder();
    Files.delete(out.resolve("last.safetensors"));
    FineTuneClassifier stopped = resume(out, new Told());
    stopped.requestStop();
    assertFalse(stopped.run().complete());
    Path plan = out.resolve("finetune.json");
    assertTrue(Files.exists(plan));
    assertTrue(Files.exists(out.resolve("best.safetensors.earlier")));
    JsonObject partial = Json.readObject(plan);
    partial.remove("classes");
    Files.writeString(plan, partial.toString());
    var e = assertThrows(IllegalArgumentException.class, () -> resume(out, new Told()));
    assertTrue(e.getMessage().contains(plan + " is damaged"), e.getMessage());
    Files.delete(plan);
    Files.move(out.resolve("best.safetensors.earlier"), out.resolve("best.safetensors"));
    var taken =
        assertThrows(
            ClassifierExistsException.class,
            () ->
                FineTuneClassifier.begin(options("c", false, 2), FineTuneClassifier.Listener.NONE)
                    .run());
    assertFalse(taken.isResumable());
    assertTrue(Files.exists(out.resolve("best.safetensors")));
  }
}
