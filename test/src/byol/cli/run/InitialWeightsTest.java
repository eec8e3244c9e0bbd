package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.Origin;
import byol.config.RunConfig;
import byol.json.Json;
import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import byol.weights.WeightFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --init}, {@code --from}, and runs that get another length. */
class InitialWeightsTest {
  private static final String TINY =
      "--hidden 16 --projection 8 --image-size 12 --batch-size 8 --optimizer adamw --threads 1"
          + " --log-every 1 --data shapes";

  @TempDir private Path folder;

  private CommandLineRun pretrain(String out, String more) {
    List<String> words =
        new ArrayList<>(List.of("pretrain", "--out", folder.resolve(out).toString()));
    words.addAll(Arrays.asList(more.split(" ")));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private CommandLineRun trained(String out, String more) {
    CommandLineRun run = pretrain(out, more);
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private RunDirectory run(String name) {
    return RunDirectory.open(folder.resolve(name));
  }

  private void assertSameWeights(Path expected, Path actual) {
    try (var _ = TensorScope.open()) {
      Map<String, Tensor> left = Safetensors.read(expected).tensors();
      Map<String, Tensor> right = Safetensors.read(actual).tensors();
      assertEquals(left.keySet(), right.keySet());
      left.forEach(
          (name, tensor) ->
              assertArrayEquals(tensor.toDoubleArray(), right.get(name).toDoubleArray(), name));
    }
  }

  private static Path copy(String name, Path to) throws IOException {
    return Files.copy(WeightFiles.of(name), to);
  }

  @Test
  void aRunBeginsWithWeightsAndDoesNotNeedTheFileAgain() throws IOException {
    Path file = copy("checkpoint.pth", folder.resolve("weights.pth"));
    String init = TINY + " --norm gn:2+ws --init " + file;
    CommandLineRun whole = trained("whole", init + " --steps 4 --checkpoint-every 2");
    assertTrue(whole.out().contains("by its names resnet8 of width 8, norm bn"), whole.out());
    assertTrue(whole.out().contains("taken: 30 tensors"), whole.out());
    assertTrue(whole.out().contains("normalization was bn and is gn:2"), whole.out());
    RunConfig config = run("whole").config();
    assertEquals("resnet8", config.model().arch());
    assertEquals(8, config.model().width());
    assertEquals(file.toString(), config.origin().weights().file());
    assertEquals(64, config.origin().weights().sha256().length());
    var listed = Json.readObject(folder.resolve("whole/init.json"));
    assertEquals(
        "state_dict.module.encoder_q.conv1.weight",
        listed.getAsJsonObject("taken").get("conv1.weight").getAsString());
    assertTrue(
        listed.getAsJsonArray("left").toString().contains("encoder_q.bn1.running_mean"),
        listed.toString());

    CommandLineRun chance =
        trained("chance", "--steps 1 --config " + folder.resolve("whole/config.json"));
    assertTrue(chance.out().contains("began with the weights of " + file), chance.out());
    assertEquals(Origin.NONE, run("chance").config().origin());

    // Stopped before the first step, and resumed without the file.
    trained("stopped", init + " --steps 4 --checkpoint-every 2");
    for (Path checkpoint : run("stopped").checkpoints().newestFirst()) {
      if (!checkpoint.endsWith("step-00000000.safetensors")) {
        Files.delete(checkpoint);
      }
    }
    Files.delete(file);
    trained("stopped", "--resume");
    Path last = run("whole").latestCheckpoint().orElseThrow();
    assertSameWeights(last, run("stopped").latestCheckpoint().orElseThrow());
    assertEquals(3, run("whole").checkpoints().newestFirst().size());

    // Nor does it begin with anything else.
    for (Path checkpoint : run("stopped").checkpoints().newestFirst()) {
      Files.delete(checkpoint);
    }
    CommandLineRun lost = pretrain("stopped", "--resume");
    assertEquals(1, lost.code());
    assertTrue(lost.err().contains("has no checkpoint any more"), lost.err());
  }

  @Test
  void whatDoesNotFitLeavesNoFolder() throws IOException {
    Path cut = folder.resolve("cut.pth");
    byte[] whole = Files.readAllBytes(WeightFiles.of("state.pth"));
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Map<String, String> refused =
        Map.of(
            WeightFiles.of("runs.pth").toString(),
            "names posix.system",
            WeightFiles.of("state.pth") + " --width 16",
            "holds resnet8 of width 8, norm bn, and the encoder of this run is resnet8 of width 16",
            WeightFiles.of("state.pth") + " --stem small --encoder-norm none --arch resnet18",
            "--arch, --width, --stem and --encoder-norm say",
            WeightFiles.of("dtypes.pth").toString(),
            "has no tensor that the encoder of this run has",
            cut.toString(),
            "is no whole zip archive",
            folder.resolve("nothing").toString(),
            "there is no file",
            folder.toString(),
            "is neither the folder of a run nor that of a classifier");
    refused.forEach(
        (options, message) -> {
          CommandLineRun run =
              pretrain("run", TINY + " --norm gn:2+ws --steps 1 --init " + options);
          assertEquals(1, run.code(), options + run.err());
          assertTrue(run.err().contains(message), run.err());
          assertEquals(
              1, run.err().lines().filter(line -> line.startsWith("byol pretrain: ")).count());
          assertFalse(Files.exists(folder.resolve("run")), options);
        });
    assertFalse(Files.exists(Path.of("byol-ran-a-pickle")));
  }

  @Test
  void whatCannotBeginIsRefusedBeforeTheTrialOfItsSpeed() {
    String minutes = TINY + " --minutes 1 --norm gn:2 ";
    Map.of(
            "--init " + WeightFiles.of("state.pth") + " --width 16",
            "the encoder of this run is resnet8 of width 16",
            "--arch resnet8 --width 8 --batch-size 100000",
            "100000")
        .forEach(
            (options, message) -> {
              CommandLineRun run = pretrain("none", minutes + options);
              assertEquals(1, run.code(), run.err());
              assertTrue(run.err().contains(message), run.err());
              assertFalse(run.out().contains("measuring"), run.out());
              assertFalse(Files.exists(folder.resolve("none")));
            });
  }

  @Test
  void aNewRunBeginsWhereAnotherIs() {
    trained("first", TINY + " --arch resnet8 --width 8 --norm gn:4+ws --steps 2");
    CommandLineRun second =
        trained("second", "--steps 3 --lr 0.001 --from " + folder.resolve("first"));
    assertTrue(second.out().contains("all networks of the checkpoint are taken"), second.out());
    RunConfig first = run("first").config();
    RunConfig config = run("second").config();
    assertEquals(3, config.steps());
    assertEquals(0.001, config.optimizer().lr());
    assertEquals(first.model(), config.model());
    assertEquals(first.data(), config.data());
    assertEquals(
        run("first").latestCheckpoint().orElseThrow().toString(), config.origin().weights().file());
    try (var _ = TensorScope.open()) {
      var start = Safetensors.read(run("second").checkpoints().first().orElseThrow()).tensors();
      var before = Safetensors.read(run("first").latestCheckpoint().orElseThrow()).tensors();
      assertArrayEquals(
          before.get("predictor.0.weight").toFloatArray(),
          start.get("predictor.0.weight").toFloatArray());
      assertArrayEquals(
          before.get("target.encoder.conv1.weight").toFloatArray(),
          start.get("target.encoder.conv1.weight").toFloatArray());
    }
    CommandLineRun both = pretrain("third", "--init x --from " + folder.resolve("first"));
    assertEquals(2, both.code());
    assertTrue(both.err().contains("give it without --init"), both.err());
  }

  /** Its scales and shifts are what training made of them, and no first batch's. */
  @Test
  void theModifiedInitializationIsNotDoneAgain() {
    trained("first", TINY + " --arch resnet8 --width 8 --norm bn-init --steps 3");
    trained("second", "--steps 1 --lr 1e-12 --from " + folder.resolve("first"));
    assertEquals(
        List.of("online.encoder", "online.projector", "predictor"),
        run("second").config().origin().weights().initialized());
    try (var _ = TensorScope.open()) {
      var before = Safetensors.read(run("first").latestCheckpoint().orElseThrow()).tensors();
      var after = Safetensors.read(run("second").latestCheckpoint().orElseThrow()).tensors();
      for (String name : List.of("online.encoder.bn1.weight", "predictor.1.bias")) {
        assertArrayEquals(
            before.get(name).toFloatArray(), after.get(name).toFloatArray(), 1e-5f, name);
      }
    }
  }

  @Test
  void aFinishedRunGoesOnToAnotherLength() throws IOException {
    String settings = TINY + " --arch resnet8 --width 8 --norm gn:4+ws --steps 4";
    trained("whole", settings);
    CommandLineRun longer = trained("whole", "--resume --steps 8");
    assertTrue(longer.out().contains("4 steps are done, of 4 before and 8 now"), longer.out());
    assertTrue(longer.out().contains("with the next step the rate goes from "), longer.out());
    assertTrue(longer.out().contains("trained 8 steps"), longer.out());
    RunConfig config = run("whole").config();
    assertEquals(8, config.steps());
    assertEquals(List.of(new Origin.Length(4, 4)), config.origin().lengths());
    List<Double> rates = run("whole").metrics().stream().map(row -> row.lr()).toList();
    assertEquals(8, rates.size());
    double highest = config.learningRate();
    assertEquals(highest * (1 + Math.cos(Math.PI * 4 / 8)) / 2, rates.get(4), 1e-3 * highest);

    // Another that goes on to the same length, and is stopped on the way.
    trained("stopped", settings);
    trained("stopped", "--resume --steps 8");
    Files.delete(run("stopped").latestCheckpoint().orElseThrow());
    trained("stopped", "--resume");
    assertSameWeights(
        run("whole").latestCheckpoint().orElseThrow(),
        run("stopped").latestCheckpoint().orElseThrow());

    CommandLineRun shorter = pretrain("whole", "--resume --steps 7");
    assertEquals(1, shorter.code());
    assertTrue(shorter.err().contains("has done 8 steps already"), shorter.err());
    CommandLineRun same = trained("whole", "--resume --steps 8");
    assertTrue(same.out().contains("trained 8 steps"), same.out());
    CommandLineRun both = pretrain("whole", "--resume --steps 9 --epochs 3");
    assertEquals(2, both.code());
  }

  @Test
  void epochsOfARunAreCountedAsWhenItBegan() throws IOException {
    Path images = byol.testing.UseFixtures.folder(folder.resolve("images"), 24, 12, 1, 1);
    String settings = TINY.replace("shapes", images.toString()) + " --arch resnet8 --width 8";
    trained("run", settings + " --norm gn:4+ws --epochs 1");
    long once = run("run").config().steps();
    trained("run", "--resume --epochs 2");
    assertEquals(2 * once, run("run").config().steps());
  }
}
