package byol.train;

import byol.Method;
import byol.torch.TensorScope;

/** A step one operator at a time, of one forward pass or of several. */
final class EagerStep implements Step {
  private final Update update;
  private final int passes;

  EagerStep(Update update, int passes) {
    this.update = update;
    this.passes = passes;
  }

  @Override
  public void run(Surroundings surroundings, double learningRate, double tau) {
    try (var _ = TensorScope.open()) {
      update.begin();
      double loss = 0;
      Method.Output output = null;
      for (int i = 0; i < passes; i++) {
        try (var pass = TensorScope.open();
            var batch = surroundings.next()) {
          Method.Output of = update.forward(batch.views());
          surroundings.forwarded(of, batch);
          double own = of.loss().item();
          // Of several processes all go on to where they tell each other.
          loss += (update.isShared() ? own : LossNotFiniteException.check(own)) / passes;
          update.backward(of.loss(), passes, i == passes - 1);
          pass.keep(of.features());
          pass.keep(of.projections());
          output = of;
        }
      }
      loss = LossNotFiniteException.check(surroundings.ofAllRanks(loss));
      update.finish(learningRate, tau);
      surroundings.updated();
      surroundings.finished(loss, output);
    }
    surroundings.fetchAhead();
  }

  @Override
  public boolean isUpdating() {
    return update.isUnderWay();
  }
}
