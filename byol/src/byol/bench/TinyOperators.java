package byol.bench;

import byol.torch.Foreach;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loops of operators on tensors so small that the call is all there is. {@code
 * native/test/tc_bench.cpp} has the same loops in C++.
 */
public final class TinyOperators implements AutoCloseable {
  /** Operators in each loop, and tensors alive at once in a scope. */
  public static final int OPERATORS = 1000;

  /** Of a ResNet-50, about. */
  private static final int PARAMETERS = 160;

  private final TensorScope outer = TensorScope.open();
  private final Tensor a = Tensor.ones(1);
  private final Tensor b = Tensor.ones(1);
  private final List<Tensor> parameters =
      Stream.generate(() -> Tensor.zeros(64)).limit(PARAMETERS).toList();
  private final List<Tensor> gradients =
      Stream.generate(() -> Tensor.ones(64)).limit(PARAMETERS).toList();

  /** Makes the operands, in a scope of this thread. */
  public TinyOperators() {}

  /** {@link #OPERATORS} additions, each result freed by itself at once. */
  public void add() {
    for (int i = 0; i < OPERATORS; i++) {
      a.add(b).close();
    }
  }

  /** {@link #OPERATORS} additions, their results freed together with their scope. */
  public void addInScope() {
    try (TensorScope _ = TensorScope.open()) {
      for (int i = 0; i < OPERATORS; i++) {
        a.add(b);
      }
    }
  }

  /** As {@link #addInScope}, by a method that was generated from the operator's schema. */
  public void typed() {
    try (TensorScope _ = TensorScope.open()) {
      for (int i = 0; i < OPERATORS; i++) {
        a.subtract(b);
      }
    }
  }

  /** The same by the operator's name. */
  public void call() {
    try (TensorScope _ = TensorScope.open()) {
      for (int i = 0; i < OPERATORS; i++) {
        Ops.call("aten::add.Tensor", a, b);
      }
    }
  }

  /** One step of plain gradient descent over 160 parameters of 64 values: one call. */
  public void foreach() {
    Foreach.add_(parameters, gradients, 0.5);
  }

  /** Frees the operands. */
  @Override
  public void close() {
    outer.close();
  }
}
