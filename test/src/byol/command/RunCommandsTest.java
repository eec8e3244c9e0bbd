package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.Split;
import byol.data.sets.Datasets;
import byol.data.sets.ShapesDataset;
import byol.eval.Knn;
import byol.eval.finetune.SemiSupervised;
import byol.export.ExportCheck;
import byol.export.ExportFormat;
import byol.export.ExportOptions;
import byol.export.ModelInfo;
import byol.nn.Layer;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.train.TrainingListener;
import byol.use.NoEncoderException;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training, evaluation and export, called as a program would. */
final class RunCommandsTest {
  private static final DataOpener IMAGES =
      (_, split) -> new ShapesDataset(split == Split.TRAIN ? 64 : 32, 16, split.ordinal());

  @TempDir Path folder;

  private RunDirectory run(long steps) {
    return RunDirectory.create(folder.resolve("run"), TinyRun.smallest(steps));
  }

  private static EvaluateRun.Options knn() {
    var protocols = EvalProtocols.NONE.withKnn(List.of(new Knn(3), new Knn(5)));
    return EvaluateRun.Options.DEFAULTS.withOpener(IMAGES).withProtocols(protocols);
  }

  @Test
  void aTrainingIsAddedToTheSummaryAndGoesOnAfterAStop() {
    RunDirectory run = run(3);
    TrainRun first = new TrainRun(run, TinyRun.IMAGES);
    List<Long> steps = new ArrayList<>();
    first.follow(
        new TrainingListener() {
          @Override
          public void stepped(long step) {
            steps.add(step);
            first.requestStop();
          }
        },
        CommandLog.NONE);
    assertFalse(first.run().training().complete());
    assertEquals(List.of(1L), steps);
    assertEquals(1, run.summary().get("steps").getAsLong());
    assertTrue(new TrainRun(run, TinyRun.IMAGES).run().training().complete());
    assertEquals(3, run.summary().get("steps").getAsLong());
    assertEquals("resnet8", run.summary().get("arch").getAsString());
    assertEquals(3, run.metrics().size());
  }

  @Test
  void aStopBeforeTheStartIsKept() {
    TrainRun training = new TrainRun(run(3), TinyRun.IMAGES);
    training.requestStop();
    assertEquals(0, training.run().training().step());
  }

