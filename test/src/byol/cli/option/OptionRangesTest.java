package byol.cli.option;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.cli.Main;
import byol.testing.CommandLineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class OptionRangesTest {
  @TempDir private Path folder;

  @Test
  void everyNumberOfEveryCommandHasARange() {
    List<OptionSpec> numbers =
        commands(Main.commandLine())
            .flatMap(command -> command.getCommandSpec().options().stream())
            .filter(option -> isNumber(option.auxiliaryTypes()[0]))
            .toList();
    assertTrue(numbers.size() > 50, numbers.toString());
    assertAll(
        numbers.stream()
            .map(
                option ->
                    () ->
                        assertTrue(
                            OptionRanges.of(option).isPresent(),
                            option.command().qualifiedName() + " " + option.longestName())));
  }

  private static Stream<CommandLine> commands(CommandLine root) {
    return Stream.concat(
        Stream.of(root),
        root.getSubcommands().values().stream().flatMap(OptionRangesTest::commands));
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || (type.isPrimitive() && type != boolean.class && type != char.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lr NaN | 'NaN' is not a number",
        "--lr Infinity | 'Infinity' is not a number",
        "--lr 0x1p3 | '0x1p3' is not a number",
        "--lr 0,3 | '0,3' is not a number; decimals follow a point",
        "--lr 1e400 | --lr must be above 0 and at most 1e38, not Infinity",
        "--lr 0 | --lr must be above 0 and at most 1e38, not 0.0",
        "--weight-decay -1 | --weight-decay must be from 0 to 1000000, not -1.0",
        "--momentum 1 | --momentum must be at least 0 and below 1, not 1.0",
        "--tau 1.5 | --tau must be from 0 to 1, not 1.5",
        "--epochs 0 | --epochs must be above 0 and at most 1e9, not 0.0",
        "--warmup-epochs -1 | --warmup-epochs must be from 0 to 1e9, not -1.0",
        "--batch-size 0 | --batch-size must be from 1 to 2147483647, not 0",
        "--batch-size 99999999999 | 99999999999 is too large",
        "--batch-size 8.5 | '8.5' is not a whole number",
        "--batch-size ٨ | '٨' is not a whole number",
        "--threads 100000 | --threads must be from 1 to 1024, not 100000",
        "--profile 0 | --profile must be from 1 to 1000, not 0",
      })
  void aNumberThatCannotBeIsNamedWithItsRange(String option, String message) {
    Path out = folder.resolve("run");
    CommandLineRun run =
        CommandLineRun.of(("pretrain --data shapes --out " + out + " " + option).split(" "));
    assertEquals(2, run.code());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eval --run x --neighbors 5,0 | --neighbors must be from 1 to 2147483647, not 0",
        "eval --run x --labels 1,101 | --labels must be above 0 and at most 100, not 101.0",
        "ablate --suite groups --data shapes --tau-final 2 | --tau-final must be from 0 to 1",
        "ablate --suite groups --minutes-per-run 0 | --minutes-per-run must be above 0",
        "data pack --data shapes --out x --quality 101 | --quality must be from 1 to 100",
      })
  void soAreThoseInListsAndOfOtherCommands(String commandLine, String message) {
    CommandLineRun run = CommandLineRun.of(commandLine.split(" "));
    assertEquals(2, run.code());
    assertTrue(run.err().contains(message), run.err());
  }
}
