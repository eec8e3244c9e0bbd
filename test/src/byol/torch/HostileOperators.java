package byol.torch;

import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Calls operators with hostile arguments: what {@link OperatorSearch} starts as a process of its
 * own, because it may end in any way.
 *
 * <pre>{@code HostileOperators SEED FIRST LAST TRIES PROGRESS}</pre>
 *
 * Operators are counted as their headers list them, LAST is exclusive. PROGRESS is a file that says
 * which call is being made: two numbers, the operator's and the try's. With {@code -} instead, the
 * call is printed.
 */
final class HostileOperators {
  private HostileOperators() {}

  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    int last = Integer.parseInt(arguments[2]);
    String[] tries = arguments[3].split("-");
    int from = tries.length == 1 ? 0 : Integer.parseInt(tries[0]);
    int to = Integer.parseInt(tries[tries.length - 1]);
    List<OperatorSchema> schemas = OperatorSchema.all(LibTorch.load().root());
    LibTorch.setNumThreads(1);
    if (arguments[4].equals("-")) {
      call(schemas.get(first), seed, first, from, true);
      return;
    }
    try (RandomAccessFile progress = new RandomAccessFile(arguments[4], "rw")) {
      for (int index = first; index < Math.min(last, schemas.size()); index++) {
        for (int i = index == first ? from : 0; i < to; i++) {
          progress.seek(0);
          progress.write("%09d %09d".formatted(index, i).getBytes());
          call(schemas.get(index), seed, index, i, false);
        }
      }
    }
  }

  /**
   * One call, the same for the same numbers.
   *
   * @throws IllegalStateException if it left tensors behind
   */
  static void call(OperatorSchema schema, long seed, int index, int i, boolean print) {
    if (schema.name().startsWith("aten::from_file")) {
      return; // makes the file that it is given the name of
    }
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1_000_003L * index + i);
    Random.manualSeed(i);
    long before = TensorScope.liveTensors();
    try (TensorScope _ = TensorScope.open()) {
      HostileValues values = new HostileValues(random);
      List<Object> arguments = new ArrayList<>();
      for (OperatorSchema.Argument argument : schema.arguments()) {
        if (argument.optional() && values.chance(4)) {
          break;
        }
        arguments.add(values.argument(argument.type()));
      }
      if (print) {
        System.out.println(schema.name() + arguments.stream().map(HostileOperators::text).toList());
      }
      Ops.callAll(schema.name(), arguments.toArray());
    } catch (TorchException | IllegalArgumentException | NullPointerException _) {
      // Refused, as it should be.
    }
    if (TensorScope.liveTensors() != before) {
      throw new IllegalStateException(schema.name() + " leaves tensors behind");
    }
  }

  private static String text(Object argument) {
    return switch (argument) {
      case long[] values -> Arrays.toString(values);
      case double[] values -> Arrays.toString(values);
      case null -> "null";
      default -> argument.toString();
    };
  }

  /** The operators that the headers of the LibTorch of the tests list. */
  static List<OperatorSchema> schemas() throws IOException {
    Path root = LibTorch.load().root();
    return OperatorSchema.all(root);
  }
}
