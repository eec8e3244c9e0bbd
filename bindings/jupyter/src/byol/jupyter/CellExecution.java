package byol.jupyter;

import byol.util.StopRequests;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the code of cells in this process, on the thread that asks for it, because tensors belong to
 * scopes of a thread; and keeps what an expression gave, of which JShell only says the text.
 */
final class CellExecution extends DirectExecutionControl {
  private static final ClassDesc STOP = ClassDesc.of(Stop.class.getName());

  private Object result;
  private boolean stopped;
  private volatile Thread running;
  private volatile boolean asked;

  /** A statement follows. Declarations are not invoked, and give nothing. */
  void begin() {
    result = null;
    stopped = false;
    asked = false;
  }

  /** What the statement gave; null if nothing. */
  Object result() {
    return result;
  }

  /** Whether the statement was asked to end, and may have done so by itself. */
  boolean wasAsked() {
    return asked;
  }

  /** Whether the statement did not come to its end. */
  boolean wasStopped() {
    return stopped;
  }

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    super.load(
        Stream.of(classes)
            .map(each -> new ClassBytecodes(each.name(), stoppable(each.bytecodes())))
            .toArray(ClassBytecodes[]::new));
  }

  /** The same class, which asks {@link Stop} where it could go on for ever. */
  private static byte[] stoppable(byte[] bytes) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(bytes),
        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Checks::new)));
  }

  private static final class Checks implements CodeTransform {
    private final Set<Label> passed = new HashSet<>();

    @Override
    public void atStart(CodeBuilder builder) {
      check(builder);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      switch (element) {
        case LabelTarget target -> passed.add(target.label());
        case BranchInstruction branch when passed.contains(branch.target()) -> check(builder);
        default -> {}
      }
      builder.with(element);
    }

    private static void check(CodeBuilder builder) {
      builder.invokestatic(STOP, "check", ConstantDescs.MTD_void);
    }
  }

  @Override
  protected String invoke(Method method) throws Exception {
    running = Thread.currentThread();
    try {
      result = method.invoke(null);
      return valueString(result);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Stop.Stopped || e.getCause() instanceof InterruptedException) {
        stopped = true;
        throw new StoppedException();
      }
      throw e;
    } finally {
      running = null;
      Thread.interrupted();
    }
  }

  /** A training ends by itself, with a checkpoint; if it is asked again, like all else. */
  @Override
  public void stop() {
    Thread thread = running;
    if (thread != null && !asked) {
      asked = true;
      if (StopRequests.ask(thread)) {
        return;
      }
    }
    Stop.set(true);
    if (thread != null) {
      thread.interrupt();
    }
  }
}
