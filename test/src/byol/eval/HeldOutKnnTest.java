package byol.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.RawPixels;
import byol.torch.runtime.Device;
import org.junit.jupiter.api.Test;

final class HeldOutKnnTest {
  /** Of ten classes that take turns, a fifth that is not chosen by chance would miss eight. */
  @Test
  void classesThatTakeTurnsAreAllAmongTheNeighbors() {
    ImageDataset images = new ShapesDataset(500, 16, 0);
    double top1 =
        new HeldOutKnn(FeatureExtractor.of(Device.CPU))
            .top1(new RawPixels(), images, new EvalTransform(16, images.stats()));
    assertTrue(top1 > 100.0 / images.classNames().size() / 2, "top-1 " + top1);
  }
}
