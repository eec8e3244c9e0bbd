package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineThreadsTest {
  /** Cores that are this process's own are those of all processes together. */
  @ParameterizedTest
  @CsvSource({
    "8, 4, 8, 32, 32",
    "8, 4, 8, 24, 24",
    "32, 4, 32, 32, 32",
    "8, 1, 8, 32, 8",
    "8, 4, 64, 64, 8", // of a container's share of the time of all cores
    "8, 4, 0, 32, 8",
    "8, 4, 8, 0, 8"
  })
  void coresOfAllProcesses(int visible, int processes, int allowed, int online, int expected) {
    assertEquals(expected, MachineThreads.cores(visible, processes, allowed, online));
  }

  @Test
  void listsOfCoresAreCounted() {
    assertEquals(5, MachineThreads.count("0-3,8"));
    assertEquals(1, MachineThreads.count("0"));
    assertEquals(0, MachineThreads.count(""));
  }
}
