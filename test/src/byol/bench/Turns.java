package byol.bench;

import java.lang.reflect.Method;
import java.util.Scanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Runs the benchmarks of a JMH class when it is told to, so that several processes can take turns
 * of milliseconds: what else the machine does then hits all of them alike. For each line "NAME
 * MILLISECONDS" it reads, it runs that benchmark for that long and prints "NAME NANOSECONDS", those
 * of one operation.
 */
public final class Turns {
  private Turns() {}

  /** Argument: the class, which prints its settings when it is set up. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Class<?> type = Class.forName(arguments[0]);
    Object benchmarks = type.getConstructor().newInstance();
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Setup.class)) {
        method.invoke(benchmarks);
      }
    }
    Scanner turns = new Scanner(System.in);
    while (turns.hasNext()) {
      Method benchmark = type.getMethod(turns.next());
      System.out.printf("%s %.1f%n", benchmark.getName(), time(benchmarks, benchmark, turns));
    }
  }

  private static double time(Object benchmarks, Method benchmark, Scanner turns)
      throws ReflectiveOperationException {
    if (!benchmark.isAnnotationPresent(Benchmark.class)) {
      throw new IllegalArgumentException(benchmark + " is no benchmark");
    }
    var several = benchmark.getAnnotation(OperationsPerInvocation.class);
    int operations = several == null ? 1 : several.value();
    long wanted = turns.nextLong() * 1_000_000;
    long calls = 0;
    long start = System.nanoTime();
    long passed = 0;
    for (; passed < wanted; passed = System.nanoTime() - start, calls++) {
      benchmark.invoke(benchmarks);
    }
    return (double) passed / (calls * operations);
  }
}
