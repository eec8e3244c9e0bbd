package byol.jshell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** What {@code bin/byol shell} is without its terminal: its start-up script has run. */
final class ShellSession implements AutoCloseable {
  private static final Path STARTUP = Path.of("..", "bin", "startup.jsh");

  /** The part of the start-up script DEFAULT that the pages use. */
  private static final List<String> DEFAULT =
      List.of("import java.util.function.*;", "import java.util.stream.*;");

  private final JShell shell;

  /** The statements of the start-up, which the shell does not count. */
  private long startup;

  private ShellSession() {
    shell =
        JShell.builder()
            .executionEngine(new TensorExecutionProvider(), Map.of())
            .tempVariableNameGenerator(() -> "$" + (snippets() - startup + 1))
            .compilerOptions("--class-path", System.getProperty("java.class.path"))
            .build();
  }

  static ShellSession start() throws IOException {
    ShellSession session = new ShellSession();
    DEFAULT.forEach(session::answer);
    String script =
        Files.readAllLines(STARTUP).stream()
            .filter(line -> !line.startsWith("/"))
            .collect(Collectors.joining("\n"));
    String answer = session.answer(script);
    if (!answer.contains("is loaded")) {
      throw new IllegalStateException(answer);
    }
    session.answer("LibTorch.setNumThreads(1);");
    session.startup = session.snippets();
    return session;
  }

  private long snippets() {
    return shell.snippets().count();
  }

  /**
   * What the shell prints for an input, and what its statements print: {@code x ==> tensor([1.])};
   * empty for nothing.
   */
  String answer(String input) {
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    StringBuilder shown = new StringBuilder();
    try {
      String rest = input;
      while (!rest.isBlank()) {
        var part = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        if (part.completeness() == SourceCodeAnalysis.Completeness.UNKNOWN
            || part.source() == null) {
          throw new IllegalArgumentException("no statement of Java: " + rest);
        }
        shell.eval(part.source()).forEach(event -> shown.append(text(event)));
        rest = part.remaining();
      }
    } finally {
      System.setOut(out);
    }
    return (printed.toString(StandardCharsets.UTF_8) + shown).stripTrailing();
  }

  private String text(SnippetEvent event) {
    if (event.status() == Snippet.Status.REJECTED) {
      return shell
          .diagnostics(event.snippet())
          .map(problem -> "Error: %s%n".formatted(problem.getMessage(Locale.ROOT)))
          .collect(Collectors.joining());
    }
    if (event.exception() != null) {
      return failure(event.exception());
    }
    // Others are changes that the statement has made to earlier ones.
    return event.causeSnippet() == null && event.value() != null && !event.value().isEmpty()
        ? "%s ==> %s%n".formatted(name(event.snippet()), event.value())
        : "";
  }

  private static String failure(JShellException exception) {
    return "Exception %s%n".formatted(exception.getMessage());
  }

  private static String name(Snippet snippet) {
    return switch (snippet) {
      case jdk.jshell.VarSnippet variable -> variable.name();
      case jdk.jshell.ExpressionSnippet expression -> expression.name();
      default -> "";
    };
  }

  /** Interrupts the statement under way, as Ctrl-C. */
  void stop() {
    shell.stop();
  }

  @Override
  public void close() {
    shell.close();
  }
}
