package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One call of an {@link Operator}: its arguments in their order, then what it is to return. Null
 * stands for none; whether the operator takes that, or what is passed otherwise, native code checks
 * against its schema. A thread has one of these, in its {@link ThreadState}.
 */
final class OperatorCall {
  private static final int MOST_ARGUMENTS = 64;
  private static final int MOST_RESULTS = 1 << 16;
  private static final int NONE = tc_h.TC_VALUE_NONE();
  private static final int TENSOR = tc_h.TC_VALUE_TENSOR();
  private static final int INTEGER = tc_h.TC_VALUE_INT();
  private static final int REAL = tc_h.TC_VALUE_DOUBLE();
  private static final int BOOL = tc_h.TC_VALUE_BOOL();
  private static final long NO_SIGN = 0xffffffffL;

  private final ThreadState state;
  private final MemorySegment kinds = Arena.ofAuto().allocate(4L * MOST_ARGUMENTS, 8);
  private final MemorySegment slots = Arena.ofAuto().allocate(8L * MOST_ARGUMENTS, 8);
  private MemorySegment operator;
  private int count;

  /** Kept from the garbage collector, which would free it, until the next call. */
  private Generator drawnFrom;

  OperatorCall(ThreadState state) {
    this.state = state;
  }

  OperatorCall begin(MemorySegment handle) {
    operator = handle;
    count = 0;
    drawnFrom = null;
    return this;
  }

  // ---- arguments

  private OperatorCall put(int kind, long slot) {
    if (count == MOST_ARGUMENTS) {
      throw new IllegalArgumentException("no operator takes more than 64 arguments");
    }
    kinds.setAtIndex(JAVA_INT, count, kind);
    slots.setAtIndex(JAVA_LONG, count++, slot);
    return this;
  }

  OperatorCall none() {
    return put(NONE, 0);
  }

  OperatorCall put(TensorHandle tensor) {
    return tensor == null ? none() : put(TENSOR, tensor.address());
  }

  OperatorCall put(long value) {
    return put(INTEGER, value);
  }

  OperatorCall put(double value) {
    return put(REAL, Double.doubleToRawLongBits(value));
  }

  OperatorCall put(boolean value) {
    return put(BOOL, value ? 1 : 0);
  }

  OperatorCall put(Boolean value) {
    return value == null ? none() : put(value.booleanValue());
  }

  /** An integer stays one. */
  OperatorCall put(Number value) {
    return switch (value) {
      case null -> none();
      case Long v -> put(v.longValue());
      case Integer v -> put(v.longValue());
      case Double v -> put(v.doubleValue());
      case Float v -> put(v.doubleValue());
      case Short v -> put(v.longValue());
      case Byte v -> put(v.longValue());
      default -> throw notTaken(value);
    };
  }

  OperatorCall put(String text) {
    return text == null ? none() : put(tc_h.TC_VALUE_STRING(), state.string(text).address());
  }

  OperatorCall put(DType dtype) {
    return dtype == null ? none() : put(INTEGER, dtype.code());
  }

  OperatorCall put(Layout layout) {
    return layout == null ? none() : put(INTEGER, layout.code());
  }

  OperatorCall put(MemoryFormat format) {
    return format == null ? none() : put(INTEGER, format.code());
  }

  OperatorCall put(Device device) {
    return device == null
        ? none()
        : put(tc_h.TC_VALUE_DEVICE(), (long) device.type().code() << 32 | device.index() & NO_SIGN);
  }

  OperatorCall put(Generator generator) {
    drawnFrom = generator;
    return generator == null
        ? none()
        : put(tc_h.TC_VALUE_GENERATOR(), generator.handle().address());
  }

  /** Lists travel with their length first. */
  OperatorCall put(long... values) {
    if (values == null) {
      return none();
    }
    MemorySegment list = list(values.length);
    MemorySegment.copy(values, 0, list, JAVA_LONG, 8, values.length);
    return put(tc_h.TC_VALUE_INT_LIST(), list.address());
  }

  /** A list of one integer, which stands for all of a list of fixed length. */
  OperatorCall each(long value) {
    MemorySegment list = list(1);
    list.setAtIndex(JAVA_LONG, 1, value);
    return put(tc_h.TC_VALUE_INT_LIST(), list.address());
  }

