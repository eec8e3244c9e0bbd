package byol.torch.distributed;

import byol.testing.ChildJvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes of a program, one for each rank: {@code main(rank, arguments…)}. */
public final class Ranks implements AutoCloseable {
  private static final long LIMIT_SECONDS = 240;

  private final List<Process> processes = new ArrayList<>();
  private final List<Path> outputs = new ArrayList<>();

  private final List<String> options;

  private Ranks(List<String> options) {
    this.options = options;
  }

  /** None yet. */
  public static Ranks none() {
    return none(List.of());
  }

  /**
   * None yet.
   *
   * @param options of {@link ChildJvm#prepare}
   */
  public static Ranks none(List<String> options) {
    return new Ranks(options);
  }

  /** So many, started at once. */
  public static Ranks start(Path folder, Class<?> program, int count, Object... arguments)
      throws IOException {
    return start(List.of(), folder, program, count, arguments);
  }

  /**
   * So many, started at once.
   *
   * @param options of {@link ChildJvm#prepare}
   */
  public static Ranks start(
      List<String> options, Path folder, Class<?> program, int count, Object... arguments)
      throws IOException {
    Ranks ranks = none(options);
    for (int rank = 0; rank < count; rank++) {
      ranks.add(folder, program, Map.of(), rank, arguments);
    }
    return ranks;
  }

  /** One more. */
  public void add(
      Path folder, Class<?> program, Map<String, String> environment, int rank, Object... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(String.valueOf(rank)));
    for (Object argument : arguments) {
      all.add(String.valueOf(argument));
    }
    Path output = folder.resolve("output-" + processes.size());
    ProcessBuilder builder =
        ChildJvm.builder(options, program, all.toArray(String[]::new)).redirectErrorStream(true);
    builder.environment().put("OMP_NUM_THREADS", "1");
    builder.environment().putAll(environment);
    processes.add(builder.redirectOutput(output.toFile()).start());
    outputs.add(output);
  }

  /** A process of them. */
  public Process process(int index) {
    return processes.get(index);
  }

  /** Waits for all, and gives what each printed, with its exit status before it. */
  public List<String> outputs() throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      if (!processes.get(i).waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(
            "process %s does not end: %s".formatted(i, Files.readString(outputs.get(i))));
      }
      all.add(processes.get(i).exitValue() + " " + output(i).strip());
    }
    return all;
  }

  /** What one printed so far. */
  public String output(int index) throws IOException {
    return Files.readString(outputs.get(index), StandardCharsets.UTF_8);
  }

  /** Waits until one has printed a text. */
  public void awaitText(int index, String text) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!output(index).contains(text)) {
      if (System.nanoTime() > deadline || !processes.get(index).isAlive()) {
        throw new AssertionError("process %s says only: %s".formatted(index, output(index)));
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}
