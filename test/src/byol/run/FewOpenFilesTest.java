package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.testing.ChildJvm;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import byol.testing.TinyRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no more files may be open, nothing is taken for damaged, for empty or for not there. */
class FewOpenFilesTest {
  private static final int MOST = 100;
  private static final int ARCHIVES = 90;

  @TempDir Path folder;

  @Test
  void theLimitIsToldFromDamage() throws Exception {
    for (int i = 0; i < 4; i++) {
      for (String split : List.of("train", "test")) {
        Path images = folder.resolve("images").resolve(split);
        Fixtures.picture(images.resolve("a/" + i + ".png"), 4, 4, i);
        // Known for an image by its content alone.
        Files.copy(images.resolve("a/" + i + ".png"), images.resolve("a/" + i));
      }
    }
    for (int i = 0; i < ARCHIVES; i++) {
      archive("s-train-%03d.tar".formatted(i), i);
    }
    archive("s-test.tar", 0);
    RunDirectory run = RunDirectory.create(folder.resolve("run"), TinyRun.smallest(2));
    TinyRun.losses(run);
    DataRecord.of(TinyRun.IMAGES).write(run.path());
    Process process = ChildJvm.startWithOpenFiles(MOST, FewOpenFiles.class, folder.toString());
    assertEquals(List.of("done"), process.inputReader().lines().toList());
    assertEquals(0, process.waitFor());
  }

  private void archive(String name, int color) {
    try (TarFixture tar = new TarFixture(folder.resolve("shards").resolve(name))) {
      tar.sample("a" + color, color, 0).sample("b" + color, color, 1);
    }
  }
}
