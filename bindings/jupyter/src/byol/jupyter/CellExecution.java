package byol.jupyter;

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

  /** What was given since this was called last; null if nothing. */
  Object takeResult() {
    Object taken = result;
    result = null;
    return taken;
  }

  /** Whether what was run last did not come to its end. */
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
    stopped = false;
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

  @Override
  public void stop() {
    Stop.set(true);
    Thread thread = running;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
