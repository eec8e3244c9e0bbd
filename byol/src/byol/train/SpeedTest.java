package byol.train;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.parallel.Team;
import byol.run.RunDirectory;
import byol.util.ScratchFolder;
import java.util.concurrent.CancellationException;

/**
 * How fast this machine trains, measured by training a little in a temporary folder: so that a run
 * of some minutes can have its number of steps, and with it its schedules, fixed beforehand.
 */
public final class SpeedTest {
  /** Length of the run that is timed; where steps are slow, fewer are done. */
  public static final long STEPS = 200;

  private static final double WARM_UP_SECONDS = 10;
  private static final double TIMED_SECONDS = 10;

  private SpeedTest() {}

  /**
   * Steps of the optimizer in a second; takes at most about half a minute, unless two steps take
   * longer.
   *
   * @param config of a run of {@link #STEPS} steps, or fewer; the first half of them warms up
   * @throws TrainingException if the loss is not finite any more
   * @throws CancellationException if it is asked to stop
   */
  public static double stepsPerSecond(RunConfig config, ImageDataset dataset) {
    return stepsPerSecond(config, dataset, Team.alone());
  }

  /**
   * The same in one of several processes, of which the others {@link #follow}.
   *
   * @param team of all
   */
  public static double stepsPerSecond(RunConfig config, ImageDataset dataset, Team team) {
    try (ScratchFolder scratch = ScratchFolder.open()) {
      Timer timer = new Timer(config.steps() / 2);
      RunDirectory directory =
          RunDirectory.create(scratch.path().resolve("run"), config.with("tensorboard", false));
      Trainer trainer = Trainer.of(directory.config(), directory, dataset, team, timer);
      timer.enough = trainer::requestStop;
      Trainer.Result result = trainer.run();
      if (!result.complete() && !timer.hasEnough) {
        throw new CancellationException("interrupted");
      }
      return timer.stepsPerSecond();
    }
  }

  /** What ranks other than 0 do while rank 0 measures: they train with it until it stops. */
  public static void follow(RunConfig config, ImageDataset dataset, Team team) {
    try (ScratchFolder scratch = ScratchFolder.open()) {
      RunDirectory directory =
          RunDirectory.create(scratch.path().resolve("run"), config.with("tensorboard", false));
      Trainer.of(directory.config(), directory, dataset, team, TrainingListener.NONE).run();
    }
  }

  private static final class Timer implements TrainingListener {
    private final long warmUpSteps;
    private Runnable enough;
    private boolean hasEnough;
    private long started;
    private long begin;
    private long firstTimed;
    private long end;
    private long last;

    Timer(long warmUpSteps) {
      this.warmUpSteps = warmUpSteps;
    }

    double stepsPerSecond() {
      boolean single = last == firstTimed;
      return single ? last / ((end - started) / 1e9) : (last - firstTimed) / ((end - begin) / 1e9);
    }

    @Override
    public void started(long firstStep, long parameters) {
      started = System.nanoTime();
    }

    @Override
    public void stepped(long step) {
      last = step;
      end = System.nanoTime();
      if (begin == 0) {
        if (step >= warmUpSteps || (end - started) / 1e9 > WARM_UP_SECONDS) {
          begin = end;
          firstTimed = step;
        }
      } else if ((end - begin) / 1e9 > TIMED_SECONDS) {
        hasEnough = true;
        enough.run();
      }
    }
  }
}
