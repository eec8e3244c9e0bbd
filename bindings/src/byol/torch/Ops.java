package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Every ATen operator, by name.
 *
 * <pre>{@code
 * Tensor s = Ops.call("aten::linalg_svdvals", a);
 * List<Object> qr = Ops.callAll("aten::linalg_qr", a, "reduced");
 * Tensor c = Ops.call("aten::cumsum", a, 0);
 * }</pre>
 *
 * <p>Arguments are positional and checked against the operator's schema; missing trailing ones take
 * its defaults. They may be {@link Tensor}, {@code Integer}, {@code Long}, {@code Float}, {@code
 * Double}, {@code Boolean}, {@code String}, {@link DType}, {@link Device}, {@link MemoryFormat},
 * {@code long[]}, {@code double[]}, a {@code List<Tensor>} (which holds null where the operator
 * allows a tensor to be missing, as {@code aten::index.Tensor} does), or null.
 *
 * <p>Beyond the types, what a schema says is checked: that a dtype, layout, memory format or device
 * exists, and that a list of a fixed length has it. A few operators do not check what they need to
 * and could end the process; they are refused by name ({@code refused-operators.txt}). Operators
 * whose names begin with an underscore are LibTorch's own insides, and trust their callers most.
 */
public final class Ops {
  private static final int MOST_RESULTS = 1024;
  private static final long NO_SIGN = 0xffffffffL;

  private Ops() {}

  /**
   * Calls an operator with one tensor as its result.
   *
   * @param name {@code namespace::name} or {@code namespace::name.overload}
   * @throws TorchException.Operator if there is no such operator or it refuses the arguments
   * @throws IllegalArgumentException if it is refused here, or an argument is of a type that none
   *     takes
   */
  public static Tensor call(String name, Object... arguments) {
    List<Object> results = callAll(name, arguments);
    if (results.size() == 1 && results.getFirst() instanceof Tensor tensor) {
      return tensor;
    }
    throw new IllegalArgumentException(
        name + " returns " + results.size() + " values, not one tensor: use Ops.callAll");
  }

  /**
   * Calls an operator; lists among its results are flattened.
   *
   * @return {@link Tensor}, {@code Long}, {@code Double}, {@code Boolean}, or null for a tensor
   *     that the operator did not make
   */
  public static List<Object> callAll(String name, Object... arguments) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String overload = dot < 0 ? "" : name.substring(dot + 1);
    RefusedOperators.check(base, name);
    Object[] given = arguments.clone();
    for (int i = 0; i < given.length; i++) {
      if (given[i] instanceof List<?> list) {
        given[i] = list.toArray(); // may compute its elements, by calls of its own
      }
    }
    TensorScope.innermost();
    ThreadState state = ThreadState.begin();
    MemorySegment kinds = state.room(given.length);
    MemorySegment slots = state.room(given.length);
    for (int i = 0; i < given.length; i++) {
      Slot slot = Slot.of(given[i], state);
      kinds.setAtIndex(JAVA_INT, i, slot.kind);
      slots.setAtIndex(JAVA_LONG, i, slot.value);
    }
    MemorySegment resultKinds = state.room(MOST_RESULTS);
    MemorySegment resultSlots = state.room(MOST_RESULTS);
    MemorySegment count = state.room(1);
    TorchException.check(
        tc_h.tc_call(
            state.string(base),
            state.string(overload),
            kinds,
            slots,
            given.length,
            resultKinds,
            resultSlots,
            MOST_RESULTS,
            count));
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < count.get(JAVA_LONG, 0); i++) {
      results.add(result(resultKinds.getAtIndex(JAVA_INT, i), resultSlots, i));
    }
    return results;
  }

  private static Object result(int kind, MemorySegment slots, int index) {
    if (kind == tc_h.TC_VALUE_NONE()) {
      return null;
    }
    if (kind == tc_h.TC_VALUE_TENSOR()) {
      return Tensor.wrap(slots.getAtIndex(ADDRESS, index));
    }
    if (kind == tc_h.TC_VALUE_DOUBLE()) {
      return slots.getAtIndex(JAVA_DOUBLE, index);
    }
    long value = slots.getAtIndex(JAVA_LONG, index);
    return kind == tc_h.TC_VALUE_BOOL() ? (Object) (value != 0) : (Object) value;
  }

  /** One argument as {@code tc_call} takes it. */
  private record Slot(int kind, long value) {
    static Slot of(Object argument, ThreadState state) {
      return switch (argument) {
        case null -> new Slot(tc_h.TC_VALUE_NONE(), 0);
        case Tensor tensor -> new Slot(tc_h.TC_VALUE_TENSOR(), tensor.address());
        case Integer value -> new Slot(tc_h.TC_VALUE_INT(), value);
        case Long value -> new Slot(tc_h.TC_VALUE_INT(), value);
        case Float value -> ofDouble(value);
        case Double value -> ofDouble(value);
        case Boolean value -> new Slot(tc_h.TC_VALUE_BOOL(), value ? 1 : 0);
        case DType dtype -> new Slot(tc_h.TC_VALUE_INT(), dtype.code);
        case MemoryFormat format -> new Slot(tc_h.TC_VALUE_INT(), format.code);
        case Device device ->
            new Slot(
                tc_h.TC_VALUE_DEVICE(), (long) device.type().code << 32 | device.index() & NO_SIGN);
        case String text -> new Slot(tc_h.TC_VALUE_STRING(), state.string(text).address());
        case long[] values -> ofList(tc_h.TC_VALUE_INT_LIST(), values, state);
        case double[] values -> {
          long[] bits = new long[values.length];
          for (int i = 0; i < values.length; i++) {
            bits[i] = Double.doubleToRawLongBits(values[i]);
          }
          yield ofList(tc_h.TC_VALUE_DOUBLE_LIST(), bits, state);
        }
        case Object[] tensors -> {
          long[] handles = new long[tensors.length];
          for (int i = 0; i < handles.length; i++) {
            handles[i] =
                switch (tensors[i]) {
                  case null -> 0;
                  case Tensor tensor -> tensor.address();
                  default ->
                      throw new IllegalArgumentException(
                          "a list argument holds tensors only; for numbers use long[] or double[]");
                };
          }
          yield ofList(tc_h.TC_VALUE_TENSOR_LIST(), handles, state);
        }
        default ->
            throw new IllegalArgumentException(
                "an operator cannot take a " + argument.getClass().getName());
      };
    }

    private static Slot ofDouble(double value) {
      return new Slot(tc_h.TC_VALUE_DOUBLE(), Double.doubleToRawLongBits(value));
    }

    /** A list travels with its length first. */
    private static Slot ofList(int kind, long[] values, ThreadState state) {
      MemorySegment list = state.room(values.length + 1L);
      list.setAtIndex(JAVA_LONG, 0, values.length);
      MemorySegment.copy(values, 0, list, JAVA_LONG, 8, values.length);
      return new Slot(kind, list.address());
    }
  }
}
