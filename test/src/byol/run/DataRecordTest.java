package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import byol.data.Split;
import byol.data.folder.ImageFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataRecordTest {

  @TempDir Path folder;

  private void picture(String name) throws IOException {
    Path file = folder.resolve("data").resolve(name);
    Files.createDirectories(file.getParent());
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  private DataRecord record() {
    return DataRecord.of(ImageFolder.open(folder.resolve("data"), Split.TRAIN));
  }

  @Test
  void saysWhatChanged() throws IOException {
    for (String name : List.of("train/a/1.png", "train/a/2.png", "train/b/1.png", "test/a/1.png")) {
      picture(name);
    }
    DataRecord before = record();
    assertEquals(List.of(), before.changes(record()));
    picture("train/b/2.png");
    assertEquals(
        List.of("images: 3 before, 4 now (1 more)", "class b: 1 before, 2 now (1 more)"),
        before.changes(record()));
    Files.move(folder.resolve("data/train/b"), folder.resolve("data/train/c"));
    Files.delete(folder.resolve("data/train/c/2.png"));
    assertEquals(
        List.of("classes that are new: c", "classes that are gone: b"), before.changes(record()));
    Files.move(folder.resolve("data/train/c"), folder.resolve("data/train/b"));
    Files.move(folder.resolve("data/train/a/1.png"), folder.resolve("data/train/a/3.png"));
    assertEquals(
        List.of("still 3 images, but some of them have other names or labels"),
        before.changes(record()));
    assertNotEquals(before, record());
  }

  @Test
  void isTheSameWhereverTheImagesLie() throws IOException {
    picture("train/a/1.png");
    picture("test/a/1.png");
    DataRecord before = record();
    Files.move(folder.resolve("data"), folder.resolve("moved"));
    Files.createDirectories(folder.resolve("data"));
    Files.move(folder.resolve("moved"), folder.resolve("data/inner"));
    assertEquals(
        before, DataRecord.of(ImageFolder.open(folder.resolve("data/inner"), Split.TRAIN)));
  }

  @Test
  void isKeptInTheRunsFolder() throws IOException {
    picture("train/a/1.png");
    picture("test/a/1.png");
    assertEquals(Optional.empty(), DataRecord.read(folder));
    record().write(folder);
    assertEquals(Optional.of(record()), DataRecord.read(folder));
    Files.writeString(folder.resolve("data.json"), "{\"images\": 1");
    assertEquals(Optional.empty(), DataRecord.read(folder));
    Files.writeString(folder.resolve("data.json"), "{\"images\": 1}");
    assertEquals(Optional.empty(), DataRecord.read(folder));
  }
}
