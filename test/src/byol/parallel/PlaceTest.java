package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @Test
  void oneProcessHasNone() {
    assertEquals(Optional.empty(), Place.of(Map.of()));
    // In a batch script, before srun.
    assertEquals(
        Optional.empty(),
        Place.of(Map.of("SLURM_PROCID", "0", "SLURM_NTASKS", "4", "SLURM_JOB_ID", "7")));
    assertEquals(
        Optional.empty(),
        Place.of(
            Map.of("RANK", "0", "WORLD_SIZE", "1", "MASTER_ADDR", "h", "MASTER_PORT", "29500")));
  }

  @Test
  void ofTorchrun() {
    Map<String, String> environment =
        Map.of(
            "RANK", "7",
            "LOCAL_RANK", "3",
            "WORLD_SIZE", "8",
            "LOCAL_WORLD_SIZE", "4",
            "MASTER_ADDR", "node1",
            "MASTER_PORT", "29501",
            "TORCHELASTIC_USE_AGENT_STORE", "True",
            "TORCHELASTIC_RESTART_COUNT", "2");
    assertEquals(
        new Place("torchrun", 7, 8, 3, 4, null, "node1", 29501, true, 2),
        Place.of(environment).orElseThrow());
  }

  @Test
  void ofSrun() {
    Map<String, String> environment =
        Map.of(
            "SLURM_PROCID", "5",
            "SLURM_LOCALID", "1",
            "SLURM_RESTART_COUNT", "1",
            "SLURM_STEP_NUM_TASKS", "8",
            "SLURM_STEP_TASKS_PER_NODE", "4(x2)",
            "SLURM_STEP_NODELIST", "gpu[07-08]",
            "SLURM_JOB_ID", "1234567");
    assertEquals(
        new Place("srun", 5, 8, 1, 4, null, "gpu07", 19567, false, 1),
        Place.of(environment).orElseThrow());
    assertEquals("a1", Place.firstHost("a1,b[2-3]"));
    assertEquals("rack-a2", Place.firstHost("rack-a[2,7-9],b1"));
  }

  @Test
  void ofMpirun() {
    Place place =
        Place.of(
                Map.of(
                    "OMPI_COMM_WORLD_RANK", "1",
                    "OMPI_COMM_WORLD_SIZE", "2",
                    "OMPI_COMM_WORLD_LOCAL_SIZE", "2"))
            .orElseThrow();
    assertEquals(new Place("mpirun", 1, 2, 0, 2, null, "127.0.0.1", 29500, false, 0), place);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Place.of(
                    Map.of(
                        "OMPI_COMM_WORLD_RANK", "1",
                        "OMPI_COMM_WORLD_SIZE", "4",
                        "OMPI_COMM_WORLD_LOCAL_SIZE", "2")));
    assertTrue(refused.getMessage().contains("-x MASTER_ADDR"), refused.getMessage());
  }

  @Test
  void ofOurOwn() {
    assertEquals(
        new Place("bin/byol --processes", 1, 2, 1, 2, Path.of("/tmp/s"), null, 0, false, 0),
        Place.of(
                Map.of(
                    "BYOL_STORE", "/tmp/s",
                    "RANK", "1",
                    "WORLD_SIZE", "2",
                    "LOCAL_RANK", "1",
                    "LOCAL_WORLD_SIZE", "2"))
            .orElseThrow());
  }

  @Test
  void whatIsWrongIsNamed() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Place.of(
                    Map.of(
                        "RANK", "x", "WORLD_SIZE", "2", "MASTER_ADDR", "h", "MASTER_PORT", "1")));
    assertEquals("RANK in the environment must be a number, not x", refused.getMessage());
    var job =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Place.of(
                    Map.of(
                        "SLURM_PROCID", "0",
                        "SLURM_STEP_NUM_TASKS", "2",
                        "SLURM_STEP_NODELIST", "a",
                        "SLURM_JOB_ID", "12_3")));
    assertEquals("SLURM_JOB_ID in the environment must be a number, not 12_3", job.getMessage());
  }

  /** The second of processes that are said to be one would else train alone, beside the first. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "-1, 2", "0, 0"})
  void aRankThatCannotBeIsRefused(String rank, String size) {
    Map<String, String> variables =
        Map.of("RANK", rank, "WORLD_SIZE", size, "MASTER_ADDR", "h", "MASTER_PORT", "1");
    var refused = assertThrows(IllegalArgumentException.class, () -> Place.of(variables));
    assertEquals(
        "torchrun says that this is rank %s of %s processes; they count from 0"
            .formatted(rank, size),
        refused.getMessage());
  }
}
