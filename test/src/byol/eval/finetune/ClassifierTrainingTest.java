package byol.eval.finetune;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.transform.EvalTransform;
import byol.eval.features.FeatureExtractor;
import byol.eval.finetune.ClassifierTraining.Epoch;
import byol.eval.finetune.ClassifierTraining.Settings;
import byol.eval.probe.DivergedException;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.testing.EvalFixtures;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTrainingTest {
  private static final EvalFixtures.Colors IMAGES = new EvalFixtures.Colors(40, 1);

  private static Classifier classifier() {
    var config = new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.TINY, NormSpec.GN_WS);
    return new Classifier(new ResNet(config), IMAGES.classNames().size());
  }

  private static ClassifierTraining training(Classifier classifier, boolean allLayers) {
    var settings = new Settings(allLayers, 1, 1, 1e-2, 0, false, 0.2, 1, 0, 1);
    var transform = new EvalTransform(8, IMAGES.stats());
    return new ClassifierTraining(
        classifier, IMAGES, transform, settings, Device.CPU, (_, _) -> {});
  }

  /** Only one image that is left over at the end of an epoch is skipped. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void stepsOfOneImageAreLearnedFrom(boolean allLayers) {
    try (TensorScope _ = TensorScope.open()) {
      Epoch epoch = training(classifier(), allLayers).run(1, () -> false).orElseThrow();
      assertTrue(Double.isFinite(epoch.loss()), epoch.toString());
      assertNotEquals(Math.log(IMAGES.classNames().size()), epoch.heldOutLoss(), 1e-6);
    }
  }

  @Test
  void whatIsNotFiniteIsNotMeasuredInPart() {
    try (TensorScope _ = TensorScope.open()) {
      Classifier classifier = classifier();
      ClassifierTraining training = training(classifier, true);
      try (NoGrad _ = NoGrad.open()) {
        classifier.head().parameters().forEach(p -> p.tensor().fill_(Double.NaN));
      }
      assertThrows(
          DivergedException.class,
          () -> training.confusion(training.heldOut(), FeatureExtractor.Progress.NONE));
    }
  }
}
