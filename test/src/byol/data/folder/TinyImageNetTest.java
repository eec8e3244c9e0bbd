package byol.data.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.testing.TinyImageNetFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyImageNetTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    TinyImageNetFixture.write(folder);
  }

  private ImageDataset open(Split split) {
    return Datasets.open(folder.toString(), split);
  }

  @Test
  void trainHasItsFoldersAsClassesUnderTheirNames() {
    ImageDataset train = open(Split.TRAIN);
    assertEquals(TinyImageNetFixture.CLASSES, train.classNames());
    assertEquals(9, train.size());
    for (int i = 0; i < train.size(); i++) {
      assertEquals(i / 3, train.label(i));
      assertTrue(train.source(i).matches(".*/train/n0\\d+/images/n0\\d+_\\d\\.JPEG"));
    }
    assertEquals(0, train.skipped().count());
  }

  @Test
  void valHasTheClassesOfItsAnnotations() {
    ImageDataset val = open(Split.TEST);
    assertEquals(TinyImageNetFixture.CLASSES, val.classNames());
    assertEquals(6, val.size());
    for (int i = 0; i < val.size(); i++) {
      // The fixture's blue is the class.
      assertEquals(40 * val.label(i), val.image(i).at(0, 0, 2), 6);
    }
    assertTrue(val.reading().layout().contains("Tiny ImageNet"));
    assertEquals(
        List.of("not read, because its images have no labels: test"), val.reading().notes());
  }

  @Test
  void anImageWithoutAnAnnotationIsLeftOut() throws IOException {
    Path annotations = folder.resolve("val/val_annotations.txt");
    List<String> lines = Files.readAllLines(annotations);
    lines.set(0, "val_9.JPEG\tn01\t0\t0\t1\t1");
    lines.set(1, lines.get(1).replaceAll("n0\\d+", "n09"));
    Files.write(annotations, lines);
    ImageDataset val = open(Split.TEST);
    assertEquals(4, val.size());
    assertEquals(2, val.skipped().damaged());
    assertTrue(val.skipped().summary().contains("its class, n09, is not in wnids.txt"));
  }

  @Test
  void everyImageIsThereForWhatNeedsNoLabels() {
    Map<String, ImageDataset> all = Datasets.all(folder.toString(), ScanListener.NONE);
    assertEquals(List.of("train", "test", "other"), List.copyOf(all.keySet()));
    assertEquals(2, all.get("other").size());
  }
}
