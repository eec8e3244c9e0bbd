package byol.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A class's main method in a process of its own, which is quick to start. */
public final class ChildJvm {
  private ChildJvm() {}

  public static Process start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /**
   * Runs a class once, and keeps what the JVM loads for it, so that more processes of it start in
   * two thirds of the time.
   *
   * @param folder for what is kept
   * @return options for {@link #start(List, Class, String...)}
   */
  public static List<String> prepare(Path folder, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    String classes = withoutFolders(folder);
    Path cache = folder.resolve("classes.aot");
    List<String> options = List.of("-cp", classes, "-XX:AOTCacheOutput=" + cache);
    Process process = start(options, main, arguments);
    process.inputReader().lines().forEach(_ -> {});
    if (process.waitFor() != 0) {
      throw new IOException(main + " ended with " + process.exitValue());
    }
    return List.of("-cp", classes, "-XX:AOTCache=" + cache);
  }

  /** The class path, with the classes of its folders in archives, as the cache demands. */
  private static String withoutFolders(Path folder) throws IOException {
    List<String> path = new ArrayList<>();
    // More than one separator leaves an empty entry, which would be the working folder.
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator + "+")) {
      Path of = Path.of(entry);
      path.add(
          Files.isDirectory(of)
              ? archive(of, folder.resolve("classes-%s.jar".formatted(path.size()))).toString()
              : entry);
    }
    return String.join(File.pathSeparator, path);
  }

  private static Path archive(Path classes, Path file) throws IOException {
    try (var jar = new JarOutputStream(Files.newOutputStream(file));
        var files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
        Files.copy(each, jar);
        jar.closeEntry();
      }
    }
    return file;
  }

  /** As {@link #start(Class, String...)}, where the system allows so many open files at once. */
  public static Process startWithOpenFiles(int most, Class<?> main, String... arguments)
      throws IOException {
    List<String> limited =
        new ArrayList<>(List.of("bash", "-c", "ulimit -n %s; exec \"$@\"".formatted(most), "bash"));
    limited.addAll(command(List.of(), main, arguments));
    return new ProcessBuilder(limited).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static Process start(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return builder(options, main, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** One that is yet to be started. */
  public static ProcessBuilder builder(List<String> options, Class<?> main, String... arguments) {
    return new ProcessBuilder(command(options, main, arguments));
  }

  private static List<String> command(List<String> options, Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
