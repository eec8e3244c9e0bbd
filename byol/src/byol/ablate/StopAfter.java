package byol.ablate;

import byol.config.RunConfig;
import byol.data.load.Loader;
import byol.run.Metrics;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.nio.file.Path;

/** Stops a training, with a checkpoint, after so many steps; passes on everything it is told. */
final class StopAfter implements TrainingListener {
  private final long steps;
  private final TrainingListener listener;
  private Trainer trainer;

  StopAfter(long steps, TrainingListener listener) {
    this.steps = steps;
    this.listener = listener;
  }

  void stops(Trainer stopped) {
    trainer = stopped;
  }

  @Override
  public void started(RunConfig config, long firstStep, long parameters) {
    listener.started(config, firstStep, parameters);
    if (firstStep >= steps) {
      trainer.requestStop();
    }
  }

  @Override
  public void noted(String message) {
    listener.noted(message);
  }

  @Override
  public void loading(Loader loader, String skipped) {
    listener.loading(loader, skipped);
  }

  @Override
  public void stepped(long step) {
    listener.stepped(step);
    if (step >= steps) {
      trainer.requestStop();
    }
  }

  @Override
  public void measured(Metrics metrics) {
    listener.measured(metrics);
  }

  @Override
  public void saved(Path checkpoint, long step) {
    listener.saved(checkpoint, step);
  }
}
