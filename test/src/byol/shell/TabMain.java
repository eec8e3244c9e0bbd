package byol.shell;

import java.nio.file.Path;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Prints what JShell's second Tab shows behind some texts. */
final class TabMain {
  private TabMain() {}

  /**
   * Starts JShell as {@code bin/byol shell} does.
   *
   * @param arguments the folder of the project, and the texts
   */
  public static void main(String[] arguments) {
    Sources.showIn(Path.of(arguments[0]));
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      shell.eval("import byol.torch.*;");
      shell.eval("import byol.nn.layer.*;");
      shell.eval("Tensor x = null;");
      for (int i = 1; i < arguments.length; i++) {
        String text = arguments[i];
        for (Documentation form :
            shell.sourceCodeAnalysis().documentation(text, text.length(), true)) {
          String comment = form.javadoc() == null ? "no comment" : form.javadoc().strip();
          System.out.println(form.signature() + ": " + comment.lines().findFirst().orElse(""));
        }
      }
    }
  }
}
