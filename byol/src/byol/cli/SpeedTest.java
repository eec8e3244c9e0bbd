package byol.cli;

import byol.data.ImageDataset;
import byol.train.Metrics;
import byol.train.RunConfig;
import byol.train.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast this machine trains, measured by training a little in a temporary folder: so that a run
 * of some minutes can have its number of steps, and with it its schedules, fixed beforehand.
 */
final class SpeedTest {
  /** Length of the run that is timed. */
  static final long STEPS = 200;

  private static final long WARM_UP_STEPS = 100;

  private SpeedTest() {}

  /**
   * Steps of the optimiser in a second.
   *
   * @param config of a run of {@link #STEPS} steps
   */
  static double stepsPerSecond(RunConfig config, ImageDataset dataset) {
    Path folder = temporaryFolder();
    try {
      Timer timer = new Timer();
      RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
      new Trainer(config, directory, dataset, timer).run();
      return (STEPS - WARM_UP_STEPS) / ((timer.end - timer.begin) / 1e9);
    } finally {
      delete(folder);
    }
  }

  private static final class Timer implements TrainingListener {
    private long begin;
    private long end;

    @Override
    public void started(RunConfig config, long firstStep, long parameters) {}

    @Override
    public void stepped(long step) {
      if (step == WARM_UP_STEPS) {
        begin = System.nanoTime();
      }
      end = System.nanoTime();
    }

    @Override
    public void measured(Metrics metrics) {}

    @Override
    public void saved(Path checkpoint, long step) {}
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("byol-speed");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder: " + e.getMessage(), e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
