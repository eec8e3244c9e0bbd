package byol.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.ShapesDataset;
import byol.data.transform.Augmentation;
import byol.image.Image;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

  private final ShapesDataset shapes = new ShapesDataset(60, 32, 1);

  private int[] draw(int epochs, int rows, long seed) {
    BufferedImage sheet =
        new ContactSheet(shapes, Augmentation.small(32, shapes.stats()), epochs, seed).draw(rows);
    int width = sheet.getWidth();
    return sheet.getRGB(0, 0, width, sheet.getHeight(), null, 0, width);
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertArrayEquals(draw(2, 3, 5), draw(2, 3, 5));
    assertFalse(Arrays.equals(draw(2, 3, 5), draw(2, 3, 6)));
  }

  @Test
  void refusesEmptySheets() {
    assertThrows(IllegalArgumentException.class, () -> draw(0, 3, 5));
    assertThrows(IllegalArgumentException.class, () -> draw(1, 0, 5));
  }

  @Test
  void refusesSheetsThatNoPictureCanHold() {
    var e = assertThrows(IllegalArgumentException.class, () -> draw(10_000_000, 3, 5));
    assertTrue(e.getMessage().contains("show fewer images or epochs"), e.getMessage());
    SimilarSheet.check(1000, 10);
    assertThrows(IllegalArgumentException.class, () -> SimilarSheet.check(100_000, 100));
  }

  @Test
  void choosesFromEveryClass() {
    int[] order = shapes.order().epoch(4, 0);
    List<Integer> ten = SheetRow.choose(shapes, order, 10);
    assertEquals(IntStream.range(0, 10).boxed().toList(), ten.stream().map(shapes::label).toList());
    List<Integer> many = SheetRow.choose(shapes, order, 25);
    assertEquals(25, many.stream().distinct().count());
    for (int label = 0; label < 10; label++) {
      int of = label;
      long count = many.stream().filter(i -> shapes.label(i) == of).count();
      assertTrue(count == 2 || count == 3, "class " + label + ": " + count);
    }
    assertEquals(60, SheetRow.choose(shapes, order, 100).size());
  }

  @Test
  void keepsAspectRatioAndSquarePixels() {
    SheetPage page = new SheetPage(300, 100);
    page.picture(filled(100, 400, 1), 0, 0, 100, 100);
    page.picture(filled(20, 30, 2), 100, 0, 100, 100);
    page.picture(filled(400, 100, 3), 200, 0, 100, 100);
    BufferedImage drawn = page.finish();
    // A quarter, three times, and a quarter as large.
    assertEquals(25, rows(drawn, 1));
    assertEquals(60, rows(drawn, 2));
    assertEquals(100, rows(drawn, 3));
  }

  /** An image of one shade. */
  private static Image filled(int height, int width, int shade) {
    byte[] pixels = new byte[height * width];
    Arrays.fill(pixels, (byte) (shade * 50));
    return new Image(height, width, 1, pixels);
  }

  /** How many rows of the page have the shade; a frame is drawn over the first and the last one. */
  private static long rows(BufferedImage page, int shade) {
    int rgb = shade * 50 * 0x10101;
    return 2
        + IntStream.range(0, page.getHeight())
            .filter(
                y ->
                    IntStream.range(0, page.getWidth())
                        .anyMatch(x -> (page.getRGB(x, y) & 0xffffff) == rgb))
            .count();
  }
}
