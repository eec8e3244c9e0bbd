package byol.torch.autograd;

import byol.torch.Tensor;
import java.util.List;

/** What one call of an {@link AutogradFunction} keeps from forward to backward. */
public final class FunctionContext {
  private List<Tensor> saved = List.of();
  private List<Tensor> constant = List.of();
  private List<Boolean> needed = List.of();

  FunctionContext() {}

  /** What backward gets: in another thread perhaps, and in another scope. */
  FunctionContext(List<Tensor> saved, List<Boolean> needed) {
    this.saved = saved;
    this.needed = needed;
  }

  /**
   * In forward: keeps tensors for backward, inputs, outputs or others. They live as long as the
   * graph, and backward is refused where one has been changed in place since. Other values go into
   * a field of the function.
   */
  public void save(Tensor... tensors) {
    saved = List.of(tensors);
  }

  /** In backward: the tensors that forward saved, in their order. */
  public List<Tensor> saved() {
    return saved;
  }

  /** In backward: the tensor that forward saved at this place. */
  public Tensor saved(int index) {
    return saved.get(index);
  }

  /** In forward: these outputs have no gradient. */
  public void markConstant(Tensor... outputs) {
    constant = List.of(outputs);
  }

  List<Tensor> constant() {
    return constant;
  }

  /**
   * In backward: whether the gradient of this input is asked for. Where it is not, it may be null.
   */
  public boolean needsGradient(int input) {
    return needed.get(input);
  }
}
