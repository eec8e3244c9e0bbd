// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;

/**
 * Fourier transforms, as {@code torch.fft}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Fft {
  private Fft() {}

  private static final Operator FFT_FFT = new Operator("fft_fft", "");

  /**
   * {@code aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
   */
  public static Tensor fft(Tensor input, Number n, long dim, String norm) {
    return FFT_FFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor fft(Tensor input, Number n, long dim) {
    return FFT_FFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor fft(Tensor input, Number n) {
    return FFT_FFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor fft(Tensor input) {
    return FFT_FFT.call().put(input).tensor();
  }

  private static final Operator FFT_FFT2 = new Operator("fft_fft2", "");

  /**
   * {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
   */
  public static Tensor fft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_FFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor fft2(Tensor input, long s, long dim, String norm) {
    return FFT_FFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor fft2(Tensor input, long[] s, long... dim) {
    return FFT_FFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor fft2(Tensor input, long s, long dim) {
    return FFT_FFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor fft2(Tensor input, long... s) {
    return FFT_FFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor fft2(Tensor input) {
    return FFT_FFT2.call().put(input).tensor();
  }

  private static final Operator FFT_FFTFREQ = new Operator("fft_fftfreq", "");

  /**
   * {@code aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
   */
  public static Tensor fftfreq(long n, double d, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return FFT_FFTFREQ.call().put(n).put(d).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fftfreq(long n, double d, DType dtype, Device device) {
    return FFT_FFTFREQ.call().put(n).put(d).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fftfreq(long n, double d, DType dtype) {
    return FFT_FFTFREQ.call().put(n).put(d).put(dtype).tensor();
  }

  /** {@code aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fftfreq(long n, double d) {
    return FFT_FFTFREQ.call().put(n).put(d).tensor();
  }

  /** {@code aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor fftfreq(long n) {
    return FFT_FFTFREQ.call().put(n).tensor();
  }

  private static final Operator FFT_FFTN = new Operator("fft_fftn", "");

  /**
   * {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
   */
  public static Tensor fftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_FFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor fftn(Tensor input, long s, long dim, String norm) {
    return FFT_FFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor fftn(Tensor input, long[] s, long... dim) {
    return FFT_FFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor fftn(Tensor input, long s, long dim) {
    return FFT_FFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor fftn(Tensor input, long... s) {
    return FFT_FFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor fftn(Tensor input) {
    return FFT_FFTN.call().put(input).tensor();
  }

  private static final Operator FFT_FFTSHIFT = new Operator("fft_fftshift", "");

  /**
   * {@code aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftshift.html">torch.fft.fftshift</a>
   */
  public static Tensor fftshift(Tensor input, long... dim) {
    return FFT_FFTSHIFT.call().put(input).put(dim).tensor();
  }

  /** {@code aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor} */
  public static Tensor fftshift(Tensor input) {
    return FFT_FFTSHIFT.call().put(input).tensor();
  }

  private static final Operator FFT_HFFT = new Operator("fft_hfft", "");

  /**
   * {@code aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
   */
  public static Tensor hfft(Tensor input, Number n, long dim, String norm) {
    return FFT_HFFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor hfft(Tensor input, Number n, long dim) {
    return FFT_HFFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor hfft(Tensor input, Number n) {
    return FFT_HFFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor hfft(Tensor input) {
    return FFT_HFFT.call().put(input).tensor();
  }

  private static final Operator FFT_HFFT2 = new Operator("fft_hfft2", "");

  /**
   * {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
   */
  public static Tensor hfft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_HFFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor hfft2(Tensor input, long s, long dim, String norm) {
    return FFT_HFFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor hfft2(Tensor input, long[] s, long... dim) {
    return FFT_HFFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor hfft2(Tensor input, long s, long dim) {
    return FFT_HFFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor hfft2(Tensor input, long... s) {
    return FFT_HFFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor hfft2(Tensor input) {
    return FFT_HFFT2.call().put(input).tensor();
  }

  private static final Operator FFT_HFFTN = new Operator("fft_hfftn", "");

  /**
   * {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
   */
  public static Tensor hfftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_HFFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor hfftn(Tensor input, long s, long dim, String norm) {
    return FFT_HFFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor hfftn(Tensor input, long[] s, long... dim) {
    return FFT_HFFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor hfftn(Tensor input, long s, long dim) {
    return FFT_HFFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor hfftn(Tensor input, long... s) {
    return FFT_HFFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor hfftn(Tensor input) {
    return FFT_HFFTN.call().put(input).tensor();
  }

  private static final Operator FFT_IFFT = new Operator("fft_ifft", "");

  /**
   * {@code aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
   */
  public static Tensor ifft(Tensor input, Number n, long dim, String norm) {
    return FFT_IFFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ifft(Tensor input, Number n, long dim) {
    return FFT_IFFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ifft(Tensor input, Number n) {
    return FFT_IFFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ifft(Tensor input) {
    return FFT_IFFT.call().put(input).tensor();
  }

  private static final Operator FFT_IFFT2 = new Operator("fft_ifft2", "");

  /**
   * {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
   */
  public static Tensor ifft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IFFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ifft2(Tensor input, long s, long dim, String norm) {
    return FFT_IFFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ifft2(Tensor input, long[] s, long... dim) {
    return FFT_IFFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ifft2(Tensor input, long s, long dim) {
    return FFT_IFFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ifft2(Tensor input, long... s) {
    return FFT_IFFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ifft2(Tensor input) {
    return FFT_IFFT2.call().put(input).tensor();
  }

  private static final Operator FFT_IFFTN = new Operator("fft_ifftn", "");

  /**
   * {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
   */
  public static Tensor ifftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IFFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ifftn(Tensor input, long s, long dim, String norm) {
    return FFT_IFFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ifftn(Tensor input, long[] s, long... dim) {
    return FFT_IFFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ifftn(Tensor input, long s, long dim) {
    return FFT_IFFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ifftn(Tensor input, long... s) {
    return FFT_IFFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ifftn(Tensor input) {
    return FFT_IFFTN.call().put(input).tensor();
  }

  private static final Operator FFT_IFFTSHIFT = new Operator("fft_ifftshift", "");

  /**
   * {@code aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftshift.html">torch.fft.ifftshift</a>
   */
  public static Tensor ifftshift(Tensor input, long... dim) {
    return FFT_IFFTSHIFT.call().put(input).put(dim).tensor();
  }

  /** {@code aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor} */
  public static Tensor ifftshift(Tensor input) {
    return FFT_IFFTSHIFT.call().put(input).tensor();
  }

  private static final Operator FFT_IHFFT = new Operator("fft_ihfft", "");

  /**
   * {@code aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
   */
  public static Tensor ihfft(Tensor input, Number n, long dim, String norm) {
    return FFT_IHFFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ihfft(Tensor input, Number n, long dim) {
    return FFT_IHFFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ihfft(Tensor input, Number n) {
    return FFT_IHFFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor ihfft(Tensor input) {
    return FFT_IHFFT.call().put(input).tensor();
  }

  private static final Operator FFT_IHFFT2 = new Operator("fft_ihfft2", "");

  /**
   * {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
   */
  public static Tensor ihfft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IHFFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ihfft2(Tensor input, long s, long dim, String norm) {
    return FFT_IHFFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ihfft2(Tensor input, long[] s, long... dim) {
    return FFT_IHFFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ihfft2(Tensor input, long s, long dim) {
    return FFT_IHFFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ihfft2(Tensor input, long... s) {
    return FFT_IHFFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor ihfft2(Tensor input) {
    return FFT_IHFFT2.call().put(input).tensor();
  }

  private static final Operator FFT_IHFFTN = new Operator("fft_ihfftn", "");

  /**
   * {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
   */
  public static Tensor ihfftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IHFFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ihfftn(Tensor input, long s, long dim, String norm) {
    return FFT_IHFFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ihfftn(Tensor input, long[] s, long... dim) {
    return FFT_IHFFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ihfftn(Tensor input, long s, long dim) {
    return FFT_IHFFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ihfftn(Tensor input, long... s) {
    return FFT_IHFFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor ihfftn(Tensor input) {
    return FFT_IHFFTN.call().put(input).tensor();
  }

  private static final Operator FFT_IRFFT = new Operator("fft_irfft", "");

  /**
   * {@code aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
   */
  public static Tensor irfft(Tensor input, Number n, long dim, String norm) {
    return FFT_IRFFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor irfft(Tensor input, Number n, long dim) {
    return FFT_IRFFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor irfft(Tensor input, Number n) {
    return FFT_IRFFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor irfft(Tensor input) {
    return FFT_IRFFT.call().put(input).tensor();
  }

  private static final Operator FFT_IRFFT2 = new Operator("fft_irfft2", "");

  /**
   * {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
   */
  public static Tensor irfft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IRFFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor irfft2(Tensor input, long s, long dim, String norm) {
    return FFT_IRFFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor irfft2(Tensor input, long[] s, long... dim) {
    return FFT_IRFFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor irfft2(Tensor input, long s, long dim) {
    return FFT_IRFFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor irfft2(Tensor input, long... s) {
    return FFT_IRFFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor irfft2(Tensor input) {
    return FFT_IRFFT2.call().put(input).tensor();
  }

  private static final Operator FFT_IRFFTN = new Operator("fft_irfftn", "");

  /**
   * {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
   */
  public static Tensor irfftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IRFFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor irfftn(Tensor input, long s, long dim, String norm) {
    return FFT_IRFFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor irfftn(Tensor input, long[] s, long... dim) {
    return FFT_IRFFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor irfftn(Tensor input, long s, long dim) {
    return FFT_IRFFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor irfftn(Tensor input, long... s) {
    return FFT_IRFFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor irfftn(Tensor input) {
    return FFT_IRFFTN.call().put(input).tensor();
  }

  private static final Operator FFT_RFFT = new Operator("fft_rfft", "");

  /**
   * {@code aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
   */
  public static Tensor rfft(Tensor input, Number n, long dim, String norm) {
    return FFT_RFFT.call().put(input).put(n).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor rfft(Tensor input, Number n, long dim) {
    return FFT_RFFT.call().put(input).put(n).put(dim).tensor();
  }

  /** {@code aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor rfft(Tensor input, Number n) {
    return FFT_RFFT.call().put(input).put(n).tensor();
  }

  /** {@code aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor} */
  public static Tensor rfft(Tensor input) {
    return FFT_RFFT.call().put(input).tensor();
  }

  private static final Operator FFT_RFFT2 = new Operator("fft_rfft2", "");

  /**
   * {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
   */
  public static Tensor rfft2(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_RFFT2.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor rfft2(Tensor input, long s, long dim, String norm) {
    return FFT_RFFT2.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor rfft2(Tensor input, long[] s, long... dim) {
    return FFT_RFFT2.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor rfft2(Tensor input, long s, long dim) {
    return FFT_RFFT2.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor rfft2(Tensor input, long... s) {
    return FFT_RFFT2.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor} */
  public static Tensor rfft2(Tensor input) {
    return FFT_RFFT2.call().put(input).tensor();
  }

  private static final Operator FFT_RFFTFREQ = new Operator("fft_rfftfreq", "");

  /**
   * {@code aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
   */
  public static Tensor rfftfreq(long n, double d, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return FFT_RFFTFREQ.call().put(n).put(d).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rfftfreq(long n, double d, DType dtype, Device device) {
    return FFT_RFFTFREQ.call().put(n).put(d).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rfftfreq(long n, double d, DType dtype) {
    return FFT_RFFTFREQ.call().put(n).put(d).put(dtype).tensor();
  }

  /** {@code aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rfftfreq(long n, double d) {
    return FFT_RFFTFREQ.call().put(n).put(d).tensor();
  }

  /** {@code aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor} */
  public static Tensor rfftfreq(long n) {
    return FFT_RFFTFREQ.call().put(n).tensor();
  }

  private static final Operator FFT_RFFTN = new Operator("fft_rfftn", "");

  /**
   * {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
   */
  public static Tensor rfftn(Tensor input, long[] s, long[] dim, String norm) {
    return FFT_RFFTN.call().put(input).put(s).put(dim).put(norm).tensor();
  }

  /** {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor rfftn(Tensor input, long s, long dim, String norm) {
    return FFT_RFFTN.call().put(input).each(s).each(dim).put(norm).tensor();
  }

  /** {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor rfftn(Tensor input, long[] s, long... dim) {
    return FFT_RFFTN.call().put(input).put(s).put(dim).tensor();
  }

  /** {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor rfftn(Tensor input, long s, long dim) {
    return FFT_RFFTN.call().put(input).each(s).each(dim).tensor();
  }

  /** {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor rfftn(Tensor input, long... s) {
    return FFT_RFFTN.call().put(input).put(s).tensor();
  }

  /** {@code aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor} */
  public static Tensor rfftn(Tensor input) {
    return FFT_RFFTN.call().put(input).tensor();
  }
}
