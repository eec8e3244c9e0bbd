package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.DataException;
import byol.data.transform.Augmentation;
import byol.image.Image;
import byol.testing.Fixtures;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewPreviewTest {

  @Test
  void showsWhatTrainingSees() {
    var images = new Fixtures.NoiseDataset(6, 20, 3);
    Augmentation augmentation = Augmentation.small(12, images.stats());
    ViewPreview preview = new ViewPreview(images, augmentation, 7);
    TwoViewLoader loader =
        new TwoViewLoader(
            images, augmentation, LoaderOptions.of(3).withSeed(7).withThreads(1).withPrefetch(1));
    try (BatchStream batches = loader.start(2)) {
      // The first batch of the second epoch.
      int[] order = images.order().epoch(7, 1);
      try (Batch batch = batches.next()) {
        float[] values = batch.images().toArray(ValueLayout.JAVA_FLOAT);
        int size = 12 * 12 * 3;
        for (int i = 0; i < 3; i++) {
          List<Image> views = preview.views(order[i], 1);
          for (int v = 0; v < 2; v++) {
            for (int p = 0; p < size; p++) {
              double unit =
                  values[(v * 3 + i) * size + p] * images.stats().std().get(p % 3)
                      + images.stats().mean().get(p % 3);
              assertEquals(unit * 255, views.get(v).pixels()[p] & 0xff, 0.51);
            }
          }
        }
      }
    }
  }

  @Test
  void refusesStatisticsOfOtherImages() {
    var gray = new Fixtures.NoiseDataset(2, 8, 1);
    assertThrows(DataException.class, () -> new ViewPreview(gray, Augmentation.paper(8), 0));
  }
}
