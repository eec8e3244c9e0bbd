package byol.torch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Looks for operators that end the process, or do not end, with hostile arguments, and prints them
 * with the call that does it.
 *
 * <pre>{@code OperatorSearch SEED TRIES [FIRST LAST]}</pre>
 *
 * Every operator is called TRIES times, in processes that are started anew after each that ends. A
 * call that does it again alone is printed as such; one that does not was hurt by an earlier one.
 */
final class OperatorSearch {
  private static final long HANG_SECONDS = 30;
  private static final String MOST_MEMORY = "8000000"; // kB of addresses

  private OperatorSearch() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String seed = arguments[0];
    String tries = arguments[1];
    List<OperatorSchema> schemas = HostileOperators.schemas();
    int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    int last = arguments.length > 3 ? Integer.parseInt(arguments[3]) : schemas.size();
    Path folder = Files.createTempDirectory("operators-");
    Path progress = folder.resolve("progress");
    int found = 0;
    String from = "0";
    for (int next = first; next < last; ) {
      Files.deleteIfExists(progress);
      String end =
          run(folder, progress, seed, "" + next, "" + last, from + "-" + tries, progress + "");
      if (end.isEmpty()) {
        break;
      }
      String[] place =
          Files.exists(progress) ? Files.readString(progress).split(" ") : new String[] {"", ""};
      int index = place[0].isEmpty() ? next : Integer.parseInt(place[0]);
      int call = place[0].isEmpty() ? 0 : Integer.parseInt(place[1]);
      String alone = run(folder, null, seed, "" + index, "" + (index + 1), call + "-" + tries, "-");
      String printed = Files.readString(folder.resolve("output"), StandardCharsets.ISO_8859_1);
      System.out.printf(
          "%s: %s; alone: %s; operator %d, try %d: %s%n",
          schemas.get(index).name(),
          end,
          alone.isEmpty() ? "nothing" : alone,
          index,
          call,
          printed.lines().filter(line -> line.startsWith("aten::")).findFirst().orElse(""));
      found++;
      next = index + 1; // the rest of its tries would end likewise
      from = "0";
    }
    System.out.println(found + " of " + (last - first) + " operators");
  }

  /** How a process ended; empty if well. */
  private static String run(Path folder, Path progress, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -c 0 -v " + MOST_MEMORY + "; exec \"$@\"");
    command.add("bash");
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-XX:ErrorFile=" + folder.resolve("hs_%p.log"),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            HostileOperators.class.getName()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    String before = "";
    while (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS)) {
      String now = progress == null || !Files.exists(progress) ? "" : Files.readString(progress);
      if (now.equals(before)) {
        process.destroyForcibly().waitFor();
        return "hangs";
      }
      before = now;
    }
    String text = Files.readString(output, StandardCharsets.ISO_8859_1);
    return process.exitValue() == 0 ? "" : "ends with " + process.exitValue() + " " + cause(text);
  }

  private static String cause(String output) {
    return output
        .lines()
        .filter(
            line ->
                line.startsWith("# C ") || line.startsWith("Exception") || line.contains("corrupt"))
        .findFirst()
        .orElse("");
  }
}
