package byol.train;

import byol.data.load.TwoViewLoader;
import byol.run.TrainMetrics;
import java.nio.file.Path;

/** Whoever wants to know how a training goes; called on the training thread. */
public interface TrainingListener {
  /** Does not want to know. */
  TrainingListener NONE = new TrainingListener() {};

  /**
   * Training is about to begin, or to go on.
   *
   * @param firstStep steps done before
   * @param parameters trainable values of encoder, projector and predictor
   */
  default void started(long firstStep, long parameters) {}

  /** Something that a user should know of how the run is done. */
  default void noted(String message) {}

  /**
   * The images are about to be read.
   *
   * @param loader how, and how many at a time
   * @param skipped what is known to be unusable, in a line; empty if nothing
   */
  default void loading(TwoViewLoader loader, String skipped) {}

  /** A step of the optimizer is done. */
  default void stepped(long step) {}

  /** A line of metrics was written. */
  default void measured(TrainMetrics metrics) {}

  /** A checkpoint is on disk. */
  default void saved(Path checkpoint, long step) {}
}
