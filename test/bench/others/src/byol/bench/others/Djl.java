package byol.bench.others;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.jni.JniUtils;
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

/** The loops of {@code byol.bench.TinyOperators} in DJL, which calls LibTorch through JNI. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Djl {
  private static final int OPERATORS = 1000;
  private static final int PARAMETERS = 160;

  private NDManager manager;
  private NDArray a;
  private NDArray b;
  private List<NDArray> parameters;
  private List<NDArray> gradients;

  /** No state but what {@link #open} makes. */
  public Djl() {}

  /** Makes the operands. */
  @Setup
  public void open() {
    Engine engine = Engine.getEngine("PyTorch");
    JniUtils.setNumThreads(1);
    manager = engine.newBaseManager();
    a = manager.ones(new Shape(1));
    b = manager.ones(new Shape(1));
    parameters = Stream.generate(() -> manager.zeros(new Shape(64))).limit(PARAMETERS).toList();
    gradients = Stream.generate(() -> manager.ones(new Shape(64))).limit(PARAMETERS).toList();
    System.out.printf(
        "settings: DJL %s, LibTorch %s, %d thread, Java %s%n",
        Engine.getDjlVersion(), engine.getVersion(), JniUtils.getNumThreads(), Runtime.version());
  }

  @TearDown
  public void close() {
    manager.close();
  }

  /** One addition, its result freed by itself at once. */
  @Benchmark
  @OperationsPerInvocation(OPERATORS)
  public void add() {
    for (int i = 0; i < OPERATORS; i++) {
      a.add(b).close();
    }
  }

  /** One addition, its result freed with the others of a manager: that of the first operand. */
  @Benchmark
  @OperationsPerInvocation(OPERATORS)
  public void addInScope() {
    try (NDManager scope = manager.newSubManager()) {
      a.tempAttach(scope);
      for (int i = 0; i < OPERATORS; i++) {
        a.add(b);
      }
    }
  }

  /** One step of plain gradient descent over all parameters: there is no call for many tensors. */
  @Benchmark
  public void foreach() {
    for (int i = 0; i < PARAMETERS; i++) {
      try (NDArray scaled = gradients.get(i).mul(0.5f)) {
        parameters.get(i).addi(scaled);
      }
    }
  }
}
