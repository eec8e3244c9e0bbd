package byol.torch.arrays;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Arrays of Java's numbers as tensors, and back, of any number of dimensions.
 *
 * <pre>{@code
 * Tensor x = JavaArrays.tensor(new float[][] {{1, 2}, {3, 4}});   // float32 [2, 2]
 * float[][] rows = JavaArrays.array(x, float[][].class);
 * }</pre>
 *
 * <p>{@code float} is float32, {@code double} float64, {@code int} int32, {@code long} int64,
 * {@code short} int16, {@code byte} uint8 (as of pixels), {@code boolean} bool. The values are
 * copied.
 */
public final class JavaArrays {
  private JavaArrays() {}

  /** A kind of number: how Java lays it out, and as what. */
  private record Element(DType dtype, ValueLayout layout) {
    static Element of(Class<?> type) {
      return switch (type.getName()) {
        case "float" -> new Element(DType.FLOAT32, ValueLayout.JAVA_FLOAT);
        case "double" -> new Element(DType.FLOAT64, ValueLayout.JAVA_DOUBLE);
        case "int" -> new Element(DType.INT32, ValueLayout.JAVA_INT);
        case "long" -> new Element(DType.INT64, ValueLayout.JAVA_LONG);
        case "short" -> new Element(DType.INT16, ValueLayout.JAVA_SHORT);
        case "byte" -> new Element(DType.UINT8, ValueLayout.JAVA_BYTE);
        case "boolean" -> new Element(DType.BOOL, ValueLayout.JAVA_BYTE);
        default ->
            throw new IllegalArgumentException(
                "an array of numbers or booleans is a tensor; one of "
                    + type.getName()
                    + " is not");
      };
    }
  }

  /** An array with one number; whole numbers are int64 and others float32, as in PyTorch. */
  private static Object alone(Object number) {
    return switch (number) {
      case Boolean truth -> new boolean[] {truth};
      case Float _, Double _ -> new float[] {((Number) number).floatValue()};
      case Byte _, Short _, Integer _, Long _ -> new long[] {((Number) number).longValue()};
      default ->
          throw new IllegalArgumentException(
              "a number of class %s may not fit into a tensor: give its longValue() or doubleValue()"
                  .formatted(number.getClass().getName()));
    };
  }

  /**
   * A tensor on the CPU with the values of an array: {@code double[]}, {@code float[][]} and the
   * like; of a number of one of these kinds, a tensor without dimensions.
   *
   * @throws IllegalArgumentException for what is no array of numbers, or one whose rows are not all
   *     as long, or a number of another class, such as {@code BigDecimal}
   */
  public static Tensor tensor(Object array) {
    if (array instanceof Number || array instanceof Boolean) {
      return TensorScope.compute(() -> tensor(alone(array)).reshape());
    }
    List<Long> sizes = new ArrayList<>();
    Class<?> type = array.getClass();
    Object first = array;
    while (type.isArray()) {
      int length = first == null ? 0 : Array.getLength(first);
      sizes.add((long) length);
      type = type.getComponentType();
      first = length > 0 && type.isArray() ? Array.get(first, 0) : null;
    }
    if (sizes.isEmpty()) {
      throw new IllegalArgumentException(
          "a tensor is made of a number or of an array of numbers, not of a "
              + array.getClass().getName());
    }
    Element element = Element.of(type);
    long[] shape = sizes.stream().mapToLong(Long::longValue).toArray();
    return TensorScope.compute(
        () -> {
          Tensor tensor = Tensor.empty(element.dtype, Device.CPU, shape);
          MemorySegment memory = tensor.memory();
          transfer(array, shape, 0, memory, 0, element, true);
          return tensor.clone(); // whose memory is not lent
        });
  }

  /**
   * The values of a tensor as an array of a type.
   *
   * @param type such as {@code float[][].class}, with as many dimensions as the tensor has
   * @throws IllegalArgumentException if it has others, or values may not fit: only smaller kinds of
   *     number of the same family become larger ones, the others by {@code to} before
   */
  public static <A> A array(Tensor tensor, Class<A> type) {
    Class<?> component = type;
    int dimensions = 0;
    while (component.isArray()) {
      component = component.getComponentType();
      dimensions++;
    }
    long[] shape = tensor.shape();
    if (dimensions != shape.length || dimensions == 0) {
      throw new IllegalArgumentException(
          "a tensor of shape %s has %s dimensions, not those of %s"
              .formatted(Arrays.toString(shape), shape.length, type.getSimpleName()));
    }
    Element element = Element.of(component);
    if (!fits(tensor.dtype(), element.dtype)) {
      throw new IllegalArgumentException(
          "values of %s may not fit into %s: call to(DType.%s) first"
              .formatted(tensor.dtype(), type.getSimpleName(), element.dtype.name()));
    }
    int[] sizes = Arrays.stream(shape).mapToInt(Math::toIntExact).toArray();
    A array = type.cast(Array.newInstance(component, sizes));
    try (TensorScope _ = TensorScope.open()) {
      Tensor plain = tensor.detach().to(element.dtype).to(Device.CPU).clone().contiguous();
      transfer(array, shape, 0, plain.memory(), 0, element, false);
    }
    return array;
  }

  private static boolean fits(DType from, DType into) {
    if (from == into) {
      return true;
    }
    return from != DType.BOOL
        && into != DType.BOOL
        && into != DType.UINT8
        && from.isFloatingPoint() == into.isFloatingPoint()
        && from.bytes() < into.bytes();
  }

  /** Copies rows, the innermost arrays, one after another; returns where the next one goes. */
  private static long transfer(
      Object array,
      long[] shape,
      int dim,
      MemorySegment memory,
      long offset,
      Element element,
      boolean in) {
    if (array == null || Array.getLength(array) != shape[dim]) {
      throw new IllegalArgumentException(
          "the rows of an array are not all as long: in dimension %s there is one of %s beside %s"
              .formatted(dim, array == null ? "null" : Array.getLength(array), shape[dim]));
    }
    if (dim == shape.length - 1) {
      return transferRow(array, (int) shape[dim], memory, offset, element, in);
    }
    long next = offset;
    for (int i = 0; i < shape[dim]; i++) {
      next = transfer(Array.get(array, i), shape, dim + 1, memory, next, element, in);
    }
    return next;
  }

  private static long transferRow(
      Object row, int length, MemorySegment memory, long offset, Element element, boolean in) {
    if (row instanceof boolean[] flags) {
      for (int i = 0; i < length; i++) {
        if (in) {
          memory.set(ValueLayout.JAVA_BYTE, offset + i, (byte) (flags[i] ? 1 : 0));
        } else {
          flags[i] = memory.get(ValueLayout.JAVA_BYTE, offset + i) != 0;
        }
      }
    } else if (in) {
      MemorySegment.copy(row, 0, memory, element.layout, offset, length);
    } else {
      MemorySegment.copy(memory, element.layout, offset, row, 0, length);
    }
    return offset + length * element.layout.byteSize();
  }
}
