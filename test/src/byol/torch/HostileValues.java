package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that a careful caller would not pass, beside some that one would. */
final class HostileValues {
  private static final long[] INTEGERS = {
    0,
    1,
    2,
    3,
    -1,
    -2,
    4,
    5,
    7,
    64,
    1000,
    -1000,
    65536,
    Integer.MIN_VALUE,
    1L << 40,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };
  private static final double[] REALS = {
    0,
    1,
    -1,
    0.5,
    2,
    1e-300,
    1e300,
    -1e30,
    3.7,
    1e-5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE
  };
  private static final String[] TEXTS = {
    "",
    "mean",
    "sum",
    "none",
    "reflect",
    "reduced",
    "fro",
    "nuc",
    "left",
    "bilinear",
    "ij",
    "\0",
    "é"
  };

  private final RandomGenerator random;

  HostileValues(RandomGenerator random) {
    this.random = random;
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  /** Mostly small. */
  long integer() {
    return INTEGERS[random.nextInt(chance(4) ? INTEGERS.length : 8)];
  }

  double real() {
    return REALS[random.nextInt(chance(3) ? REALS.length : 5)];
  }

  String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  DType dtype() {
    DType[] all = DType.values();
    return chance(2) ? DType.FLOAT32 : all[random.nextInt(all.length)];
  }

  long[] integers(int count) {
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = integer();
    }
    return values;
  }

  /** Sizes that fit into memory. */
  long[] shape() {
    long[] shape = new long[random.nextInt(5)];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = chance(12) ? 0 : random.nextInt(1, 6);
    }
    return shape;
  }

  /** Of any shape, type and layout; now and then closed. */
  Tensor tensor() {
    Tensor plain = plain();
    return switch (random.nextInt(24)) {
      case 0 -> {
        plain.close();
        yield plain;
      }
      case 1 -> plain.dim() > 1 ? plain.transpose(0, 1) : plain;
      case 2 -> plain.dtype() == DType.BOOL ? plain : Ops.call("aten::_neg_view", plain);
      case 3 -> plain.dtype() == DType.FLOAT32 ? plain.requiresGrad_(true) : plain;
      case 4 -> plain.dtype() == DType.FLOAT32 ? Ops.call("aten::complex", plain, plain) : plain;
      case 5 -> Ops.call("aten::to_sparse", plain);
      case 6 -> Ops.call("aten::expand", Tensor.ones(1), new long[] {random.nextInt(6)});
      case 7 -> plain.numel() == 0 ? plain : plain.reshape(-1).narrow(0, plain.numel() - 1, 1);
      default -> plain;
    };
  }

  private Tensor plain() {
    long[] shape = shape();
    return switch (random.nextInt(4)) {
      case 0 -> Tensor.full(random.nextInt(4), DType.INT64, Device.CPU, shape);
      case 1 -> Tensor.full(real(), dtype(), Device.CPU, shape);
      default -> Tensor.rand(shape);
    };
  }

  /** One list in ten computes its elements, by operators of its own. */
  List<Tensor> tensors() {
    List<Tensor> tensors = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      tensors.add(chance(20) ? null : tensor());
    }
    if (!chance(10)) {
      return tensors;
    }
    return new AbstractList<>() {
      @Override
      public Tensor get(int index) {
        return tensors.get(index).sum(0);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  /** For an argument of an operator. */
  Object argument(String type) {
    if (type.endsWith("?")) {
      return chance(3) ? null : argument(type.substring(0, type.length() - 1));
    }
    int bracket = type.lastIndexOf('[');
    if (bracket > 0) {
      String length = type.substring(bracket + 1, type.length() - 1);
      return list(type.substring(0, bracket), length.isEmpty() ? 0 : Integer.parseInt(length));
    }
    return switch (type) {
      case "Tensor" -> tensor();
      case "int", "SymInt" -> integer();
      case "float" -> real();
      case "Scalar" -> chance(2) ? (Object) integer() : (Object) real();
      case "bool" -> random.nextBoolean();
      case "str" -> text();
      case "ScalarType" -> chance(2) ? dtype() : (Object) integer();
      case "Layout", "MemoryFormat" -> chance(2) ? 0L : integer();
      case "Device" -> chance(2) ? Device.CPU : Device.cuda(random.nextInt(300));
      default -> null;
    };
  }

  private Object list(String element, int length) {
    int count = length > 1 && !chance(6) ? length : random.nextInt(5);
    return switch (element) {
      case "Tensor", "Tensor?" -> tensors();
      case "float" -> {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
          values[i] = real();
        }
        yield values;
      }
      default -> integers(count);
    };
  }
}
