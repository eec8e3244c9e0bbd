package byol.optim;

import byol.torch.Tensor;
import java.util.Map;

/**
 * Changes parameters by their gradients. Made in the scope that owns the parameters: its own state
 * lives there too. A user's own works wherever these do, checkpoints included.
 */
public interface Optimizer {
  /**
   * One update with the gradients that backward has left in the parameters.
   *
   * @param learningRate of this step
   * @throws IllegalStateException naming a parameter's position that has no gradient
   */
  void step(double learningRate);

  /** Drops all gradients. */
  void zeroGrad();

  /** What a checkpoint must hold beside the parameters, by name; the optimizer's own tensors. */
  Map<String, Tensor> stateDict();

  /**
   * Copies values into {@link #stateDict}.
   *
   * @throws IllegalArgumentException if names or shapes differ
   */
  void loadStateDict(Map<String, Tensor> values);
}
