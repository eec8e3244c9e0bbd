package byol.eval.finetune;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.testing.EvalFixtures;
import byol.testing.Unlabeled;
import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemiSupervisedTest {
  private static final ShapesDataset TRAIN = new ShapesDataset(400, 12, 1);
  private static final ShapesDataset TEST = new ShapesDataset(100, 12, 2);
  private static final SemiSupervised.Images IMAGES =
      new SemiSupervised.Images(TRAIN, TEST, new EvalTransform(12, TRAIN.stats()));

  private static ResNet.Config config(String norm) {
    return new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.TINY, NormSpec.parse(norm));
  }

  private static ResNet encoder(String norm) {
    Random.manualSeed(1);
    ResNet encoder = new ResNet(config(norm));
    encoder.train(false);
    return encoder;
  }

  private static SemiSupervised with(int epochs, Double... rates) {
    return new SemiSupervised(List.of(rates), epochs, 32, 0.9, 0, 1);
  }

  private static SemiSupervised.Score score(SemiSupervised protocol, ResNet encoder, String norm) {
    return protocol.evaluate(
        encoder, () -> new ResNet(config(norm)), IMAGES, 50, Device.CPU, _ -> {});
  }

  /** With BatchNorm, the running statistics are among the values. */
  @ParameterizedTest
  @ValueSource(strings = {"bn", "gn:8+ws"})
  void leavesTheGivenEncoderUntouched(String norm) {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder(norm);
      Map<String, float[]> before = new LinkedHashMap<>();
      encoder.stateDict().forEach((name, tensor) -> before.put(name, tensor.toFloatArray()));
      long live = TensorScope.liveTensors();
      score(with(1, 0.1), encoder, norm);
      assertEquals(live, TensorScope.liveTensors());
      assertFalse(encoder.isTraining());
      encoder
          .stateDict()
          .forEach((name, tensor) -> assertArrayEquals(before.get(name), tensor.toFloatArray()));
      encoder.parameters().forEach(parameter -> assertFalse(parameter.tensor().hasGrad()));
    }
  }

  @Test
  void learnsFromFewLabels() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      var train = new EvalFixtures.Colors(800, 1);
      var images =
          new SemiSupervised.Images(
              train, new EvalFixtures.Colors(80, 2), new EvalTransform(8, train.stats()));
      SemiSupervised.Score score =
          with(10, 1e-6, 0.05, 1e9)
              .evaluate(
                  encoder("gn:8+ws"), () -> encoder("gn:8+ws"), images, 10, Device.CPU, log::add);
      // Eight classes: chance is 12.5 %.
      assertTrue(score.top1() > 60, score.toString());
      assertEquals(0.05, score.learningRate(), score.toString());
      assertEquals(10, score.percent());
      assertEquals(80, score.images());
      assertEquals(3, log.size(), log.toString());
      assertFalse(score.atEdge(), score.toString());
      assertTrue(log.getFirst().contains("learning rate 1.0E-6"), log.toString());
    }
  }

  /** Rates that diverge are too large: sixteen times smaller ones are tried, and then no more. */
  @Test
  void goesOnBeyondTheGivenLearningRates() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("none");
      var e =
          assertThrows(
              IllegalStateException.class, () -> score(with(1, 32e28, 16e28), encoder, "none"));
      assertTrue(
          e.getMessage().contains("[3.2E29, 1.6E29, 8.0E28, 4.0E28, 2.0E28, 1.0E28]"),
          e.getMessage());
    }
  }

  @Test
  void trainsTheEncoderAndNotItsHeadAlone() {
    try (TensorScope _ = TensorScope.open()) {
      Classifier classifier = new Classifier(encoder("gn:8+ws"), 10);
      Tensor images = Tensor.rand(4, 3, 12, 12);
      assertEquals(0, classifier.forward(images).abs().max().item(), "zero at the start");
      Tensor labels = Tensor.of(new long[] {0, 1, 2, 3});
      assertEquals(
          Math.log(10), Functional.crossEntropy(classifier.forward(images), labels).item(), 1e-6);
      Set<String> names = classifier.namedParameters().keySet();
      assertTrue(names.containsAll(Set.of("encoder.conv1.weight", "head.weight", "head.bias")));
    }
  }

  @Test
  void sameSeedSameResult() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("gn:8+ws");
      SemiSupervised.Score first = score(with(2, 0.05, 0.01), encoder, "gn:8+ws");
      SemiSupervised.Score second = score(with(2, 0.05, 0.01), encoder, "gn:8+ws");
      assertEquals(first.top1(), second.top1());
      assertEquals(first.candidates(), second.candidates());
    }
  }

  @Test
  void aDivergedLearningRateIsARow() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("none");
      SemiSupervised.Score score = score(with(1, 1e30, 0.01), encoder, "none");
      assertTrue(score.candidates().getFirst().diverged(), score.toString());
      assertTrue(score.learningRate() <= 0.01, score.toString());
      var e =
          assertThrows(IllegalStateException.class, () -> score(with(1, 1e30), encoder, "none"));
      assertTrue(e.getMessage().contains("smaller"), e.getMessage());
    }
  }

  @Test
  void stepsOfOneImageAreLearnedFrom() {
    try (TensorScope _ = TensorScope.open()) {
      var single = new SemiSupervised(List.of(0.01), 1, 1, 0.9, 0, 1);
      SemiSupervised.Score score =
          single.evaluate(
              encoder("gn:8+ws"),
              () -> new ResNet(config("gn:8+ws")),
              IMAGES,
              5,
              Device.CPU,
              _ -> {});
      double untrained = Math.log(TRAIN.classNames().size());
      assertTrue(
          Math.abs(score.candidates().getFirst().heldOutLoss() - untrained) > 1e-6,
          score.toString());
    }
  }

  @Test
  void takesTheSameShareOfEveryClass() {
    LabeledShare share = LabeledShare.of(TRAIN, 20, 3);
    int[] counts = perClass(share.all());
    int[] whole = perClass(TRAIN);
    for (int c = 0; c < counts.length; c++) {
      assertEquals(Math.round(whole[c] * 0.2), counts[c]);
      assertEquals(Math.max(1, Math.round(counts[c] * 0.2)), perClass(share.heldOut())[c]);
    }
    assertEquals(share.all().size(), share.fitting().size() + share.heldOut().size());
    Set<String> seen = new HashSet<>();
    for (ImageDataset part : List.of(share.fitting(), share.heldOut())) {
      for (int i = 0; i < part.size(); i++) {
        assertTrue(seen.add(Arrays.toString(part.image(i).pixels())), "held-out and trained on");
      }
    }
    assertArrayEquals(pixels(share), pixels(LabeledShare.of(TRAIN, 20, 3)));
    assertFalse(
        Arrays.equals(pixels(share), pixels(LabeledShare.of(TRAIN, 20, 4))),
        "another seed, other images");
  }

  private static byte[] pixels(LabeledShare share) {
    return share.all().image(0).pixels();
  }

  private static int[] perClass(ImageDataset images) {
    int[] counts = new int[images.classNames().size()];
    IntStream.range(0, images.size()).forEach(i -> counts[images.label(i)]++);
    return counts;
  }

  @Test
  void saysHowManyLabelsAreNeeded() {
    var e = assertThrows(IllegalArgumentException.class, () -> LabeledShare.of(TRAIN, 1, 0));
    assertTrue(e.getMessage().startsWith("1 % of the labels of shapes are 0."), e.getMessage());
    assertTrue(e.getMessage().contains("200 images per class at 1 %"), e.getMessage());
    var unlabeled = new Unlabeled(TRAIN);
    e = assertThrows(IllegalArgumentException.class, () -> LabeledShare.of(unlabeled, 50, 0));
    assertTrue(e.getMessage().contains("needs labels"), e.getMessage());
    for (double percent : new double[] {0, -1, 100.5, Double.NaN}) {
      e = assertThrows(IllegalArgumentException.class, () -> LabeledShare.of(TRAIN, percent, 0));
      assertTrue(e.getMessage().contains("above 0 and up to 100"), e.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> with(0, 0.1));
    assertThrows(IllegalArgumentException.class, () -> with(1, -0.1));
    assertThrows(IllegalArgumentException.class, () -> with(1));
  }
}
