package byol.torch.autograd;

import byol.torch.Autograd;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Compares gradients with finite differences, as {@code torch.autograd.gradcheck} does: each
 * element of each output is differentiated with respect to each element of each input, by backward
 * and by {@code (f(x + ε) - f(x - ε)) / 2ε}.
 *
 * <pre>{@code
 * Tensor x = Tensor.randn(DType.FLOAT64, Device.CPU, 3, 4).requiresGrad_(true);
 * new GradientCheck().check(inputs -> List.of(cube.apply(inputs.get(0))), List.of(x));
 * }</pre>
 *
 * @param eps ε
 * @param atol the difference that is allowed
 * @param rtol and what is allowed in proportion to the finite difference
 */
public record GradientCheck(double eps, double atol, double rtol) {
  /** With PyTorch's settings: ε = 1e-6, atol 1e-5, rtol 1e-3. */
  public GradientCheck() {
    this(1e-6, 1e-5, 1e-3);
  }

  /** Refuses an ε that is not positive, and tolerances that are negative. */
  public GradientCheck {
    if (!(eps > 0)) {
      throw new IllegalArgumentException("eps is more than 0, not " + eps);
    }
    if (!(atol >= 0 && rtol >= 0)) {
      throw new IllegalArgumentException(
          "atol and rtol are not negative; they are %s and %s".formatted(atol, rtol));
    }
  }

