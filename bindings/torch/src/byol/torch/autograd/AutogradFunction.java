package byol.torch.autograd;

import byol.torch.Autograd;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import byol.torch.upcall.Upcalls;
import java.util.List;

/**
 * An operator that is written in Java, with a gradient of its own, as {@code
 * torch.autograd.Function}. {@link GradientCheck} says whether the gradient is right.
 *
 * <pre>{@code
 * AutogradFunction cube = AutogradFunction.of(
 *     (context, inputs) -> {
 *       context.save(inputs.get(0));
 *       return List.of(inputs.get(0).pow(3));
 *     },
 *     (context, gradients) -> List.of(gradients.get(0).mul(context.saved(0).square().mul(3))));
 * Tensor y = cube.apply(x);
 * }</pre>
 *
 * <p>Where backward uses operators that have gradients, the gradient can be differentiated in turn.
 * What forward or backward throws ends up with the caller; of backward as the cause of a {@link
 * byol.torch.library.TorchException.Callback}.
 */
public interface AutogradFunction {
  /**
   * Computes the outputs; no gradients are recorded meanwhile.
   *
   * @return one or more
   */
  List<Tensor> forward(FunctionContext context, List<Tensor> inputs);

  /**
   * Computes the gradients of the inputs, in a scope of its own, on the thread that LibTorch calls
   * it on: for tensors on a GPU one of LibTorch's. It must not call backward of the graph that it
   * is part of.
   *
   * @param gradients those of the outputs, in their shapes; zeros where there are none
   * @return one for each input, in its shape; null for none
   */
  List<Tensor> backward(FunctionContext context, List<Tensor> gradients);

  /** One of the two methods. */
  @FunctionalInterface
  interface Part {
    /** As {@link #forward} or {@link #backward}. */
    List<Tensor> apply(FunctionContext context, List<Tensor> tensors);
  }

  /** Makes a function of two lambdas. */
  static AutogradFunction of(Part forward, Part backward) {
    return new AutogradFunction() {
      @Override
      public String name() {
        return "AutogradFunction";
      }

      @Override
      public List<Tensor> forward(FunctionContext context, List<Tensor> inputs) {
        return forward.apply(context, inputs);
      }

      @Override
      public List<Tensor> backward(FunctionContext context, List<Tensor> gradients) {
        return backward.apply(context, gradients);
      }
    };
  }

  /** What anomaly mode calls it: unless it says otherwise, its class. */
  default String name() {
    Class<?> type = getClass();
    String name = type.getSimpleName();
    if (name.isEmpty()) {
      return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }
    // Those around it, but not what JShell puts around.
    for (type = type.getEnclosingClass();
        type != null && !type.getSimpleName().startsWith("$");
        type = type.getEnclosingClass()) {
      name = type.getSimpleName() + "." + name;
    }
    return name;
  }

  /**
   * Calls the function, with gradients with respect to those inputs that have some.
   *
   * @return its outputs, in the innermost scope
   * @throws IllegalArgumentException if forward gives no outputs
   */
  default List<Tensor> applyAll(List<Tensor> inputs) {
    List<Tensor> given = List.copyOf(inputs);
    return TensorScope.compute(
        () -> {
          FunctionContext context = new FunctionContext();
          List<Tensor> outputs;
          try (NoGrad _ = NoGrad.open()) {
            outputs = forward(context, given);
          }
          if (outputs == null || outputs.isEmpty()) {
            throw new IllegalArgumentException("forward of a function gives one or more tensors");
          }
          return Upcalls.named(
              name(),
              () ->
                  Autograd.function(
                      given,
                      outputs,
                      context.constant(),
                      context.saved(),
                      (gradients, saved, needed) ->
                          backward(new FunctionContext(saved, needed), gradients)));
        });
  }

  /**
   * The same of a function with one output.
   *
   * @throws IllegalArgumentException if it has more
   */
  default Tensor apply(Tensor... inputs) {
    return TensorScope.compute(
        () -> {
          List<Tensor> outputs = applyAll(List.of(inputs));
          if (outputs.size() != 1) {
            throw new IllegalArgumentException(
                "the function has %s outputs: call applyAll".formatted(outputs.size()));
          }
          return outputs.getFirst();
        });
  }
}
