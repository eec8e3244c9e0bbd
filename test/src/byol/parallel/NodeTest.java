package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NodeTest {
  private static final Map<String, String> TRAIN_JOB =
      Map.of(
          "PET_NNODES", "2",
          "PET_NPROC_PER_NODE", "auto",
          "PET_NODE_RANK", "1",
          "PET_MASTER_ADDR", "job-node-0-0.job",
          "PET_MASTER_PORT", "29400");

  private static Map<String, String> with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(TRAIN_JOB);
    changed.put(name, value);
    return changed;
  }

  @Test
  void processesOfTwoMachinesWithGpus() {
    Node node = Node.of(TRAIN_JOB, () -> 4).orElseThrow();
    assertEquals(new Node(2, 1, 4, "job-node-0-0.job", 29400), node);
    assertEquals(
        new Place("torchrun", 6, 8, 2, 4, null, "job-node-0-0.job", 29400, false, 0),
        Place.of(node.environment(2)).orElseThrow());
  }

  @Test
  void oneProcessOfEachIsItself() {
    Node node = Node.of(TRAIN_JOB, () -> 0).orElseThrow();
    assertEquals(
        new Place("torchrun", 1, 2, 0, 1, null, "job-node-0-0.job", 29400, false, 0),
        node.place().orElseThrow());
  }

  @Test
  void oneMachineHasNoNetwork() {
    Node node =
        Node.of(Map.of("PET_NNODES", "1", "PET_NPROC_PER_NODE", "3"), () -> 0).orElseThrow();
    assertEquals(new Node(1, 0, 3, null, 0), node);
  }

  @Test
  void thereIsNone() {
    assertEquals(Optional.empty(), Node.of(Map.of(), () -> 8));
    assertEquals(Optional.empty(), Node.of(with("RANK", "0"), () -> 8));
    assertEquals(Optional.empty(), Node.of(Map.of("PET_NNODES", "1"), () -> 8));
  }

  @Test
  void whatIsWrongIsNamed() {
    assertRefused("PET_NNODES in the environment must be a number, not 1:4", "PET_NNODES", "1:4");
    assertRefused("PET_NODE_RANK=2 is none of 2 nodes; they count from 0", "PET_NODE_RANK", "2");
    assertRefused(
        "the launcher did not set PET_MASTER_ADDR in the environment", "PET_MASTER_ADDR", "");
    assertRefused(
        "PET_NNODES and PET_NPROC_PER_NODE must be positive, not 2 and 0",
        "PET_NPROC_PER_NODE",
        "0");
  }

  private static void assertRefused(String message, String name, String value) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Node.of(with(name, value), () -> 1));
    assertEquals(message, refused.getMessage());
  }
}
