package byol.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpellingTest {

  @Test
  void distanceCountsLettersAddedDroppedOrReplaced() {
    assertEquals(0, Spelling.distance("", ""));
    assertEquals(3, Spelling.distance("", "abc"));
    assertEquals(3, Spelling.distance("kitten", "sitting"));
    assertEquals(Spelling.distance("flaw", "lawn"), Spelling.distance("lawn", "flaw"));
  }

  @Test
  void hintNamesTheNearestWordIfOneIsNear() {
    List<String> words = List.of("--epochs", "--steps", "--seed");
    assertEquals("; did you mean --epochs?", Spelling.hint("--epoch", words));
    assertEquals("; did you mean --seed?", Spelling.hint("--sed=3", words));
    assertEquals("", Spelling.hint("--learning-rate", words));
  }
}
