package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.image.Image;
import byol.testing.Fixtures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ImageScalerTest {

  /** The golden files hold torchvision's resize by the shorter side, and of it the center. */
  @Test
  void scalesAsTorchvision() throws IOException {
    GoldenViews golden = new GoldenViews();
    ImageScaler scaler = new ImageScaler();
    int cases = 0;
    for (GoldenViews.Case one : golden.cases) {
      if (!one.operation().equals("eval")) {
        continue;
      }
      cases++;
      int size = one.shape()[0];
      int side = new EvalTransform(size, ChannelStats.IMAGENET).resizedSide();
      Image source = golden.images.get(one.image());
      Image scaled = scaler.scaleShorter(source, side);
      assertEquals(side, Math.min(scaled.height(), scaled.width()));
      int top = (int) Math.rint((scaled.height() - size) / 2.0);
      int left = (int) Math.rint((scaled.width() - size) / 2.0);
      for (int y = 0, i = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          for (int c = 0; c < source.channels(); c++, i++) {
            float expected = one.expected()[i] * 255;
            assertEquals(expected, scaled.at(top + y, left + x, c), 2, one + " " + y + " " + x);
          }
        }
      }
    }
    assertTrue(cases > 0, "no golden file of a resize");
  }

  @Test
  void keepsAnImageOfTheSizeWanted() {
    Image image = Fixtures.noise(31, 17, 3, 5);
    assertEquals(image, new ImageScaler().scale(image, 31, 17));
  }

  @Test
  void averagesWhatItDrops() {
    byte[] stripes = new byte[64 * 64];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = (byte) (i % 2 * 255);
    }
    Image small = new ImageScaler().scale(new Image(64, 64, 1, stripes), 9, 7);
    for (int y = 0; y < 9; y++) {
      for (int x = 0; x < 7; x++) {
        assertEquals(127.5, small.at(y, x, 0), 6);
      }
    }
  }

  @Test
  void refusesNoSize() {
    ImageScaler scaler = new ImageScaler();
    Image image = Fixtures.noise(4, 4, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> scaler.scale(image, 0, 3));
    assertThrows(IllegalArgumentException.class, () -> scaler.scaleShorter(image, 0));
  }
}
