package byol.eval.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.Subset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Identity;
import byol.nn.Layer;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.testing.EvalFixtures;
import byol.testing.Unlabeled;
import byol.torch.Random;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureExtractorTest {
  private static final ShapesDataset SHAPES = new ShapesDataset(37, 12, 1);
  private static final EvalTransform PLAIN = new EvalTransform(12, SHAPES.stats());

  private static ResNet encoder(String norm) {
    Random.manualSeed(0);
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, NormSpec.parse(norm)));
  }

  private static FeatureExtractor extractor(int batchSize) {
    return new FeatureExtractor(Device.CPU, false, batchSize, 2, FeatureExtractor.Progress.NONE);
  }

  @Test
  void rawPixelsAreTheNormalizedPixels() {
    try (TensorScope _ = TensorScope.open()) {
      Features features = extractor(10).extract(new RawPixels(), SHAPES, PLAIN);
      assertArrayEquals(new long[] {37, 3 * 12 * 12}, features.values().shape());
      assertTrue(EvalFixtures.isPlain(features.values()));
      assertEquals(SHAPES.classNames(), features.classNames());
      for (int i : new int[] {0, 9, 10, 36}) {
        assertArrayEquals(
            EvalFixtures.channelsFirst(SHAPES, i),
            features.values().select(0, i).toFloatArray(),
            1e-5f);
        assertEquals(SHAPES.label(i), features.labels()[i]);
      }
    }
  }

  @Test
  void batchSizeDoesNotMatter() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("gn:16+ws");
      Features ones = extractor(1).extract(encoder, SHAPES, PLAIN);
      Features all = extractor(1000).extract(encoder, SHAPES, PLAIN);
      assertEquals(encoder.features(), all.size());
      assertTrue(EvalFixtures.largestDifference(ones.values(), all.values()) < 1e-5);
    }
  }

  @Test
  void runsInEvaluationModeAndRestoresEachLayer() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("bn");
      Layer frozen = encoder.children().get("layer1");
      frozen.train(false);
      float[] before = encoder.stateDict().get("bn1.running_mean").toFloatArray();
      // Batch statistics of one image would differ from those of 37.
      Features ones = extractor(1).extract(encoder, SHAPES, PLAIN);
      Features all = extractor(37).extract(encoder, SHAPES, PLAIN);
      assertTrue(EvalFixtures.largestDifference(ones.values(), all.values()) < 1e-5);
      assertArrayEquals(before, encoder.stateDict().get("bn1.running_mean").toFloatArray());
      assertTrue(encoder.isTraining());
      assertFalse(frozen.isTraining());
      assertTrue(encoder.children().get("layer2").isTraining());
    }
  }

  @Test
  void keepsOnlyTheFeatures() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("gn:16+ws");
      long live = TensorScope.liveTensors();
      Features features = extractor(8).extract(encoder, SHAPES, PLAIN);
      assertEquals(live + 1, TensorScope.liveTensors());
      assertFalse(features.values().requiresGrad());
    }
  }

  @Test
  void runsInBfloat16() {
    try (TensorScope _ = TensorScope.open()) {
      ResNet encoder = encoder("gn:16+ws");
      var half = new FeatureExtractor(Device.CPU, true, 16, 1, FeatureExtractor.Progress.NONE);
      Features rough = half.extract(encoder, SHAPES, PLAIN);
      Features exact = extractor(16).extract(encoder, SHAPES, PLAIN);
      assertEquals(DType.FLOAT32, rough.values().dtype());
      double scale = exact.values().abs().max().item();
      double difference = EvalFixtures.largestDifference(rough.values(), exact.values()) / scale;
      assertTrue(difference > 0 && difference < 0.05, "relative difference " + difference);
    }
  }

  @Test
  void reportsProgress() {
    try (TensorScope _ = TensorScope.open()) {
      List<Integer> reported = new ArrayList<>();
      var extractor =
          new FeatureExtractor(
              Device.CPU,
              false,
              16,
              1,
              (done, total) -> {
                assertEquals(37, total);
                reported.add(done);
              });
      extractor.extract(new RawPixels(), SHAPES, PLAIN);
      assertEquals(List.of(16, 32, 37), reported);
    }
  }

  @Test
  void takesImagesWithoutLabels() {
    try (TensorScope _ = TensorScope.open()) {
      Features features = extractor(16).extract(new RawPixels(), new Unlabeled(SHAPES), PLAIN);
      assertFalse(features.hasLabels());
      assertEquals(0, features.classes());
    }
  }

  @Test
  void refusesWhatGivesNoVectors() {
    try (TensorScope _ = TensorScope.open()) {
      Layer noVectors = new Sequential(List.of(new Identity()));
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> extractor(16).extract(noVectors, SHAPES, PLAIN));
      assertTrue(e.getMessage().contains("one vector per image"), e.getMessage());
      assertTrue(noVectors.isTraining(), "the mode is restored after a failure, too");
      assertThrows(
          DataException.class,
          () -> extractor(16).extract(new RawPixels(), Subset.first(SHAPES, 0), PLAIN));
      assertThrows(IllegalArgumentException.class, () -> extractor(0));
    }
  }
}
