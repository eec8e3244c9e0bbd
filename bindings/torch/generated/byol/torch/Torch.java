// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.util.List;

/**
 * Operators that are neither methods of a tensor nor of another area, as {@code torch}: what makes tensors, joins them, or takes them in another order.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Torch {
  private Torch() {}

  private static final Operator ARANGE = new Operator("arange", "");

  /**
   * {@code aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(Number end, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ARANGE.call().put(end).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number end, DType dtype, Device device) {
    return ARANGE.call().put(end).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number end, DType dtype) {
    return ARANGE.call().put(end).put(dtype).tensor();
  }

  /** {@code aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number end) {
    return ARANGE.call().put(end).tensor();
  }

  private static final Operator ARANGE__START = new Operator("arange", "start");

  /**
   * {@code aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(Number start, Number end, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ARANGE__START.call().put(start).put(end).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end, DType dtype, Device device) {
    return ARANGE__START.call().put(start).put(end).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end, DType dtype) {
    return ARANGE__START.call().put(start).put(end).put(dtype).tensor();
  }

  /** {@code aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end) {
    return ARANGE__START.call().put(start).put(end).tensor();
  }

  private static final Operator ARANGE__START_STEP = new Operator("arange", "start_step");

  /**
   * {@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(Number start, Number end, Number step, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ARANGE__START_STEP.call().put(start).put(end).put(step).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end, Number step, DType dtype, Device device) {
    return ARANGE__START_STEP.call().put(start).put(end).put(step).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end, Number step, DType dtype) {
    return ARANGE__START_STEP.call().put(start).put(end).put(step).put(dtype).tensor();
  }

  /** {@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor arange(Number start, Number end, Number step) {
    return ARANGE__START_STEP.call().put(start).put(end).put(step).tensor();
  }

  private static final Operator ATLEAST_1D__SEQUENCE = new Operator("atleast_1d", "Sequence");

  /** {@code aten::atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> atleast1d(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return ATLEAST_1D__SEQUENCE.call().put(tensorsAll).tensors();
  }

  private static final Operator ATLEAST_2D__SEQUENCE = new Operator("atleast_2d", "Sequence");

  /** {@code aten::atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> atleast2d(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return ATLEAST_2D__SEQUENCE.call().put(tensorsAll).tensors();
  }

  private static final Operator ATLEAST_3D__SEQUENCE = new Operator("atleast_3d", "Sequence");

  /** {@code aten::atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> atleast3d(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return ATLEAST_3D__SEQUENCE.call().put(tensorsAll).tensors();
  }

  private static final Operator BARTLETT_WINDOW = new Operator("bartlett_window", "");

  /**
   * {@code aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bartlett_window.html">torch.bartlett_window</a>
   */
  public static Tensor bartlettWindow(long windowLength, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return BARTLETT_WINDOW.call().put(windowLength).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength, DType dtype, Device device) {
    return BARTLETT_WINDOW.call().put(windowLength).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength, DType dtype) {
    return BARTLETT_WINDOW.call().put(windowLength).put(dtype).tensor();
  }

  /** {@code aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength) {
    return BARTLETT_WINDOW.call().put(windowLength).tensor();
  }

  private static final Operator BARTLETT_WINDOW__PERIODIC = new Operator("bartlett_window", "periodic");

  /**
   * {@code aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bartlett_window.html">torch.bartlett_window</a>
   */
  public static Tensor bartlettWindow(long windowLength, boolean periodic, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return BARTLETT_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength, boolean periodic, DType dtype, Device device) {
    return BARTLETT_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength, boolean periodic, DType dtype) {
    return BARTLETT_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).tensor();
  }

  /** {@code aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor bartlettWindow(long windowLength, boolean periodic) {
    return BARTLETT_WINDOW__PERIODIC.call().put(windowLength).put(periodic).tensor();
  }

  private static final Operator BINOMIAL = new Operator("binomial", "");

  /** {@code aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor} */
  public static Tensor binomial(Tensor count, Tensor prob, Generator generator) {
    return BINOMIAL.call().put(count).put(prob).put(generator).tensor();
  }

  /** {@code aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor} */
  public static Tensor binomial(Tensor count, Tensor prob) {
    return BINOMIAL.call().put(count).put(prob).tensor();
  }

  private static final Operator BITWISE_AND__SCALAR_TENSOR = new Operator("bitwise_and", "Scalar_Tensor");

  /**
   * {@code aten::bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_and.html">torch.bitwise_and</a>
   */
  public static Tensor bitwiseAnd(Number input, Tensor other) {
    return BITWISE_AND__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator BITWISE_LEFT_SHIFT__SCALAR_TENSOR = new Operator("bitwise_left_shift", "Scalar_Tensor");

  /**
   * {@code aten::bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_left_shift.html">torch.bitwise_left_shift</a>
   */
  public static Tensor bitwiseLeftShift(Number input, Tensor other) {
    return BITWISE_LEFT_SHIFT__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator BITWISE_OR__SCALAR_TENSOR = new Operator("bitwise_or", "Scalar_Tensor");

  /**
   * {@code aten::bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_or.html">torch.bitwise_or</a>
   */
  public static Tensor bitwiseOr(Number input, Tensor other) {
    return BITWISE_OR__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator BITWISE_RIGHT_SHIFT__SCALAR_TENSOR = new Operator("bitwise_right_shift", "Scalar_Tensor");

  /**
   * {@code aten::bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_right_shift.html">torch.bitwise_right_shift</a>
   */
  public static Tensor bitwiseRightShift(Number input, Tensor other) {
    return BITWISE_RIGHT_SHIFT__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator BITWISE_XOR__SCALAR_TENSOR = new Operator("bitwise_xor", "Scalar_Tensor");

  /**
   * {@code aten::bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_xor.html">torch.bitwise_xor</a>
   */
  public static Tensor bitwiseXor(Number input, Tensor other) {
    return BITWISE_XOR__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator BLACKMAN_WINDOW = new Operator("blackman_window", "");

  /**
   * {@code aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.blackman_window.html">torch.blackman_window</a>
   */
  public static Tensor blackmanWindow(long windowLength, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return BLACKMAN_WINDOW.call().put(windowLength).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength, DType dtype, Device device) {
    return BLACKMAN_WINDOW.call().put(windowLength).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength, DType dtype) {
    return BLACKMAN_WINDOW.call().put(windowLength).put(dtype).tensor();
  }

  /** {@code aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength) {
    return BLACKMAN_WINDOW.call().put(windowLength).tensor();
  }

  private static final Operator BLACKMAN_WINDOW__PERIODIC = new Operator("blackman_window", "periodic");

  /**
   * {@code aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.blackman_window.html">torch.blackman_window</a>
   */
  public static Tensor blackmanWindow(long windowLength, boolean periodic, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return BLACKMAN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength, boolean periodic, DType dtype, Device device) {
    return BLACKMAN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength, boolean periodic, DType dtype) {
    return BLACKMAN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).tensor();
  }

  /** {@code aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor blackmanWindow(long windowLength, boolean periodic) {
    return BLACKMAN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).tensor();
  }

  private static final Operator BLOCK_DIAG = new Operator("block_diag", "");

  /** {@code aten::block_diag(Tensor[] tensors) -> Tensor} */
  public static Tensor blockDiag(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return BLOCK_DIAG.call().put(tensorsAll).tensor();
  }

  private static final Operator BROADCAST_TENSORS = new Operator("broadcast_tensors", "");

  /** {@code aten::broadcast_tensors(Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> broadcastTensors(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return BROADCAST_TENSORS.call().put(tensorsAll).tensors();
  }

  private static final Operator BUCKETIZE__SCALAR = new Operator("bucketize", "Scalar");

  /**
   * {@code aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bucketize.html">torch.bucketize</a>
   */
  public static Tensor bucketize(Number input, Tensor boundaries, boolean outInt32, boolean right) {
    return BUCKETIZE__SCALAR.call().put(input).put(boundaries).put(outInt32).put(right).tensor();
  }

  /** {@code aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor} */
  public static Tensor bucketize(Number input, Tensor boundaries, boolean outInt32) {
    return BUCKETIZE__SCALAR.call().put(input).put(boundaries).put(outInt32).tensor();
  }

  /** {@code aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor} */
  public static Tensor bucketize(Number input, Tensor boundaries) {
    return BUCKETIZE__SCALAR.call().put(input).put(boundaries).tensor();
  }

  private static final Operator CAN_CAST = new Operator("can_cast", "");

  /**
   * {@code aten::can_cast(ScalarType from_, ScalarType to) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.can_cast.html">torch.can_cast</a>
   */
  public static boolean canCast(DType from, DType to) {
    return CAN_CAST.call().put(from).put(to).bool();
  }

  private static final Operator CARTESIAN_PROD = new Operator("cartesian_prod", "");

  /** {@code aten::cartesian_prod(Tensor[] tensors) -> Tensor} */
  public static Tensor cartesianProd(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CARTESIAN_PROD.call().put(tensorsAll).tensor();
  }

  private static final Operator CAT = new Operator("cat", "");

  /**
   * {@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CAT.call().put(tensorsAll).put(dim).tensor();
  }

  /** {@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor} */
  public static Tensor cat(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CAT.call().put(tensorsAll).tensor();
  }

  private static final Operator CDIST = new Operator("cdist", "");

  /** {@code aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor} */
  public static Tensor cdist(Tensor x1, Tensor x2, double p, Number computeMode) {
    return CDIST.call().put(x1).put(x2).put(p).put(computeMode).tensor();
  }

  /** {@code aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor} */
  public static Tensor cdist(Tensor x1, Tensor x2, double p) {
    return CDIST.call().put(x1).put(x2).put(p).tensor();
  }

  /** {@code aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor} */
  public static Tensor cdist(Tensor x1, Tensor x2) {
    return CDIST.call().put(x1).put(x2).tensor();
  }

  private static final Operator CHAIN_MATMUL = new Operator("chain_matmul", "");

  /** {@code aten::chain_matmul(Tensor[] matrices) -> Tensor} */
  public static Tensor chainMatmul(List<Tensor> matrices) {
    Tensor[] matricesAll = TensorLists.copyNullable(matrices);
    return CHAIN_MATMUL.call().put(matricesAll).tensor();
  }

  private static final Operator COLUMN_STACK = new Operator("column_stack", "");

  /**
   * {@code aten::column_stack(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.column_stack.html">torch.column_stack</a>
   */
  public static Tensor columnStack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return COLUMN_STACK.call().put(tensorsAll).tensor();
  }

  private static final Operator COMPLEX = new Operator("complex", "");

  /**
   * {@code aten::complex(Tensor real, Tensor imag) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.complex.html">torch.complex</a>
   */
  public static Tensor complex(Tensor real, Tensor imag) {
    return COMPLEX.call().put(real).put(imag).tensor();
  }

  private static final Operator CONCAT = new Operator("concat", "");

  /**
   * {@code aten::concat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.concat.html">torch.concat</a>
   */
  public static Tensor concat(List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCAT.call().put(tensorsAll).put(dim).tensor();
  }

  /** {@code aten::concat(Tensor[] tensors, int dim=0) -> Tensor} */
  public static Tensor concat(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCAT.call().put(tensorsAll).tensor();
  }

  private static final Operator CONCATENATE = new Operator("concatenate", "");

  /**
   * {@code aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.concatenate.html">torch.concatenate</a>
   */
  public static Tensor concatenate(List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCATENATE.call().put(tensorsAll).put(dim).tensor();
  }

  /** {@code aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor} */
  public static Tensor concatenate(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCATENATE.call().put(tensorsAll).tensor();
  }

  private static final Operator CUMULATIVE_TRAPEZOID__DX = new Operator("cumulative_trapezoid", "dx");

  /**
   * {@code aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cumulative_trapezoid.html">torch.cumulative_trapezoid</a>
   */
  public static Tensor cumulativeTrapezoid(Tensor y, Number dx, long dim) {
    return CUMULATIVE_TRAPEZOID__DX.call().put(y).put(dx).put(dim).tensor();
  }

  /** {@code aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor} */
  public static Tensor cumulativeTrapezoid(Tensor y, Number dx) {
    return CUMULATIVE_TRAPEZOID__DX.call().put(y).put(dx).tensor();
  }

  /** {@code aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor} */
  public static Tensor cumulativeTrapezoid(Tensor y) {
    return CUMULATIVE_TRAPEZOID__DX.call().put(y).tensor();
  }

  private static final Operator CUMULATIVE_TRAPEZOID__X = new Operator("cumulative_trapezoid", "x");

  /**
   * {@code aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cumulative_trapezoid.html">torch.cumulative_trapezoid</a>
   */
  public static Tensor cumulativeTrapezoid(Tensor y, Tensor x, long dim) {
    return CUMULATIVE_TRAPEZOID__X.call().put(y).put(x).put(dim).tensor();
  }

  /** {@code aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor} */
  public static Tensor cumulativeTrapezoid(Tensor y, Tensor x) {
    return CUMULATIVE_TRAPEZOID__X.call().put(y).put(x).tensor();
  }

  private static final Operator DEQUANTIZE__TENSORS = new Operator("dequantize", "tensors");

  /**
   * {@code aten::dequantize.tensors(Tensor[] tensors) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dequantize.html">torch.dequantize</a>
   */
  public static List<Tensor> dequantize(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return DEQUANTIZE__TENSORS.call().put(tensorsAll).tensors();
  }

  private static final Operator DSTACK = new Operator("dstack", "");

  /**
   * {@code aten::dstack(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dstack.html">torch.dstack</a>
   */
  public static Tensor dstack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return DSTACK.call().put(tensorsAll).tensor();
  }

  private static final Operator EINSUM = new Operator("einsum", "");

  /** {@code aten::einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor} */
  public static Tensor einsum(String equation, List<Tensor> tensors, long... path) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return EINSUM.call().put(equation).put(tensorsAll).put(path).tensor();
  }

  /** {@code aten::einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor} */
  public static Tensor einsum(String equation, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return EINSUM.call().put(equation).put(tensorsAll).tensor();
  }

  private static final Operator EMPTY__MEMORY_FORMAT = new Operator("empty", "memory_format");

  /**
   * {@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty.html">torch.empty</a>
   */
  public static Tensor empty(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return EMPTY__MEMORY_FORMAT.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor empty(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EMPTY__MEMORY_FORMAT.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor empty(long[] size, DType dtype, Device device) {
    return EMPTY__MEMORY_FORMAT.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor empty(long[] size, DType dtype) {
    return EMPTY__MEMORY_FORMAT.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor empty(long... size) {
    return EMPTY__MEMORY_FORMAT.call().put(size).tensor();
  }

  private static final Operator EMPTY_PERMUTED = new Operator("empty_permuted", "");

  /**
   * {@code aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_permuted.html">torch.empty_permuted</a>
   */
  public static Tensor emptyPermuted(long[] size, long[] physicalLayout, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EMPTY_PERMUTED.call().put(size).put(physicalLayout).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyPermuted(long[] size, long[] physicalLayout, DType dtype, Device device) {
    return EMPTY_PERMUTED.call().put(size).put(physicalLayout).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyPermuted(long[] size, long[] physicalLayout, DType dtype) {
    return EMPTY_PERMUTED.call().put(size).put(physicalLayout).put(dtype).tensor();
  }

  /** {@code aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyPermuted(long[] size, long... physicalLayout) {
    return EMPTY_PERMUTED.call().put(size).put(physicalLayout).tensor();
  }

  private static final Operator EMPTY_QUANTIZED = new Operator("empty_quantized", "");

  /** {@code aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor emptyQuantized(long[] size, Tensor qtensor, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return EMPTY_QUANTIZED.call().put(size).put(qtensor).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor emptyQuantized(long[] size, Tensor qtensor, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EMPTY_QUANTIZED.call().put(size).put(qtensor).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor emptyQuantized(long[] size, Tensor qtensor, DType dtype, Device device) {
    return EMPTY_QUANTIZED.call().put(size).put(qtensor).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor emptyQuantized(long[] size, Tensor qtensor, DType dtype) {
    return EMPTY_QUANTIZED.call().put(size).put(qtensor).put(dtype).tensor();
  }

  /** {@code aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public static Tensor emptyQuantized(long[] size, Tensor qtensor) {
    return EMPTY_QUANTIZED.call().put(size).put(qtensor).tensor();
  }

  private static final Operator EMPTY_STRIDED = new Operator("empty_strided", "");

  /**
   * {@code aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_strided.html">torch.empty_strided</a>
   */
  public static Tensor emptyStrided(long[] size, long[] stride, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EMPTY_STRIDED.call().put(size).put(stride).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyStrided(long[] size, long[] stride, DType dtype, Device device) {
    return EMPTY_STRIDED.call().put(size).put(stride).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyStrided(long[] size, long[] stride, DType dtype) {
    return EMPTY_STRIDED.call().put(size).put(stride).put(dtype).tensor();
  }

  /** {@code aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor emptyStrided(long[] size, long... stride) {
    return EMPTY_STRIDED.call().put(size).put(stride).tensor();
  }

  private static final Operator EYE = new Operator("eye", "");

  /**
   * {@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EYE.call().put(n).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n, DType dtype, Device device) {
    return EYE.call().put(n).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n, DType dtype) {
    return EYE.call().put(n).put(dtype).tensor();
  }

  /** {@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n) {
    return EYE.call().put(n).tensor();
  }

  private static final Operator EYE__M = new Operator("eye", "m");

  /**
   * {@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n, long m, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EYE__M.call().put(n).put(m).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n, long m, DType dtype, Device device) {
    return EYE__M.call().put(n).put(m).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n, long m, DType dtype) {
    return EYE__M.call().put(n).put(m).put(dtype).tensor();
  }

  /** {@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor eye(long n, long m) {
    return EYE__M.call().put(n).put(m).tensor();
  }

  private static final Operator FBGEMM_LINEAR_FP16_WEIGHT = new Operator("fbgemm_linear_fp16_weight", "");

  /** {@code aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor} */
  public static Tensor fbgemmLinearFp16Weight(Tensor input, Tensor packedWeight, Tensor bias) {
    return FBGEMM_LINEAR_FP16_WEIGHT.call().put(input).put(packedWeight).put(bias).tensor();
  }

  private static final Operator FBGEMM_LINEAR_FP16_WEIGHT__OUT = new Operator("fbgemm_linear_fp16_weight", "out");

  /** {@code aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor} */
  public static Tensor fbgemmLinearFp16Weight(Tensor input, Tensor packedWeight, Tensor bias, Tensor output) {
    return FBGEMM_LINEAR_FP16_WEIGHT__OUT.call().put(input).put(packedWeight).put(bias).put(output).tensor();
  }

  private static final Operator FBGEMM_LINEAR_FP16_WEIGHT_FP32_ACTIVATION = new Operator("fbgemm_linear_fp16_weight_fp32_activation", "");

  /** {@code aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor} */
  public static Tensor fbgemmLinearFp16WeightFp32Activation(Tensor input, Tensor packedWeight, Tensor bias) {
    return FBGEMM_LINEAR_FP16_WEIGHT_FP32_ACTIVATION.call().put(input).put(packedWeight).put(bias).tensor();
  }

  private static final Operator FBGEMM_LINEAR_FP16_WEIGHT_FP32_ACTIVATION__OUT = new Operator("fbgemm_linear_fp16_weight_fp32_activation", "out");

  /** {@code aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor} */
  public static Tensor fbgemmLinearFp16WeightFp32Activation(Tensor input, Tensor packedWeight, Tensor bias, Tensor output) {
    return FBGEMM_LINEAR_FP16_WEIGHT_FP32_ACTIVATION__OUT.call().put(input).put(packedWeight).put(bias).put(output).tensor();
  }

  private static final Operator FBGEMM_LINEAR_INT8_WEIGHT = new Operator("fbgemm_linear_int8_weight", "");

  /** {@code aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor} */
  public static Tensor fbgemmLinearInt8Weight(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, Number weightScale, Number weightZeroPoint, Tensor bias) {
    return FBGEMM_LINEAR_INT8_WEIGHT.call().put(input).put(weight).put(packed).put(colOffsets).put(weightScale).put(weightZeroPoint).put(bias).tensor();
  }

  private static final Operator FBGEMM_LINEAR_INT8_WEIGHT_FP32_ACTIVATION = new Operator("fbgemm_linear_int8_weight_fp32_activation", "");

  /** {@code aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor} */
  public static Tensor fbgemmLinearInt8WeightFp32Activation(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, Number weightScale, Number weightZeroPoint, Tensor bias) {
    return FBGEMM_LINEAR_INT8_WEIGHT_FP32_ACTIVATION.call().put(input).put(weight).put(packed).put(colOffsets).put(weightScale).put(weightZeroPoint).put(bias).tensor();
  }

  private static final Operator FBGEMM_LINEAR_QUANTIZE_WEIGHT = new Operator("fbgemm_linear_quantize_weight", "");

  /** {@code aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)} */
  public static Results.FbgemmLinearQuantizeWeight fbgemmLinearQuantizeWeight(Tensor input) {
    List<Object> results = FBGEMM_LINEAR_QUANTIZE_WEIGHT.call().put(input).results(4);
    return new Results.FbgemmLinearQuantizeWeight((Tensor) results.get(0), (Tensor) results.get(1), (double) results.get(2), (long) results.get(3));
  }

  private static final Operator FLATTEN_DENSE_TENSORS = new Operator("flatten_dense_tensors", "");

  /** {@code aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor} */
  public static Tensor flattenDenseTensors(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return FLATTEN_DENSE_TENSORS.call().put(tensorsAll).tensor();
  }

  private static final Operator FLOAT_POWER__SCALAR = new Operator("float_power", "Scalar");

  /**
   * {@code aten::float_power.Scalar(Scalar self, Tensor exponent) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.float_power.html">torch.float_power</a>
   */
  public static Tensor floatPower(Number input, Tensor exponent) {
    return FLOAT_POWER__SCALAR.call().put(input).put(exponent).tensor();
  }

  private static final Operator FROM_FILE = new Operator("from_file", "");

  /**
   * {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.from_file.html">torch.from_file</a>
   */
  public static Tensor fromFile(String filename, Boolean shared, Number size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return FROM_FILE.call().put(filename).put(shared).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fromFile(String filename, Boolean shared, Number size, DType dtype, Device device) {
    return FROM_FILE.call().put(filename).put(shared).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fromFile(String filename, Boolean shared, Number size, DType dtype) {
    return FROM_FILE.call().put(filename).put(shared).put(size).put(dtype).tensor();
  }

  /** {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fromFile(String filename, Boolean shared, Number size) {
    return FROM_FILE.call().put(filename).put(shared).put(size).tensor();
  }

  /** {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fromFile(String filename, Boolean shared) {
    return FROM_FILE.call().put(filename).put(shared).tensor();
  }

  /** {@code aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fromFile(String filename) {
    return FROM_FILE.call().put(filename).tensor();
  }

  private static final Operator FULL = new Operator("full", "");

  /**
   * {@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, Number fillValue, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return FULL.call().put(size).put(fillValue).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor full(long[] size, Number fillValue, DType dtype, Device device) {
    return FULL.call().put(size).put(fillValue).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor full(long[] size, Number fillValue, DType dtype) {
    return FULL.call().put(size).put(fillValue).put(dtype).tensor();
  }

  /** {@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor full(long[] size, Number fillValue) {
    return FULL.call().put(size).put(fillValue).tensor();
  }

  private static final Operator HAMMING_WINDOW = new Operator("hamming_window", "");

  /**
   * {@code aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(long windowLength, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HAMMING_WINDOW.call().put(windowLength).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, DType dtype, Device device) {
    return HAMMING_WINDOW.call().put(windowLength).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, DType dtype) {
    return HAMMING_WINDOW.call().put(windowLength).put(dtype).tensor();
  }

  /** {@code aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength) {
    return HAMMING_WINDOW.call().put(windowLength).tensor();
  }

  private static final Operator HAMMING_WINDOW__PERIODIC = new Operator("hamming_window", "periodic");

  /**
   * {@code aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(long windowLength, boolean periodic, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HAMMING_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, DType dtype, Device device) {
    return HAMMING_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, DType dtype) {
    return HAMMING_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).tensor();
  }

  /** {@code aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic) {
    return HAMMING_WINDOW__PERIODIC.call().put(windowLength).put(periodic).tensor();
  }

  private static final Operator HAMMING_WINDOW__PERIODIC_ALPHA = new Operator("hamming_window", "periodic_alpha");

  /**
   * {@code aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HAMMING_WINDOW__PERIODIC_ALPHA.call().put(windowLength).put(periodic).put(alpha).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, DType dtype, Device device) {
    return HAMMING_WINDOW__PERIODIC_ALPHA.call().put(windowLength).put(periodic).put(alpha).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, DType dtype) {
    return HAMMING_WINDOW__PERIODIC_ALPHA.call().put(windowLength).put(periodic).put(alpha).put(dtype).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha) {
    return HAMMING_WINDOW__PERIODIC_ALPHA.call().put(windowLength).put(periodic).put(alpha).tensor();
  }

  private static final Operator HAMMING_WINDOW__PERIODIC_ALPHA_BETA = new Operator("hamming_window", "periodic_alpha_beta");

  /**
   * {@code aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_BETA.call().put(windowLength).put(periodic).put(alpha).put(beta).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta, DType dtype, Device device) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_BETA.call().put(windowLength).put(periodic).put(alpha).put(beta).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta, DType dtype) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_BETA.call().put(windowLength).put(periodic).put(alpha).put(beta).put(dtype).tensor();
  }

  /** {@code aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_BETA.call().put(windowLength).put(periodic).put(alpha).put(beta).tensor();
  }

  private static final Operator HANN_WINDOW = new Operator("hann_window", "");

  /**
   * {@code aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hann_window.html">torch.hann_window</a>
   */
  public static Tensor hannWindow(long windowLength, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HANN_WINDOW.call().put(windowLength).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength, DType dtype, Device device) {
    return HANN_WINDOW.call().put(windowLength).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength, DType dtype) {
    return HANN_WINDOW.call().put(windowLength).put(dtype).tensor();
  }

  /** {@code aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength) {
    return HANN_WINDOW.call().put(windowLength).tensor();
  }

  private static final Operator HANN_WINDOW__PERIODIC = new Operator("hann_window", "periodic");

  /**
   * {@code aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hann_window.html">torch.hann_window</a>
   */
  public static Tensor hannWindow(long windowLength, boolean periodic, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return HANN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength, boolean periodic, DType dtype, Device device) {
    return HANN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength, boolean periodic, DType dtype) {
    return HANN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).tensor();
  }

  /** {@code aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor hannWindow(long windowLength, boolean periodic) {
    return HANN_WINDOW__PERIODIC.call().put(windowLength).put(periodic).tensor();
  }

  private static final Operator HSPMM = new Operator("hspmm", "");

  /**
   * {@code aten::hspmm(Tensor mat1, Tensor mat2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hspmm.html">torch.hspmm</a>
   */
  public static Tensor hspmm(Tensor mat1, Tensor mat2) {
    return HSPMM.call().put(mat1).put(mat2).tensor();
  }

  private static final Operator HSTACK = new Operator("hstack", "");

  /**
   * {@code aten::hstack(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hstack.html">torch.hstack</a>
   */
  public static Tensor hstack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return HSTACK.call().put(tensorsAll).tensor();
  }

  private static final Operator IS_VULKAN_AVAILABLE = new Operator("is_vulkan_available", "");

  /** {@code aten::is_vulkan_available() -> bool} */
  public static boolean isVulkanAvailable() {
    return IS_VULKAN_AVAILABLE.call().bool();
  }

  private static final Operator ISIN__SCALAR_TENSOR = new Operator("isin", "Scalar_Tensor");

  /**
   * {@code aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Number element, Tensor testElements, boolean assumeUnique, boolean invert) {
    return ISIN__SCALAR_TENSOR.call().put(element).put(testElements).put(assumeUnique).put(invert).tensor();
  }

  /** {@code aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Number element, Tensor testElements, boolean assumeUnique) {
    return ISIN__SCALAR_TENSOR.call().put(element).put(testElements).put(assumeUnique).tensor();
  }

  /** {@code aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Number element, Tensor testElements) {
    return ISIN__SCALAR_TENSOR.call().put(element).put(testElements).tensor();
  }

  private static final Operator ISIN__TENSOR_SCALAR = new Operator("isin", "Tensor_Scalar");

  /**
   * {@code aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Tensor elements, Number testElement, boolean assumeUnique, boolean invert) {
    return ISIN__TENSOR_SCALAR.call().put(elements).put(testElement).put(assumeUnique).put(invert).tensor();
  }

  /** {@code aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Tensor elements, Number testElement, boolean assumeUnique) {
    return ISIN__TENSOR_SCALAR.call().put(elements).put(testElement).put(assumeUnique).tensor();
  }

  /** {@code aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Tensor elements, Number testElement) {
    return ISIN__TENSOR_SCALAR.call().put(elements).put(testElement).tensor();
  }

  private static final Operator ISIN__TENSOR_TENSOR = new Operator("isin", "Tensor_Tensor");

  /**
   * {@code aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Tensor elements, Tensor testElements, boolean assumeUnique, boolean invert) {
    return ISIN__TENSOR_TENSOR.call().put(elements).put(testElements).put(assumeUnique).put(invert).tensor();
  }

  /** {@code aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Tensor elements, Tensor testElements, boolean assumeUnique) {
    return ISIN__TENSOR_TENSOR.call().put(elements).put(testElements).put(assumeUnique).tensor();
  }

  /** {@code aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor} */
  public static Tensor isin(Tensor elements, Tensor testElements) {
    return ISIN__TENSOR_TENSOR.call().put(elements).put(testElements).tensor();
  }

  private static final Operator KAISER_WINDOW = new Operator("kaiser_window", "");

  /**
   * {@code aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(long windowLength, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return KAISER_WINDOW.call().put(windowLength).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, DType dtype, Device device) {
    return KAISER_WINDOW.call().put(windowLength).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, DType dtype) {
    return KAISER_WINDOW.call().put(windowLength).put(dtype).tensor();
  }

  /** {@code aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength) {
    return KAISER_WINDOW.call().put(windowLength).tensor();
  }

  private static final Operator KAISER_WINDOW__BETA = new Operator("kaiser_window", "beta");

  /**
   * {@code aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return KAISER_WINDOW__BETA.call().put(windowLength).put(periodic).put(beta).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta, DType dtype, Device device) {
    return KAISER_WINDOW__BETA.call().put(windowLength).put(periodic).put(beta).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta, DType dtype) {
    return KAISER_WINDOW__BETA.call().put(windowLength).put(periodic).put(beta).put(dtype).tensor();
  }

  /** {@code aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta) {
    return KAISER_WINDOW__BETA.call().put(windowLength).put(periodic).put(beta).tensor();
  }

  private static final Operator KAISER_WINDOW__PERIODIC = new Operator("kaiser_window", "periodic");

  /**
   * {@code aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return KAISER_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, DType dtype, Device device) {
    return KAISER_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic, DType dtype) {
    return KAISER_WINDOW__PERIODIC.call().put(windowLength).put(periodic).put(dtype).tensor();
  }

  /** {@code aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor kaiserWindow(long windowLength, boolean periodic) {
    return KAISER_WINDOW__PERIODIC.call().put(windowLength).put(periodic).tensor();
  }

  private static final Operator LINSPACE = new Operator("linspace", "");

  /**
   * {@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Number start, Number end, long steps, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LINSPACE.call().put(start).put(end).put(steps).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Number end, long steps, DType dtype, Device device) {
    return LINSPACE.call().put(start).put(end).put(steps).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Number end, long steps, DType dtype) {
    return LINSPACE.call().put(start).put(end).put(steps).put(dtype).tensor();
  }

  /** {@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Number end, long steps) {
    return LINSPACE.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LINSPACE__SCALAR_TENSOR = new Operator("linspace", "Scalar_Tensor");

  /**
   * {@code aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Number start, Tensor end, long steps, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LINSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Tensor end, long steps, DType dtype, Device device) {
    return LINSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Tensor end, long steps, DType dtype) {
    return LINSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(dtype).tensor();
  }

  /** {@code aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Number start, Tensor end, long steps) {
    return LINSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LINSPACE__TENSOR_SCALAR = new Operator("linspace", "Tensor_Scalar");

  /**
   * {@code aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor start, Number end, long steps, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LINSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Number end, long steps, DType dtype, Device device) {
    return LINSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Number end, long steps, DType dtype) {
    return LINSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(dtype).tensor();
  }

  /** {@code aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Number end, long steps) {
    return LINSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LINSPACE__TENSOR_TENSOR = new Operator("linspace", "Tensor_Tensor");

  /**
   * {@code aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor start, Tensor end, long steps, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LINSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Tensor end, long steps, DType dtype, Device device) {
    return LINSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Tensor end, long steps, DType dtype) {
    return LINSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(dtype).tensor();
  }

  /** {@code aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor linspace(Tensor start, Tensor end, long steps) {
    return LINSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LOGSPACE = new Operator("logspace", "");

  /**
   * {@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Number start, Number end, long steps, double base, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LOGSPACE.call().put(start).put(end).put(steps).put(base).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Number end, long steps, double base, DType dtype, Device device) {
    return LOGSPACE.call().put(start).put(end).put(steps).put(base).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Number end, long steps, double base, DType dtype) {
    return LOGSPACE.call().put(start).put(end).put(steps).put(base).put(dtype).tensor();
  }

  /** {@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Number end, long steps, double base) {
    return LOGSPACE.call().put(start).put(end).put(steps).put(base).tensor();
  }

  /** {@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Number end, long steps) {
    return LOGSPACE.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LOGSPACE__SCALAR_TENSOR = new Operator("logspace", "Scalar_Tensor");

  /**
   * {@code aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Number start, Tensor end, long steps, double base, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LOGSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Tensor end, long steps, double base, DType dtype, Device device) {
    return LOGSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Tensor end, long steps, double base, DType dtype) {
    return LOGSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).tensor();
  }

  /** {@code aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Tensor end, long steps, double base) {
    return LOGSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).put(base).tensor();
  }

  /** {@code aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Number start, Tensor end, long steps) {
    return LOGSPACE__SCALAR_TENSOR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LOGSPACE__TENSOR_SCALAR = new Operator("logspace", "Tensor_Scalar");

  /**
   * {@code aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor start, Number end, long steps, double base, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LOGSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(base).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Number end, long steps, double base, DType dtype, Device device) {
    return LOGSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(base).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Number end, long steps, double base, DType dtype) {
    return LOGSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(base).put(dtype).tensor();
  }

  /** {@code aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Number end, long steps, double base) {
    return LOGSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).put(base).tensor();
  }

  /** {@code aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Number end, long steps) {
    return LOGSPACE__TENSOR_SCALAR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LOGSPACE__TENSOR_TENSOR = new Operator("logspace", "Tensor_Tensor");

  /**
   * {@code aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor start, Tensor end, long steps, double base, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return LOGSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Tensor end, long steps, double base, DType dtype, Device device) {
    return LOGSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Tensor end, long steps, double base, DType dtype) {
    return LOGSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(base).put(dtype).tensor();
  }

  /** {@code aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Tensor end, long steps, double base) {
    return LOGSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).put(base).tensor();
  }

  /** {@code aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor logspace(Tensor start, Tensor end, long steps) {
    return LOGSPACE__TENSOR_TENSOR.call().put(start).put(end).put(steps).tensor();
  }

  private static final Operator LU_UNPACK = new Operator("lu_unpack", "");

  /**
   * {@code aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lu_unpack.html">torch.lu_unpack</a>
   */
  public static Results.LuUnpack luUnpack(Tensor luData, Tensor luPivots, boolean unpackData, boolean unpackPivots) {
    List<Tensor> results = LU_UNPACK.call().put(luData).put(luPivots).put(unpackData).put(unpackPivots).tensors();
    return new Results.LuUnpack(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)} */
  public static Results.LuUnpack luUnpack(Tensor luData, Tensor luPivots, boolean unpackData) {
    List<Tensor> results = LU_UNPACK.call().put(luData).put(luPivots).put(unpackData).tensors();
    return new Results.LuUnpack(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)} */
  public static Results.LuUnpack luUnpack(Tensor luData, Tensor luPivots) {
    List<Tensor> results = LU_UNPACK.call().put(luData).put(luPivots).tensors();
    return new Results.LuUnpack(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator MESHGRID = new Operator("meshgrid", "");

  /** {@code aten::meshgrid(Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> meshgrid(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return MESHGRID.call().put(tensorsAll).tensors();
  }

  private static final Operator MESHGRID__INDEXING = new Operator("meshgrid", "indexing");

  /** {@code aten::meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]} */
  public static List<Tensor> meshgrid(List<Tensor> tensors, String indexing) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return MESHGRID__INDEXING.call().put(tensorsAll).put(indexing).tensors();
  }

  private static final Operator NORMAL__TENSOR_TENSOR = new Operator("normal", "Tensor_Tensor");

  /**
   * {@code aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor mean, Tensor std, Generator generator) {
    return NORMAL__TENSOR_TENSOR.call().put(mean).put(std).put(generator).tensor();
  }

  /** {@code aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor} */
  public static Tensor normal(Tensor mean, Tensor std) {
    return NORMAL__TENSOR_TENSOR.call().put(mean).put(std).tensor();
  }

  private static final Operator NORMAL__TENSOR_FLOAT = new Operator("normal", "Tensor_float");

  /**
   * {@code aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor mean, double std, Generator generator) {
    return NORMAL__TENSOR_FLOAT.call().put(mean).put(std).put(generator).tensor();
  }

  /** {@code aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor} */
  public static Tensor normal(Tensor mean, double std) {
    return NORMAL__TENSOR_FLOAT.call().put(mean).put(std).tensor();
  }

  /** {@code aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor} */
  public static Tensor normal(Tensor mean) {
    return NORMAL__TENSOR_FLOAT.call().put(mean).tensor();
  }

  private static final Operator NORMAL__FLOAT_TENSOR = new Operator("normal", "float_Tensor");

  /**
   * {@code aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(double mean, Tensor std, Generator generator) {
    return NORMAL__FLOAT_TENSOR.call().put(mean).put(std).put(generator).tensor();
  }

  /** {@code aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor} */
  public static Tensor normal(double mean, Tensor std) {
    return NORMAL__FLOAT_TENSOR.call().put(mean).put(std).tensor();
  }

  private static final Operator NORMAL__FLOAT_FLOAT = new Operator("normal", "float_float");

  /**
   * {@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(double mean, double std, long[] size, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NORMAL__FLOAT_FLOAT.call().put(mean).put(std).put(size).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor normal(double mean, double std, long[] size, Generator generator, DType dtype, Device device) {
    return NORMAL__FLOAT_FLOAT.call().put(mean).put(std).put(size).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor normal(double mean, double std, long[] size, Generator generator, DType dtype) {
    return NORMAL__FLOAT_FLOAT.call().put(mean).put(std).put(size).put(generator).put(dtype).tensor();
  }

  /** {@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor normal(double mean, double std, long[] size, Generator generator) {
    return NORMAL__FLOAT_FLOAT.call().put(mean).put(std).put(size).put(generator).tensor();
  }

  /** {@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor normal(double mean, double std, long... size) {
    return NORMAL__FLOAT_FLOAT.call().put(mean).put(std).put(size).tensor();
  }

  private static final Operator ONES = new Operator("ones", "");

  /**
   * {@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ones.html">torch.ones</a>
   */
  public static Tensor ones(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ONES.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor ones(long[] size, DType dtype, Device device) {
    return ONES.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor ones(long[] size, DType dtype) {
    return ONES.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor ones(long... size) {
    return ONES.call().put(size).tensor();
  }

  private static final Operator PAD_SEQUENCE = new Operator("pad_sequence", "");

  /** {@code aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor} */
  public static Tensor padSequence(List<Tensor> sequences, boolean batchFirst, double paddingValue, String paddingSide) {
    Tensor[] sequencesAll = TensorLists.copyNullable(sequences);
    return PAD_SEQUENCE.call().put(sequencesAll).put(batchFirst).put(paddingValue).put(paddingSide).tensor();
  }

  /** {@code aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor} */
  public static Tensor padSequence(List<Tensor> sequences, boolean batchFirst, double paddingValue) {
    Tensor[] sequencesAll = TensorLists.copyNullable(sequences);
    return PAD_SEQUENCE.call().put(sequencesAll).put(batchFirst).put(paddingValue).tensor();
  }

  /** {@code aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor} */
  public static Tensor padSequence(List<Tensor> sequences, boolean batchFirst) {
    Tensor[] sequencesAll = TensorLists.copyNullable(sequences);
    return PAD_SEQUENCE.call().put(sequencesAll).put(batchFirst).tensor();
  }

  /** {@code aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor} */
  public static Tensor padSequence(List<Tensor> sequences) {
    Tensor[] sequencesAll = TensorLists.copyNullable(sequences);
    return PAD_SEQUENCE.call().put(sequencesAll).tensor();
  }

  private static final Operator POLAR = new Operator("polar", "");

  /**
   * {@code aten::polar(Tensor abs, Tensor angle) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.polar.html">torch.polar</a>
   */
  public static Tensor polar(Tensor abs, Tensor angle) {
    return POLAR.call().put(abs).put(angle).tensor();
  }

  private static final Operator POLYGAMMA = new Operator("polygamma", "");

  /**
   * {@code aten::polygamma(int n, Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.polygamma.html">torch.polygamma</a>
   */
  public static Tensor polygamma(long n, Tensor input) {
    return POLYGAMMA.call().put(n).put(input).tensor();
  }

  private static final Operator POW__SCALAR = new Operator("pow", "Scalar");

  /**
   * {@code aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.pow.html">torch.pow</a>
   */
  public static Tensor pow(Number input, Tensor exponent) {
    return POW__SCALAR.call().put(input).put(exponent).tensor();
  }

  private static final Operator PROMOTE_TYPES = new Operator("promote_types", "");

  /**
   * {@code aten::promote_types(ScalarType type1, ScalarType type2) -> ScalarType}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.promote_types.html">torch.promote_types</a>
   */
  public static DType promoteTypes(DType type1, DType type2) {
    return PROMOTE_TYPES.call().put(type1).put(type2).dtype();
  }

  private static final Operator QUANTIZE_PER_TENSOR__TENSORS = new Operator("quantize_per_tensor", "tensors");

  /**
   * {@code aten::quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public static List<Tensor> quantizePerTensor(List<Tensor> tensors, Tensor scales, Tensor zeroPoints, DType dtype) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return QUANTIZE_PER_TENSOR__TENSORS.call().put(tensorsAll).put(scales).put(zeroPoints).put(dtype).tensors();
  }

  private static final Operator RAND = new Operator("rand", "");

  /**
   * {@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RAND.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long[] size, DType dtype, Device device) {
    return RAND.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long[] size, DType dtype) {
    return RAND.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long... size) {
    return RAND.call().put(size).tensor();
  }

  private static final Operator RAND__GENERATOR = new Operator("rand", "generator");

  /**
   * {@code aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(long[] size, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RAND__GENERATOR.call().put(size).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long[] size, Generator generator, DType dtype, Device device) {
    return RAND__GENERATOR.call().put(size).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long[] size, Generator generator, DType dtype) {
    return RAND__GENERATOR.call().put(size).put(generator).put(dtype).tensor();
  }

  /** {@code aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rand(long[] size, Generator generator) {
    return RAND__GENERATOR.call().put(size).put(generator).tensor();
  }

  private static final Operator RANDINT = new Operator("randint", "");

  /**
   * {@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long high, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT.call().put(high).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long[] size, DType dtype, Device device) {
    return RANDINT.call().put(high).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long[] size, DType dtype) {
    return RANDINT.call().put(high).put(size).put(dtype).tensor();
  }

  /** {@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long... size) {
    return RANDINT.call().put(high).put(size).tensor();
  }

  private static final Operator RANDINT__GENERATOR = new Operator("randint", "generator");

  /**
   * {@code aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long high, long[] size, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT__GENERATOR.call().put(high).put(size).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long[] size, Generator generator, DType dtype, Device device) {
    return RANDINT__GENERATOR.call().put(high).put(size).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long[] size, Generator generator, DType dtype) {
    return RANDINT__GENERATOR.call().put(high).put(size).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long high, long[] size, Generator generator) {
    return RANDINT__GENERATOR.call().put(high).put(size).put(generator).tensor();
  }

  private static final Operator RANDINT__LOW = new Operator("randint", "low");

  /**
   * {@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long low, long high, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT__LOW.call().put(low).put(high).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size, DType dtype, Device device) {
    return RANDINT__LOW.call().put(low).put(high).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size, DType dtype) {
    return RANDINT__LOW.call().put(low).put(high).put(size).put(dtype).tensor();
  }

  /** {@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size) {
    return RANDINT__LOW.call().put(low).put(high).put(size).tensor();
  }

  private static final Operator RANDINT__LOW_GENERATOR = new Operator("randint", "low_generator");

  /**
   * {@code aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long low, long high, long[] size, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT__LOW_GENERATOR.call().put(low).put(high).put(size).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size, Generator generator, DType dtype, Device device) {
    return RANDINT__LOW_GENERATOR.call().put(low).put(high).put(size).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size, Generator generator, DType dtype) {
    return RANDINT__LOW_GENERATOR.call().put(low).put(high).put(size).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randint(long low, long high, long[] size, Generator generator) {
    return RANDINT__LOW_GENERATOR.call().put(low).put(high).put(size).put(generator).tensor();
  }

  private static final Operator RANDN = new Operator("randn", "");

  /**
   * {@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDN.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long[] size, DType dtype, Device device) {
    return RANDN.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long[] size, DType dtype) {
    return RANDN.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long... size) {
    return RANDN.call().put(size).tensor();
  }

  private static final Operator RANDN__GENERATOR = new Operator("randn", "generator");

  /**
   * {@code aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(long[] size, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDN__GENERATOR.call().put(size).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long[] size, Generator generator, DType dtype, Device device) {
    return RANDN__GENERATOR.call().put(size).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long[] size, Generator generator, DType dtype) {
    return RANDN__GENERATOR.call().put(size).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randn(long[] size, Generator generator) {
    return RANDN__GENERATOR.call().put(size).put(generator).tensor();
  }

  private static final Operator RANDPERM = new Operator("randperm", "");

  /**
   * {@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(long n, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDPERM.call().put(n).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n, DType dtype, Device device) {
    return RANDPERM.call().put(n).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n, DType dtype) {
    return RANDPERM.call().put(n).put(dtype).tensor();
  }

  /** {@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n) {
    return RANDPERM.call().put(n).tensor();
  }

  private static final Operator RANDPERM__GENERATOR = new Operator("randperm", "generator");

  /**
   * {@code aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(long n, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDPERM__GENERATOR.call().put(n).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n, Generator generator, DType dtype, Device device) {
    return RANDPERM__GENERATOR.call().put(n).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n, Generator generator, DType dtype) {
    return RANDPERM__GENERATOR.call().put(n).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor randperm(long n, Generator generator) {
    return RANDPERM__GENERATOR.call().put(n).put(generator).tensor();
  }

  private static final Operator RANGE = new Operator("range", "");

  /**
   * {@code aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.range.html">torch.range</a>
   */
  public static Tensor range(Number start, Number end, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANGE.call().put(start).put(end).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end, DType dtype, Device device) {
    return RANGE.call().put(start).put(end).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end, DType dtype) {
    return RANGE.call().put(start).put(end).put(dtype).tensor();
  }

  /** {@code aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end) {
    return RANGE.call().put(start).put(end).tensor();
  }

  private static final Operator RANGE__STEP = new Operator("range", "step");

  /**
   * {@code aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.range.html">torch.range</a>
   */
  public static Tensor range(Number start, Number end, Number step, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANGE__STEP.call().put(start).put(end).put(step).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end, Number step, DType dtype, Device device) {
    return RANGE__STEP.call().put(start).put(end).put(step).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end, Number step, DType dtype) {
    return RANGE__STEP.call().put(start).put(end).put(step).put(dtype).tensor();
  }

  /** {@code aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor range(Number start, Number end, Number step) {
    return RANGE__STEP.call().put(start).put(end).put(step).tensor();
  }

  private static final Operator REMAINDER__SCALAR_TENSOR = new Operator("remainder", "Scalar_Tensor");

  /**
   * {@code aten::remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.remainder.html">torch.remainder</a>
   */
  public static Tensor remainder(Number input, Tensor other) {
    return REMAINDER__SCALAR_TENSOR.call().put(input).put(other).tensor();
  }

  private static final Operator REPEAT_INTERLEAVE__TENSOR = new Operator("repeat_interleave", "Tensor");

  /**
   * {@code aten::repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.repeat_interleave.html">torch.repeat_interleave</a>
   */
  public static Tensor repeatInterleave(Tensor repeats, Number outputSize) {
    return REPEAT_INTERLEAVE__TENSOR.call().put(repeats).put(outputSize).tensor();
  }

  /** {@code aten::repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor} */
  public static Tensor repeatInterleave(Tensor repeats) {
    return REPEAT_INTERLEAVE__TENSOR.call().put(repeats).tensor();
  }

  private static final Operator RESULT_TYPE__SCALAR = new Operator("result_type", "Scalar");

  /**
   * {@code aten::result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html">torch.result_type</a>
   */
  public static DType resultType(Tensor tensor, Number other) {
    return RESULT_TYPE__SCALAR.call().put(tensor).put(other).dtype();
  }

  private static final Operator RESULT_TYPE__SCALAR_SCALAR = new Operator("result_type", "Scalar_Scalar");

  /**
   * {@code aten::result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html">torch.result_type</a>
   */
  public static DType resultType(Number scalar1, Number scalar2) {
    return RESULT_TYPE__SCALAR_SCALAR.call().put(scalar1).put(scalar2).dtype();
  }

  private static final Operator RESULT_TYPE__SCALAR_TENSOR = new Operator("result_type", "Scalar_Tensor");

  /**
   * {@code aten::result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html">torch.result_type</a>
   */
  public static DType resultType(Number scalar, Tensor tensor) {
    return RESULT_TYPE__SCALAR_TENSOR.call().put(scalar).put(tensor).dtype();
  }

  private static final Operator RESULT_TYPE__TENSOR = new Operator("result_type", "Tensor");

  /**
   * {@code aten::result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html">torch.result_type</a>
   */
  public static DType resultType(Tensor tensor, Tensor other) {
    return RESULT_TYPE__TENSOR.call().put(tensor).put(other).dtype();
  }

  private static final Operator ROW_STACK = new Operator("row_stack", "");

  /**
   * {@code aten::row_stack(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.row_stack.html">torch.row_stack</a>
   */
  public static Tensor rowStack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return ROW_STACK.call().put(tensorsAll).tensor();
  }

  private static final Operator SCALAR_TENSOR = new Operator("scalar_tensor", "");

  /** {@code aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor scalarTensor(Number s, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SCALAR_TENSOR.call().put(s).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor scalarTensor(Number s, DType dtype, Device device) {
    return SCALAR_TENSOR.call().put(s).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor scalarTensor(Number s, DType dtype) {
    return SCALAR_TENSOR.call().put(s).put(dtype).tensor();
  }

  /** {@code aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor scalarTensor(Number s) {
    return SCALAR_TENSOR.call().put(s).tensor();
  }

  private static final Operator SEARCHSORTED__SCALAR = new Operator("searchsorted", "Scalar");

  /**
   * {@code aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.searchsorted.html">torch.searchsorted</a>
   */
  public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right, String side, Tensor sorter) {
    return SEARCHSORTED__SCALAR.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).put(sorter).tensor();
  }

  /** {@code aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right, String side) {
    return SEARCHSORTED__SCALAR.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).tensor();
  }

  /** {@code aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right) {
    return SEARCHSORTED__SCALAR.call().put(sortedSequence).put(input).put(outInt32).put(right).tensor();
  }

  /** {@code aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32) {
    return SEARCHSORTED__SCALAR.call().put(sortedSequence).put(input).put(outInt32).tensor();
  }

  /** {@code aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Number input) {
    return SEARCHSORTED__SCALAR.call().put(sortedSequence).put(input).tensor();
  }

  private static final Operator SEARCHSORTED__TENSOR = new Operator("searchsorted", "Tensor");

  /**
   * {@code aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.searchsorted.html">torch.searchsorted</a>
   */
  public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, String side, Tensor sorter) {
    return SEARCHSORTED__TENSOR.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).put(sorter).tensor();
  }

  /** {@code aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, String side) {
    return SEARCHSORTED__TENSOR.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).tensor();
  }

  /** {@code aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right) {
    return SEARCHSORTED__TENSOR.call().put(sortedSequence).put(input).put(outInt32).put(right).tensor();
  }

  /** {@code aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32) {
    return SEARCHSORTED__TENSOR.call().put(sortedSequence).put(input).put(outInt32).tensor();
  }

  /** {@code aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor} */
  public static Tensor searchsorted(Tensor sortedSequence, Tensor input) {
    return SEARCHSORTED__TENSOR.call().put(sortedSequence).put(input).tensor();
  }

  private static final Operator SEGMENT_REDUCE = new Operator("segment_reduce", "");

  /**
   * {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.segment_reduce.html">torch.segment_reduce</a>
   */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, Number initial) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).put(unsafe).put(initial).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).put(unsafe).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).put(indices).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).put(lengths).tensor();
  }

  /** {@code aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor} */
  public static Tensor segmentReduce(Tensor data, String reduce) {
    return SEGMENT_REDUCE.call().put(data).put(reduce).tensor();
  }

  private static final Operator SPARSE_BSC_TENSOR__CCOL_ROW_VALUE = new Operator("sparse_bsc_tensor", "ccol_row_value");

  /**
   * {@code aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_bsc_tensor.html">torch.sparse_bsc_tensor</a>
   */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Device device) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).tensor();
  }

  private static final Operator SPARSE_BSC_TENSOR__CCOL_ROW_VALUE_SIZE = new Operator("sparse_bsc_tensor", "ccol_row_value_size");

  /**
   * {@code aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_bsc_tensor.html">torch.sparse_bsc_tensor</a>
   */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
    return SPARSE_BSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).tensor();
  }

  private static final Operator SPARSE_BSR_TENSOR__CROW_COL_VALUE = new Operator("sparse_bsr_tensor", "crow_col_value");

  /**
   * {@code aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_bsr_tensor.html">torch.sparse_bsr_tensor</a>
   */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Device device) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).tensor();
  }

  private static final Operator SPARSE_BSR_TENSOR__CROW_COL_VALUE_SIZE = new Operator("sparse_bsr_tensor", "crow_col_value_size");

  /**
   * {@code aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_bsr_tensor.html">torch.sparse_bsr_tensor</a>
   */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
    return SPARSE_BSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).tensor();
  }

  private static final Operator SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE = new Operator("sparse_compressed_tensor", "comp_plain_value");

  /**
   * {@code aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_compressed_tensor.html">torch.sparse_compressed_tensor</a>
   */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE.call().put(compressedIndices).put(plainIndices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, DType dtype, Device device) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE.call().put(compressedIndices).put(plainIndices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, DType dtype) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE.call().put(compressedIndices).put(plainIndices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE.call().put(compressedIndices).put(plainIndices).put(values).tensor();
  }

  private static final Operator SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE_SIZE = new Operator("sparse_compressed_tensor", "comp_plain_value_size");

  /**
   * {@code aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_compressed_tensor.html">torch.sparse_compressed_tensor</a>
   */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE_SIZE.call().put(compressedIndices).put(plainIndices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE_SIZE.call().put(compressedIndices).put(plainIndices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long[] size, DType dtype) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE_SIZE.call().put(compressedIndices).put(plainIndices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long... size) {
    return SPARSE_COMPRESSED_TENSOR__COMP_PLAIN_VALUE_SIZE.call().put(compressedIndices).put(plainIndices).put(values).put(size).tensor();
  }

  private static final Operator SPARSE_COO_TENSOR__INDICES = new Operator("sparse_coo_tensor", "indices");

  /**
   * {@code aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_coo_tensor.html">torch.sparse_coo_tensor</a>
   */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory, Boolean isCoalesced) {
    return SPARSE_COO_TENSOR__INDICES.call().put(indices).put(values).put(dtype).put(layout).put(device).put(pinMemory).put(isCoalesced).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_COO_TENSOR__INDICES.call().put(indices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, DType dtype, Device device) {
    return SPARSE_COO_TENSOR__INDICES.call().put(indices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, DType dtype) {
    return SPARSE_COO_TENSOR__INDICES.call().put(indices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values) {
    return SPARSE_COO_TENSOR__INDICES.call().put(indices).put(values).tensor();
  }

  private static final Operator SPARSE_COO_TENSOR__INDICES_SIZE = new Operator("sparse_coo_tensor", "indices_size");

  /**
   * {@code aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_coo_tensor.html">torch.sparse_coo_tensor</a>
   */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory, Boolean isCoalesced) {
    return SPARSE_COO_TENSOR__INDICES_SIZE.call().put(indices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).put(isCoalesced).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_COO_TENSOR__INDICES_SIZE.call().put(indices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_COO_TENSOR__INDICES_SIZE.call().put(indices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, DType dtype) {
    return SPARSE_COO_TENSOR__INDICES_SIZE.call().put(indices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor} */
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long... size) {
    return SPARSE_COO_TENSOR__INDICES_SIZE.call().put(indices).put(values).put(size).tensor();
  }

  private static final Operator SPARSE_COO_TENSOR__SIZE = new Operator("sparse_coo_tensor", "size");

  /**
   * {@code aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_coo_tensor.html">torch.sparse_coo_tensor</a>
   */
  public static Tensor sparseCooTensor(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_COO_TENSOR__SIZE.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCooTensor(long[] size, DType dtype, Device device) {
    return SPARSE_COO_TENSOR__SIZE.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCooTensor(long[] size, DType dtype) {
    return SPARSE_COO_TENSOR__SIZE.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCooTensor(long... size) {
    return SPARSE_COO_TENSOR__SIZE.call().put(size).tensor();
  }

  private static final Operator SPARSE_CSC_TENSOR__CCOL_ROW_VALUE = new Operator("sparse_csc_tensor", "ccol_row_value");

  /**
   * {@code aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_csc_tensor.html">torch.sparse_csc_tensor</a>
   */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Device device) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE.call().put(ccolIndices).put(rowIndices).put(values).tensor();
  }

  private static final Operator SPARSE_CSC_TENSOR__CCOL_ROW_VALUE_SIZE = new Operator("sparse_csc_tensor", "ccol_row_value_size");

  /**
   * {@code aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_csc_tensor.html">torch.sparse_csc_tensor</a>
   */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
    return SPARSE_CSC_TENSOR__CCOL_ROW_VALUE_SIZE.call().put(ccolIndices).put(rowIndices).put(values).put(size).tensor();
  }

  private static final Operator SPARSE_CSR_TENSOR__CROW_COL_VALUE = new Operator("sparse_csr_tensor", "crow_col_value");

  /**
   * {@code aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_csr_tensor.html">torch.sparse_csr_tensor</a>
   */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Device device) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).put(dtype).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE.call().put(crowIndices).put(colIndices).put(values).tensor();
  }

  private static final Operator SPARSE_CSR_TENSOR__CROW_COL_VALUE_SIZE = new Operator("sparse_csr_tensor", "crow_col_value_size");

  /**
   * {@code aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_csr_tensor.html">torch.sparse_csr_tensor</a>
   */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Device device) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).put(dtype).tensor();
  }

  /** {@code aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor} */
  public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
    return SPARSE_CSR_TENSOR__CROW_COL_VALUE_SIZE.call().put(crowIndices).put(colIndices).put(values).put(size).tensor();
  }

  private static final Operator STACK = new Operator("stack", "");

  /**
   * {@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return STACK.call().put(tensorsAll).put(dim).tensor();
  }

  /** {@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor} */
  public static Tensor stack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return STACK.call().put(tensorsAll).tensor();
  }

  private static final Operator SYM_CONSTRAIN_RANGE = new Operator("sym_constrain_range", "");

  /** {@code aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRange(Number size, Number min, Number max) {
    SYM_CONSTRAIN_RANGE.call().put(size).put(min).put(max).run();
  }

  /** {@code aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRange(Number size, Number min) {
    SYM_CONSTRAIN_RANGE.call().put(size).put(min).run();
  }

  /** {@code aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRange(Number size) {
    SYM_CONSTRAIN_RANGE.call().put(size).run();
  }

  private static final Operator SYM_CONSTRAIN_RANGE_FOR_SIZE = new Operator("sym_constrain_range_for_size", "");

  /** {@code aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRangeForSize(Number size, Number min, Number max) {
    SYM_CONSTRAIN_RANGE_FOR_SIZE.call().put(size).put(min).put(max).run();
  }

  /** {@code aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRangeForSize(Number size, Number min) {
    SYM_CONSTRAIN_RANGE_FOR_SIZE.call().put(size).put(min).run();
  }

  /** {@code aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()} */
  public static void symConstrainRangeForSize(Number size) {
    SYM_CONSTRAIN_RANGE_FOR_SIZE.call().put(size).run();
  }

  private static final Operator TRAPEZOID__DX = new Operator("trapezoid", "dx");

  /**
   * {@code aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trapezoid.html">torch.trapezoid</a>
   */
  public static Tensor trapezoid(Tensor y, Number dx, long dim) {
    return TRAPEZOID__DX.call().put(y).put(dx).put(dim).tensor();
  }

  /** {@code aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor} */
  public static Tensor trapezoid(Tensor y, Number dx) {
    return TRAPEZOID__DX.call().put(y).put(dx).tensor();
  }

  /** {@code aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor} */
  public static Tensor trapezoid(Tensor y) {
    return TRAPEZOID__DX.call().put(y).tensor();
  }

  private static final Operator TRAPEZOID__X = new Operator("trapezoid", "x");

  /**
   * {@code aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trapezoid.html">torch.trapezoid</a>
   */
  public static Tensor trapezoid(Tensor y, Tensor x, long dim) {
    return TRAPEZOID__X.call().put(y).put(x).put(dim).tensor();
  }

  /** {@code aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor} */
  public static Tensor trapezoid(Tensor y, Tensor x) {
    return TRAPEZOID__X.call().put(y).put(x).tensor();
  }

  private static final Operator TRAPZ__DX = new Operator("trapz", "dx");

  /**
   * {@code aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trapz.html">torch.trapz</a>
   */
  public static Tensor trapz(Tensor y, double dx, long dim) {
    return TRAPZ__DX.call().put(y).put(dx).put(dim).tensor();
  }

  /** {@code aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor} */
  public static Tensor trapz(Tensor y, double dx) {
    return TRAPZ__DX.call().put(y).put(dx).tensor();
  }

  /** {@code aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor} */
  public static Tensor trapz(Tensor y) {
    return TRAPZ__DX.call().put(y).tensor();
  }

  private static final Operator TRAPZ__X = new Operator("trapz", "x");

  /**
   * {@code aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trapz.html">torch.trapz</a>
   */
  public static Tensor trapz(Tensor y, Tensor x, long dim) {
    return TRAPZ__X.call().put(y).put(x).put(dim).tensor();
  }

  /** {@code aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor} */
  public static Tensor trapz(Tensor y, Tensor x) {
    return TRAPZ__X.call().put(y).put(x).tensor();
  }

  private static final Operator TRIL_INDICES = new Operator("tril_indices", "");

  /**
   * {@code aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.tril_indices.html">torch.tril_indices</a>
   */
  public static Tensor trilIndices(long row, long col, long offset, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return TRIL_INDICES.call().put(row).put(col).put(offset).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor trilIndices(long row, long col, long offset, DType dtype, Device device) {
    return TRIL_INDICES.call().put(row).put(col).put(offset).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor trilIndices(long row, long col, long offset, DType dtype) {
    return TRIL_INDICES.call().put(row).put(col).put(offset).put(dtype).tensor();
  }

  /** {@code aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor trilIndices(long row, long col, long offset) {
    return TRIL_INDICES.call().put(row).put(col).put(offset).tensor();
  }

  /** {@code aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor trilIndices(long row, long col) {
    return TRIL_INDICES.call().put(row).put(col).tensor();
  }

  private static final Operator TRIU_INDICES = new Operator("triu_indices", "");

  /**
   * {@code aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.triu_indices.html">torch.triu_indices</a>
   */
  public static Tensor triuIndices(long row, long col, long offset, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return TRIU_INDICES.call().put(row).put(col).put(offset).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor triuIndices(long row, long col, long offset, DType dtype, Device device) {
    return TRIU_INDICES.call().put(row).put(col).put(offset).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor triuIndices(long row, long col, long offset, DType dtype) {
    return TRIU_INDICES.call().put(row).put(col).put(offset).put(dtype).tensor();
  }

  /** {@code aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor triuIndices(long row, long col, long offset) {
    return TRIU_INDICES.call().put(row).put(col).put(offset).tensor();
  }

  /** {@code aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor triuIndices(long row, long col) {
    return TRIU_INDICES.call().put(row).put(col).tensor();
  }

  private static final Operator UNFLATTEN_DENSE_TENSORS = new Operator("unflatten_dense_tensors", "");

  /** {@code aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]} */
  public static List<Tensor> unflattenDenseTensors(Tensor flat, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return UNFLATTEN_DENSE_TENSORS.call().put(flat).put(tensorsAll).tensors();
  }

  private static final Operator VANDER = new Operator("vander", "");

  /**
   * {@code aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.vander.html">torch.vander</a>
   */
  public static Tensor vander(Tensor x, Number n, boolean increasing) {
    return VANDER.call().put(x).put(n).put(increasing).tensor();
  }

  /** {@code aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor} */
  public static Tensor vander(Tensor x, Number n) {
    return VANDER.call().put(x).put(n).tensor();
  }

  /** {@code aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor} */
  public static Tensor vander(Tensor x) {
    return VANDER.call().put(x).tensor();
  }

  private static final Operator VSTACK = new Operator("vstack", "");

  /**
   * {@code aten::vstack(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.vstack.html">torch.vstack</a>
   */
  public static Tensor vstack(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return VSTACK.call().put(tensorsAll).tensor();
  }

  private static final Operator WHERE = new Operator("where", "");

  /**
   * {@code aten::where(Tensor condition) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static List<Tensor> where(Tensor condition) {
    return WHERE.call().put(condition).tensors();
  }

  private static final Operator WHERE__SCALAR = new Operator("where", "Scalar");

  /**
   * {@code aten::where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor condition, Number input, Number other) {
    return WHERE__SCALAR.call().put(condition).put(input).put(other).tensor();
  }

  private static final Operator WHERE__SCALAROTHER = new Operator("where", "ScalarOther");

  /**
   * {@code aten::where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor condition, Tensor input, Number other) {
    return WHERE__SCALAROTHER.call().put(condition).put(input).put(other).tensor();
  }

  private static final Operator WHERE__SCALARSELF = new Operator("where", "ScalarSelf");

  /**
   * {@code aten::where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor condition, Number input, Tensor other) {
    return WHERE__SCALARSELF.call().put(condition).put(input).put(other).tensor();
  }

  private static final Operator WHERE__SELF = new Operator("where", "self");

  /**
   * {@code aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor condition, Tensor input, Tensor other) {
    return WHERE__SELF.call().put(condition).put(input).put(other).tensor();
  }

  private static final Operator XLOGY__SCALAR_SELF = new Operator("xlogy", "Scalar_Self");

  /**
   * {@code aten::xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.xlogy.html">torch.xlogy</a>
   */
  public static Tensor xlogy(Number input, Tensor other) {
    return XLOGY__SCALAR_SELF.call().put(input).put(other).tensor();
  }

  private static final Operator ZEROS = new Operator("zeros", "");

  /**
   * {@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.zeros.html">torch.zeros</a>
   */
  public static Tensor zeros(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ZEROS.call().put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor zeros(long[] size, DType dtype, Device device) {
    return ZEROS.call().put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor zeros(long[] size, DType dtype) {
    return ZEROS.call().put(size).put(dtype).tensor();
  }

  /** {@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor zeros(long... size) {
    return ZEROS.call().put(size).tensor();
  }
}
