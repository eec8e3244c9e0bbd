package byol.cli.option;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.cli.Main;
import byol.testing.CommandLineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

final class PathsTest {
  @TempDir private Path folder;

  private static Path file(Path path) throws Exception {
    return new Paths.OfOutputFile().convert(path.toString());
  }

  private static String refused(Path path) {
    return assertThrows(TypeConversionException.class, () -> file(path)).getMessage();
  }

  @Test
  void aFileThatIsThereOrNotIsItself() throws Exception {
    Path file = folder.resolve("file");
    assertEquals(file, file(file));
    Files.createFile(file);
    assertEquals(file, file(file));
  }

  @Test
  void aLinkIsFollowed() throws Exception {
    Path target = folder.toRealPath().resolve("target");
    // Nothing is there yet.
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    assertEquals(folder.resolve("target"), file(link));
    Files.createFile(target);
    assertEquals(target, file(link));
    assertEquals(target, file(second));
  }

  @Test
  void whatIsNoRegularFileIsRefused() throws Exception {
    assertTrue(refused(folder).contains("is a folder; name a file"));
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertTrue(refused(pipe).contains("is a device, a pipe or a socket"), refused(pipe));
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    assertTrue(refused(link).contains("is a device, a pipe or a socket"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertTrue(refused(loop).contains("leads to itself"));
    CommandLineRun export =
        CommandLineRun.of(
            "export", "--run", "x", "--format", "safetensors", "--out", pipe.toString());
    assertEquals(2, export.code());
    assertTrue(export.err().contains("is a device, a pipe or a socket"), export.err());
    assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
  }

  @Test
  void anEmptyPathIsNotTheCurrentFolder() {
    for (String[] command :
        new String[][] {
          {"pretrain", "--data", "shapes", "--out", ""},
          {"quickstart", "--out", ""},
          {"eval", "--run", ""},
          {"data", "pack", "--data", "shapes", "--out", " "},
          {"ablate", "--suite", "groups", "--out", "x", "--reuse", ""},
        }) {
      CommandLineRun run = CommandLineRun.of(command);
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("a path is missing"), run.err());
    }
  }

  @Test
  void aFileIsNoFolderToWriteInto() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    CommandLineRun run =
        CommandLineRun.of("pretrain", "--data", "shapes", "--out", file.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains(file + " is there already, and is no folder"), run.err());
  }

  @Test
  void everyOptionThatNamesWhatIsWrittenIsChecked() {
    Set<String> names = Set.of("--out", "--json");
    assertAll(
        commands(Main.commandLine())
            .flatMap(command -> command.getCommandSpec().options().stream())
            .filter(option -> names.contains(option.longestName()))
            .map(option -> () -> assertTrue(isChecked(option), option.toString())));
  }

  private static boolean isChecked(OptionSpec option) {
    return Stream.of(option.converters())
        .anyMatch(
            c ->
                c instanceof Paths.OfOutputFile
                    || c instanceof Paths.OfOutputFolder
                    || c instanceof Paths.OfOutput);
  }

  private static Stream<CommandLine> commands(CommandLine root) {
    return Stream.concat(
        Stream.of(root), root.getSubcommands().values().stream().flatMap(PathsTest::commands));
  }
}
