package byol.ablate;

import byol.config.RunConfig;
import byol.train.TrainingListener;
import java.util.List;

/** Whoever wants to know how an ablation goes; called on its thread. */
public interface AblationListener {

  /** A run is about to begin, or to go on. */
  void starting(Plan.Run run);

  /**
   * Follows the training of the run that is starting.
   *
   * @param config of the run
   */
  TrainingListener training(RunConfig config);

  /** That training has ended, or was stopped. */
  void trained();

  /** Something was measured. */
  void measured(String what);

  /**
   * Rows were dropped.
   *
   * @param rung from 1
   * @param kept those that go on
   */
  default void dropped(int rung, List<Plan.Row> kept) {}

  /** A run is finished, and the results are on disk. */
  void finished(Plan.Run run, RunResult result, Results results);
}
