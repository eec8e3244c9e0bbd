package byol.ablate.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.norm.NormSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteReaderTest {

  @Test
  void readsBaseAndRows() {
    Suite suite =
        SuiteReader.read(
            """
            {"name": "mine", "title": "Mine", "description": "What it is for.",
             "preset": "fashion-mnist",
             "base": {"lr": 0.01},
             "rows": [
               {"name": "GN", "options": {"norm": "gn:4"}},
               {"name": "random", "untrained": true,
                "paper": {"top1": 12.5, "source": "somewhere"}}]}
            """,
            "mine.json");
    assertEquals("mine", suite.name());
    assertEquals("Mine", suite.title());
    assertEquals("What it is for.", suite.description());
    assertEquals("fashion-mnist", suite.preset());
    assertEquals(0.01, suite.base().get("lr", Double.class));
    assertEquals(NormSpec.parse("gn:4"), suite.rows().get(0).options().get("norm", NormSpec.class));
    assertFalse(suite.rows().get(0).untrained());
    assertNull(suite.rows().get(0).paper());
    assertTrue(suite.rows().get(1).untrained());
    assertEquals(new Suite.Paper(12.5, "somewhere"), suite.rows().get(1).paper());
    assertEquals("mine.json, line 5", suite.rows().get(0).where());
    assertFalse(suite.saysLength());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name': 'x',| 'row': []}| x.json, line 2: unknown key 'row'; did you mean rows? (known:",
        "{'name': 'x',| 'rows': [{'name': 'a',;'options': {'lrr': 1}}]}"
            + "| x.json, line 3: row 'a': unknown key 'lrr'; did you mean lr? (known:",
        "{'name': 'x',| 'rows': [{'name': 'a',;'options': {'norm': 'gm:4'}}]}"
            + "| x.json, line 3: row 'a': norm: unknown norm 'gm:4'",
        "{'name': 'x',| 'rows': [{'name': 'a', 'option': {}}]}"
            + "| x.json, line 2: row 'a': unknown key 'option'; did you mean options?",
        "{'name': 'x',| 'rows': [{'name': 'a'},;;{'name': 'a'}]}"
            + "| x.json, line 4: there is a row 'a' already (x.json, line 2)",
        "{'name': 'x',| 'rows': [;{'options': {}}]}| x.json, line 3: this row has no \"name\"",
        "{'name': 'x',| 'rows': [{'name': 'a',;'untrained': 1}]}"
            + "| x.json, line 3: row 'a': untrained is true or false, not 1",
        "{'name': 'x',| 'rows': [{'name': 'a',;'paper': {'top1': 3}}]}"
            + "| x.json, line 3: row 'a': a paper's figure is {\"top1\": percent,",
        "{'name': 'x',| 'rows': [{'name': 'a',;'options': {'seed': 3}}]}"
            + "| x.json, line 3: row 'a': 'seed' is not for a suite to say",
        "{'name': 'x',| 'base': {'data': 'shapes'}, 'rows': [{'name': 'a'}]}"
            + "| x.json, line 2: 'data' is not for a suite to say",
        "{'name': 'x',| 'preset': 'fashion', 'rows': [{'name': 'a'}]}"
            + "| x.json, line 2: no preset is called 'fashion'",
        "{'name': 'x',| 'grid': {'lr': []}}| x.json, line 2: 'lr' has no values to try",
        "{'name': 'x',| 'grid': {'lr': [1,;1]}}| x.json, line 2: 'lr' has a value twice",
        "{'name': 'x',| 'grid': {'norm': ['bn',;'nb']}}| x.json, line 3: norm: unknown norm 'nb'",
        "{'name': 'x',| 'rows': []}| x.json, line 1: a suite needs \"rows\", a \"grid\", or both",
        "{'name': 'x',| 'name': 'y'}| x.json, line 2: 'name' is there already, on line 1",
        "{'name': 'x',| 'rows': {}}| x.json, line 2: a list [...] is needed, not {}",
        "{'title': 'x'|}| x.json: a suite needs a \"name\"",
        "[|]| x.json must hold one JSON object",
        "{'name': |}| x.json: Expected value at line 2",
      })
  void refusesWithLineRowAndReason(String first, String rest, String message) {
    String text = (first + "\n" + (rest == null ? "" : rest)).replace('\'', '"').replace(';', '\n');
    var e = assertThrows(IllegalArgumentException.class, () -> SuiteReader.read(text, "x.json"));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
  }

  @Test
  void gridAloneMakesRowsOfAllCombinations() {
    Suite suite =
        SuiteReader.read(
            "{\"name\": \"g\", \"grid\": {\"lr\": [0.1, 0.3], \"weight_decay\": [0, 1e-4]}}",
            "g.json");
    assertEquals(
        List.of(
            "lr 0.1, weight decay 0",
            "lr 0.1, weight decay 1e-4",
            "lr 0.3, weight decay 0",
            "lr 0.3, weight decay 1e-4"),
        suite.rows().stream().map(Suite.Row::name).toList());
    assertEquals(0.3, suite.rows().get(2).options().get("lr", Double.class));
    assertEquals(1e-4, suite.rows().get(3).options().get("weight_decay", Double.class));
  }

  @Test
  void gridIsCrossedWithRows() {
    Suite suite =
        SuiteReader.read(
            """
            {"name": "g", "rows": [{"name": "a", "options": {"norm": "bn"}}, {"name": "b"}],
             "grid": {"tau": [0.9, 0.99]}}
            """,
            "g.json");
    assertEquals(
        List.of("a, tau 0.9", "a, tau 0.99", "b, tau 0.9", "b, tau 0.99"),
        suite.rows().stream().map(Suite.Row::name).toList());
    assertEquals(NormSpec.parse("bn"), suite.rows().get(1).options().get("norm", NormSpec.class));
    assertEquals(0.99, suite.rows().get(1).options().get("tau", Double.class));
  }

  @Test
  void objectsAreNamedByTheirPlaceInTheGrid() {
    Suite suite =
        SuiteReader.read(
            "{\"name\": \"g\", \"grid\": {\"views\": [{\"size\": 16}, {\"size\": 32}]}}", "g.json");
    assertEquals(
        List.of("views 1", "views 2"), suite.rows().stream().map(Suite.Row::name).toList());
  }

  @Test
  void aFileThatIsNoTextIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("mine.json"), new byte[] {'{', (byte) 0xfc, '}'});
    var e = assertThrows(IllegalArgumentException.class, () -> Suites.find(file.toString()));
    assertEquals(file + " is not JSON: it is no text in UTF-8", e.getMessage());
  }

  @Test
  void namesWhatThereIsForAnUnknownName() {
    var e = assertThrows(IllegalArgumentException.class, () -> Suites.find("normalisation"));
    assertTrue(
        e.getMessage()
            .startsWith(
                "no suite is called 'normalisation'; did you mean normalization? (there are"
                    + " normalization, initialization, components, controls, groups, optimizers,"
                    + " search, color, heads, color-search,"
                    + " color-optimizers)"),
        e.getMessage());
  }
}
