package byol.train;

import byol.Method;
import byol.Phases;
import byol.optim.Precision;
import byol.run.TrainState;
import byol.torch.distributed.GradientBuckets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One step of the optimizer, as often as it is called: the forward passes, backward, the optimizer,
 * the moving average. {@link EagerStep} does one operator at a time, {@link CudaGraphStep} all at
 * once on a GPU; both give the same numbers.
 */
public interface Step extends AutoCloseable {
  /** What a step asks for and tells while it runs. */
  interface Surroundings {
    /** The batch of the next forward pass. */
    DeviceBatch next();

    /** A forward pass is done; its outputs are without gradients. */
    default void forwarded(Method.Output output, DeviceBatch batch) {}

    /** The mean of a loss over the processes that train together. */
    default double ofAllRanks(double loss) {
      return loss;
    }

    /** The weights are updated; on a GPU the loss need not be known yet. */
    default void updated() {}

    /** Now there is time to fetch the batch of the next step. */
    default void fetchAhead() {}

    /**
     * All is computed.
     *
     * @param loss mean over the passes
     * @param output of the last pass
     */
    void finished(double loss, Method.Output output);
  }

  /**
   * The step of a training, in the innermost scope: captured as a CUDA graph where the options ask
   * for it and it can be, else one operator at a time.
   *
   * @param state networks and optimizer, on their device
   * @param phases is told what is being done
   * @param notes is told why steps are not captured, if the options ask for it
   */
  static Step of(TrainState state, TrainOptions options, Phases phases, Consumer<String> notes) {
    return of(state, options, null, phases, notes);
  }

  /**
   * The same in one of several processes.
   *
   * @param shared averages their gradients; null if there is one
   */
  static Step of(
      TrainState state,
      TrainOptions options,
      GradientBuckets shared,
      Phases phases,
      Consumer<String> notes) {
    if (options.precision() == Precision.FP16 && state.scaler() == null) {
      throw new IllegalArgumentException(
          "fp16 needs a scaler of the gradients, or small ones become 0: give the trainer"
              + " TrainState.of(…).withPrecision(Precision.FP16)");
    }
    Update update = new Update(options.precision(), state, shared, phases);
    if (!options.cudaGraph()) {
      return new EagerStep(update, options.accumulate());
    }
    boolean observed = phases != Phases.UNOBSERVED;
    Optional<String> obstacle = CudaGraphStep.obstacle(update, options, state.device(), observed);
    obstacle.map(CudaGraphStep::without).ifPresent(notes);
    return obstacle.isPresent()
        ? new EagerStep(update, options.accumulate())
        : new CudaGraphStep(update, state.device(), notes);
  }

  /**
   * Does the step. The scope that this was made in must be the innermost one.
   *
   * @throws LossNotFiniteException before the weights are changed where that can be known
   */
  void run(Surroundings surroundings, double learningRate, double tau);

  /** Whether weights were being changed when the last step failed, and may be half changed. */
  boolean isUpdating();

  @Override
  default void close() {}
}
