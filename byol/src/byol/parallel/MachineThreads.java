package byol.parallel;

import byol.torch.library.LibTorch;
import byol.util.Proc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How many threads this machine has for all processes that were started together on it, of which
 * each takes its part by {@link Team#threads}. A launcher may have given each process cores of its
 * own, as srun does with {@code --cpus-per-task}: then the machine has those of all of them.
 */
public final class MachineThreads {
  /** Where this program's own launcher says it, as its processes see but their part. */
  public static final String VARIABLE = "BYOL_MACHINE_THREADS";

  private MachineThreads() {}

  /** For computing: LibTorch's, of which there is one a core unless OMP_NUM_THREADS says more. */
  public static int computing() {
    Map<String, String> environment = System.getenv();
    if (environment.containsKey(VARIABLE)) {
      return Integer.parseInt(environment.get(VARIABLE));
    }
    boolean each = environment.containsKey("OMP_NUM_THREADS");
    return each
        ? LibTorch.numThreads() * processes(environment)
        : cores(LibTorch.numThreads(), processes(environment), allowed(), online());
  }

  /** One a core. */
  public static int cores() {
    Map<String, String> environment = System.getenv();
    int visible = Runtime.getRuntime().availableProcessors();
    return environment.containsKey(VARIABLE)
        ? visible
        : cores(visible, processes(environment), allowed(), online());
  }

  /**
   * The cores of all processes.
   *
   * @param visible to this process
   * @param processes on this machine
   * @param allowed cores that this process may run on; 0 if that is not known
   * @param online cores that the machine has; 0 if that is not known
   */
  static int cores(int visible, int processes, int allowed, int online) {
    return 0 < allowed && allowed < online ? Math.min(online, visible * processes) : visible;
  }

  /** Processes that a launcher of others has started here, each with a part of the machine. */
  private static int processes(Map<String, String> environment) {
    if (environment.containsKey(Place.LAUNCHER)) {
      return 1;
    }
    try {
      return Place.of(environment).map(Place::here).orElse(1);
    } catch (IllegalArgumentException e) {
      // What is wrong with a launcher's variables is told where the processes are to meet.
      return 1;
    }
  }

  private static int allowed() {
    return Proc.value("/proc/self/status", "Cpus_allowed_list")
        .map(MachineThreads::count)
        .orElse(0);
  }

  private static int online() {
    try {
      return count(Files.readString(Path.of("/sys/devices/system/cpu/online")).strip());
    } catch (IOException e) {
      return 0;
    }
  }

  /** Of {@code 0-3,8}: 5; 0 of what is no such list. */
  static int count(String list) {
    int count = 0;
    for (String range : list.split(",")) {
      String[] ends = range.split("-", 2);
      try {
        count += Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
      } catch (NumberFormatException e) {
        return 0;
      }
    }
    return count;
  }
}
