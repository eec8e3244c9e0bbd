package byol.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import byol.torch.library.LibTorch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class MainTest {

  @Test
  void withoutACommandSaysWhatThereIs() {
    CommandLineRun run = CommandLineRun.of();
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: byol "), run.out());
    assertTrue(run.out().contains("doctor"), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doctor --verbos | byol doctor: unknown option '--verbos'; did you mean --verbose?",
        "doctor --quite=1 | byol doctor: unknown option '--quite=1'",
        "pretrain --epoch 3 | byol pretrain: unknown option '--epoch'; did you mean --epochs?",
        "pretrain --data shapes | byol pretrain: missing required option: '--out=DIR'",
        "doctr | byol: unknown command 'doctr'; did you mean doctor?",
        "train | byol: unknown command 'train'; did you mean pretrain?",
        "list | byol: unknown command 'list'; did you mean runs list?",
        "runs lst | byol runs: unknown command 'lst'; did you mean list?",
        "runs | byol runs: say what to do: list, show, compare, best, watch, mlflow or check",
        "doctor now | byol doctor: unexpected argument 'now'",
        "data | byol data: say what to do: list, fetch, inspect or pack",
        "data fetch | byol data fetch: missing required parameter: 'NAME'",
        "data fetch fashon-mnist | byol data fetch: no data set is called 'fashon-mnist'; did you"
            + " mean fashion-mnist?",
      })
  void wrongUsageIsOneLineAndExitCode2(String commandLine, String message) {
    CommandLineRun run = CommandLineRun.of(commandLine.split(" "));
    String command = message.substring(0, message.indexOf(':'));
    assertEquals(message + "; see " + command + " --help\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.code());
  }

  @Test
  void aFailureIsOneLineAndExitCode1() {
    CommandLineRun run = CommandLineRun.of("data", "fetch", "shapes");
    assertEquals(1, run.code());
    assertEquals(
        "byol data fetch: cannot fetch shapes: it is built in, use it as it is\n", run.err());
  }

  @Test
  void verboseAddsTheStackTrace() {
    CommandLineRun run = CommandLineRun.of("data", "fetch", "shapes", "--verbose");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("DataException"), run.err());
    assertTrue(run.err().contains("\tat "), run.err());
  }

  @Test
  void versionNamesLibTorchAndJava() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("LibTorch " + LibTorch.requiredVersion()), run.out());
    assertTrue(run.out().contains("Java " + Runtime.version()), run.out());
  }

  @Test
  void dataListShowsEveryDataSet() {
    CommandLineRun run = CommandLineRun.of("data", "list");
    assertEquals(0, run.code());
    assertAll(
        Stream.of("fashion-mnist", "shapes", "cifar10", "cifar100", "stl10")
            .map(name -> () -> assertTrue(run.out().contains(name + " "), run.out())));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(List<String> path) {
    List<String> args = new ArrayList<>(path);
    args.add("--help");
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(
        run.out().startsWith(String.join(" ", "Usage: byol", String.join(" ", path)).strip()));
    assertTrue(run.out().contains("Example"), run.out());
    assertTrue(run.out().contains("--verbose"), run.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndOptionIsDescribed(List<String> path) {
    CommandLine command = Main.commandLine();
    for (String name : path) {
      command = command.getSubcommands().get(name);
    }
    assertFalse(String.join("", command.getCommandSpec().usageMessage().description()).isBlank());
    assertAll(
        command.getCommandSpec().args().stream()
            .map(
                arg ->
                    () ->
                        assertFalse(String.join("", arg.description()).isBlank(), arg.toString())));
  }

  static Stream<List<String>> commands() {
    return below(List.of(), Main.commandLine());
  }

  private static Stream<List<String>> below(List<String> path, CommandLine command) {
    return Stream.concat(
        Stream.of(path),
        command.getSubcommands().entrySet().stream()
            .flatMap(
                entry -> {
                  List<String> deeper = new ArrayList<>(path);
                  deeper.add(entry.getKey());
                  return below(deeper, entry.getValue());
                }));
  }

  @Test
  void whatCannotBePrintedIsAFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(full), new PrintWriter(err, true), "--version");
    assertEquals(1, code);
    assertTrue(err.toString().contains("what it prints cannot be written"), err::toString);
  }
}
