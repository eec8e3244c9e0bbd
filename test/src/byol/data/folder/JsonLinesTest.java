package byol.data.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @TempDir Path folder;

  @BeforeEach
  void makeImages() {
    for (String name : List.of("a.png", "b c.png", "d, e.png", "sub/猫.png")) {
      Fixtures.picture(folder.resolve("pictures").resolve(name), 3, 3, 0x00ff00);
    }
  }

  private Path list(String... lines) throws IOException {
    return Files.writeString(folder.resolve("metadata.jsonl"), String.join("\n", lines));
  }

  private List<String> content(ImageDataset images) {
    ImageList list = (ImageList) images;
    return IntStream.range(0, list.size())
        .mapToObj(i -> folder.relativize(list.path(i)) + " " + list.label(i))
        .toList();
  }

  private static String refusal(Path file) {
    return assertThrows(DataException.class, () -> ImageList.open(file, Split.TRAIN)).getMessage();
  }

  @Test
  void readsJsonLines() throws IOException {
    Path file =
        list(
            "\uFEFF{\"file_name\": \"pictures/b c.png\", \"objects\": {\"bbox\": [[1, 2]]},"
                + " \"label\": 10}",
            "",
            "{\"label\": 9, \"file_name\": \"pictures/sub/\\u732b.png\"}",
            "{\"label\": \"10\", \"file_name\": \"pictures/d, e.png\", \"split\": null}");
    Map<String, ImageDataset> all = ImageList.all(file, IndexCache.ofProcess(), ScanListener.NONE);
    List<String> content = new ArrayList<>();
    all.values().forEach(images -> content.addAll(content(images)));
    assertEquals(
        Set.of("pictures/b c.png 1", "pictures/sub/猫.png 0", "pictures/d, e.png 1"),
        Set.copyOf(content));
    ImageDataset any = all.values().iterator().next();
    assertEquals(List.of("9", "10"), any.classNames());
    assertEquals(List.of("columns that are not used: objects"), any.reading().notes());
  }

  @Test
  void aKeyThatOnlyTheLastLineHasIsAColumnToo() throws IOException {
    Path file =
        list(
            "{\"file_name\": \"pictures/a.png\"}",
            "{\"file_name\": \"pictures/b c.png\", \"label\": \"cat\"}");
    assertTrue(refusal(file).contains("metadata.jsonl, line 2: 'pictures/b c.png' has a label"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text': 'a cat'} | no key names an image ([text])",
        "[1] | line 1: not a JSON object",
        "{'file_name': | line 1: not a JSON object",
        "{'file_name': 'pictures/a.png', 'label': [1, 2]} | line 1: 'label' is no text and no"
            + " number",
        "{'file_name': 'pictures/a.png', 'category': 1, 'class': 2} | may each be the label",
        "{'file_name': null} | line 1: there is no path in it"
      })
  void refusesJsonLinesThatAreNoList(String line, String why) throws IOException {
    String message = refusal(list(line.replace('\'', '"')));
    assertTrue(message.contains(why), message);
  }
}
