package byol.bench;

import byol.torch.library.LibTorch;
import java.util.concurrent.TimeUnit;
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
 * What a tiny operator costs through the bindings: {@link TinyOperators} under JMH or {@link
 * Turns}. {@code native/test/tc_bench.cpp} and the programs in {@code test/bench/others} have
 * benchmarks of the same names; {@code test/bench/tiny_operator.sh} lets them take turns and
 * compares.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TinyOperator {
  private TinyOperators loops;

  /** No state but what {@link #open} makes. */
  public TinyOperator() {}

  /** Makes the operands, on the benchmark's own thread, which owns them. */
  @Setup
  public void open() {
    LibTorch.setNumThreads(1);
    loops = new TinyOperators();
    System.out.printf(
        "settings: byol, LibTorch %s, %s, %d thread, Java %s%n",
        LibTorch.load().version(),
        LibTorch.cpuCapability(),
        LibTorch.numThreads(),
        Runtime.version());
  }

  @TearDown
  public void close() {
    loops.close();
  }

  /** One addition, its result freed by itself at once. */
  @Benchmark
  @OperationsPerInvocation(TinyOperators.OPERATORS)
  public void add() {
    loops.add();
  }

  /** One addition, its result freed with those of its scope. */
  @Benchmark
  @OperationsPerInvocation(TinyOperators.OPERATORS)
  public void addInScope() {
    loops.addInScope();
  }

  /** One subtraction by a generated method, its result freed with those of its scope. */
  @Benchmark
  @OperationsPerInvocation(TinyOperators.OPERATORS)
  public void typed() {
    loops.typed();
  }

  /** The same by the operator's name. */
  @Benchmark
  @OperationsPerInvocation(TinyOperators.OPERATORS)
  public void call() {
    loops.call();
  }

  /** One step of plain gradient descent over all parameters: one call. */
  @Benchmark
  public void foreach() {
    loops.foreach();
  }
}
