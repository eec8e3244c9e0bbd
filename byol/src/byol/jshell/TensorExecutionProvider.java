package byol.jshell;

import java.util.Map;
import jdk.jshell.execution.LocalExecutionControlProvider;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionEnv;

/** Makes a {@link TensorExecution} for a JShell that asks for the execution {@value #NAME}. */
public final class TensorExecutionProvider extends LocalExecutionControlProvider {
  public static final String NAME = "byol";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl createExecutionControl(
      ExecutionEnv environment, Map<String, String> parameters) {
    return new TensorExecution();
  }
}
