// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Operators from M to R, a part of {@link Tensor}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public abstract sealed class TensorOperatorsMR extends TensorOperatorsIL permits TensorOperatorsSZ {
  TensorOperatorsMR(MemorySegment handle) {
    super(handle);
  }

  private static final Operator MH = new Operator("mH", "");

  /**
   * {@code aten::mH(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mH.html">torch.Tensor.mH</a>
   */
  public final Tensor mH() {
    return MH.call().put(this).tensor();
  }

  private static final Operator MT = new Operator("mT", "");

  /**
   * {@code aten::mT(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mT.html">torch.Tensor.mT</a>
   */
  public final Tensor mT() {
    return MT.call().put(this).tensor();
  }

  private static final Operator MASKED_FILL__SCALAR = new Operator("masked_fill", "Scalar");

  /**
   * {@code aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  public final Tensor maskedFill(Tensor mask, Number value) {
    return MASKED_FILL__SCALAR.call().put(this).put(mask).put(value).tensor();
  }

  private static final Operator MASKED_FILL__TENSOR = new Operator("masked_fill", "Tensor");

  /**
   * {@code aten::masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  public final Tensor maskedFill(Tensor mask, Tensor value) {
    return MASKED_FILL__TENSOR.call().put(this).put(mask).put(value).tensor();
  }

  private static final Operator MASKED_FILL___SCALAR = new Operator("masked_fill_", "Scalar");

  /**
   * {@code aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  public final Tensor maskedFill_(Tensor mask, Number value) {
    return MASKED_FILL___SCALAR.call().put(this).put(mask).put(value).returning((Tensor) this);
  }

  private static final Operator MASKED_FILL___TENSOR = new Operator("masked_fill_", "Tensor");

  /**
   * {@code aten::masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  public final Tensor maskedFill_(Tensor mask, Tensor value) {
    return MASKED_FILL___TENSOR.call().put(this).put(mask).put(value).returning((Tensor) this);
  }

  private static final Operator MASKED_SCATTER = new Operator("masked_scatter", "");

  /**
   * {@code aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_scatter.html">torch.Tensor.masked_scatter</a>
   */
  public final Tensor maskedScatter(Tensor mask, Tensor source) {
    return MASKED_SCATTER.call().put(this).put(mask).put(source).tensor();
  }

  private static final Operator MASKED_SCATTER_ = new Operator("masked_scatter_", "");

  /**
   * {@code aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_scatter_.html">torch.Tensor.masked_scatter_</a>
   */
  public final Tensor maskedScatter_(Tensor mask, Tensor source) {
    return MASKED_SCATTER_.call().put(this).put(mask).put(source).returning((Tensor) this);
  }

  private static final Operator MASKED_SELECT = new Operator("masked_select", "");

  /**
   * {@code aten::masked_select(Tensor self, Tensor mask) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_select.html">torch.Tensor.masked_select</a>
   */
  public final Tensor maskedSelect(Tensor mask) {
    return MASKED_SELECT.call().put(this).put(mask).tensor();
  }

  private static final Operator MATRIX_H = new Operator("matrix_H", "");

  /** {@code aten::matrix_H(Tensor(a) self) -> Tensor(a)} */
  public final Tensor matrixH() {
    return MATRIX_H.call().put(this).tensor();
  }

  private static final Operator MATRIX_EXP = new Operator("matrix_exp", "");

  /**
   * {@code aten::matrix_exp(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.matrix_exp.html">torch.Tensor.matrix_exp</a>
   */
  public final Tensor matrixExp() {
    return MATRIX_EXP.call().put(this).tensor();
  }

  private static final Operator MATRIX_POWER = new Operator("matrix_power", "");

  /**
   * {@code aten::matrix_power(Tensor self, int n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.matrix_power.html">torch.Tensor.matrix_power</a>
   */
  public final Tensor matrixPower(long n) {
    return MATRIX_POWER.call().put(this).put(n).tensor();
  }

  private static final Operator MAX__DIM = new Operator("max", "dim");

  /**
   * {@code aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.max.html">torch.Tensor.max</a>
   */
  public final Results.Max max(long dim, boolean keepdim) {
    List<Tensor> results = MAX__DIM.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Max(results.get(0), results.get(1));
  }

  /** {@code aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Max max(long dim) {
    List<Tensor> results = MAX__DIM.call().put(this).put(dim).tensors();
    return new Results.Max(results.get(0), results.get(1));
  }

  private static final Operator MAX__OTHER = new Operator("max", "other");

  /**
   * {@code aten::max.other(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.max.html">torch.Tensor.max</a>
   */
  public final Tensor max(Tensor other) {
    return MAX__OTHER.call().put(this).put(other).tensor();
  }

  private static final Operator MAX_POOL1D = new Operator("max_pool1d", "");

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long kernelSize, long stride, long padding, long dilation) {
    return MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long[] kernelSize, long[] stride, long... padding) {
    return MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long kernelSize, long stride, long padding) {
    return MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long[] kernelSize, long... stride) {
    return MAX_POOL1D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long kernelSize, long stride) {
    return MAX_POOL1D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool1d(long... kernelSize) {
    return MAX_POOL1D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator MAX_POOL1D_WITH_INDICES = new Operator("max_pool1d_with_indices", "");

  /**
   * {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool1d_with_indices.html">torch.nn.functional.max_pool1d_with_indices</a>
   */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long kernelSize, long stride, long padding, long dilation) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long[] kernelSize, long[] stride, long... padding) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long kernelSize, long stride, long padding) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long[] kernelSize, long... stride) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long kernelSize, long stride) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool1dWithIndices maxPool1dWithIndices(long... kernelSize) {
    List<Tensor> results = MAX_POOL1D_WITH_INDICES.call().put(this).put(kernelSize).tensors();
    return new Results.MaxPool1dWithIndices(results.get(0), results.get(1));
  }

  private static final Operator MAX_POOL2D = new Operator("max_pool2d", "");

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long kernelSize, long stride, long padding, long dilation) {
    return MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long[] kernelSize, long[] stride, long... padding) {
    return MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long kernelSize, long stride, long padding) {
    return MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long[] kernelSize, long... stride) {
    return MAX_POOL2D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long kernelSize, long stride) {
    return MAX_POOL2D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool2d(long... kernelSize) {
    return MAX_POOL2D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator MAX_POOL2D_WITH_INDICES = new Operator("max_pool2d_with_indices", "");

  /**
   * {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool2d_with_indices.html">torch.nn.functional.max_pool2d_with_indices</a>
   */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long kernelSize, long stride, long padding, long dilation) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long[] kernelSize, long[] stride, long... padding) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long kernelSize, long stride, long padding) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long[] kernelSize, long... stride) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long kernelSize, long stride) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool2dWithIndices maxPool2dWithIndices(long... kernelSize) {
    List<Tensor> results = MAX_POOL2D_WITH_INDICES.call().put(this).put(kernelSize).tensors();
    return new Results.MaxPool2dWithIndices(results.get(0), results.get(1));
  }

  private static final Operator MAX_POOL3D = new Operator("max_pool3d", "");

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long kernelSize, long stride, long padding, long dilation) {
    return MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long[] kernelSize, long[] stride, long... padding) {
    return MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long kernelSize, long stride, long padding) {
    return MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long[] kernelSize, long... stride) {
    return MAX_POOL3D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long kernelSize, long stride) {
    return MAX_POOL3D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor maxPool3d(long... kernelSize) {
    return MAX_POOL3D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator MAX_POOL3D_WITH_INDICES = new Operator("max_pool3d_with_indices", "");

  /**
   * {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool3d_with_indices.html">torch.nn.functional.max_pool3d_with_indices</a>
   */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long kernelSize, long stride, long padding, long dilation) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long[] kernelSize, long[] stride, long... padding) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).put(padding).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long kernelSize, long stride, long padding) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).each(padding).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long[] kernelSize, long... stride) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).put(kernelSize).put(stride).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long kernelSize, long stride) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).each(kernelSize).each(stride).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  /** {@code aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)} */
  public final Results.MaxPool3dWithIndices maxPool3dWithIndices(long... kernelSize) {
    List<Tensor> results = MAX_POOL3D_WITH_INDICES.call().put(this).put(kernelSize).tensors();
    return new Results.MaxPool3dWithIndices(results.get(0), results.get(1));
  }

  private static final Operator MAX_UNPOOL2D = new Operator("max_unpool2d", "");

  /**
   * {@code aten::max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_unpool2d.html">torch.nn.functional.max_unpool2d</a>
   */
  public final Tensor maxUnpool2d(Tensor indices, long... outputSize) {
    return MAX_UNPOOL2D.call().put(this).put(indices).put(outputSize).tensor();
  }

  private static final Operator MAX_UNPOOL3D = new Operator("max_unpool3d", "");

  /**
   * {@code aten::max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_unpool3d.html">torch.nn.functional.max_unpool3d</a>
   */
  public final Tensor maxUnpool3d(Tensor indices, long[] outputSize, long[] stride, long... padding) {
    return MAX_UNPOOL3D.call().put(this).put(indices).put(outputSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor} */
  public final Tensor maxUnpool3d(Tensor indices, long outputSize, long stride, long padding) {
    return MAX_UNPOOL3D.call().put(this).put(indices).each(outputSize).each(stride).each(padding).tensor();
  }

  private static final Operator MAXIMUM = new Operator("maximum", "");

  /**
   * {@code aten::maximum(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.maximum.html">torch.Tensor.maximum</a>
   */
  public final Tensor maximum(Tensor other) {
    return MAXIMUM.call().put(this).put(other).tensor();
  }

  private static final Operator MEAN = new Operator("mean", "");

  /**
   * {@code aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mean.html">torch.Tensor.mean</a>
   */
  public final Tensor mean(DType dtype) {
    return MEAN.call().put(this).put(dtype).tensor();
  }

  private static final Operator MEAN__DIM = new Operator("mean", "dim");

  /**
   * {@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mean.html">torch.Tensor.mean</a>
   */
  public final Tensor mean(long[] dim, boolean keepdim, DType dtype) {
    return MEAN__DIM.call().put(this).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor mean(long dim, boolean keepdim, DType dtype) {
    return MEAN__DIM.call().put(this).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor mean(long[] dim, boolean keepdim) {
    return MEAN__DIM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor mean(long dim, boolean keepdim) {
    return MEAN__DIM.call().put(this).each(dim).put(keepdim).tensor();
  }

  private static final Operator MEDIAN = new Operator("median", "");

  /**
   * {@code aten::median(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.median.html">torch.Tensor.median</a>
   */
  public final Tensor median() {
    return MEDIAN.call().put(this).tensor();
  }

  private static final Operator MEDIAN__DIM = new Operator("median", "dim");

  /**
   * {@code aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.median.html">torch.Tensor.median</a>
   */
  public final Results.Median median(long dim, boolean keepdim) {
    List<Tensor> results = MEDIAN__DIM.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Median(results.get(0), results.get(1));
  }

  /** {@code aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Median median(long dim) {
    List<Tensor> results = MEDIAN__DIM.call().put(this).put(dim).tensors();
    return new Results.Median(results.get(0), results.get(1));
  }

  private static final Operator MIN = new Operator("min", "");

  /**
   * {@code aten::min(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.min.html">torch.Tensor.min</a>
   */
  public final Tensor min() {
    return MIN.call().put(this).tensor();
  }

  private static final Operator MIN__DIM = new Operator("min", "dim");

  /**
   * {@code aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.min.html">torch.Tensor.min</a>
   */
  public final Results.Min min(long dim, boolean keepdim) {
    List<Tensor> results = MIN__DIM.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Min(results.get(0), results.get(1));
  }

  /** {@code aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Min min(long dim) {
    List<Tensor> results = MIN__DIM.call().put(this).put(dim).tensors();
    return new Results.Min(results.get(0), results.get(1));
  }

  private static final Operator MIN__OTHER = new Operator("min", "other");

  /**
   * {@code aten::min.other(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.min.html">torch.Tensor.min</a>
   */
  public final Tensor min(Tensor other) {
    return MIN__OTHER.call().put(this).put(other).tensor();
  }

  private static final Operator MINIMUM = new Operator("minimum", "");

  /**
   * {@code aten::minimum(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.minimum.html">torch.Tensor.minimum</a>
   */
  public final Tensor minimum(Tensor other) {
    return MINIMUM.call().put(this).put(other).tensor();
  }

  private static final Operator MIOPEN_CONVOLUTION = new Operator("miopen_convolution", "");

  /** {@code aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor} */
  public final Tensor miopenConvolution(Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_CONVOLUTION.call().put(this).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).tensor();
  }

  private static final Operator MIOPEN_CONVOLUTION_ADD_RELU = new Operator("miopen_convolution_add_relu", "");

  /** {@code aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor} */
  public final Tensor miopenConvolutionAddRelu(Tensor weight, Tensor z, Number alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return MIOPEN_CONVOLUTION_ADD_RELU.call().put(this).put(weight).put(z).put(alpha).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  private static final Operator MIOPEN_CONVOLUTION_RELU = new Operator("miopen_convolution_relu", "");

  /** {@code aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor} */
  public final Tensor miopenConvolutionRelu(Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return MIOPEN_CONVOLUTION_RELU.call().put(this).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  private static final Operator MIOPEN_CONVOLUTION_TRANSPOSE = new Operator("miopen_convolution_transpose", "");

  /** {@code aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor} */
  public final Tensor miopenConvolutionTranspose(Tensor weight, Tensor bias, long[] padding, long[] outputPadding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_CONVOLUTION_TRANSPOSE.call().put(this).put(weight).put(bias).put(padding).put(outputPadding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).tensor();
  }

  private static final Operator MIOPEN_DEPTHWISE_CONVOLUTION = new Operator("miopen_depthwise_convolution", "");

  /** {@code aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor} */
  public final Tensor miopenDepthwiseConvolution(Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_DEPTHWISE_CONVOLUTION.call().put(this).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).tensor();
  }

  private static final Operator MISH = new Operator("mish", "");

  /**
   * {@code aten::mish(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.mish.html">torch.nn.functional.mish</a>
   */
  public final Tensor mish() {
    return MISH.call().put(this).tensor();
  }

  private static final Operator MISH_ = new Operator("mish_", "");

  /** {@code aten::mish_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor mish_() {
    return MISH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator MKLDNN_ADAPTIVE_AVG_POOL2D = new Operator("mkldnn_adaptive_avg_pool2d", "");

  /** {@code aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor} */
  public final Tensor mkldnnAdaptiveAvgPool2d(long... outputSize) {
    return MKLDNN_ADAPTIVE_AVG_POOL2D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator MKLDNN_CONVOLUTION = new Operator("mkldnn_convolution", "");

  /** {@code aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor} */
  public final Tensor mkldnnConvolution(Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_CONVOLUTION.call().put(this).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).tensor();
  }

  private static final Operator MKLDNN_LINEAR = new Operator("mkldnn_linear", "");

  /** {@code aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor} */
  public final Tensor mkldnnLinear(Tensor weight, Tensor bias) {
    return MKLDNN_LINEAR.call().put(this).put(weight).put(bias).tensor();
  }

  /** {@code aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor} */
  public final Tensor mkldnnLinear(Tensor weight) {
    return MKLDNN_LINEAR.call().put(this).put(weight).tensor();
  }

  private static final Operator MKLDNN_MAX_POOL2D = new Operator("mkldnn_max_pool2d", "");

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MKLDNN_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long kernelSize, long stride, long padding, long dilation) {
    return MKLDNN_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long[] kernelSize, long[] stride, long... padding) {
    return MKLDNN_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long kernelSize, long stride, long padding) {
    return MKLDNN_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long[] kernelSize, long... stride) {
    return MKLDNN_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long kernelSize, long stride) {
    return MKLDNN_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool2d(long... kernelSize) {
    return MKLDNN_MAX_POOL2D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator MKLDNN_MAX_POOL3D = new Operator("mkldnn_max_pool3d", "");

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MKLDNN_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long kernelSize, long stride, long padding, long dilation) {
    return MKLDNN_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long[] kernelSize, long[] stride, long... padding) {
    return MKLDNN_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long kernelSize, long stride, long padding) {
    return MKLDNN_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long[] kernelSize, long... stride) {
    return MKLDNN_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long kernelSize, long stride) {
    return MKLDNN_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor mkldnnMaxPool3d(long... kernelSize) {
    return MKLDNN_MAX_POOL3D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator MKLDNN_REORDER_CONV2D_WEIGHT = new Operator("mkldnn_reorder_conv2d_weight", "");

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long[] padding, long[] stride, long[] dilation, long groups, long... inputSize) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).put(groups).put(inputSize).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long padding, long stride, long dilation, long groups, long[] inputSize) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).put(groups).put(inputSize).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).put(groups).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long padding, long stride, long dilation, long groups) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).put(groups).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long[] padding, long[] stride, long... dilation) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long padding, long stride, long dilation) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long[] padding, long... stride) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).put(padding).put(stride).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long padding, long stride) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).each(padding).each(stride).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight(long... padding) {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).put(padding).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv2dWeight() {
    return MKLDNN_REORDER_CONV2D_WEIGHT.call().put(this).tensor();
  }

  private static final Operator MKLDNN_REORDER_CONV3D_WEIGHT = new Operator("mkldnn_reorder_conv3d_weight", "");

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long[] padding, long[] stride, long[] dilation, long groups, long... inputSize) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).put(groups).put(inputSize).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long padding, long stride, long dilation, long groups, long[] inputSize) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).put(groups).put(inputSize).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).put(groups).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long padding, long stride, long dilation, long groups) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).put(groups).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long[] padding, long[] stride, long... dilation) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).put(padding).put(stride).put(dilation).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long padding, long stride, long dilation) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).each(padding).each(stride).each(dilation).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long[] padding, long... stride) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).put(padding).put(stride).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long padding, long stride) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).each(padding).each(stride).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight(long... padding) {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).put(padding).tensor();
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor} */
  public final Tensor mkldnnReorderConv3dWeight() {
    return MKLDNN_REORDER_CONV3D_WEIGHT.call().put(this).tensor();
  }

  private static final Operator MM = new Operator("mm", "");

  /**
   * {@code aten::mm(Tensor self, Tensor mat2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mm.html">torch.Tensor.mm</a>
   */
  public final Tensor mm(Tensor mat2) {
    return MM.call().put(this).put(mat2).tensor();
  }

  private static final Operator MM__DTYPE = new Operator("mm", "dtype");

  /**
   * {@code aten::mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mm.html">torch.Tensor.mm</a>
   */
  public final Tensor mm(Tensor mat2, DType outDtype) {
    return MM__DTYPE.call().put(this).put(mat2).put(outDtype).tensor();
  }

  private static final Operator MODE = new Operator("mode", "");

  /**
   * {@code aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mode.html">torch.Tensor.mode</a>
   */
  public final Results.Mode mode(long dim, boolean keepdim) {
    List<Tensor> results = MODE.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Mode(results.get(0), results.get(1));
  }

  /** {@code aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Mode mode(long dim) {
    List<Tensor> results = MODE.call().put(this).put(dim).tensors();
    return new Results.Mode(results.get(0), results.get(1));
  }

  /** {@code aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Mode mode() {
    List<Tensor> results = MODE.call().put(this).tensors();
    return new Results.Mode(results.get(0), results.get(1));
  }

  private static final Operator MOVEAXIS__INT = new Operator("moveaxis", "int");

  /**
   * {@code aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.moveaxis.html">torch.Tensor.moveaxis</a>
   */
  public final Tensor moveaxis(long source, long destination) {
    return MOVEAXIS__INT.call().put(this).put(source).put(destination).tensor();
  }

  private static final Operator MOVEAXIS__INTLIST = new Operator("moveaxis", "intlist");

  /**
   * {@code aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.moveaxis.html">torch.Tensor.moveaxis</a>
   */
  public final Tensor moveaxis(long[] source, long... destination) {
    return MOVEAXIS__INTLIST.call().put(this).put(source).put(destination).tensor();
  }

  private static final Operator MOVEDIM__INT = new Operator("movedim", "int");

  /**
   * {@code aten::movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.movedim.html">torch.Tensor.movedim</a>
   */
  public final Tensor movedim(long source, long destination) {
    return MOVEDIM__INT.call().put(this).put(source).put(destination).tensor();
  }

  private static final Operator MOVEDIM__INTLIST = new Operator("movedim", "intlist");

  /**
   * {@code aten::movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.movedim.html">torch.Tensor.movedim</a>
   */
  public final Tensor movedim(long[] source, long... destination) {
    return MOVEDIM__INTLIST.call().put(this).put(source).put(destination).tensor();
  }

  private static final Operator MSE_LOSS = new Operator("mse_loss", "");

  /**
   * {@code aten::mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.mse_loss.html">torch.nn.functional.mse_loss</a>
   */
  public final Tensor mseLoss(Tensor target, long reduction) {
    return MSE_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor} */
  public final Tensor mseLoss(Tensor target) {
    return MSE_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator MSORT = new Operator("msort", "");

  /**
   * {@code aten::msort(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.msort.html">torch.Tensor.msort</a>
   */
  public final Tensor msort() {
    return MSORT.call().put(this).tensor();
  }

  private static final Operator MULTI_MARGIN_LOSS = new Operator("multi_margin_loss", "");

  /**
   * {@code aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.multi_margin_loss.html">torch.nn.functional.multi_margin_loss</a>
   */
  public final Tensor multiMarginLoss(Tensor target, Number p, Number margin, Tensor weight, long reduction) {
    return MULTI_MARGIN_LOSS.call().put(this).put(target).put(p).put(margin).put(weight).put(reduction).tensor();
  }

  /** {@code aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor multiMarginLoss(Tensor target, Number p, Number margin, Tensor weight) {
    return MULTI_MARGIN_LOSS.call().put(this).put(target).put(p).put(margin).put(weight).tensor();
  }

  /** {@code aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor multiMarginLoss(Tensor target, Number p, Number margin) {
    return MULTI_MARGIN_LOSS.call().put(this).put(target).put(p).put(margin).tensor();
  }

  /** {@code aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor multiMarginLoss(Tensor target, Number p) {
    return MULTI_MARGIN_LOSS.call().put(this).put(target).put(p).tensor();
  }

  /** {@code aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor multiMarginLoss(Tensor target) {
    return MULTI_MARGIN_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator MULTILABEL_MARGIN_LOSS = new Operator("multilabel_margin_loss", "");

  /**
   * {@code aten::multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.multilabel_margin_loss.html">torch.nn.functional.multilabel_margin_loss</a>
   */
  public final Tensor multilabelMarginLoss(Tensor target, long reduction) {
    return MULTILABEL_MARGIN_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor} */
  public final Tensor multilabelMarginLoss(Tensor target) {
    return MULTILABEL_MARGIN_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator MULTILABEL_MARGIN_LOSS_FORWARD = new Operator("multilabel_margin_loss_forward", "");

  /** {@code aten::multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)} */
  public final Results.MultilabelMarginLossForward multilabelMarginLossForward(Tensor target, long reduction) {
    List<Tensor> results = MULTILABEL_MARGIN_LOSS_FORWARD.call().put(this).put(target).put(reduction).tensors();
    return new Results.MultilabelMarginLossForward(results.get(0), results.get(1));
  }

  private static final Operator MULTINOMIAL = new Operator("multinomial", "");

  /**
   * {@code aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.multinomial.html">torch.Tensor.multinomial</a>
   */
  public final Tensor multinomial(long numSamples, boolean replacement, Generator generator) {
    return MULTINOMIAL.call().put(this).put(numSamples).put(replacement).put(generator).tensor();
  }

  /** {@code aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor} */
  public final Tensor multinomial(long numSamples, boolean replacement) {
    return MULTINOMIAL.call().put(this).put(numSamples).put(replacement).tensor();
  }

  /** {@code aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor} */
  public final Tensor multinomial(long numSamples) {
    return MULTINOMIAL.call().put(this).put(numSamples).tensor();
  }

  private static final Operator MULTIPLY__SCALAR = new Operator("multiply", "Scalar");

  /**
   * {@code aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.multiply.html">torch.Tensor.multiply</a>
   */
  public final Tensor multiply(Number other) {
    return MULTIPLY__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator MULTIPLY__TENSOR = new Operator("multiply", "Tensor");

  /**
   * {@code aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.multiply.html">torch.Tensor.multiply</a>
   */
  public final Tensor multiply(Tensor other) {
    return MULTIPLY__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator MULTIPLY___SCALAR = new Operator("multiply_", "Scalar");

  /**
   * {@code aten::multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.multiply_.html">torch.Tensor.multiply_</a>
   */
  public final Tensor multiply_(Number other) {
    return MULTIPLY___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator MULTIPLY___TENSOR = new Operator("multiply_", "Tensor");

  /**
   * {@code aten::multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.multiply_.html">torch.Tensor.multiply_</a>
   */
  public final Tensor multiply_(Tensor other) {
    return MULTIPLY___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator MV = new Operator("mv", "");

  /**
   * {@code aten::mv(Tensor self, Tensor vec) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mv.html">torch.Tensor.mv</a>
   */
  public final Tensor mv(Tensor vec) {
    return MV.call().put(this).put(vec).tensor();
  }

  private static final Operator MVLGAMMA = new Operator("mvlgamma", "");

  /**
   * {@code aten::mvlgamma(Tensor self, int p) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mvlgamma.html">torch.Tensor.mvlgamma</a>
   */
  public final Tensor mvlgamma(long p) {
    return MVLGAMMA.call().put(this).put(p).tensor();
  }

  private static final Operator MVLGAMMA_ = new Operator("mvlgamma_", "");

  /**
   * {@code aten::mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.mvlgamma_.html">torch.Tensor.mvlgamma_</a>
   */
  public final Tensor mvlgamma_(long p) {
    return MVLGAMMA_.call().put(this).put(p).returning((Tensor) this);
  }

  private static final Operator NAN_TO_NUM = new Operator("nan_to_num", "");

  /**
   * {@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nan_to_num.html">torch.Tensor.nan_to_num</a>
   */
  public final Tensor nanToNum(Number nan, Number posinf, Number neginf) {
    return NAN_TO_NUM.call().put(this).put(nan).put(posinf).put(neginf).tensor();
  }

  /** {@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor} */
  public final Tensor nanToNum(Number nan, Number posinf) {
    return NAN_TO_NUM.call().put(this).put(nan).put(posinf).tensor();
  }

  /** {@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor} */
  public final Tensor nanToNum(Number nan) {
    return NAN_TO_NUM.call().put(this).put(nan).tensor();
  }

  /** {@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor} */
  public final Tensor nanToNum() {
    return NAN_TO_NUM.call().put(this).tensor();
  }

  private static final Operator NAN_TO_NUM_ = new Operator("nan_to_num_", "");

  /**
   * {@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nan_to_num_.html">torch.Tensor.nan_to_num_</a>
   */
  public final Tensor nanToNum_(Number nan, Number posinf, Number neginf) {
    return NAN_TO_NUM_.call().put(this).put(nan).put(posinf).put(neginf).returning((Tensor) this);
  }

  /** {@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)} */
  public final Tensor nanToNum_(Number nan, Number posinf) {
    return NAN_TO_NUM_.call().put(this).put(nan).put(posinf).returning((Tensor) this);
  }

  /** {@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)} */
  public final Tensor nanToNum_(Number nan) {
    return NAN_TO_NUM_.call().put(this).put(nan).returning((Tensor) this);
  }

  /** {@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)} */
  public final Tensor nanToNum_() {
    return NAN_TO_NUM_.call().put(this).returning((Tensor) this);
  }

  private static final Operator NANMEAN = new Operator("nanmean", "");

  /**
   * {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nanmean.html">torch.Tensor.nanmean</a>
   */
  public final Tensor nanmean(long[] dim, boolean keepdim, DType dtype) {
    return NANMEAN.call().put(this).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nanmean(long dim, boolean keepdim, DType dtype) {
    return NANMEAN.call().put(this).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nanmean(long[] dim, boolean keepdim) {
    return NANMEAN.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nanmean(long dim, boolean keepdim) {
    return NANMEAN.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nanmean(long... dim) {
    return NANMEAN.call().put(this).put(dim).tensor();
  }

  /** {@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nanmean() {
    return NANMEAN.call().put(this).tensor();
  }

  private static final Operator NANMEDIAN = new Operator("nanmedian", "");

  /**
   * {@code aten::nanmedian(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nanmedian.html">torch.Tensor.nanmedian</a>
   */
  public final Tensor nanmedian() {
    return NANMEDIAN.call().put(this).tensor();
  }

  private static final Operator NANMEDIAN__DIM = new Operator("nanmedian", "dim");

  /**
   * {@code aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nanmedian.html">torch.Tensor.nanmedian</a>
   */
  public final Results.Nanmedian nanmedian(long dim, boolean keepdim) {
    List<Tensor> results = NANMEDIAN__DIM.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Nanmedian(results.get(0), results.get(1));
  }

  /** {@code aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Nanmedian nanmedian(long dim) {
    List<Tensor> results = NANMEDIAN__DIM.call().put(this).put(dim).tensors();
    return new Results.Nanmedian(results.get(0), results.get(1));
  }

  private static final Operator NANQUANTILE = new Operator("nanquantile", "");

  /**
   * {@code aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nanquantile.html">torch.Tensor.nanquantile</a>
   */
  public final Tensor nanquantile(Tensor q, Number dim, boolean keepdim, String interpolation) {
    return NANQUANTILE.call().put(this).put(q).put(dim).put(keepdim).put(interpolation).tensor();
  }

  /** {@code aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(Tensor q, Number dim, boolean keepdim) {
    return NANQUANTILE.call().put(this).put(q).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(Tensor q, Number dim) {
    return NANQUANTILE.call().put(this).put(q).put(dim).tensor();
  }

  /** {@code aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(Tensor q) {
    return NANQUANTILE.call().put(this).put(q).tensor();
  }

  private static final Operator NANQUANTILE__SCALAR = new Operator("nanquantile", "scalar");

  /**
   * {@code aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nanquantile.html">torch.Tensor.nanquantile</a>
   */
  public final Tensor nanquantile(double q, Number dim, boolean keepdim, String interpolation) {
    return NANQUANTILE__SCALAR.call().put(this).put(q).put(dim).put(keepdim).put(interpolation).tensor();
  }

  /** {@code aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(double q, Number dim, boolean keepdim) {
    return NANQUANTILE__SCALAR.call().put(this).put(q).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(double q, Number dim) {
    return NANQUANTILE__SCALAR.call().put(this).put(q).put(dim).tensor();
  }

  /** {@code aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor nanquantile(double q) {
    return NANQUANTILE__SCALAR.call().put(this).put(q).tensor();
  }

  private static final Operator NANSUM = new Operator("nansum", "");

  /**
   * {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nansum.html">torch.Tensor.nansum</a>
   */
  public final Tensor nansum(long[] dim, boolean keepdim, DType dtype) {
    return NANSUM.call().put(this).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nansum(long dim, boolean keepdim, DType dtype) {
    return NANSUM.call().put(this).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nansum(long[] dim, boolean keepdim) {
    return NANSUM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nansum(long dim, boolean keepdim) {
    return NANSUM.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nansum(long... dim) {
    return NANSUM.call().put(this).put(dim).tensor();
  }

  /** {@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor nansum() {
    return NANSUM.call().put(this).tensor();
  }

  private static final Operator NARROW__TENSOR = new Operator("narrow", "Tensor");

  /**
   * {@code aten::narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.narrow.html">torch.Tensor.narrow</a>
   */
  public final Tensor narrow(long dim, Tensor start, long length) {
    return NARROW__TENSOR.call().put(this).put(dim).put(start).put(length).tensor();
  }

  private static final Operator NARROW_COPY = new Operator("narrow_copy", "");

  /**
   * {@code aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.narrow_copy.html">torch.Tensor.narrow_copy</a>
   */
  public final Tensor narrowCopy(long dim, long start, long length) {
    return NARROW_COPY.call().put(this).put(dim).put(start).put(length).tensor();
  }

  private static final Operator NATIVE_CHANNEL_SHUFFLE = new Operator("native_channel_shuffle", "");

  /**
   * {@code aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.native_channel_shuffle.html">torch.nn.functional.native_channel_shuffle</a>
   */
  public final Tensor nativeChannelShuffle(long groups) {
    return NATIVE_CHANNEL_SHUFFLE.call().put(this).put(groups).tensor();
  }

  private static final Operator NATIVE_NORM = new Operator("native_norm", "");

  /** {@code aten::native_norm(Tensor self, Scalar p=2) -> Tensor} */
  public final Tensor nativeNorm(Number p) {
    return NATIVE_NORM.call().put(this).put(p).tensor();
  }

  /** {@code aten::native_norm(Tensor self, Scalar p=2) -> Tensor} */
  public final Tensor nativeNorm() {
    return NATIVE_NORM.call().put(this).tensor();
  }

  private static final Operator NATIVE_NORM__SCALAROPT_DIM_DTYPE = new Operator("native_norm", "ScalarOpt_dim_dtype");

  /** {@code aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor} */
  public final Tensor nativeNorm(Number p, long[] dim, boolean keepdim, DType dtype) {
    return NATIVE_NORM__SCALAROPT_DIM_DTYPE.call().put(this).put(p).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor} */
  public final Tensor nativeNorm(Number p, long dim, boolean keepdim, DType dtype) {
    return NATIVE_NORM__SCALAROPT_DIM_DTYPE.call().put(this).put(p).each(dim).put(keepdim).put(dtype).tensor();
  }

  private static final Operator NE__SCALAR = new Operator("ne", "Scalar");

  /**
   * {@code aten::ne.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ne.html">torch.Tensor.ne</a>
   */
  public final Tensor ne(Number other) {
    return NE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator NE__TENSOR = new Operator("ne", "Tensor");

  /**
   * {@code aten::ne.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ne.html">torch.Tensor.ne</a>
   */
  public final Tensor ne(Tensor other) {
    return NE__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator NE___SCALAR = new Operator("ne_", "Scalar");

  /**
   * {@code aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ne_.html">torch.Tensor.ne_</a>
   */
  public final Tensor ne_(Number other) {
    return NE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator NE___TENSOR = new Operator("ne_", "Tensor");

  /**
   * {@code aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ne_.html">torch.Tensor.ne_</a>
   */
  public final Tensor ne_(Tensor other) {
    return NE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator NEG_ = new Operator("neg_", "");

  /**
   * {@code aten::neg_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.neg_.html">torch.Tensor.neg_</a>
   */
  public final Tensor neg_() {
    return NEG_.call().put(this).returning((Tensor) this);
  }

  private static final Operator NEGATIVE = new Operator("negative", "");

  /**
   * {@code aten::negative(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.negative.html">torch.Tensor.negative</a>
   */
  public final Tensor negative() {
    return NEGATIVE.call().put(this).tensor();
  }

  private static final Operator NEGATIVE_ = new Operator("negative_", "");

  /**
   * {@code aten::negative_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.negative_.html">torch.Tensor.negative_</a>
   */
  public final Tensor negative_() {
    return NEGATIVE_.call().put(this).returning((Tensor) this);
  }

  private static final Operator NESTED_TO_PADDED_TENSOR = new Operator("nested_to_padded_tensor", "");

  /** {@code aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor} */
  public final Tensor nestedToPaddedTensor(double padding, long... outputSize) {
    return NESTED_TO_PADDED_TENSOR.call().put(this).put(padding).put(outputSize).tensor();
  }

  /** {@code aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor} */
  public final Tensor nestedToPaddedTensor(double padding) {
    return NESTED_TO_PADDED_TENSOR.call().put(this).put(padding).tensor();
  }

  private static final Operator NEW_EMPTY = new Operator("new_empty", "");

  /**
   * {@code aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_empty.html">torch.Tensor.new_empty</a>
   */
  public final Tensor newEmpty(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NEW_EMPTY.call().put(this).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmpty(long[] size, DType dtype, Device device) {
    return NEW_EMPTY.call().put(this).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmpty(long[] size, DType dtype) {
    return NEW_EMPTY.call().put(this).put(size).put(dtype).tensor();
  }

  /** {@code aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmpty(long... size) {
    return NEW_EMPTY.call().put(this).put(size).tensor();
  }

  private static final Operator NEW_EMPTY_STRIDED = new Operator("new_empty_strided", "");

  /**
   * {@code aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_empty_strided.html">torch.Tensor.new_empty_strided</a>
   */
  public final Tensor newEmptyStrided(long[] size, long[] stride, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NEW_EMPTY_STRIDED.call().put(this).put(size).put(stride).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmptyStrided(long[] size, long[] stride, DType dtype, Device device) {
    return NEW_EMPTY_STRIDED.call().put(this).put(size).put(stride).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmptyStrided(long[] size, long[] stride, DType dtype) {
    return NEW_EMPTY_STRIDED.call().put(this).put(size).put(stride).put(dtype).tensor();
  }

  /** {@code aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newEmptyStrided(long[] size, long... stride) {
    return NEW_EMPTY_STRIDED.call().put(this).put(size).put(stride).tensor();
  }

  private static final Operator NEW_FULL = new Operator("new_full", "");

  /**
   * {@code aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_full.html">torch.Tensor.new_full</a>
   */
  public final Tensor newFull(long[] size, Number fillValue, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NEW_FULL.call().put(this).put(size).put(fillValue).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newFull(long[] size, Number fillValue, DType dtype, Device device) {
    return NEW_FULL.call().put(this).put(size).put(fillValue).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newFull(long[] size, Number fillValue, DType dtype) {
    return NEW_FULL.call().put(this).put(size).put(fillValue).put(dtype).tensor();
  }

  /** {@code aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newFull(long[] size, Number fillValue) {
    return NEW_FULL.call().put(this).put(size).put(fillValue).tensor();
  }

  private static final Operator NEW_ONES = new Operator("new_ones", "");

  /**
   * {@code aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_ones.html">torch.Tensor.new_ones</a>
   */
  public final Tensor newOnes(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NEW_ONES.call().put(this).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newOnes(long[] size, DType dtype, Device device) {
    return NEW_ONES.call().put(this).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newOnes(long[] size, DType dtype) {
    return NEW_ONES.call().put(this).put(size).put(dtype).tensor();
  }

  /** {@code aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newOnes(long... size) {
    return NEW_ONES.call().put(this).put(size).tensor();
  }

  private static final Operator NEW_ZEROS = new Operator("new_zeros", "");

  /**
   * {@code aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_zeros.html">torch.Tensor.new_zeros</a>
   */
  public final Tensor newZeros(long[] size, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return NEW_ZEROS.call().put(this).put(size).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newZeros(long[] size, DType dtype, Device device) {
    return NEW_ZEROS.call().put(this).put(size).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newZeros(long[] size, DType dtype) {
    return NEW_ZEROS.call().put(this).put(size).put(dtype).tensor();
  }

  /** {@code aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public final Tensor newZeros(long... size) {
    return NEW_ZEROS.call().put(this).put(size).tensor();
  }

  private static final Operator NEXTAFTER = new Operator("nextafter", "");

  /**
   * {@code aten::nextafter(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nextafter.html">torch.Tensor.nextafter</a>
   */
  public final Tensor nextafter(Tensor other) {
    return NEXTAFTER.call().put(this).put(other).tensor();
  }

  private static final Operator NEXTAFTER_ = new Operator("nextafter_", "");

  /**
   * {@code aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nextafter_.html">torch.Tensor.nextafter_</a>
   */
  public final Tensor nextafter_(Tensor other) {
    return NEXTAFTER_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator NLL_LOSS = new Operator("nll_loss", "");

  /**
   * {@code aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.nll_loss.html">torch.nn.functional.nll_loss</a>
   */
  public final Tensor nllLoss(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return NLL_LOSS.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensor();
  }

  /** {@code aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss(Tensor target, Tensor weight, long reduction) {
    return NLL_LOSS.call().put(this).put(target).put(weight).put(reduction).tensor();
  }

  /** {@code aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss(Tensor target, Tensor weight) {
    return NLL_LOSS.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss(Tensor target) {
    return NLL_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator NLL_LOSS2D = new Operator("nll_loss2d", "");

  /** {@code aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss2d(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return NLL_LOSS2D.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensor();
  }

  /** {@code aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss2d(Tensor target, Tensor weight, long reduction) {
    return NLL_LOSS2D.call().put(this).put(target).put(weight).put(reduction).tensor();
  }

  /** {@code aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss2d(Tensor target, Tensor weight) {
    return NLL_LOSS2D.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLoss2d(Tensor target) {
    return NLL_LOSS2D.call().put(this).put(target).tensor();
  }

  private static final Operator NLL_LOSS2D_FORWARD = new Operator("nll_loss2d_forward", "");

  /** {@code aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)} */
  public final Results.NllLoss2dForward nllLoss2dForward(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    List<Tensor> results = NLL_LOSS2D_FORWARD.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensors();
    return new Results.NllLoss2dForward(results.get(0), results.get(1));
  }

  private static final Operator NLL_LOSS_FORWARD = new Operator("nll_loss_forward", "");

  /** {@code aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)} */
  public final Results.NllLossForward nllLossForward(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    List<Tensor> results = NLL_LOSS_FORWARD.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensors();
    return new Results.NllLossForward(results.get(0), results.get(1));
  }

  private static final Operator NLL_LOSS_ND = new Operator("nll_loss_nd", "");

  /** {@code aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLossNd(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return NLL_LOSS_ND.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensor();
  }

  /** {@code aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLossNd(Tensor target, Tensor weight, long reduction) {
    return NLL_LOSS_ND.call().put(this).put(target).put(weight).put(reduction).tensor();
  }

  /** {@code aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLossNd(Tensor target, Tensor weight) {
    return NLL_LOSS_ND.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor} */
  public final Tensor nllLossNd(Tensor target) {
    return NLL_LOSS_ND.call().put(this).put(target).tensor();
  }

  private static final Operator NONZERO = new Operator("nonzero", "");

  /**
   * {@code aten::nonzero(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nonzero.html">torch.Tensor.nonzero</a>
   */
  public final Tensor nonzero() {
    return NONZERO.call().put(this).tensor();
  }

  private static final Operator NONZERO_NUMPY = new Operator("nonzero_numpy", "");

  /** {@code aten::nonzero_numpy(Tensor self) -> Tensor[]} */
  public final List<Tensor> nonzeroNumpy() {
    return NONZERO_NUMPY.call().put(this).tensors();
  }

  private static final Operator NONZERO_STATIC = new Operator("nonzero_static", "");

  /**
   * {@code aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.nonzero_static.html">torch.Tensor.nonzero_static</a>
   */
  public final Tensor nonzeroStatic(long size, long fillValue) {
    return NONZERO_STATIC.call().put(this).put(size).put(fillValue).tensor();
  }

  /** {@code aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor} */
  public final Tensor nonzeroStatic(long size) {
    return NONZERO_STATIC.call().put(this).put(size).tensor();
  }

  private static final Operator NORM__SCALAR = new Operator("norm", "Scalar");

  /**
   * {@code aten::norm.Scalar(Tensor self, Scalar p=2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public final Tensor normScalar(Number p) {
    return NORM__SCALAR.call().put(this).put(p).tensor();
  }

  private static final Operator NORM__SCALAROPT_DIM = new Operator("norm", "ScalarOpt_dim");

  /**
   * {@code aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public final Tensor norm(Number p, long[] dim, boolean keepdim) {
    return NORM__SCALAROPT_DIM.call().put(this).put(p).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor norm(Number p, long dim, boolean keepdim) {
    return NORM__SCALAROPT_DIM.call().put(this).put(p).each(dim).put(keepdim).tensor();
  }

  private static final Operator NORM__SCALAROPT_DIM_DTYPE = new Operator("norm", "ScalarOpt_dim_dtype");

  /**
   * {@code aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public final Tensor norm(Number p, long[] dim, boolean keepdim, DType dtype) {
    return NORM__SCALAROPT_DIM_DTYPE.call().put(this).put(p).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor} */
  public final Tensor norm(Number p, long dim, boolean keepdim, DType dtype) {
    return NORM__SCALAROPT_DIM_DTYPE.call().put(this).put(p).each(dim).put(keepdim).put(dtype).tensor();
  }

  private static final Operator NORM__SCALAROPT_DTYPE = new Operator("norm", "ScalarOpt_dtype");

  /**
   * {@code aten::norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public final Tensor norm(Number p, DType dtype) {
    return NORM__SCALAROPT_DTYPE.call().put(this).put(p).put(dtype).tensor();
  }

  private static final Operator NORMAL_ = new Operator("normal_", "");

  /**
   * {@code aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.normal_.html">torch.Tensor.normal_</a>
   */
  public final Tensor normal_(double mean, double std, Generator generator) {
    return NORMAL_.call().put(this).put(mean).put(std).put(generator).returning((Tensor) this);
  }

  /** {@code aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor normal_(double mean, double std) {
    return NORMAL_.call().put(this).put(mean).put(std).returning((Tensor) this);
  }

  /** {@code aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor normal_(double mean) {
    return NORMAL_.call().put(this).put(mean).returning((Tensor) this);
  }

  /** {@code aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor normal_() {
    return NORMAL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator NORMAL_FUNCTIONAL = new Operator("normal_functional", "");

  /** {@code aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor normalFunctional(double mean, double std, Generator generator) {
    return NORMAL_FUNCTIONAL.call().put(this).put(mean).put(std).put(generator).tensor();
  }

  /** {@code aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor normalFunctional(double mean, double std) {
    return NORMAL_FUNCTIONAL.call().put(this).put(mean).put(std).tensor();
  }

  /** {@code aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor normalFunctional(double mean) {
    return NORMAL_FUNCTIONAL.call().put(this).put(mean).tensor();
  }

  /** {@code aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor normalFunctional() {
    return NORMAL_FUNCTIONAL.call().put(this).tensor();
  }

  private static final Operator NOT_EQUAL__SCALAR = new Operator("not_equal", "Scalar");

  /**
   * {@code aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.not_equal.html">torch.Tensor.not_equal</a>
   */
  public final Tensor notEqual(Number other) {
    return NOT_EQUAL__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator NOT_EQUAL__TENSOR = new Operator("not_equal", "Tensor");

  /**
   * {@code aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.not_equal.html">torch.Tensor.not_equal</a>
   */
  public final Tensor notEqual(Tensor other) {
    return NOT_EQUAL__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator NOT_EQUAL___SCALAR = new Operator("not_equal_", "Scalar");

  /**
   * {@code aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.not_equal_.html">torch.Tensor.not_equal_</a>
   */
  public final Tensor notEqual_(Number other) {
    return NOT_EQUAL___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator NOT_EQUAL___TENSOR = new Operator("not_equal_", "Tensor");

  /**
   * {@code aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.not_equal_.html">torch.Tensor.not_equal_</a>
   */
  public final Tensor notEqual_(Tensor other) {
    return NOT_EQUAL___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator NUCLEAR_NORM = new Operator("nuclear_norm", "");

  /** {@code aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor} */
  public final Tensor nuclearNorm(boolean keepdim) {
    return NUCLEAR_NORM.call().put(this).put(keepdim).tensor();
  }

  /** {@code aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor} */
  public final Tensor nuclearNorm() {
    return NUCLEAR_NORM.call().put(this).tensor();
  }

  private static final Operator NUCLEAR_NORM__DIM = new Operator("nuclear_norm", "dim");

  /** {@code aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor} */
  public final Tensor nuclearNorm(long[] dim, boolean keepdim) {
    return NUCLEAR_NORM__DIM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor} */
  public final Tensor nuclearNorm(long dim, boolean keepdim) {
    return NUCLEAR_NORM__DIM.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor} */
  public final Tensor nuclearNorm(long... dim) {
    return NUCLEAR_NORM__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator NUMPY_T = new Operator("numpy_T", "");

  /** {@code aten::numpy_T(Tensor(a) self) -> Tensor(a)} */
  public final Tensor numpyT() {
    return NUMPY_T.call().put(this).tensor();
  }

  private static final Operator ONE_HOT = new Operator("one_hot", "");

  /**
   * {@code aten::one_hot(Tensor self, int num_classes=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.one_hot.html">torch.nn.functional.one_hot</a>
   */
  public final Tensor oneHot(long numClasses) {
    return ONE_HOT.call().put(this).put(numClasses).tensor();
  }

  /** {@code aten::one_hot(Tensor self, int num_classes=-1) -> Tensor} */
  public final Tensor oneHot() {
    return ONE_HOT.call().put(this).tensor();
  }

  private static final Operator ONES_LIKE = new Operator("ones_like", "");

  /**
   * {@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ones_like.html">torch.ones_like</a>
   */
  public final Tensor onesLike(DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return ONES_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor onesLike(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ONES_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor onesLike(DType dtype, Device device) {
    return ONES_LIKE.call().put(this).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor onesLike(DType dtype) {
    return ONES_LIKE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor onesLike() {
    return ONES_LIKE.call().put(this).tensor();
  }

  private static final Operator ORGQR = new Operator("orgqr", "");

  /**
   * {@code aten::orgqr(Tensor self, Tensor input2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.orgqr.html">torch.Tensor.orgqr</a>
   */
  public final Tensor orgqr(Tensor input2) {
    return ORGQR.call().put(this).put(input2).tensor();
  }

  private static final Operator ORMQR = new Operator("ormqr", "");

  /**
   * {@code aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ormqr.html">torch.Tensor.ormqr</a>
   */
  public final Tensor ormqr(Tensor input2, Tensor input3, boolean left, boolean transpose) {
    return ORMQR.call().put(this).put(input2).put(input3).put(left).put(transpose).tensor();
  }

  /** {@code aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor} */
  public final Tensor ormqr(Tensor input2, Tensor input3, boolean left) {
    return ORMQR.call().put(this).put(input2).put(input3).put(left).tensor();
  }

  /** {@code aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor} */
  public final Tensor ormqr(Tensor input2, Tensor input3) {
    return ORMQR.call().put(this).put(input2).put(input3).tensor();
  }

  private static final Operator OUTER = new Operator("outer", "");

  /**
   * {@code aten::outer(Tensor self, Tensor vec2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.outer.html">torch.Tensor.outer</a>
   */
  public final Tensor outer(Tensor vec2) {
    return OUTER.call().put(this).put(vec2).tensor();
  }

  private static final Operator OUTPUT_NR = new Operator("output_nr", "");

  /** {@code aten::output_nr(Tensor self) -> int} */
  public final long outputNr() {
    return OUTPUT_NR.call().put(this).integer();
  }

  private static final Operator PAD = new Operator("pad", "");

  /**
   * {@code aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pad.html">torch.nn.functional.pad</a>
   */
  public final Tensor pad(long[] pad, String mode, Number value) {
    return PAD.call().put(this).put(pad).put(mode).put(value).tensor();
  }

  /** {@code aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor} */
  public final Tensor pad(long[] pad, String mode) {
    return PAD.call().put(this).put(pad).put(mode).tensor();
  }

  /** {@code aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor} */
  public final Tensor pad(long... pad) {
    return PAD.call().put(this).put(pad).tensor();
  }

  private static final Operator PDIST = new Operator("pdist", "");

  /**
   * {@code aten::pdist(Tensor self, float p=2.) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pdist.html">torch.nn.functional.pdist</a>
   */
  public final Tensor pdist(double p) {
    return PDIST.call().put(this).put(p).tensor();
  }

  /** {@code aten::pdist(Tensor self, float p=2.) -> Tensor} */
  public final Tensor pdist() {
    return PDIST.call().put(this).tensor();
  }

  private static final Operator PERMUTE_COPY = new Operator("permute_copy", "");

  /**
   * {@code aten::permute_copy(Tensor self, int[] dims) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.permute_copy.html">torch.permute_copy</a>
   */
  public final Tensor permuteCopy(long... dims) {
    return PERMUTE_COPY.call().put(this).put(dims).tensor();
  }

  private static final Operator PIN_MEMORY = new Operator("pin_memory", "");

  /**
   * {@code aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.pin_memory.html">torch.Tensor.pin_memory</a>
   */
  public final Tensor pinMemory(Device device) {
    return PIN_MEMORY.call().put(this).put(device).tensor();
  }

  /** {@code aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)} */
  public final Tensor pinMemory() {
    return PIN_MEMORY.call().put(this).tensor();
  }

  private static final Operator PINVERSE = new Operator("pinverse", "");

  /**
   * {@code aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.pinverse.html">torch.Tensor.pinverse</a>
   */
  public final Tensor pinverse(double rcond) {
    return PINVERSE.call().put(this).put(rcond).tensor();
  }

  /** {@code aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor} */
  public final Tensor pinverse() {
    return PINVERSE.call().put(this).tensor();
  }

  private static final Operator PIXEL_SHUFFLE = new Operator("pixel_shuffle", "");

  /**
   * {@code aten::pixel_shuffle(Tensor self, int upscale_factor) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pixel_shuffle.html">torch.nn.functional.pixel_shuffle</a>
   */
  public final Tensor pixelShuffle(long upscaleFactor) {
    return PIXEL_SHUFFLE.call().put(this).put(upscaleFactor).tensor();
  }

  private static final Operator PIXEL_UNSHUFFLE = new Operator("pixel_unshuffle", "");

  /**
   * {@code aten::pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pixel_unshuffle.html">torch.nn.functional.pixel_unshuffle</a>
   */
  public final Tensor pixelUnshuffle(long downscaleFactor) {
    return PIXEL_UNSHUFFLE.call().put(this).put(downscaleFactor).tensor();
  }

  private static final Operator POISSON = new Operator("poisson", "");

  /**
   * {@code aten::poisson(Tensor self, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.poisson.html">torch.poisson</a>
   */
  public final Tensor poisson(Generator generator) {
    return POISSON.call().put(this).put(generator).tensor();
  }

  /** {@code aten::poisson(Tensor self, Generator? generator=None) -> Tensor} */
  public final Tensor poisson() {
    return POISSON.call().put(this).tensor();
  }

  private static final Operator POLYGAMMA_ = new Operator("polygamma_", "");

  /**
   * {@code aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.polygamma_.html">torch.Tensor.polygamma_</a>
   */
  public final Tensor polygamma_(long n) {
    return POLYGAMMA_.call().put(this).put(n).returning((Tensor) this);
  }

  private static final Operator POSITIVE = new Operator("positive", "");

  /**
   * {@code aten::positive(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.positive.html">torch.Tensor.positive</a>
   */
  public final Tensor positive() {
    return POSITIVE.call().put(this).tensor();
  }

  private static final Operator POW__TENSOR_TENSOR = new Operator("pow", "Tensor_Tensor");

  /**
   * {@code aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.pow.html">torch.Tensor.pow</a>
   */
  public final Tensor pow(Tensor exponent) {
    return POW__TENSOR_TENSOR.call().put(this).put(exponent).tensor();
  }

  private static final Operator POW___SCALAR = new Operator("pow_", "Scalar");

  /**
   * {@code aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.pow_.html">torch.Tensor.pow_</a>
   */
  public final Tensor pow_(Number exponent) {
    return POW___SCALAR.call().put(this).put(exponent).returning((Tensor) this);
  }

  private static final Operator POW___TENSOR = new Operator("pow_", "Tensor");

  /**
   * {@code aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.pow_.html">torch.Tensor.pow_</a>
   */
  public final Tensor pow_(Tensor exponent) {
    return POW___TENSOR.call().put(this).put(exponent).returning((Tensor) this);
  }

  private static final Operator PRELU = new Operator("prelu", "");

  /**
   * {@code aten::prelu(Tensor self, Tensor weight) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.prelu.html">torch.nn.functional.prelu</a>
   */
  public final Tensor prelu(Tensor weight) {
    return PRELU.call().put(this).put(weight).tensor();
  }

  private static final Operator PROD = new Operator("prod", "");

  /**
   * {@code aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.prod.html">torch.Tensor.prod</a>
   */
  public final Tensor prod(DType dtype) {
    return PROD.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor prod() {
    return PROD.call().put(this).tensor();
  }

  private static final Operator PROD__DIM_INT = new Operator("prod", "dim_int");

  /**
   * {@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.prod.html">torch.Tensor.prod</a>
   */
  public final Tensor prod(long dim, boolean keepdim, DType dtype) {
    return PROD__DIM_INT.call().put(this).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor prod(long dim, boolean keepdim) {
    return PROD__DIM_INT.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor prod(long dim) {
    return PROD__DIM_INT.call().put(this).put(dim).tensor();
  }

  private static final Operator PUT = new Operator("put", "");

  /**
   * {@code aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.put.html">torch.Tensor.put</a>
   */
  public final Tensor put(Tensor index, Tensor source, boolean accumulate) {
    return PUT.call().put(this).put(index).put(source).put(accumulate).tensor();
  }

  /** {@code aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor} */
  public final Tensor put(Tensor index, Tensor source) {
    return PUT.call().put(this).put(index).put(source).tensor();
  }

  private static final Operator PUT_ = new Operator("put_", "");

  /**
   * {@code aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.put_.html">torch.Tensor.put_</a>
   */
  public final Tensor put_(Tensor index, Tensor source, boolean accumulate) {
    return PUT_.call().put(this).put(index).put(source).put(accumulate).returning((Tensor) this);
  }

  /** {@code aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)} */
  public final Tensor put_(Tensor index, Tensor source) {
    return PUT_.call().put(this).put(index).put(source).returning((Tensor) this);
  }

  private static final Operator Q_PER_CHANNEL_AXIS = new Operator("q_per_channel_axis", "");

  /**
   * {@code aten::q_per_channel_axis(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_per_channel_axis.html">torch.Tensor.q_per_channel_axis</a>
   */
  public final long qPerChannelAxis() {
    return Q_PER_CHANNEL_AXIS.call().put(this).integer();
  }

  private static final Operator Q_PER_CHANNEL_SCALES = new Operator("q_per_channel_scales", "");

  /**
   * {@code aten::q_per_channel_scales(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_per_channel_scales.html">torch.Tensor.q_per_channel_scales</a>
   */
  public final Tensor qPerChannelScales() {
    return Q_PER_CHANNEL_SCALES.call().put(this).tensor();
  }

  private static final Operator Q_PER_CHANNEL_ZERO_POINTS = new Operator("q_per_channel_zero_points", "");

  /**
   * {@code aten::q_per_channel_zero_points(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_per_channel_zero_points.html">torch.Tensor.q_per_channel_zero_points</a>
   */
  public final Tensor qPerChannelZeroPoints() {
    return Q_PER_CHANNEL_ZERO_POINTS.call().put(this).tensor();
  }

  private static final Operator Q_SCALE = new Operator("q_scale", "");

  /**
   * {@code aten::q_scale(Tensor self) -> float}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_scale.html">torch.Tensor.q_scale</a>
   */
  public final double qScale() {
    return Q_SCALE.call().put(this).real();
  }

  private static final Operator Q_ZERO_POINT = new Operator("q_zero_point", "");

  /**
   * {@code aten::q_zero_point(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_zero_point.html">torch.Tensor.q_zero_point</a>
   */
  public final long qZeroPoint() {
    return Q_ZERO_POINT.call().put(this).integer();
  }

  private static final Operator QR = new Operator("qr", "");

  /**
   * {@code aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.qr.html">torch.Tensor.qr</a>
   */
  public final Results.Qr qr(boolean some) {
    List<Tensor> results = QR.call().put(this).put(some).tensors();
    return new Results.Qr(results.get(0), results.get(1));
  }

  /** {@code aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)} */
  public final Results.Qr qr() {
    List<Tensor> results = QR.call().put(this).tensors();
    return new Results.Qr(results.get(0), results.get(1));
  }

  private static final Operator QUANTILE = new Operator("quantile", "");

  /**
   * {@code aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.quantile.html">torch.Tensor.quantile</a>
   */
  public final Tensor quantile(Tensor q, Number dim, boolean keepdim, String interpolation) {
    return QUANTILE.call().put(this).put(q).put(dim).put(keepdim).put(interpolation).tensor();
  }

  /** {@code aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(Tensor q, Number dim, boolean keepdim) {
    return QUANTILE.call().put(this).put(q).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(Tensor q, Number dim) {
    return QUANTILE.call().put(this).put(q).put(dim).tensor();
  }

  /** {@code aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(Tensor q) {
    return QUANTILE.call().put(this).put(q).tensor();
  }

  private static final Operator QUANTILE__SCALAR = new Operator("quantile", "scalar");

  /**
   * {@code aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.quantile.html">torch.Tensor.quantile</a>
   */
  public final Tensor quantile(double q, Number dim, boolean keepdim, String interpolation) {
    return QUANTILE__SCALAR.call().put(this).put(q).put(dim).put(keepdim).put(interpolation).tensor();
  }

  /** {@code aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(double q, Number dim, boolean keepdim) {
    return QUANTILE__SCALAR.call().put(this).put(q).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(double q, Number dim) {
    return QUANTILE__SCALAR.call().put(this).put(q).put(dim).tensor();
  }

  /** {@code aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor} */
  public final Tensor quantile(double q) {
    return QUANTILE__SCALAR.call().put(this).put(q).tensor();
  }

  private static final Operator QUANTIZE_PER_CHANNEL = new Operator("quantize_per_channel", "");

  /**
   * {@code aten::quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_channel.html">torch.quantize_per_channel</a>
   */
  public final Tensor quantizePerChannel(Tensor scales, Tensor zeroPoints, long axis, DType dtype) {
    return QUANTIZE_PER_CHANNEL.call().put(this).put(scales).put(zeroPoints).put(axis).put(dtype).tensor();
  }

  private static final Operator QUANTIZE_PER_TENSOR = new Operator("quantize_per_tensor", "");

  /**
   * {@code aten::quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public final Tensor quantizePerTensor(double scale, long zeroPoint, DType dtype) {
    return QUANTIZE_PER_TENSOR.call().put(this).put(scale).put(zeroPoint).put(dtype).tensor();
  }

  private static final Operator QUANTIZE_PER_TENSOR__TENSOR_QPARAMS = new Operator("quantize_per_tensor", "tensor_qparams");

  /**
   * {@code aten::quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public final Tensor quantizePerTensor(Tensor scale, Tensor zeroPoint, DType dtype) {
    return QUANTIZE_PER_TENSOR__TENSOR_QPARAMS.call().put(this).put(scale).put(zeroPoint).put(dtype).tensor();
  }

  private static final Operator QUANTIZE_PER_TENSOR_DYNAMIC = new Operator("quantize_per_tensor_dynamic", "");

  /**
   * {@code aten::quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor_dynamic.html">torch.quantize_per_tensor_dynamic</a>
   */
  public final Tensor quantizePerTensorDynamic(DType dtype, boolean reduceRange) {
    return QUANTIZE_PER_TENSOR_DYNAMIC.call().put(this).put(dtype).put(reduceRange).tensor();
  }

  private static final Operator QUANTIZED_MAX_POOL1D = new Operator("quantized_max_pool1d", "");

  /**
   * {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_max_pool1d.html">torch.quantized_max_pool1d</a>
   */
  public final Tensor quantizedMaxPool1d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL1D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL1D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool1d(long... kernelSize) {
    return QUANTIZED_MAX_POOL1D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator QUANTIZED_MAX_POOL2D = new Operator("quantized_max_pool2d", "");

  /**
   * {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_max_pool2d.html">torch.quantized_max_pool2d</a>
   */
  public final Tensor quantizedMaxPool2d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL2D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL2D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool2d(long... kernelSize) {
    return QUANTIZED_MAX_POOL2D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator QUANTIZED_MAX_POOL3D = new Operator("quantized_max_pool3d", "");

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL3D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL3D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor} */
  public final Tensor quantizedMaxPool3d(long... kernelSize) {
    return QUANTIZED_MAX_POOL3D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator RAD2DEG = new Operator("rad2deg", "");

  /**
   * {@code aten::rad2deg(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.rad2deg.html">torch.Tensor.rad2deg</a>
   */
  public final Tensor rad2deg() {
    return RAD2DEG.call().put(this).tensor();
  }

  private static final Operator RAD2DEG_ = new Operator("rad2deg_", "");

  /**
   * {@code aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.rad2deg_.html">torch.Tensor.rad2deg_</a>
   */
  public final Tensor rad2deg_() {
    return RAD2DEG_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RAND_LIKE = new Operator("rand_like", "");

  /**
   * {@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public final Tensor randLike(DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RAND_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RAND_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(DType dtype, Device device) {
    return RAND_LIKE.call().put(this).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(DType dtype) {
    return RAND_LIKE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike() {
    return RAND_LIKE.call().put(this).tensor();
  }

  private static final Operator RAND_LIKE__GENERATOR = new Operator("rand_like", "generator");

  /**
   * {@code aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public final Tensor randLike(Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RAND_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RAND_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(Generator generator, DType dtype, Device device) {
    return RAND_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(Generator generator, DType dtype) {
    return RAND_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).tensor();
  }

  /** {@code aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randLike(Generator generator) {
    return RAND_LIKE__GENERATOR.call().put(this).put(generator).tensor();
  }

  private static final Operator RANDINT_LIKE = new Operator("randint_like", "");

  /**
   * {@code aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(long high, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE.call().put(this).put(high).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE.call().put(this).put(high).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, DType dtype, Device device) {
    return RANDINT_LIKE.call().put(this).put(high).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, DType dtype) {
    return RANDINT_LIKE.call().put(this).put(high).put(dtype).tensor();
  }

  /** {@code aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high) {
    return RANDINT_LIKE.call().put(this).put(high).tensor();
  }

  private static final Operator RANDINT_LIKE__TENSOR = new Operator("randint_like", "Tensor");

  /**
   * {@code aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(Tensor high, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__TENSOR.call().put(this).put(high).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE__TENSOR.call().put(this).put(high).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, DType dtype, Device device) {
    return RANDINT_LIKE__TENSOR.call().put(this).put(high).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, DType dtype) {
    return RANDINT_LIKE__TENSOR.call().put(this).put(high).put(dtype).tensor();
  }

  /** {@code aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high) {
    return RANDINT_LIKE__TENSOR.call().put(this).put(high).tensor();
  }

  private static final Operator RANDINT_LIKE__TENSOR_GENERATOR = new Operator("randint_like", "Tensor_generator");

  /**
   * {@code aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(Tensor high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__TENSOR_GENERATOR.call().put(this).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE__TENSOR_GENERATOR.call().put(this).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, Generator generator, DType dtype, Device device) {
    return RANDINT_LIKE__TENSOR_GENERATOR.call().put(this).put(high).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, Generator generator, DType dtype) {
    return RANDINT_LIKE__TENSOR_GENERATOR.call().put(this).put(high).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(Tensor high, Generator generator) {
    return RANDINT_LIKE__TENSOR_GENERATOR.call().put(this).put(high).put(generator).tensor();
  }

  private static final Operator RANDINT_LIKE__GENERATOR = new Operator("randint_like", "generator");

  /**
   * {@code aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(long high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__GENERATOR.call().put(this).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE__GENERATOR.call().put(this).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, Generator generator, DType dtype, Device device) {
    return RANDINT_LIKE__GENERATOR.call().put(this).put(high).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, Generator generator, DType dtype) {
    return RANDINT_LIKE__GENERATOR.call().put(this).put(high).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long high, Generator generator) {
    return RANDINT_LIKE__GENERATOR.call().put(this).put(high).put(generator).tensor();
  }

  private static final Operator RANDINT_LIKE__LOW_DTYPE = new Operator("randint_like", "low_dtype");

  /**
   * {@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(long low, long high, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__LOW_DTYPE.call().put(this).put(low).put(high).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE__LOW_DTYPE.call().put(this).put(low).put(high).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, DType dtype, Device device) {
    return RANDINT_LIKE__LOW_DTYPE.call().put(this).put(low).put(high).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, DType dtype) {
    return RANDINT_LIKE__LOW_DTYPE.call().put(this).put(low).put(high).put(dtype).tensor();
  }

  /** {@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high) {
    return RANDINT_LIKE__LOW_DTYPE.call().put(this).put(low).put(high).tensor();
  }

  private static final Operator RANDINT_LIKE__LOW_GENERATOR_DTYPE = new Operator("randint_like", "low_generator_dtype");

  /**
   * {@code aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public final Tensor randintLike(long low, long high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE.call().put(this).put(low).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE.call().put(this).put(low).put(high).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, Generator generator, DType dtype, Device device) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE.call().put(this).put(low).put(high).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, Generator generator, DType dtype) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE.call().put(this).put(low).put(high).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randintLike(long low, long high, Generator generator) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE.call().put(this).put(low).put(high).put(generator).tensor();
  }

  private static final Operator RANDN_LIKE = new Operator("randn_like", "");

  /**
   * {@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public final Tensor randnLike(DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDN_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDN_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(DType dtype, Device device) {
    return RANDN_LIKE.call().put(this).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(DType dtype) {
    return RANDN_LIKE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike() {
    return RANDN_LIKE.call().put(this).tensor();
  }

  private static final Operator RANDN_LIKE__GENERATOR = new Operator("randn_like", "generator");

  /**
   * {@code aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public final Tensor randnLike(Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return RANDN_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(Generator generator, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return RANDN_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(Generator generator, DType dtype, Device device) {
    return RANDN_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(Generator generator, DType dtype) {
    return RANDN_LIKE__GENERATOR.call().put(this).put(generator).put(dtype).tensor();
  }

  /** {@code aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor randnLike(Generator generator) {
    return RANDN_LIKE__GENERATOR.call().put(this).put(generator).tensor();
  }

  private static final Operator RANDOM = new Operator("random", "");

  /** {@code aten::random(Tensor self, *, Generator? generator=None) -> Tensor} */
  public final Tensor random(Generator generator) {
    return RANDOM.call().put(this).put(generator).tensor();
  }

  /** {@code aten::random(Tensor self, *, Generator? generator=None) -> Tensor} */
  public final Tensor random() {
    return RANDOM.call().put(this).tensor();
  }

  private static final Operator RANDOM__FROM = new Operator("random", "from");

  /** {@code aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor} */
  public final Tensor random(long from, Number to, Generator generator) {
    return RANDOM__FROM.call().put(this).put(from).put(to).put(generator).tensor();
  }

  /** {@code aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor} */
  public final Tensor random(long from, Number to) {
    return RANDOM__FROM.call().put(this).put(from).put(to).tensor();
  }

  private static final Operator RANDOM__TO = new Operator("random", "to");

  /** {@code aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor} */
  public final Tensor random(long to, Generator generator) {
    return RANDOM__TO.call().put(this).put(to).put(generator).tensor();
  }

  /** {@code aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor} */
  public final Tensor random(long to) {
    return RANDOM__TO.call().put(this).put(to).tensor();
  }

  private static final Operator RANDOM_ = new Operator("random_", "");

  /**
   * {@code aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.random_.html">torch.Tensor.random_</a>
   */
  public final Tensor random_(Generator generator) {
    return RANDOM_.call().put(this).put(generator).returning((Tensor) this);
  }

  /** {@code aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor random_() {
    return RANDOM_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RANDOM___FROM = new Operator("random_", "from");

  /**
   * {@code aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.random_.html">torch.Tensor.random_</a>
   */
  public final Tensor random_(long from, Number to, Generator generator) {
    return RANDOM___FROM.call().put(this).put(from).put(to).put(generator).returning((Tensor) this);
  }

  /** {@code aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor random_(long from, Number to) {
    return RANDOM___FROM.call().put(this).put(from).put(to).returning((Tensor) this);
  }

  private static final Operator RANDOM___TO = new Operator("random_", "to");

  /**
   * {@code aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.random_.html">torch.Tensor.random_</a>
   */
  public final Tensor random_(long to, Generator generator) {
    return RANDOM___TO.call().put(this).put(to).put(generator).returning((Tensor) this);
  }

  /** {@code aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor random_(long to) {
    return RANDOM___TO.call().put(this).put(to).returning((Tensor) this);
  }

  private static final Operator RAVEL = new Operator("ravel", "");

  /**
   * {@code aten::ravel(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ravel.html">torch.Tensor.ravel</a>
   */
  public final Tensor ravel() {
    return RAVEL.call().put(this).tensor();
  }

  private static final Operator REAL = new Operator("real", "");

  /**
   * {@code aten::real(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.real.html">torch.Tensor.real</a>
   */
  public final Tensor real() {
    return REAL.call().put(this).tensor();
  }

  private static final Operator RECIPROCAL = new Operator("reciprocal", "");

  /**
   * {@code aten::reciprocal(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.reciprocal.html">torch.Tensor.reciprocal</a>
   */
  public final Tensor reciprocal() {
    return RECIPROCAL.call().put(this).tensor();
  }

  private static final Operator RECIPROCAL_ = new Operator("reciprocal_", "");

  /**
   * {@code aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.reciprocal_.html">torch.Tensor.reciprocal_</a>
   */
  public final Tensor reciprocal_() {
    return RECIPROCAL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator REFLECTION_PAD1D = new Operator("reflection_pad1d", "");

  /** {@code aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor} */
  public final Tensor reflectionPad1d(long... padding) {
    return REFLECTION_PAD1D.call().put(this).put(padding).tensor();
  }

  private static final Operator REFLECTION_PAD2D = new Operator("reflection_pad2d", "");

  /** {@code aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor} */
  public final Tensor reflectionPad2d(long... padding) {
    return REFLECTION_PAD2D.call().put(this).put(padding).tensor();
  }

  private static final Operator REFLECTION_PAD3D = new Operator("reflection_pad3d", "");

  /** {@code aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor} */
  public final Tensor reflectionPad3d(long... padding) {
    return REFLECTION_PAD3D.call().put(this).put(padding).tensor();
  }

  private static final Operator RELU = new Operator("relu", "");

  /**
   * {@code aten::relu(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.relu.html">torch.nn.functional.relu</a>
   */
  public final Tensor relu() {
    return RELU.call().put(this).tensor();
  }

  private static final Operator RELU6 = new Operator("relu6", "");

  /**
   * {@code aten::relu6(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.relu6.html">torch.nn.functional.relu6</a>
   */
  public final Tensor relu6() {
    return RELU6.call().put(this).tensor();
  }

  private static final Operator RELU6_ = new Operator("relu6_", "");

  /** {@code aten::relu6_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor relu6_() {
    return RELU6_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RELU_ = new Operator("relu_", "");

  /**
   * {@code aten::relu_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.relu_.html">torch.nn.functional.relu_</a>
   */
  public final Tensor relu_() {
    return RELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator REMAINDER__SCALAR = new Operator("remainder", "Scalar");

  /**
   * {@code aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.remainder.html">torch.Tensor.remainder</a>
   */
  public final Tensor remainder(Number other) {
    return REMAINDER__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator REMAINDER__TENSOR = new Operator("remainder", "Tensor");

  /**
   * {@code aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.remainder.html">torch.Tensor.remainder</a>
   */
  public final Tensor remainder(Tensor other) {
    return REMAINDER__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator REMAINDER___SCALAR = new Operator("remainder_", "Scalar");

  /**
   * {@code aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.remainder_.html">torch.Tensor.remainder_</a>
   */
  public final Tensor remainder_(Number other) {
    return REMAINDER___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator REMAINDER___TENSOR = new Operator("remainder_", "Tensor");

  /**
   * {@code aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.remainder_.html">torch.Tensor.remainder_</a>
   */
  public final Tensor remainder_(Tensor other) {
    return REMAINDER___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator RENORM = new Operator("renorm", "");

  /**
   * {@code aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.renorm.html">torch.Tensor.renorm</a>
   */
  public final Tensor renorm(Number p, long dim, Number maxnorm) {
    return RENORM.call().put(this).put(p).put(dim).put(maxnorm).tensor();
  }

  private static final Operator RENORM_ = new Operator("renorm_", "");

  /**
   * {@code aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.renorm_.html">torch.Tensor.renorm_</a>
   */
  public final Tensor renorm_(Number p, long dim, Number maxnorm) {
    return RENORM_.call().put(this).put(p).put(dim).put(maxnorm).returning((Tensor) this);
  }

  private static final Operator REPEAT = new Operator("repeat", "");

  /**
   * {@code aten::repeat(Tensor self, SymInt[] repeats) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.repeat.html">torch.Tensor.repeat</a>
   */
  public final Tensor repeat(long... repeats) {
    return REPEAT.call().put(this).put(repeats).tensor();
  }

  private static final Operator REPEAT_INTERLEAVE__SELF_TENSOR = new Operator("repeat_interleave", "self_Tensor");

  /**
   * {@code aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.repeat_interleave.html">torch.Tensor.repeat_interleave</a>
   */
  public final Tensor repeatInterleave(Tensor repeats, Number dim, Number outputSize) {
    return REPEAT_INTERLEAVE__SELF_TENSOR.call().put(this).put(repeats).put(dim).put(outputSize).tensor();
  }

  /** {@code aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor} */
  public final Tensor repeatInterleave(Tensor repeats, Number dim) {
    return REPEAT_INTERLEAVE__SELF_TENSOR.call().put(this).put(repeats).put(dim).tensor();
  }

  /** {@code aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor} */
  public final Tensor repeatInterleave(Tensor repeats) {
    return REPEAT_INTERLEAVE__SELF_TENSOR.call().put(this).put(repeats).tensor();
  }

  private static final Operator REPEAT_INTERLEAVE__SELF_INT = new Operator("repeat_interleave", "self_int");

  /**
   * {@code aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.repeat_interleave.html">torch.Tensor.repeat_interleave</a>
   */
  public final Tensor repeatInterleave(long repeats, Number dim, Number outputSize) {
    return REPEAT_INTERLEAVE__SELF_INT.call().put(this).put(repeats).put(dim).put(outputSize).tensor();
  }

  /** {@code aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor} */
  public final Tensor repeatInterleave(long repeats, Number dim) {
    return REPEAT_INTERLEAVE__SELF_INT.call().put(this).put(repeats).put(dim).tensor();
  }

  /** {@code aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor} */
  public final Tensor repeatInterleave(long repeats) {
    return REPEAT_INTERLEAVE__SELF_INT.call().put(this).put(repeats).tensor();
  }

  private static final Operator REPLICATION_PAD1D = new Operator("replication_pad1d", "");

  /** {@code aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor} */
  public final Tensor replicationPad1d(long... padding) {
    return REPLICATION_PAD1D.call().put(this).put(padding).tensor();
  }

  private static final Operator REPLICATION_PAD2D = new Operator("replication_pad2d", "");

  /** {@code aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor} */
  public final Tensor replicationPad2d(long... padding) {
    return REPLICATION_PAD2D.call().put(this).put(padding).tensor();
  }

  private static final Operator REPLICATION_PAD3D = new Operator("replication_pad3d", "");

  /** {@code aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor} */
  public final Tensor replicationPad3d(long... padding) {
    return REPLICATION_PAD3D.call().put(this).put(padding).tensor();
  }

  private static final Operator REQUIRES_GRAD_ = new Operator("requires_grad_", "");

  /** {@code aten::requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)} */
  public final Tensor requiresGrad_() {
    return REQUIRES_GRAD_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RESHAPE_AS = new Operator("reshape_as", "");

  /**
   * {@code aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.reshape_as.html">torch.Tensor.reshape_as</a>
   */
  public final Tensor reshapeAs(Tensor other) {
    return RESHAPE_AS.call().put(this).put(other).tensor();
  }

  private static final Operator RESIZE = new Operator("resize", "");

  /** {@code aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor resize(long[] size, MemoryFormat memoryFormat) {
    return RESIZE.call().put(this).put(size).put(memoryFormat).tensor();
  }

  /** {@code aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor resize(long... size) {
    return RESIZE.call().put(this).put(size).tensor();
  }

  private static final Operator RESIZE_ = new Operator("resize_", "");

  /**
   * {@code aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.resize_.html">torch.Tensor.resize_</a>
   */
  public final Tensor resize_(long[] size, MemoryFormat memoryFormat) {
    return RESIZE_.call().put(this).put(size).put(memoryFormat).returning((Tensor) this);
  }

  /** {@code aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)} */
  public final Tensor resize_(long... size) {
    return RESIZE_.call().put(this).put(size).returning((Tensor) this);
  }

  private static final Operator RESIZE_AS = new Operator("resize_as", "");

  /** {@code aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor resizeAs(Tensor theTemplate, MemoryFormat memoryFormat) {
    return RESIZE_AS.call().put(this).put(theTemplate).put(memoryFormat).tensor();
  }

  /** {@code aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor resizeAs(Tensor theTemplate) {
    return RESIZE_AS.call().put(this).put(theTemplate).tensor();
  }

  private static final Operator RESIZE_AS_ = new Operator("resize_as_", "");

  /**
   * {@code aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.resize_as_.html">torch.Tensor.resize_as_</a>
   */
  public final Tensor resizeAs_(Tensor theTemplate, MemoryFormat memoryFormat) {
    return RESIZE_AS_.call().put(this).put(theTemplate).put(memoryFormat).returning((Tensor) this);
  }

  /** {@code aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)} */
  public final Tensor resizeAs_(Tensor theTemplate) {
    return RESIZE_AS_.call().put(this).put(theTemplate).returning((Tensor) this);
  }

  private static final Operator RESIZE_AS_SPARSE = new Operator("resize_as_sparse", "");

  /** {@code aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor} */
  public final Tensor resizeAsSparse(Tensor theTemplate) {
    return RESIZE_AS_SPARSE.call().put(this).put(theTemplate).tensor();
  }

  private static final Operator RESIZE_AS_SPARSE_ = new Operator("resize_as_sparse_", "");

  /** {@code aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)} */
  public final Tensor resizeAsSparse_(Tensor theTemplate) {
    return RESIZE_AS_SPARSE_.call().put(this).put(theTemplate).returning((Tensor) this);
  }

  private static final Operator RESOLVE_CONJ = new Operator("resolve_conj", "");

  /**
   * {@code aten::resolve_conj(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.resolve_conj.html">torch.Tensor.resolve_conj</a>
   */
  public final Tensor resolveConj() {
    return RESOLVE_CONJ.call().put(this).tensor();
  }

  private static final Operator RESOLVE_NEG = new Operator("resolve_neg", "");

  /**
   * {@code aten::resolve_neg(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.resolve_neg.html">torch.Tensor.resolve_neg</a>
   */
  public final Tensor resolveNeg() {
    return RESOLVE_NEG.call().put(this).tensor();
  }

  private static final Operator RETAIN_GRAD = new Operator("retain_grad", "");

  /**
   * {@code aten::retain_grad(Tensor(a!) self) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.retain_grad.html">torch.Tensor.retain_grad</a>
   */
  public final void retainGrad() {
    RETAIN_GRAD.call().put(this).run();
  }

  private static final Operator RETAINS_GRAD = new Operator("retains_grad", "");

  /**
   * {@code aten::retains_grad(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.retains_grad.html">torch.Tensor.retains_grad</a>
   */
  public final boolean retainsGrad() {
    return RETAINS_GRAD.call().put(this).bool();
  }

  private static final Operator ROLL = new Operator("roll", "");

  /**
   * {@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.roll.html">torch.Tensor.roll</a>
   */
  public final Tensor roll(long[] shifts, long... dims) {
    return ROLL.call().put(this).put(shifts).put(dims).tensor();
  }

  /** {@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor} */
  public final Tensor roll(long shifts, long dims) {
    return ROLL.call().put(this).each(shifts).each(dims).tensor();
  }

  /** {@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor} */
  public final Tensor roll(long... shifts) {
    return ROLL.call().put(this).put(shifts).tensor();
  }

  private static final Operator ROT90 = new Operator("rot90", "");

  /**
   * {@code aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.rot90.html">torch.Tensor.rot90</a>
   */
  public final Tensor rot90(long k, long... dims) {
    return ROT90.call().put(this).put(k).put(dims).tensor();
  }

  /** {@code aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor} */
  public final Tensor rot90(long k) {
    return ROT90.call().put(this).put(k).tensor();
  }

  /** {@code aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor} */
  public final Tensor rot90() {
    return ROT90.call().put(this).tensor();
  }

  private static final Operator ROUND = new Operator("round", "");

  /**
   * {@code aten::round(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.round.html">torch.Tensor.round</a>
   */
  public final Tensor round() {
    return ROUND.call().put(this).tensor();
  }

  private static final Operator ROUND__DECIMALS = new Operator("round", "decimals");

  /**
   * {@code aten::round.decimals(Tensor self, *, int decimals) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.round.html">torch.Tensor.round</a>
   */
  public final Tensor round(long decimals) {
    return ROUND__DECIMALS.call().put(this).put(decimals).tensor();
  }

  private static final Operator ROUND_ = new Operator("round_", "");

  /**
   * {@code aten::round_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.round_.html">torch.Tensor.round_</a>
   */
  public final Tensor round_() {
    return ROUND_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ROUND___DECIMALS = new Operator("round_", "decimals");

  /**
   * {@code aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.round_.html">torch.Tensor.round_</a>
   */
  public final Tensor round_(long decimals) {
    return ROUND___DECIMALS.call().put(this).put(decimals).returning((Tensor) this);
  }

  private static final Operator ROW_INDICES = new Operator("row_indices", "");

  /** {@code aten::row_indices(Tensor(a) self) -> Tensor(a)} */
  public final Tensor rowIndices() {
    return ROW_INDICES.call().put(this).tensor();
  }

  private static final Operator ROW_INDICES_COPY = new Operator("row_indices_copy", "");

  /** {@code aten::row_indices_copy(Tensor self) -> Tensor} */
  public final Tensor rowIndicesCopy() {
    return ROW_INDICES_COPY.call().put(this).tensor();
  }

  private static final Operator RRELU = new Operator("rrelu", "");

  /**
   * {@code aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.rrelu.html">torch.nn.functional.rrelu</a>
   */
  public final Tensor rrelu(Number lower, Number upper, boolean training, Generator generator) {
    return RRELU.call().put(this).put(lower).put(upper).put(training).put(generator).tensor();
  }

  /** {@code aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rrelu(Number lower, Number upper, boolean training) {
    return RRELU.call().put(this).put(lower).put(upper).put(training).tensor();
  }

  /** {@code aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rrelu(Number lower, Number upper) {
    return RRELU.call().put(this).put(lower).put(upper).tensor();
  }

  /** {@code aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rrelu(Number lower) {
    return RRELU.call().put(this).put(lower).tensor();
  }

  /** {@code aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rrelu() {
    return RRELU.call().put(this).tensor();
  }

  private static final Operator RRELU_ = new Operator("rrelu_", "");

  /**
   * {@code aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.rrelu_.html">torch.nn.functional.rrelu_</a>
   */
  public final Tensor rrelu_(Number lower, Number upper, boolean training, Generator generator) {
    return RRELU_.call().put(this).put(lower).put(upper).put(training).put(generator).returning((Tensor) this);
  }

  /** {@code aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rrelu_(Number lower, Number upper, boolean training) {
    return RRELU_.call().put(this).put(lower).put(upper).put(training).returning((Tensor) this);
  }

  /** {@code aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rrelu_(Number lower, Number upper) {
    return RRELU_.call().put(this).put(lower).put(upper).returning((Tensor) this);
  }

  /** {@code aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rrelu_(Number lower) {
    return RRELU_.call().put(this).put(lower).returning((Tensor) this);
  }

  /** {@code aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rrelu_() {
    return RRELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RRELU_WITH_NOISE = new Operator("rrelu_with_noise", "");

  /** {@code aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rreluWithNoise(Tensor noise, Number lower, Number upper, boolean training, Generator generator) {
    return RRELU_WITH_NOISE.call().put(this).put(noise).put(lower).put(upper).put(training).put(generator).tensor();
  }

  /** {@code aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rreluWithNoise(Tensor noise, Number lower, Number upper, boolean training) {
    return RRELU_WITH_NOISE.call().put(this).put(noise).put(lower).put(upper).put(training).tensor();
  }

  /** {@code aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rreluWithNoise(Tensor noise, Number lower, Number upper) {
    return RRELU_WITH_NOISE.call().put(this).put(noise).put(lower).put(upper).tensor();
  }

  /** {@code aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rreluWithNoise(Tensor noise, Number lower) {
    return RRELU_WITH_NOISE.call().put(this).put(noise).put(lower).tensor();
  }

  /** {@code aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor} */
  public final Tensor rreluWithNoise(Tensor noise) {
    return RRELU_WITH_NOISE.call().put(this).put(noise).tensor();
  }

  private static final Operator RRELU_WITH_NOISE_ = new Operator("rrelu_with_noise_", "");

  /** {@code aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rreluWithNoise_(Tensor noise, Number lower, Number upper, boolean training, Generator generator) {
    return RRELU_WITH_NOISE_.call().put(this).put(noise).put(lower).put(upper).put(training).put(generator).returning((Tensor) this);
  }

  /** {@code aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rreluWithNoise_(Tensor noise, Number lower, Number upper, boolean training) {
    return RRELU_WITH_NOISE_.call().put(this).put(noise).put(lower).put(upper).put(training).returning((Tensor) this);
  }

  /** {@code aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rreluWithNoise_(Tensor noise, Number lower, Number upper) {
    return RRELU_WITH_NOISE_.call().put(this).put(noise).put(lower).put(upper).returning((Tensor) this);
  }

  /** {@code aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rreluWithNoise_(Tensor noise, Number lower) {
    return RRELU_WITH_NOISE_.call().put(this).put(noise).put(lower).returning((Tensor) this);
  }

  /** {@code aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor rreluWithNoise_(Tensor noise) {
    return RRELU_WITH_NOISE_.call().put(this).put(noise).returning((Tensor) this);
  }

  private static final Operator RRELU_WITH_NOISE_FUNCTIONAL = new Operator("rrelu_with_noise_functional", "");

  /** {@code aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)} */
  public final Results.RreluWithNoiseFunctional rreluWithNoiseFunctional(Tensor noise, Number lower, Number upper, boolean training, Generator generator) {
    List<Tensor> results = RRELU_WITH_NOISE_FUNCTIONAL.call().put(this).put(noise).put(lower).put(upper).put(training).put(generator).tensors();
    return new Results.RreluWithNoiseFunctional(results.get(0), results.get(1));
  }

  /** {@code aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)} */
  public final Results.RreluWithNoiseFunctional rreluWithNoiseFunctional(Tensor noise, Number lower, Number upper, boolean training) {
    List<Tensor> results = RRELU_WITH_NOISE_FUNCTIONAL.call().put(this).put(noise).put(lower).put(upper).put(training).tensors();
    return new Results.RreluWithNoiseFunctional(results.get(0), results.get(1));
  }

  /** {@code aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)} */
  public final Results.RreluWithNoiseFunctional rreluWithNoiseFunctional(Tensor noise, Number lower, Number upper) {
    List<Tensor> results = RRELU_WITH_NOISE_FUNCTIONAL.call().put(this).put(noise).put(lower).put(upper).tensors();
    return new Results.RreluWithNoiseFunctional(results.get(0), results.get(1));
  }

  /** {@code aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)} */
  public final Results.RreluWithNoiseFunctional rreluWithNoiseFunctional(Tensor noise, Number lower) {
    List<Tensor> results = RRELU_WITH_NOISE_FUNCTIONAL.call().put(this).put(noise).put(lower).tensors();
    return new Results.RreluWithNoiseFunctional(results.get(0), results.get(1));
  }

  /** {@code aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)} */
  public final Results.RreluWithNoiseFunctional rreluWithNoiseFunctional(Tensor noise) {
    List<Tensor> results = RRELU_WITH_NOISE_FUNCTIONAL.call().put(this).put(noise).tensors();
    return new Results.RreluWithNoiseFunctional(results.get(0), results.get(1));
  }

  private static final Operator RSQRT = new Operator("rsqrt", "");

  /**
   * {@code aten::rsqrt(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.rsqrt.html">torch.Tensor.rsqrt</a>
   */
  public final Tensor rsqrt() {
    return RSQRT.call().put(this).tensor();
  }

  private static final Operator RSQRT_ = new Operator("rsqrt_", "");

  /**
   * {@code aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.rsqrt_.html">torch.Tensor.rsqrt_</a>
   */
  public final Tensor rsqrt_() {
    return RSQRT_.call().put(this).returning((Tensor) this);
  }

  private static final Operator RSUB__SCALAR = new Operator("rsub", "Scalar");

  /** {@code aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor} */
  public final Tensor rsub(Number other, Number alpha) {
    return RSUB__SCALAR.call().put(this).put(other).put(alpha).tensor();
  }

  /** {@code aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor} */
  public final Tensor rsub(Number other) {
    return RSUB__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator RSUB__TENSOR = new Operator("rsub", "Tensor");

  /** {@code aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor} */
  public final Tensor rsub(Tensor other, Number alpha) {
    return RSUB__TENSOR.call().put(this).put(other).put(alpha).tensor();
  }

  /** {@code aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor} */
  public final Tensor rsub(Tensor other) {
    return RSUB__TENSOR.call().put(this).put(other).tensor();
  }
}
