package byol.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.DataCatalog;
import byol.testing.CommandLineRun;
import byol.torch.library.LibTorch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor in this process, where LibTorch is in order, on machines that are not. */
final class DoctorTest {
  private static final String PLENTY = "MemTotal: 16000000 kB\nMemAvailable: 8000000 kB\n";

  @TempDir private Path folder;

  @Test
  void findsNothingWrongHere() {
    CommandLineRun run = CommandLineRun.of("doctor");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("LibTorch        " + LibTorch.requiredVersion()), run.out());
    assertTrue(run.out().contains("a matrix product and its gradient are right"), run.out());
  }

  @Test
  void anotherLibTorchInTheProcessIsAFailure() throws IOException {
    Path other = Files.createFile(folder.resolve("libtorch_cpu.so"));
    Check check = find("in use", Map.of("LD_LIBRARY_PATH", folder.toString()), maps(other), PLENTY);
    assertEquals(Check.Status.FAIL, check.status());
    assertTrue(check.finding().contains(other + ", LD_LIBRARY_PATH=" + folder), check.finding());
    assertTrue(check.advice().contains("unset LD_LIBRARY_PATH"), check.advice());
  }

  @Test
  void theLibTorchThatWasFoundIsInOrder() throws IOException {
    Path own = LibTorch.load().root().resolve("lib/libtorch_cpu.so");
    Check check = find("in use", Map.of(), maps(own), PLENTY);
    assertEquals(Check.Status.OK, check.status());
  }

  @Test
  void twoOpenMpRuntimesAreWorthALook() throws IOException {
    String maps = maps(Path.of("/a/libgomp.so.1")) + maps(Path.of("/b/libiomp5.so"));
    assertEquals(Check.Status.WARN, find("OpenMP", Map.of(), maps, PLENTY).status());
    assertEquals(
        Check.Status.OK,
        find("OpenMP", Map.of(), maps(Path.of("/a/libgomp.so.1")), PLENTY).status());
  }

  @Test
  void viewsThatCannotBeMadeAreAFailure() {
    Check check =
        new ViewsCheck(
                () -> {
                  throw new IllegalStateException("cannot load libbyol_image.so");
                })
            .run();
    assertEquals(Check.fail("views", "cannot load libbyol_image.so", ""), check);
  }

  @Test
  void littleMemoryIsWorthALook() throws IOException {
    Check check = find("memory", Map.of(), "", "MemTotal: 4194304 kB\nMemAvailable: 1048576 kB\n");
    assertEquals(Check.Status.WARN, check.status());
    assertTrue(check.finding().startsWith("4.0 GiB, of which available 1.0"), check.finding());
  }

  @Test
  void ofAContainerItIsItsOwnMemoryThatCounts() throws IOException {
    Path cgroups = Files.createDirectories(folder.resolve("cgroups/memory")).getParent();
    Files.writeString(cgroups.resolve("memory.max"), "max\n");
    Files.writeString(cgroups.resolve("memory.current"), "9000000000\n");
    assertTrue(memory().startsWith("15.3 GiB, of which available 7.6"), memory());

    long gib = 1L << 30;
    Files.writeString(cgroups.resolve("memory.max"), 4 * gib + "\n");
    Files.writeString(cgroups.resolve("memory.current"), 3 * gib + "\n");
    Check check = find("memory", Map.of(), "", PLENTY);
    assertTrue(check.finding().startsWith("4.0 GiB, of which available 1.0"), check.finding());
    assertEquals(Check.Status.WARN, check.status());
    Files.writeString(
        cgroups.resolve("memory.stat"), "anon 7\ninactive_file %s\n".formatted(2 * gib));
    assertTrue(memory().startsWith("4.0 GiB, of which available 3.0"), memory());

    for (String file : List.of("memory.max", "memory.current", "memory.stat")) {
      Files.delete(cgroups.resolve(file));
    }
    Path first = cgroups.resolve("memory");
    Files.writeString(first.resolve("memory.limit_in_bytes"), "9223372036854771712\n");
    Files.writeString(first.resolve("memory.usage_in_bytes"), gib + "\n");
    assertTrue(memory().startsWith("15.3 GiB, of which available 7.6"), memory());
    Files.writeString(first.resolve("memory.limit_in_bytes"), 2 * gib + "\n");
    assertTrue(memory().startsWith("2.0 GiB, of which available 1.0"), memory());
  }

  private String memory() throws IOException {
    return find("memory", Map.of(), "", PLENTY).finding();
  }

  @Test
  void theCacheIsWhereTheVariablesSay() throws IOException {
    assertTrue(cache(Map.of("BYOL_CACHE", "/c", "XDG_CACHE_HOME", "/x")).endsWith("cache /c"));
    assertTrue(cache(Map.of("XDG_CACHE_HOME", "/x")).endsWith("cache /x/byol"));
    assertTrue(
        cache(Map.of()).endsWith("cache " + System.getProperty("user.home") + "/.cache/byol"));
  }

  @Test
  void aMissingFashionMnistSaysHowToGetIt() throws IOException {
    var missing =
        new DataCatalog.Entry("fashion-mnist", "clothes", "it can be fetched", false, true);
    var shapes = new DataCatalog.Entry("shapes", "generated", "built in", true, false);
    Check check = new MachineChecks(Host.ofProcess(), List.of(missing, shapes)).data();
    assertEquals(
        Check.warn(
            "data sets", "shapes", "for fashion-mnist, run: bin/byol data fetch fashion-mnist"),
        check);
  }

  private String cache(Map<String, String> environment) throws IOException {
    return find("disk", environment, "", PLENTY).finding();
  }

  private static String maps(Path file) {
    return "7f00-7f01 r-xp 00000000 fe:00 12 " + file + "\n";
  }

  private Check find(String name, Map<String, String> environment, String maps, String meminfo)
      throws IOException {
    Path proc = Files.createDirectories(folder.resolve("proc/self")).getParent();
    Files.writeString(proc.resolve("self/maps"), maps);
    Files.writeString(proc.resolve("meminfo"), meminfo);
    Host host = new Host(environment, proc, folder.resolve("cgroups"));
    return DoctorCommand.examine(host, List.of(), LibTorch::load).stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
