package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.Split;
import byol.data.Subset;
import byol.image.Image;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ShapesDatasetTest {

  @Test
  void isTheSameEachTime() {
    ShapesDataset a = new ShapesDataset(40, 24, 7);
    ShapesDataset b = new ShapesDataset(90, 24, 7);
    for (int i = 39; i >= 0; i--) {
      assertEquals(a.image(i), b.image(i));
    }
    assertNotEquals(a.image(3), new ShapesDataset(40, 24, 8).image(3));
  }

  @Test
  void isTheSameOnEveryMachine() {
    CRC32 crc = new CRC32();
    ShapesDataset dataset = ShapesDataset.of(Split.TRAIN);
    for (int i = 0; i < 50; i++) {
      crc.update(dataset.image(i).pixels());
    }
    assertEquals(1_131_261_229L, crc.getValue());
  }

  @Test
  void hasTenEqualClassesOfDifferentImages() {
    ShapesDataset dataset = ShapesDataset.of(Split.TEST);
    assertEquals(10, new HashSet<>(dataset.classNames()).size());
    assertEquals("plain disc", dataset.classNames().getFirst());
    assertEquals("striped ring", dataset.classNames().getLast());
    int[] counts = new int[10];
    Set<Image> images = new HashSet<>();
    for (int i = 0; i < dataset.size(); i++) {
      counts[dataset.label(i)]++;
      images.add(dataset.image(i));
    }
    for (int count : counts) {
      assertEquals(200, count);
    }
    assertEquals(2_000, images.size());
  }

  @Test
  void hasTheStatisticsItSays() {
    ChannelStats measured = ChannelStats.measure(ShapesDataset.of(Split.TRAIN));
    for (int c = 0; c < 3; c++) {
      assertEquals(ChannelStats.SHAPES.mean().get(c), measured.mean().get(c), 0.01);
      assertEquals(ChannelStats.SHAPES.std().get(c), measured.std().get(c), 0.01);
    }
  }

  @Test
  void hasShapesThatDifferFromTheirGround() {
    // Shapes of one color on a gradient: without them, an image's spread is the noise alone.
    ShapesDataset dataset = new ShapesDataset(10, 32, 1);
    for (int i = 0; i < 10; i++) {
      double std = ChannelStats.measure(Subset.of(dataset, new int[] {i})).std().getFirst();
      assertTrue(std > 0.1, dataset.classNames().get(i) + " has a spread of " + std);
    }
  }

  @Test
  void refusesNumbersThatAreNotPositive() {
    assertThrows(IllegalArgumentException.class, () -> new ShapesDataset(0, 32, 1));
    assertThrows(IllegalArgumentException.class, () -> new ShapesDataset(10, -1, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> new ShapesDataset(10, 8, 1).image(10));
  }
}
