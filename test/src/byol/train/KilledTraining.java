package byol.train;

import byol.io.ObservedDisk;
import byol.io.TestDisk;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import java.io.IOException;
import java.nio.file.Path;

/** Goes on with a run in a process of its own, and says each of its operations on disk. */
public final class KilledTraining {
  private KilledTraining() {}

  private static final class TellingDisk extends ObservedDisk {
    @Override
    protected void perform(Call call, Action action) throws IOException {
      System.out.println(call.operation());
      action.run();
    }
  }

  public static void main(String[] args) {
    RunDirectory directory = RunDirectory.open(Path.of(args[0]));
    try (var _ = TestDisk.use(new TellingDisk())) {
      Trainer.of(directory.config(), directory, TinyRun.IMAGES, new TinyRun.Recorder()).run();
    }
  }
}
