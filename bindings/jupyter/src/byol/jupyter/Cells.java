package byol.jupyter;

import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Cells of Java, run one after another by JShell, with the imports of the shell. */
final class Cells {
  private static final List<String> USUAL =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.regex.*",
          "java.util.stream.*");

  private final CellExecution execution = new CellExecution();
  private final JShell shell;
  private boolean opened;

  /** A cell that could not be run, or whose code failed; the message is for its author. */
  static final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellException(String message) {
      super(message);
    }
  }

  Cells() {
    shell =
        JShell.builder()
            .executionEngine(new Provider(execution), Map.of())
            .compilerOptions(options())
            .build();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      shell.addToClasspath(path);
    }
    imports().forEach(shell::eval);
  }

  private record Provider(CellExecution execution) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "byol";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return execution;
    }
  }

  private static String[] options() {
    String modules = System.getProperty("jdk.module.path");
    return modules == null
        ? new String[0]
        : new String[] {"--module-path", modules, "--add-modules", "byol"};
  }

  /** Those of the shell's start, and JShell's own. */
  private static List<String> imports() {
    Path start = Path.of(System.getProperty("byol.home"), "bin", "startup.jsh");
    try (Stream<String> lines = Files.lines(start)) {
      return Stream.concat(
              USUAL.stream().map("import %s;"::formatted),
              lines.filter(line -> line.startsWith("import ")).toList().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + start, e);
    }
  }

  JShell shell() {
    return shell;
  }

  void stop() {
    execution.stop();
  }

  /**
   * Runs a cell, on the thread whose scope has the tensors of the notebook.
   *
   * @return what its last statement gave, if that is an expression without a semicolon; else null
   * @throws CellException if it cannot be compiled, fails, or is stopped
   */
  Object run(String cell) {
    open();
    Stop.set(false);
    Object result = null;
    execution.begin();
    for (Statements.Statement statement : new Statements(shell.sourceCodeAnalysis()).of(cell)) {
      // A training that was interrupted came to an end of its own; what follows is not for it.
      if (execution.wasAsked()) {
        throw new CellException("interrupted");
      }
      execution.begin();
      boolean expression = false;
      for (SnippetEvent event : shell.eval(statement.source())) {
        if (event.causeSnippet() == null) {
          check(event);
          expression = isExpression(event.snippet());
        }
      }
      if (execution.wasStopped()) {
        throw new CellException("interrupted");
      }
      result = expression && statement.shown() ? execution.result() : null;
    }
    return result;
  }

  private static boolean isExpression(Snippet snippet) {
    return snippet.kind() == Snippet.Kind.EXPRESSION
        || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
  }

  private void open() {
    if (!opened) {
      try {
        LibTorch.load();
        TensorScope.open();
      } catch (TorchException e) {
        throw new CellException(e.getMessage());
      }
      opened = true;
    }
  }

  private void check(SnippetEvent event) {
    if (event.status() == Snippet.Status.REJECTED) {
      throw new CellException(
          shell
              .diagnostics(event.snippet())
              .map(problem -> describe(problem, event.snippet().source()))
              .collect(Collectors.joining("\n")));
    }
    if (event.exception() != null) {
      throw new CellException(describe(event.exception()));
    }
    if (event.status() == Snippet.Status.RECOVERABLE_DEFINED
        || event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
      String missing =
          event.snippet() instanceof jdk.jshell.DeclarationSnippet declaration
              ? shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "))
              : "";
      System.err.println("this can be used once there is: " + missing);
    }
  }

  /** The message, and below it the line with a mark where it is. */
  private static String describe(Diag problem, String source) {
    int at = Math.clamp(problem.getPosition(), 0, source.length());
    int start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = source.indexOf('\n', at);
    String line = source.substring(start, end < 0 ? source.length() : end);
    return "%s\n%s\n%s^".formatted(problem.getMessage(Locale.ROOT), line, " ".repeat(at - start));
  }

  private String describe(JShellException failure) {
    if (failure instanceof UnresolvedReferenceException unresolved) {
      return "this needs what is not there yet: "
          + shell.unresolvedDependencies(unresolved.getSnippet()).collect(Collectors.joining(", "));
    }
    StringBuilder text = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      text.append(each == failure ? "" : "caused by ");
      text.append(each instanceof EvalException e ? e.getExceptionClassName() : each.getClass());
      text.append(": ").append(each.getMessage()).append('\n');
      for (StackTraceElement frame : each.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
