package byol.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.Fixtures;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTest {

  @ParameterizedTest
  @CsvSource({"0,3,1,0", "3,-1,1,0", "2,2,2,8", "2,2,3,11", "70000,70000,1,10"})
  void refusesImpossibleShapes(int height, int width, int channels, int bytes) {
    byte[] pixels = new byte[bytes];
    assertThrows(IllegalArgumentException.class, () -> new Image(height, width, channels, pixels));
  }

  @Test
  void isEqualByContent() {
    assertEquals(Fixtures.noise(4, 5, 3, 1), Fixtures.noise(4, 5, 3, 1));
    assertNotEquals(Fixtures.noise(4, 5, 3, 1), Fixtures.noise(4, 5, 3, 2));
    assertEquals(Fixtures.noise(4, 5, 3, 1).hashCode(), Fixtures.noise(4, 5, 3, 1).hashCode());
    assertNotEquals(new Image(2, 3, 1, new byte[6]), new Image(3, 2, 1, new byte[6]));
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void survivesTheWayThroughBufferedImage(int channels) {
    Image image = Fixtures.noise(7, 9, channels, 3);
    assertEquals(image, BufferedImages.toImage(BufferedImages.toBufferedImage(image), channels));
  }

  @Test
  void dropsTransparency() {
    BufferedImage argb = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    argb.setRGB(0, 0, 0x00123456);
    argb.setRGB(1, 0, 0xff123456);
    argb.setRGB(2, 0, 0x80000000);
    Image image = BufferedImages.toImage(argb, 3);
    assertEquals(0x12, image.at(0, 0, 0));
    assertEquals(0x34, image.at(0, 1, 1));
    assertEquals(0, image.at(0, 2, 2));
  }

  @Test
  void takesGraySamplesAsTheyAre() {
    BufferedImage gray = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    gray.getRaster().setSample(0, 0, 0, 100);
    assertEquals(100, BufferedImages.toImage(gray, 1).at(0, 0, 0));
    assertEquals(100, BufferedImages.toImage(gray, 3).at(0, 0, 2));
  }

  @Test
  void scalesSixteenBits() {
    BufferedImage gray = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    gray.getRaster().setSample(0, 0, 0, 65535);
    gray.getRaster().setSample(1, 0, 0, 0x8000);
    Image image = BufferedImages.toImage(gray, 1);
    assertEquals(255, image.at(0, 0, 0));
    assertEquals(128, image.at(0, 1, 0));
  }

  @Test
  void looksUpPalettes() {
    byte[] red = {10, (byte) 200};
    byte[] green = {20, 0};
    byte[] blue = {30, 0};
    IndexColorModel palette = new IndexColorModel(1, 2, red, green, blue);
    BufferedImage indexed = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
    indexed.getRaster().setSample(1, 0, 0, 1);
    Image image = BufferedImages.toImage(indexed, 3);
    assertEquals("[10, 20, 30, -56, 0, 0]", Arrays.toString(image.pixels()));
    assertTrue(Math.abs(BufferedImages.toImage(indexed, 1).at(0, 1, 0) - 0.299 * 200) < 1);
  }
}