  /** A gradient is wrong. */
  public static final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mismatch(String message) {
      super(message);
    }
  }

  /**
   * Checks gradients.
   *
   * @param function must give the same for the same inputs
   * @param inputs float64, on the CPU; those that require gradients are checked
   * @throws Mismatch naming the element at which the two differ most
   * @throws IllegalArgumentException if an input is not float64, which is too coarse for
   *     differences, or none requires gradients, or no output does
   */
  public void check(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs) {
    List<Tensor> checked = inputs.stream().filter(Tensor::requiresGrad).toList();
    if (checked.isEmpty()) {
      throw new IllegalArgumentException(
          "no input requires a gradient: call requiresGrad_(true) on those to check");
    }
    for (Tensor input : checked) {
      if (input.dtype() != DType.FLOAT64 || !input.device().equals(Device.CPU)) {
        throw new IllegalArgumentException(
            "gradients are checked in float64 on the CPU; an input is " + input.describe());
      }
    }
    try (TensorScope _ = TensorScope.open()) {
      List<Tensor> outputs = function.apply(inputs);
      List<Integer> differentiable = new ArrayList<>();
      for (int i = 0; i < outputs.size(); i++) {
        if (outputs.get(i).requiresGrad()) {
          differentiable.add(i);
        }
      }
      if (differentiable.isEmpty()) {
        throw new IllegalArgumentException(
            "no output requires a gradient: the function does not use the inputs that do, or not"
                + " differentiably");
      }
      for (int output : differentiable) {
        double[][][] analytic = analytic(outputs.get(output), checked);
        for (int input = 0; input < checked.size(); input++) {
          double[][] numeric = numeric(function, inputs, checked.get(input), output);
          compare(output, inputs.indexOf(checked.get(input)), analytic[input], numeric);
        }
      }
    }
  }

  /**
   * Checks the gradients of gradients as well, as {@code torch.autograd.gradgradcheck}: of the
   * function that gives the gradients of the inputs for gradients of the outputs drawn at random.
   *
   * @throws Mismatch as {@link #check}
   */
  public void checkSecond(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs) {
    check(function, inputs);
    try (TensorScope _ = TensorScope.open()) {
      List<Tensor> all = new ArrayList<>(inputs);
      for (Tensor output : function.apply(inputs)) {
        if (output.requiresGrad()) {
          Tensor drawn = Tensor.randn(DType.FLOAT64, Device.CPU, output.shape());
          all.add(drawn.requiresGrad_(true));
        }
      }
      int count = inputs.size();
      check(values -> gradients(function, values.subList(0, count), values, count), all);
    }
  }

  private static List<Tensor> gradients(
      Function<List<Tensor>, List<Tensor>> function,
      List<Tensor> inputs,
      List<Tensor> values,
      int count) {
    List<Tensor> outputs = function.apply(inputs).stream().filter(Tensor::requiresGrad).toList();
    List<Tensor> to = inputs.stream().filter(Tensor::requiresGrad).toList();
    return Autograd.grad(
            outputs, to, values.subList(count, count + outputs.size()), true, true, true)
        .stream()
        .filter(gradient -> gradient != null)
        .toList();
  }

  /** By input, element of the output, element of the input. */
  private static double[][][] analytic(Tensor output, List<Tensor> inputs) {
    int rows = (int) output.numel();
    double[][][] gradients = new double[inputs.size()][rows][];
    for (int row = 0; row < rows; row++) {
      try (TensorScope _ = TensorScope.open()) {
        Tensor one = Tensor.full(0.0, output.dtype(), Device.CPU, rows);
        one.set(1.0, row);
        List<Tensor> found =
            Autograd.grad(
                List.of(output),
                inputs,
                Collections.singletonList(one.reshape(output.shape())),
                true,
                false,
                true);
        for (int i = 0; i < found.size(); i++) {
          gradients[i][row] =
              found.get(i) == null
                  ? new double[(int) inputs.get(i).numel()]
                  : found.get(i).toDoubleArray();
        }
      }
    }
    return gradients;
  }

  /** By element of the output, element of the input. */
  private double[][] numeric(
      Function<List<Tensor>, List<Tensor>> function,
      List<Tensor> inputs,
      Tensor input,
      int output) {
    int columns = (int) input.numel();
    double[][] gradients = null;
    for (int column = 0; column < columns; column++) {
      double[] up = moved(function, inputs, input, column, eps, output);
      double[] down = moved(function, inputs, input, column, -eps, output);
      if (gradients == null) {
        gradients = new double[up.length][columns];
      }
      for (int row = 0; row < up.length; row++) {
        gradients[row][column] = (up[row] - down[row]) / (2 * eps);
      }
    }
    return gradients == null ? new double[0][] : gradients;
  }

  private static double[] moved(
      Function<List<Tensor>, List<Tensor>> function,
      List<Tensor> inputs,
      Tensor input,
      int element,
      double by,
      int output) {
    try (TensorScope _ = TensorScope.open()) {
      double[] values = input.toDoubleArray();
      values[element] += by;
      List<Tensor> changed = new ArrayList<>();
      for (Tensor each : inputs) {
        Tensor copy = each.detach();
        if (each == input) {
          try (NoGrad _ = NoGrad.open()) {
            copy = copy.clone();
            copy.reshape(-1).set(tensor(values));
          }
        }
        changed.add(copy.requiresGrad_(each.requiresGrad()));
      }
      return function.apply(changed).get(output).toDoubleArray();
    }
  }

  private static Tensor tensor(double[] values) {
    try (java.lang.foreign.Arena arena = java.lang.foreign.Arena.ofConfined()) {
      return Tensor.of(
          arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_DOUBLE, values),
          DType.FLOAT64,
          values.length);
    }
  }

  private void compare(int output, int input, double[][] analytic, double[][] numeric) {
    double worst = 0;
    String where = null;
    for (int row = 0; row < numeric.length; row++) {
      for (int column = 0; column < numeric[row].length; column++) {
        double byBackward = analytic[row][column];
        double byDifference = numeric[row][column];
        double excess =
            Math.abs(byBackward - byDifference) - (atol + rtol * Math.abs(byDifference));
        if (!(excess <= 0) && !(excess <= worst)) {
          worst = Double.isNaN(excess) ? Double.POSITIVE_INFINITY : excess;
          where =
              String.format(
                  Locale.ROOT,
                  "the gradient of element %s of output %s with respect to element %s of input %s"
                      + " is %s by backward and %s by differences",
                  row,
                  output,
                  column,
                  input,
                  byBackward,
                  byDifference);
        }
      }
    }
    if (where != null) {
      throw new Mismatch(where);
    }
  }
}
