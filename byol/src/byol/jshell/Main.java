package byol.jshell;

import byol.shell.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Starts JShell with {@link TensorExecution}, and with the modules and classes of this process. */
public final class Main {
  /** Says where it keeps the history of the shell, or that it cannot. Held, or it is forgotten. */
  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private Main() {}

  /**
   * Runs the shell and ends the process.
   *
   * @param arguments for JShell
   */
  public static void main(String[] arguments) throws Exception {
    PREFERENCES.setLevel(Level.OFF);
    Sources.showIn(Path.of(System.getProperty("byol.home", "")));
    List<String> all = new ArrayList<>(List.of("--execution", TensorExecutionProvider.NAME));
    addPath(all, "--module-path", "jdk.module.path");
    addPath(all, "--class-path", "java.class.path");
    if (Main.class.getModule().isNamed()) {
      all.addAll(List.of("--add-modules", Main.class.getModule().getName()));
    }
    all.addAll(Arrays.asList(arguments));
    System.exit(JavaShellToolBuilder.builder().start(all.toArray(String[]::new)));
  }

  private static void addPath(List<String> arguments, String option, String property) {
    String path = System.getProperty(property, "");
    if (!path.isEmpty()) {
      arguments.addAll(List.of(option, path));
    }
  }
}
