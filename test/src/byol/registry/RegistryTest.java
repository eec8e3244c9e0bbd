package byol.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistryTest {
  private final Registry<String> evaluations = new Registry<>("evaluation");

  @ParameterizedTest
  @ValueSource(strings = {"small", "1-nn", "a.b_c", "2"})
  void takesNames(String name) {
    evaluations.add(name, "thing");
    assertEquals("thing", evaluations.get(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Small", "-nn", "a b", "é"})
  void refusesWhatIsNone(String name) {
    var e = assertThrows(IllegalArgumentException.class, () -> evaluations.add(name, "thing"));
    assertTrue(e.getMessage().contains("'" + name + "' is no name"), e.getMessage());
    assertTrue(e.getMessage().contains("(evaluation)"), e.getMessage());
  }

  @Test
  void refusesATakenOne() {
    evaluations.add("1-nn", "thing");
    var e = assertThrows(IllegalArgumentException.class, () -> evaluations.add("1-nn", "other"));
    assertEquals("'1-nn' is taken (evaluation): add yours under another name", e.getMessage());
  }
}
