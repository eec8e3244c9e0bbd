package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the names of the classes of archives are, and what they are of. */
class ShardClassesTest {

  @TempDir Path folder;

  @BeforeEach
  void makeShards() {
    for (String split : List.of("train", "test")) {
      try (TarFixture tar = new TarFixture(folder.resolve(split).resolve("0.tar"))) {
        tar.sample("1", 1, 0).sample("2", 2, 2);
      }
    }
  }

  private ImageDataset open(Split split) {
    return Datasets.open(folder.toString(), split);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "train", "test"})
  void bothSplitsHaveTheNamesOfEitherFolder(String place) throws IOException {
    Files.writeString(folder.resolve(place).resolve("classes.txt"), "ant\nbee\ncat\n\n \n");
    for (Split split : Split.values()) {
      assertEquals(List.of("ant", "bee", "cat"), open(split).classNames());
      assertEquals(2, open(split).label(1));
    }
  }

  /** As editors on Windows save them. */
  @Test
  void aByteOrderMarkIsOfNoName() throws IOException {
    Files.writeString(folder.resolve("classes.txt"), "\uFEFFant\r\nbee\r\ncat\r\n");
    assertEquals(List.of("ant", "bee", "cat"), open(Split.TRAIN).classNames());
  }

  @ParameterizedTest
  @CsvSource({"cls, \uFEFF%s", "json, '\uFEFF{\"label\": %s}'", "txt, \uFEFF%s"})
  void aByteOrderMarkIsOfNoLabel(String ending, String text) {
    Path file = folder.resolve("marked.tar");
    try (TarFixture tar = new TarFixture(file)) {
      for (int i = 0; i < 30; i++) {
        tar.add(i + ".png", TarFixture.png(i));
        String label = text.formatted(i % 2 == 0 ? 3 : 12);
        tar.add(i + "." + ending, label.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(List.of("3", "12"), Datasets.open(file.toString(), Split.TRAIN).classNames());
  }

  @Test
  void aSplitMayHaveAListOfItsOwn() throws IOException {
    Files.write(folder.resolve("train/classes.txt"), List.of("ant", "bee", "cat"));
    Files.write(folder.resolve("test/classes.txt"), List.of("ant", "bee", "cow"));
    assertEquals(List.of("ant", "bee", "cow"), open(Split.TEST).classNames());
  }

  @Test
  void aLineLeftBlankIsRefusedBecauseItMovesTheOthers() throws IOException {
    Path classes = folder.resolve("classes.txt");
    Files.writeString(classes, "ant\n\nbee\ncat\n");
    String message = assertThrows(DataException.class, () -> open(Split.TRAIN)).getMessage();
    assertTrue(message.startsWith("line 2 of %s is blank".formatted(classes)), message);
    assertTrue(message.contains("write the name of class 1 there"), message);
  }
}