  @Test
  void anEvaluationIsMergedIntoTheSummary() {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    long before = TensorScope.liveTensors();
    List<String> lines = new ArrayList<>();
    EvaluateRun.Result result = new EvaluateRun(run, knn(), lines::add).run();
    assertEquals(before, TensorScope.liveTensors());
    assertEquals(64, result.report().trainImages());
    JsonObject summary = run.summary();
    assertEquals(1, summary.get("steps").getAsLong());
    assertEquals(result.report().trained().knn().top1(), summary.get("knn_top1").getAsDouble());
    assertEquals(2, summary.getAsJsonObject("knn_top1_by_k").size());
    assertTrue(summary.getAsJsonObject("random_init").has("knn_top1"));
    assertFalse(summary.has("linear_top1"));
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("raw pixels: kNN")), lines::toString);
  }

  @Test
  void fineTuningThatDivergesLeavesTheOtherFigures() {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    List<String> lines = new ArrayList<>();
    var protocols =
        EvalProtocols.NONE
            .withKnn(List.of(new Knn(3)))
            .withSemiSupervised(new SemiSupervised(List.of(1e38), 3, 0), List.of(100.0));
    var options =
        EvaluateRun.Options.DEFAULTS
            .withOpener(IMAGES)
            .withProtocols(protocols)
            .withBaselines(false);
    EvaluateRun.Result result = new EvaluateRun(run, options, lines::add).run();
    assertTrue(
        lines.stream()
            .anyMatch(
                line -> line.startsWith("trained: no fine-tuning with 100 % of the labels: ")),
        lines::toString);
    assertEquals(result.summary().trained().knnTop1(), run.summary().get("knn_top1").getAsDouble());
  }

  @Test
  void figuresOfOtherImagesStandApart() {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    EvaluateRun.Result result =
        new EvaluateRun(run, knn().withData("elsewhere"), CommandLog.NONE).run();
    assertFalse(result.own());
    JsonObject others = run.summary().getAsJsonObject("on_other_data");
    assertTrue(others.getAsJsonObject(Datasets.absolute("elsewhere")).has("knn_top1"));
    assertFalse(run.summary().has("knn_top1"));
  }

  @Test
  void whatIsMeasuredIsKeptOnlyAfterwards() {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    EvaluateRun evaluation = new EvaluateRun(run, knn(), CommandLog.NONE);
    EvaluateRun.Result result = evaluation.measure();
    assertFalse(run.summary().has("knn_top1"));
    evaluation.keep(result);
    assertTrue(run.summary().has("knn_top1"));
  }

  @Test
  void anEncoderIsExportedInBothFormats() {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    for (String format : List.of(ExportFormats.TORCHSCRIPT, ExportFormats.SAFETENSORS)) {
      Path file = folder.resolve("encoder." + ExportFormats.get(format).extension());
      ExportEncoder.Result result = ExportEncoder.run(run, file, ExportEncoder.Options.of(format));
      assertTrue(Files.isRegularFile(result.file()));
      assertEquals(
          format.equals(ExportFormats.TORCHSCRIPT),
          result.check() instanceof ExportCheck.Near,
          file::toString);
    }
    var standardized = ExportEncoder.Options.of(ExportFormats.TORCHSCRIPT);
    var e = assertThrows(IllegalArgumentException.class, () -> standardized.withTrainable(true));
    assertTrue(e.getMessage().contains("as torchscript: use safetensors"), e.getMessage());
  }

  /** One that writes nothing but the number of features, and compares it. */
  private static final class Size implements ExportFormat {
    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public ExportCheck write(
        Layer encoder, Path file, Tensor example, ExportOptions options, ModelInfo info) {
      try {
        Files.writeString(file, "" + encoder.forward(example).size(1));
        return new ExportCheck.Equal();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aProgramCanBringItsOwnFormat() throws IOException {
    RunDirectory run = run(1);
    new TrainRun(run, TinyRun.IMAGES).run();
    ExportFormats.add("test-size", new Size());
    Path file = folder.resolve("size.txt");
    CommandLineRun done =
        CommandLineRun.of(
            ("export --run %s --format Test-Size --out %s".formatted(run.path(), file)).split(" "));
    assertEquals(0, done.code(), done.err());
    assertTrue(done.out().contains("(test-size; loaded back, equal)"), done.out());
    assertTrue(Long.parseLong(Files.readString(file)) > 0);
    CommandLineRun unknown =
        CommandLineRun.of(
            ("export --run %s --format tflite --out %s".formatted(run.path(), file)).split(" "));
    assertEquals(2, unknown.code());
    assertTrue(
        unknown.err().contains("unknown format 'tflite' (there are: torchscript"), unknown.err());
  }

  @Test
  void withoutACheckpointThereIsNoEncoder() throws Exception {
    RunDirectory run = run(1);
    var options = ExportEncoder.Options.of(ExportFormats.SAFETENSORS);
    Path file = folder.resolve("encoder.safetensors");
    var untrained =
        assertThrows(NoEncoderException.class, () -> ExportEncoder.run(run, file, options));
    assertEquals(run.path() + " has no checkpoint yet", untrained.getMessage());
    assertFalse(untrained.isDamaged());
    new TrainRun(run, TinyRun.IMAGES).run();
    Path newest = run.latestCheckpoint().orElseThrow();
    Files.write(newest, new byte[100]);
    var damaged =
        assertThrows(NoEncoderException.class, () -> ExportEncoder.run(run, file, options));
    assertTrue(damaged.isDamaged());
    assertTrue(damaged.getMessage().contains(newest.toString()), damaged.getMessage());
    assertFalse(Files.exists(file));
  }
}
