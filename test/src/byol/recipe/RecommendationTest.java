package byol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.model.Stem;
import byol.optim.Precision;
import byol.torch.runtime.Device;
import byol.util.Processor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RecommendationTest {
  private static final Device.Type CPU = Device.Type.CPU;

  private static Situation images(int count, int channels, int side) {
    return new Situation(count, channels, side, CPU, true);
  }

  private static RunConfig config(Situation situation, Settings said) {
    ImageDataset dataset =
        new ShapesDataset(Math.min(situation.images(), 8192), situation.side(), 0);
    Settings settings = Recommendation.of(situation, said).settings().overriddenBy(said);
    return Defaults.resolve(settings.with("data", "shapes"), dataset);
  }

  private static Settings said(Object... keysAndValues) {
    Settings said = Settings.NONE;
    for (int i = 0; i < keysAndValues.length; i += 2) {
      said = said.withText((String) keysAndValues[i], keysAndValues[i + 1].toString());
    }
    return said;
  }

  @ParameterizedTest
  @CsvSource({
    "cpu, 60000, 1, 28, small gray images on a CPU",
    "cpu, 60000, 1, 128, larger images on a CPU",
    "cpu, 50000, 3, 32, small color images on a CPU",
    "cpu, 5000, 3, 300, larger images on a CPU",
    "cuda, 50000, 3, 32, small images on a GPU",
    "cuda, 50000, 3, 300, photographs on a GPU",
    "cuda, 1281167, 3, 375, very many photographs on a GPU"
  })
  void theFirstRuleThatHoldsIsTaken(
      String device, int count, int channels, int side, String expected) {
    var type = device.equals("cpu") ? CPU : Device.Type.CUDA;
    var situation = new Situation(count, channels, side, type, true);
    assertEquals(expected, Recommendation.of(situation, Settings.NONE).name());
  }

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleGivesARunWithoutBatchStatistics(Rule rule) {
    assertFalse(rule.measured().isBlank());
    int side = rule.when().maxSide() == null ? 128 : rule.when().maxSide();
    int count = rule.when().minImages() == null ? 8192 : rule.when().minImages();
    boolean cuda = "cuda".equals(rule.when().device());
    int channels = rule.when().channels() == null ? 3 : rule.when().channels();
    boolean bfloat16 = rule.when().bfloat16() == null || rule.when().bfloat16();
    var type = cuda ? Device.Type.CUDA : CPU;
    var situation = new Situation(count, channels, side, type, bfloat16);
    assertSame(rule, Rules.of(situation, side));
    RunConfig config = config(situation, Settings.NONE);
    assertTrue(config.views().size() <= side);
    assertFalse(config.model().encoderNorm().usesBatchStatistics());
    assertFalse(config.model().predictorNorm().usesBatchStatistics());
    for (String optimizer : rule.optimizers().keySet()) {
      RunConfig other = config(situation, said("optimizer", optimizer));
      OptimizerRates rates = rule.optimizers().get(optimizer);
      int batch = config.effectiveBatch();
      assertEquals(rates.at(batch).get("lr", Double.class), other.optimizer().lr());
      if (rates.peakLr() != null) {
        assertTrue(other.learningRate() <= rates.peakLr() + 1e-9, other.toString());
      }
    }
  }

  @Test
  void smallColorImagesTrainAtTheirOwnSize() {
    RunConfig config = config(images(50_000, 3, 32), Settings.NONE);
    assertEquals(32, config.views().size());
    assertEquals("resnet8", config.model().arch());
    assertEquals(Stem.SMALL, config.model().stem());
    assertEquals("gn:8+ws", config.model().encoderNorm().toString());
    assertEquals(10, config.optimizer().predictorRate());
    assertEquals(Precision.BF16, config.runtime().precision());
    assertEquals(64, config.loader().batchSize());
  }

  @Test
  void aProcessorWithoutBfloat16ComputesInFloat32() {
    var situation = new Situation(50_000, 3, 32, CPU, false);
    assertEquals(Precision.FP32, config(situation, Settings.NONE).runtime().precision());
    var said = Settings.NONE.with("precision", "bf16");
    assertEquals(Precision.BF16, config(situation, said).runtime().precision());
  }

  /** It trains half the width in a third of the time, with as many channels a group. */
  @Test
  void aProcessorWithoutBfloat16TrainsHalfTheWidth() {
    for (int side : new int[] {32, 300}) {
      RunConfig config = config(new Situation(50_000, 3, side, CPU, false), Settings.NONE);
      assertEquals(32, config.model().width());
      assertEquals("gn:4+ws", config.model().encoderNorm().toString());
      assertEquals("gn:8+ws", config.model().predictorNorm().toString());
    }
    var wider = said("width", 64);
    assertEquals(
        "gn:8+ws",
        config(new Situation(50_000, 3, 32, CPU, false), wider).model().encoderNorm().toString());
  }

  /** A run goes on in the precision it began in, on whatever machine. */
  @Test
  void automaticPrecisionIsDecidedWhenARunBegins() {
    Settings preset = Presets.get("cifar10").options().without("data");
    Precision decided =
        Defaults.resolve(preset, new ShapesDataset(256, 32, 0)).runtime().precision();
    assertEquals(Processor.hasBfloat16() ? Precision.BF16 : Precision.FP32, decided);
    assertEquals(Precision.BF16, Precision.AUTO.on(Device.cuda(0)));
    assertEquals(Precision.FP16, Precision.FP16.on(Device.CPU));
  }

  @Test
  void largerImagesAreMadeSmallerButNeverLarger() {
    assertEquals(32, config(images(5000, 3, 300), Settings.NONE).views().size());
    assertEquals(36, config(images(5000, 3, 36), Settings.NONE).views().size());
    assertEquals(16, config(images(5000, 3, 16), Settings.NONE).views().size());
    RunConfig large = config(images(5000, 3, 300), said("image_size", 224));
    assertEquals(224, large.views().size());
  }

  @ParameterizedTest
  @CsvSource({"48, 6, 500, 5", "24, 3, 512, 8", "20, 2, 96, 8", "7, 1, 7, 1", "64, 8, 512, 8"})
  void groupsDivideTheLayers(int width, int groups, int hidden, int groupsOfHeads) {
    RunConfig config = config(images(5000, 3, 32), said("width", width, "hidden", hidden));
    assertEquals("gn:" + groups + "+ws", config.model().encoderNorm().toString());
    assertEquals("gn:" + groupsOfHeads + "+ws", config.model().predictorNorm().toString());
  }

  @Test
  void aNormThatIsSaidHoldsEverywhere() {
    RunConfig config = config(images(5000, 3, 32), said("norm", "bn"));
    assertEquals("bn", config.model().encoderNorm().toString());
    assertEquals("bn", config.model().predictorNorm().toString());
    assertEquals(1, config.optimizer().predictorRate());
  }

  @Test
  void onlyByolsPredictorWithoutBatchStatisticsIsFaster() {
    Situation situation = images(5000, 3, 32);
    assertEquals(1, config(situation, said("method", "simsiam")).optimizer().predictorRate());
    assertEquals(1, config(situation, said("predictor_norm", "bn")).optimizer().predictorRate());
    assertEquals(10, config(situation, said("encoder_norm", "bn")).optimizer().predictorRate());
  }

  /** A program's own method may have a predictor, and is compared with BYOL at the same rate. */
  @Test
  void methodsThatAreAddedHaveThePredictorsRate() {
    Settings settings =
        Recommendation.of(images(5000, 3, 32), said("method", "byol-of-mine")).settings();
    assertEquals(10, settings.get("predictor_rate", Double.class));
  }

  @Test
  void groupsDivideTheHeadsOfSimSiam() {
    RunConfig config =
        config(images(5000, 3, 32), said("method", "simsiam", "projection", 100, "hidden", 512));
    // Of 512 and 100 units, and of 25 of the predictor.
    assertEquals("gn:2+ws", config.model().projectorNorm().toString());
    assertEquals("gn:5+ws", config.model().predictorNorm().toString());
  }

  @Test
  void anImageNetStemGetsViewsThatItLeavesSomethingOf() {
    Settings stem = said("stem", "imagenet");
    assertEquals(128, config(images(5000, 3, 300), stem).views().size());
    assertEquals(64, config(images(5000, 3, 64), stem).views().size());
    assertFalse(Recommendation.of(images(5000, 3, 300), stem).isAsMeasured());
    assertTrue(Recommendation.of(images(5000, 3, 300), said("arch", "resnet8")).isAsMeasured());
    assertFalse(Recommendation.of(images(5000, 3, 300), said("arch", "resnet50")).isAsMeasured());
  }

  @Test
  void knowsTheRatesOfOtherOptimizersForAPreset() {
    Settings lars = said("optimizer", "lars", "batch_size", 32);
    assertEquals(6, Recommendation.rates("cifar10", lars).get("lr", Double.class));
    Settings sgd = said("optimizer", "sgd", "batch_size", 256);
    assertEquals(Settings.NONE, Recommendation.rates("stl10", sgd));
  }

  /** 97 steps of 512 images learned nothing with a rate that suits steps of 32. */
  @Test
  void theRateOfLargeBatchesStopsGrowing() {
    Settings lars = said("optimizer", "lars", "batch_size", 512);
    assertEquals(1, config(images(50_000, 3, 32), lars).learningRate(), 1e-9);
    assertEquals(0.5, Recommendation.rates("cifar10", lars).get("lr", Double.class), 1e-9);
    Settings accumulated = said("optimizer", "lars", "batch_size", 64, "accumulate", 8);
    assertEquals(0.5, Recommendation.rates("cifar10", accumulated).get("lr", Double.class), 1e-9);
    assertEquals(1, config(images(50_000, 3, 32), accumulated).learningRate(), 1e-9);
    assertEquals(
        0.004, config(images(50_000, 3, 32), said("batch_size", 512)).learningRate(), 1e-9);
    assertEquals(0.006, config(images(50_000, 3, 32), Settings.NONE).optimizer().lr());
    Settings said = said("optimizer", "lars", "batch_size", 512, "lr", 2);
    assertEquals(4, config(images(50_000, 3, 32), said).learningRate(), 1e-9);
  }

  @Test
  void fewImagesMakeSmallBatches() {
    assertEquals(64, config(images(128, 3, 32), Settings.NONE).loader().batchSize());
    assertEquals(32, config(images(127, 3, 32), Settings.NONE).loader().batchSize());
    assertEquals(2, config(images(3, 3, 32), Settings.NONE).loader().batchSize());
  }
}
