package byol.bench;

import byol.torch.Foreach;
import byol.torch.LibTorch;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a tiny operator costs through the bindings: tensors so small that the call is all there is.
 * {@code native/test/tc_bench.cpp} does the same against LibTorch; {@code
 * test/bench/tiny_operator.sh} runs both and compares.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TinyOperator {
  /** Alive at once, in one scope. */
  private static final int TENSORS = 1000;

  /** Of a ResNet-50, about. */
  private static final int PARAMETERS = 160;

  private TensorScope outer;
  private Tensor a;
  private Tensor b;
  private List<Tensor> parameters;
  private List<Tensor> gradients;

  /** No state but what {@link #open} makes. */
  public TinyOperator() {}

  /** Makes the operands, on the benchmark's own thread, which owns them. */
  @Setup
  public void open() {
    LibTorch.setNumThreads(1);
    outer = TensorScope.open();
    a = Tensor.ones(1);
    b = Tensor.ones(1);
    parameters = Stream.generate(() -> Tensor.zeros(64)).limit(PARAMETERS).toList();
    gradients = Stream.generate(() -> Tensor.ones(64)).limit(PARAMETERS).toList();
  }

  @TearDown
  public void close() {
    outer.close();
  }

  /** One addition, its result freed by itself at once. */
  @Benchmark
  @OperationsPerInvocation(TENSORS)
  public void add() {
    for (int i = 0; i < TENSORS; i++) {
      a.add(b).close();
    }
  }

  /** One addition, its result freed with those of its scope. */
  @Benchmark
  @OperationsPerInvocation(TENSORS)
  public void addInScope() {
    try (TensorScope _ = TensorScope.open()) {
      for (int i = 0; i < TENSORS; i++) {
        a.add(b);
      }
    }
  }

  /** The same by the operator's name. */
  @Benchmark
  @OperationsPerInvocation(TENSORS)
  public void call() {
    try (TensorScope _ = TensorScope.open()) {
      for (int i = 0; i < TENSORS; i++) {
        Ops.call("aten::add.Tensor", a, b);
      }
    }
  }

  /** One step of plain gradient descent over all parameters: one call. */
  @Benchmark
  public void foreach() {
    Foreach.add_(parameters, gradients, 0.5);
  }
}
