package byol.torch.upcall;

import java.lang.StackWalker.StackFrame;
import java.security.ProtectionDomain;
import java.util.Iterator;
import java.util.regex.Pattern;

/** What a program calls of this library, and where. */
public final class CallSite {
  private static final int MOST_FRAMES = 12;
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ProtectionDomain OURS = CallSite.class.getProtectionDomain();

  /** Classes that others inherit from, such as TensorOperatorsAC. */
  private static final Pattern PART =
      Pattern.compile("(?<=^Tensor)(?:Handle|Views|Arithmetic)$|Operators[A-Z]{2}$");

  /** The name of what is called, where that is no method of this library. */
  static final ScopedValue<String> CALLED = ScopedValue.newInstance();

  private CallSite() {}

  /**
   * The method that is called, such as {@code Tensor.sqrt}; then the innermost calls outside this
   * library and the JDK, one a line, as a stack trace has them. Empty if there are none.
   */
  static String describe() {
    return WALKER.walk(frames -> describe(frames.iterator()));
  }

  private static String describe(Iterator<StackFrame> frames) {
    StackFrame called = null;
    StringBuilder lines = new StringBuilder();
    for (int found = 0; frames.hasNext() && found < MOST_FRAMES; ) {
      StackFrame frame = frames.next();
      if (isTheirs(frame)) {
        lines.append("\n    at ").append(frame.toStackTraceElement());
        found++;
      } else if (found == 0 && frame.getDeclaringClass().getProtectionDomain() == OURS) {
        called = frame;
      }
    }
    return lines.isEmpty() ? "" : name(called) + lines;
  }

  /** The method of this library that the program is in, such as {@code Tensor.matmul}. */
  public static String called() {
    return WALKER.walk(
        frames -> {
          StackFrame called = null;
          for (var all = frames.iterator(); all.hasNext(); ) {
            StackFrame frame = all.next();
            if (isTheirs(frame)) {
              break;
            }
            called = frame.getDeclaringClass().getProtectionDomain() == OURS ? frame : called;
          }
          return called == null ? "" : name(called);
        });
  }

  private static String name(StackFrame called) {
    if (CALLED.isBound()) {
      return CALLED.get();
    }
    Class<?> type = called.getDeclaringClass();
    String simple = PART.matcher(type.getSimpleName()).replaceFirst("");
    return simple + "." + called.getMethodName();
  }

  private static boolean isTheirs(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    String module = type.getModule().getName();
    return type.getProtectionDomain() != OURS
        && (module == null || !module.startsWith("java.") && !module.startsWith("jdk."));
  }
}
