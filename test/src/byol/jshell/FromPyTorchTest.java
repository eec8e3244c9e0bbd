package byol.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import byol.data.sets.Datasets;
import byol.jshell.Page.Section;
import byol.jshell.Page.Step;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/from-pytorch.md shows is what Python and the shell answer, and they agree. */
class FromPyTorchTest {
  private static final Path PAGE = Path.of("..", "docs", "from-pytorch.md");
  private static final Path GOLDEN = Path.of("resources", "golden", "tutorials.json");
  private static final Pattern ANSWER = Pattern.compile("(?m)^([\\w$]+) ==> ");
  private static final String FILE = "Path.of(\"";

  /** A word, with lengths of arrays behind it, or a number. */
  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z_$][\\w$.]*(?:\\[\\d+\\])*)|(-?\\d+\\.?\\d*(?:[eE][-+]?\\d+)?)");

  private static final Map<String, Double> TRUTH =
      Map.of("true", 1.0, "True", 1.0, "false", 0.0, "False", 0.0);

  @TempDir private Path folder;

  private static List<Section> sections() throws IOException {
    return Page.read(PAGE);
  }

  @Test
  void pythonAnswersAsTheScriptHasRecorded() throws IOException {
    List<String> recorded = new ArrayList<>();
    JsonArray golden = JsonParser.parseString(Files.readString(GOLDEN)).getAsJsonArray();
    for (var section : golden) {
      section.getAsJsonObject().getAsJsonArray("answers").asList().stream()
          .map(answer -> answer.getAsJsonObject())
          .forEach(answer -> recorded.add(text(answer, "input") + "\n" + text(answer, "answer")));
    }
    List<Step> shown = sections().stream().flatMap(section -> section.python().stream()).toList();
    assertEquals(recorded.size(), shown.size(), "steps");
    for (int i = 0; i < shown.size(); i++) {
      Step step = shown.get(i);
      String expected = recorded.get(i);
      assertTrue(expected.startsWith(step.input() + "\n"), step::input);
      if (!step.answer().isEmpty()) {
        assertEquals(expected, step.input() + "\n" + step.answer());
      }
    }
  }

  private static String text(JsonObject answer, String key) {
    return answer.get(key).getAsString();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void bothAnswerWithTheSameNumbers(Section section) {
    List<Double> python = numbers(section.python());
    List<Double> java = numbers(section.java());
    assertTrue(python.size() > 0, section.title());
    assertEquals(python.size(), java.size(), python + " and " + java);
    for (int i = 0; i < python.size(); i++) {
      assertEquals(python.get(i), java.get(i), 1e-6, section.title());
    }
  }

  private static List<Double> numbers(List<Step> steps) {
    String shown =
        steps.stream()
            .map(step -> ANSWER.matcher(step.answer()).replaceAll(""))
            .map(answer -> answer.replace(", requires_grad=True", "")) // in Python it is grad_fn
            .collect(Collectors.joining("\n"));
    Matcher token = TOKEN.matcher(shown);
    List<Double> numbers = new ArrayList<>();
    while (token.find()) {
      if (token.group(2) != null) {
        numbers.add(Double.valueOf(token.group(2)));
      } else if (TRUTH.containsKey(token.group())) {
        numbers.add(TRUTH.get(token.group()));
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("sections")
  void theShellAnswersAsThePageShows(Section section) throws IOException {
    boolean images = section.java().stream().anyMatch(s -> s.input().contains("fashion-mnist"));
    assumeFalse(images && Datasets.isMissing("fashion-mnist"), "Fashion-MNIST is not here");
    try (ShellSession shell = ShellSession.start()) {
      for (Step step : section.java()) {
        String answer = shell.answer(step.input().replace(FILE, FILE + folder + "/"));
        assertTrue(Stream.of("Error", "Exception").noneMatch(answer::startsWith), answer);
        if (!step.answer().isEmpty()) {
          assertEquals(step.answer(), answer, step.input());
        }
      }
    }
  }
}
