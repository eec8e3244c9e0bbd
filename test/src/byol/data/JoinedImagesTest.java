package byol.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.Datasets;
import byol.data.sets.ShapesDataset;
import byol.image.UnusableImageException;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedImagesTest {
  @TempDir Path folder;

  private void pictures(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Fixtures.picture(file, 8, 8, name.hashCode());
    }
  }

  @Test
  void partsFollowEachOtherAndClassesOfOneNameAreOne() {
    ImageDataset first = new ShapesDataset(5, 16, 0);
    ImageDataset second = new ShapesDataset(4, 16, 1);
    JoinedImages both = new JoinedImages(List.of(first, second));
    assertEquals(9, both.size());
    assertEquals(first.classNames(), both.classNames());
    assertEquals(second.image(2), both.image(7));
    assertEquals(second.label(2), both.label(7));
    assertEquals(0, both.part(4));
    assertEquals(1, both.part(5));
    assertThrows(IndexOutOfBoundsException.class, () -> both.image(9));
    ImageDataset gray = ConvertedImages.of(second, 1);
    assertThrows(IllegalArgumentException.class, () -> new JoinedImages(List.of(first, gray)));
  }

  @Test
  void convertedImagesAreOfTheOtherKindAndElseTheSame() {
    ImageDataset color = new ShapesDataset(5, 16, 0);
    ImageDataset gray = ConvertedImages.of(color, 1);
    assertEquals(1, gray.channels());
    assertEquals(1, gray.stats().channels());
    assertEquals(color.image(3).withChannels(1), gray.image(3));
    assertEquals(gray.image(3), gray.image(3, (_, _) -> 1).image());
    assertEquals(color.label(3), gray.label(3));
    assertEquals(3, ConvertedImages.of(gray, 3).stats().channels());
    assertSame(color, ConvertedImages.of(color, 3));
    assertThrows(IllegalArgumentException.class, () -> ConvertedImages.of(color, 2));
  }

  @Test
  void theExactImageIsNeverAnother() throws Exception {
    pictures("a/1.png", "a/2.png", "b/3.png", "b/4.png");
    ImageDataset images = Datasets.open("classes:" + folder, Split.TRAIN);
    Path broken = images.imageFile(0).orElseThrow();
    Fixtures.truncate(broken, 0.7);
    images.image(0);
    assertThrows(UnusableImageException.class, () -> images.exactImage(0));
    assertTrue(images.skipped().list().stream().anyMatch(file -> file.path().equals(broken)));
    ImageDataset part = Subset.of(ConvertedImages.of(images, 1), new int[] {1, 0});
    assertThrows(UnusableImageException.class, () -> part.exactImage(1));
    assertEquals(1, part.exactImage(0).channels());
    assertEquals(Optional.of(broken), part.imageFile(1));
    assertEquals(Optional.empty(), new ShapesDataset(5, 16, 0).imageFile(0));
  }
}