  OperatorCall put(double... values) {
    if (values == null) {
      return none();
    }
    MemorySegment list = list(values.length);
    MemorySegment.copy(values, 0, list, JAVA_DOUBLE, 8, values.length);
    return put(tc_h.TC_VALUE_DOUBLE_LIST(), list.address());
  }

  /** A list of tensors, copied by {@link TensorLists}; null in it is none. */
  OperatorCall put(Tensor[] tensors) {
    if (tensors == null) {
      return none();
    }
    MemorySegment list = list(tensors.length);
    for (int i = 0; i < tensors.length; i++) {
      list.setAtIndex(JAVA_LONG, i + 1L, tensors[i] == null ? 0 : tensors[i].address());
    }
    return put(tc_h.TC_VALUE_TENSOR_LIST(), list.address());
  }

  private MemorySegment list(int length) {
    MemorySegment list = state.room(length + 1L);
    list.setAtIndex(JAVA_LONG, 0, length);
    return list;
  }

  /** An argument whose type is not known before. */
  OperatorCall putAny(Object argument) {
    return switch (argument) {
      case null -> none();
      case Tensor value -> put(value);
      case Number value -> put(value);
      case Boolean value -> put(value);
      case String value -> put(value);
      case DType value -> put(value);
      case Layout value -> put(value);
      case MemoryFormat value -> put(value);
      case Device value -> put(value);
      case Generator value -> put(value);
      case long[] value -> put(value);
      case int[] value -> put(Arrays.stream(value).asLongStream().toArray());
      case double[] value -> put(value);
      case Tensor[] value -> put(value);
      default -> throw notTaken(argument);
    };
  }

  private static IllegalArgumentException notTaken(Object argument) {
    return new IllegalArgumentException(
        "an operator cannot take a value of type %s: it takes tensors, numbers, booleans, texts, arrays and lists of numbers, and lists of tensors"
            .formatted(argument.getClass().getTypeName()));
  }

  // ---- results

  /** Its one result. */
  Tensor tensor() {
    MemorySegment result = tc_h.tc_operator_tensor(operator, kinds, slots, count);
    state.checkLeases();
    return Tensor.wrap(result);
  }

  /** What the operator changed, in place of its results. */
  <T> T returning(T changed) {
    run();
    return changed;
  }

  /** For what it changes. */
  void run() {
    MemorySegment none = state.room(1);
    int status =
        tc_h.tc_operator_call(
            operator, kinds, slots, count, MemorySegment.NULL, MemorySegment.NULL, 0, none);
    state.checkLeases();
    TorchException.check(status);
  }

  /** As many tensors; null for one that the operator did not make. */
  Tensor[] tensors(int most) {
    List<Object> results = results(most);
    return results.toArray(new Tensor[results.size()]);
  }

  /** All of a list of tensors. */
  List<Tensor> tensors() {
    return Arrays.asList(tensors(MOST_RESULTS));
  }

  long integer() {
    return (long) results(1).getFirst();
  }

  double real() {
    return (double) results(1).getFirst();
  }

  boolean bool() {
    return (boolean) results(1).getFirst();
  }

  DType dtype() {
    return DType.ofCode((int) integer());
  }

  /** All results, lists among them flattened. */
  List<Object> results() {
    return results(MOST_RESULTS);
  }

  List<Object> results(int most) {
    MemorySegment resultKinds = state.room(most);
    MemorySegment resultSlots = state.room(most);
    MemorySegment written = state.room(1);
    int status =
        tc_h.tc_operator_call(
            operator, kinds, slots, count, resultKinds, resultSlots, most, written);
    state.checkLeases();
    TorchException.check(status);
    int all = (int) written.get(JAVA_LONG, 0);
    List<Object> results = new ArrayList<>(all);
    for (int i = 0; i < all; i++) {
      results.add(result(resultKinds.getAtIndex(JAVA_INT, i), resultSlots, i));
    }
    return results;
  }

  private static Object result(int kind, MemorySegment slots, int index) {
    if (kind == NONE) {
      return null;
    }
    if (kind == TENSOR) {
      return Tensor.wrap(slots.getAtIndex(ADDRESS, index));
    }
    if (kind == REAL) {
      return slots.getAtIndex(JAVA_DOUBLE, index);
    }
    long value = slots.getAtIndex(JAVA_LONG, index);
    return kind == BOOL ? (Object) (value != 0) : (Object) value;
  }
}
