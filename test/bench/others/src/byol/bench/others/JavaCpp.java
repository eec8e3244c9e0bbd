package byol.bench.others;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The loops of {@code byol.bench.TinyOperators} in JavaCPP's PyTorch, through generated JNI. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JavaCpp {
  private static final int OPERATORS = 1000;
  private static final int PARAMETERS = 160;

  private Tensor a;
  private Tensor b;
  private List<Tensor> parameters;
  private List<Tensor> gradients;
  private Scalar half;

  /** No state but what {@link #open} makes. */
  public JavaCpp() {}

  /** Makes the operands. */
  @Setup
  public void open() throws IOException {
    torch.set_num_threads(1);
    a = torch.ones(1);
    b = torch.ones(1);
    parameters = Stream.generate(() -> torch.zeros(64)).limit(PARAMETERS).toList();
    gradients = Stream.generate(() -> torch.ones(64)).limit(PARAMETERS).toList();
    half = new Scalar(0.5);
    System.out.printf(
        "settings: JavaCPP %s, LibTorch %s, %s, %d thread, Java %s%n",
        Loader.getVersion(),
        Loader.getVersion("org.bytedeco", "pytorch"),
        torch.get_cpu_capability().getString(),
        torch.get_num_threads(),
        Runtime.version());
  }

  /** One addition, its result freed by itself at once. */
  @Benchmark
  @OperationsPerInvocation(OPERATORS)
  public void add() {
    for (int i = 0; i < OPERATORS; i++) {
      a.add(b).close();
    }
  }

  /** One addition, its result freed with those of its scope. */
  @Benchmark
  @OperationsPerInvocation(OPERATORS)
  public void addInScope() {
    try (PointerScope _ = new PointerScope()) {
      for (int i = 0; i < OPERATORS; i++) {
        a.add(b);
      }
    }
  }

  /** One step of plain gradient descent over all parameters: the list calls are not bound. */
  @Benchmark
  public void foreach() {
    for (int i = 0; i < PARAMETERS; i++) {
      parameters.get(i).add_(gradients.get(i), half);
    }
  }
}
