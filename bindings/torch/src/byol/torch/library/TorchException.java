package byol.torch.library;

import byol.torch.ffi.tc_h;
import byol.torch.upcall.CallSite;
import byol.torch.upcall.Callbacks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever goes wrong with tensors. The message says what and, where there is one, the way out. */
public abstract sealed class TorchException extends RuntimeException {
  /** How LibTorch lists where it has an operator. */
  private static final Pattern BACKENDS =
      Pattern.compile("\\n\\n\\w+: (?:fallthrough )?registered at ");

  private static final long serialVersionUID = 1L;

  private TorchException(String message, Throwable cause) {
    super(message, cause);
  }

  /** An operator refused its arguments: wrong shape, dtype or device. */
  public static final class Operator extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what LibTorch says. */
    public Operator(String message) {
      super(message, null);
    }
  }

  /** An index or a dimension is out of range. */
  public static final class Index extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what is wrong with the index. */
    public Index(String message) {
      super(message, null);
    }
  }

  /** LibTorch has no kernel for these dtypes on this device. */
  public static final class Unsupported extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what there is no kernel of. */
    public Unsupported(String message) {
      super(message, null);
    }
  }

  /**
   * The capture of a CUDA graph failed so that LibTorch cannot end it: memory of the device is no
   * longer given back in this process.
   */
  public static final class BrokenCapture extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what could not be captured. */
    public BrokenCapture(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Memory of the host or of the device is exhausted. */
  public static final class OutOfMemory extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what there is no memory for. */
    public OutOfMemory(String message) {
      super(message, null);
    }
  }

  /** A tensor or script was used after its scope, or it itself, was closed. */
  public static final class Closed extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what was used too late. */
    public Closed(String message) {
      super(message, null);
    }
  }

  /** Scopes are used wrongly: none open, closed out of order, or from another thread. */
  public static final class Scope extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what is wrong with scopes. */
    public Scope(String message) {
      super(message, null);
    }
  }

  /**
   * A hook or a gradient that is written in Java failed while LibTorch called it. The cause is what
   * it threw.
   */
  public static final class Callback extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what was thrown in Java. */
    public Callback(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** LibTorch or the shim cannot be found, does not fit, or does not load. */
  public static final class Loading extends TorchException {
    private static final long serialVersionUID = 1L;

    /** For what is missing or does not fit. */
    public Loading(String message) {
      super(message, null);
    }

    /** For what Java or the dynamic linker says. */
    public Loading(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** This thread's last failure in native code. */
  public static TorchException last() {
    int code = tc_h.tc_last_error_code();
    return last(code, withOperator(code, tc_h.tc_last_error().getString(0).strip()));
  }

  /** This thread's last failure in native code, and what it is about. */
  public static TorchException last(String about) {
    int code = tc_h.tc_last_error_code();
    return last(code, about + ": " + tc_h.tc_last_error().getString(0).strip());
  }

  private static TorchException last(int code, String message) {
    if (code == tc_h.TC_ERROR_INDEX()) {
      return new Index(message);
    }
    if (code == tc_h.TC_ERROR_NOT_IMPLEMENTED()) {
      return new Unsupported(message);
    }
    if (code == tc_h.TC_ERROR_OUT_OF_MEMORY()) {
      return new OutOfMemory(message);
    }
    if (code == tc_h.TC_ERROR_CALLBACK()) {
      Throwable thrown = Callbacks.takeFailure(tc_h.tc_callback_failure());
      return new Callback(thrown == null ? message : message + "\n  " + thrown, thrown);
    }
    return new Operator(message);
  }

  /**
   * A message with the operator: operators that are called by their schemas have it already, with
   * what was given; of others it is the method of {@code Tensor} or {@code Functional}. Without the
   * places where LibTorch looked for an operator of a backend that it does not have.
   */
  private static String withOperator(int code, String message) {
    Matcher backends = BACKENDS.matcher(message);
    String text = backends.find() ? message.substring(0, backends.start()) : message;
    boolean ofArguments = code != tc_h.TC_ERROR_OUT_OF_MEMORY() && code != tc_h.TC_ERROR_CALLBACK();
    if (!ofArguments || text.contains("\n") || text.contains(" (in aten::")) {
      return text;
    }
    String called = CallSite.called();
    return called.startsWith("Tensor.") || called.startsWith("Functional.")
        ? "%s (in %s)".formatted(text, called)
        : text;
  }

  /** Throws this thread's last failure if the status is one. */
  public static void check(int status) {
    if (status != 0) {
      throw last();
    }
  }
}
