package byol.torch.upcall;

import java.lang.StackWalker.StackFrame;
import java.security.ProtectionDomain;
import java.util.stream.Collectors;

/** Where a program is when it calls into this library. */
final class CallSite {
  private static final int MOST_FRAMES = 12;
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ProtectionDomain OURS = CallSite.class.getProtectionDomain();

  private CallSite() {}

  /**
   * The innermost calls outside this library and the JDK, one a line, as a stack trace has them.
   */
  static String describe() {
    return WALKER.walk(
        frames ->
            frames
                .filter(CallSite::isTheirs)
                .limit(MOST_FRAMES)
                .map(frame -> "    at " + frame.toStackTraceElement())
                .collect(Collectors.joining("\n")));
  }

  private static boolean isTheirs(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    String module = type.getModule().getName();
    return type.getProtectionDomain() != OURS
        && (module == null || !module.startsWith("java.") && !module.startsWith("jdk."));
  }
}
