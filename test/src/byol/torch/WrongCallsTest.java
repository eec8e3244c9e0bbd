package byol.torch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is passed to the operators, the worst that happens is an exception of Java. */
class WrongCallsTest extends TorchTest {
  private static final int CALLS = 1000;

  private RandomGenerator random;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomCalls(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int refused = 0;
    for (int i = 0; i < CALLS; i++) {
      try (TensorScope _ = TensorScope.open()) {
        call(tensor(), tensor(), tensor());
      } catch (TorchException | IllegalArgumentException e) {
        assertFalse(e.getMessage().isBlank());
        refused++;
      } catch (NullPointerException _) {
        refused++; // Once it is frequent, the JVM throws it without a message.
      }
    }
    assertTrue(refused > CALLS / 4 && refused < CALLS, refused + " refused");
  }

  /** Of any shape and type; sometimes closed, sometimes null. */
  private Tensor tensor() {
    int luck = random.nextInt(20);
    if (luck == 0) {
      return null;
    }
    long[] shape = shape(0);
    DType dtype = DType.values()[random.nextInt(DType.values().length)];
    if (random.nextInt(3) > 0) {
      dtype = DType.FLOAT32;
    }
    Tensor tensor = Tensor.full(number(), dtype, Device.CPU, shape);
    if (luck == 1) {
      tensor.close();
    }
    if (luck == 2 && tensor.dim() > 1) {
      return tensor.transpose(0, 1);
    }
    if (luck == 3 && dtype == DType.FLOAT32) {
      return tensor.requiresGrad_(true);
    }
    return tensor;
  }

  private long[] shape(int least) {
    long[] shape = new long[random.nextInt(5)];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = random.nextInt(least, 5);
    }
    return shape;
  }

  private int small() {
    return random.nextInt(-2, 5);
  }

  private double number() {
    double[] numbers = {0, 1, -1, 3, 0.5, 1e30, -1e30, Double.NaN, Double.POSITIVE_INFINITY};
    return numbers[random.nextInt(numbers.length)];
  }

  private static final int KINDS = 43;

  private void call(Tensor a, Tensor b, Tensor c) {
    switch (random.nextInt(KINDS)) {
      case 0 -> a.add(b, number());
      case 1 -> a.sub(b);
      case 2 -> a.mul_(b);
      case 3 -> a.div(b).toDoubleArray();
      case 4 -> a.matmul(b);
      case 5 -> a.where(b, c);
      case 6 -> a.pow(number()).exp().log();
      case 7 -> a.reshape(shape(-1));
      case 8 -> a.permute(shape(-1));
      case 9 -> a.transpose(small(), small());
      case 10 -> a.narrow(small(), small(), small());
      case 11 -> a.select(small(), small());
      case 12 -> a.unsqueeze(small());
      case 13 -> a.indexSelect(small(), b);
      case 14 -> a.gather(small(), b);
      case 15 -> Tensor.cat(list(a, b, c), small());
      case 16 -> Tensor.stack(list(a, b, c), small());
      case 17 -> a.sum(shape(-2));
      case 18 -> a.var(small(), shape(-2));
      case 19 -> a.norm(shape(-2));
      case 20 -> a.max().item();
      case 21 -> a.argmax(small());
      case 22 -> a.topk(small(), small());
      case 23 -> a.softmax(small());
      case 24 -> a.copy_(b);
      case 25 -> a.to(DType.values()[random.nextInt(10)]).fill_(number()).toString();
      case 26 -> a.contiguous(MemoryFormat.CHANNELS_LAST).strides();
      case 27 -> a.backward();
      case 28 -> a.sum().gradOf(list(a, b));
      case 29 -> Functional.conv2d(a, b, c, small(), small(), small());
      case 30 -> Functional.linear(a, b, c);
      case 31 -> Functional.layerNorm(a, shape(-1), b, c, number());
      case 32 -> Functional.groupNorm(a, small(), b, c, number());
      case 33 -> Functional.batchNorm(a, b, c, c, b, random.nextBoolean(), number(), number());
      case 34 -> Functional.maxPool2d(a, small(), small(), small());
      case 35 -> Functional.adaptiveAvgPool2d(a, small(), small());
      case 36 -> Functional.normalize(a, small());
      case 37 -> Functional.crossEntropy(a, b);
      case 38 -> Foreach.addcdiv_(list(a, b), list(b, c), list(c, a), number());
      case 39 ->
          Foreach.lars_(
              list(a, b),
              list(b, c),
              list(c, a),
              new boolean[] {true, false},
              number(),
              number(),
              number(),
              number());
      case 40 -> Foreach.lerp_(list(a, b), list(b, c), number());
      case 41 -> Random.setState(Device.CPU, a);
      case 42 -> Ops.callAll("aten::" + NAMES[random.nextInt(NAMES.length)], arguments(a, b, c));
      default -> throw new AssertionError();
    }
  }

  private static final String[] NAMES = {
    "add.Tensor",
    "cumsum",
    "cat",
    "index.Tensor",
    "linalg_svdvals",
    "sort",
    "unbind.int",
    "relu",
    "bmm",
    "roll",
    "flip",
    "one_hot",
    "scatter.value",
    "expand",
    "repeat",
    "pad",
    "nonzero",
    "item"
  };

  private Object[] arguments(Tensor a, Tensor b, Tensor c) {
    Object[] values = {
      a,
      b,
      list(a, b, c),
      shape(-1),
      small(),
      number(),
      true,
      "reflect",
      null,
      DType.INT64,
      Device.CPU,
      MemoryFormat.CONTIGUOUS,
      new double[] {number()}
    };
    Object[] arguments = new Object[random.nextInt(4)];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == 0 && random.nextInt(4) > 0 ? a : values[random.nextInt(values.length)];
    }
    return arguments;
  }

  private static List<Tensor> list(Tensor... tensors) {
    List<Tensor> list = new ArrayList<>();
    for (Tensor tensor : tensors) {
      list.add(tensor);
    }
    return list;
  }
}
