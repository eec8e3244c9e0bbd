package byol.run;

import java.nio.file.Path;
import java.util.Map;

/** Adds fields to a run's summary, one after the other, each by its own. */
public final class SummaryWriter {
  record Part(Map<String, Integer> parts) {}

  private SummaryWriter() {}

  static void write(RunDirectory run, String name, int count) {
    for (int i = 0; i < count; i++) {
      run.addToSummary(new Part(Map.of(name + i, i)));
    }
  }

  /** In a process of its own, once it hears something. */
  public static void main(String[] args) throws Exception {
    RunDirectory run = RunDirectory.open(Path.of(args[0]));
    System.out.println("ready");
    System.in.read();
    write(run, args[1], Integer.parseInt(args[2]));
  }
}
