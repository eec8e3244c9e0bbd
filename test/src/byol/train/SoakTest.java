package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.testing.ChildJvm;
import byol.train.Soak.Holding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short part of what {@link Soak} does for an hour; and it would find a leak. */
final class SoakTest {
  private static final Holding ONE = new Holding(0, 1000, 10, 5);

  @Test
  void aFewRoundsAreFlat() throws Exception {
    List<String> heap = List.of("-Xms256m", "-XX:+AlwaysPreTouch");
    Process process = ChildJvm.start(heap, Soak.class, "0");
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
  }

  private static List<Holding> rounds(long tensors, long resident, long descriptors, long threads) {
    List<Holding> rounds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rounds.add(
          new Holding(
              ONE.tensors() + i * tensors,
              ONE.resident() + i * resident,
              ONE.descriptors() + i * descriptors,
              ONE.threads() + i * threads));
    }
    return rounds;
  }

  @Test
  void whatGrowsIsNamed() {
    assertEquals(List.of(), Soak.grown(rounds(0, 0, 0, 0)));
    assertEquals(List.of("live tensors"), Soak.grown(rounds(1, 0, 0, 0)));
    assertEquals(List.of("resident set"), Soak.grown(rounds(0, 5, 0, 0)));
    assertEquals(List.of("descriptors"), Soak.grown(rounds(0, 0, 1, 0)));
    assertEquals(List.of("threads"), Soak.grown(rounds(0, 0, 0, 1)));
  }
}
