package byol.data.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder counts as broken, and in which split. */
class FolderDamageTest {

  @TempDir Path root;

  private void pictures(String folder, int count) {
    for (int i = 0; i < count; i++) {
      Fixtures.picture(root.resolve(folder).resolve(i + ".png"), 2, 2, i);
    }
  }

  private ImageDataset open(Split split) {
    IndexCache none = new IndexCache(null, Integer.MAX_VALUE);
    return ImageFolder.open(root, split, none, ScanListener.NONE);
  }

  @Test
  void anImageThatCannotBeLookedAtIsOfOneSplit() throws IOException {
    pictures("", 100);
    for (int i = 0; i < 50; i++) {
      Files.createSymbolicLink(root.resolve("link%d.png".formatted(i)), root.resolve("gone"));
    }
    ImageDataset test = open(Split.TEST);
    assertEquals(50, open(Split.TRAIN).skipped().damaged() + test.skipped().damaged());
    assertTrue(test.skipped().damaged() < 20, test.skipped().summary());
  }

  @Test
  void aSplitWithoutImagesIsMissingWhateverIsBrokenInTheOther() throws IOException {
    // By their hashes, both are for training.
    pictures("", 1);
    Files.createSymbolicLink(root.resolve("1.png"), root.resolve("gone"));
    assertEquals(1, open(Split.TRAIN).skipped().damaged());
    assertThrows(MissingSplitException.class, () -> open(Split.TEST));
  }

  @Test
  void whatIsNoImageByItsNameIsNotBroken() throws Exception {
    pictures("train", 3);
    pictures("test", 3);
    Files.createSymbolicLink(root.resolve("train/notes.txt"), root.resolve("gone"));
    // Names in Latin-1, which are none in UTF-8.
    for (String name : List.of("caf\\351.txt", "caf\\351.png")) {
      String touch = "touch \"$0/$(printf '%s')\"".formatted(name);
      Process shell =
          new ProcessBuilder("sh", "-c", touch, root.resolve("train").toString()).start();
      assertEquals(0, shell.waitFor());
    }
    assertEquals(3, open(Split.TRAIN).skipped().count());
    assertEquals(1, open(Split.TRAIN).skipped().damaged());
    assertTrue(
        open(Split.TRAIN)
            .reading()
            .notes()
            .toString()
            .contains("notes.txt (a link to what is not"));
  }
}
