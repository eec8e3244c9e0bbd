package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build keeps for quicker starts: where it does not fit, Java starts without it and
 * without a word; and what happens around the build that makes it.
 */
final class KeptStartsTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder;

  private record Ended(int code, String output) {
    static Ended of(Process process) throws IOException, InterruptedException {
      process.getOutputStream().close();
      byte[] bytes = process.getInputStream().readAllBytes();
      return new Ended(process.waitFor(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  // ---- Java with what was kept

  private Path jar;
  private Path kept;

  private void makeJar(String says) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Said.java"),
            "public class Said { public static void main(String[] a) {"
                + " System.out.println(\"%s \" + java.util.List.of(a)); } }".formatted(says));
    jar = folder.resolve("said.jar");
    assertEquals(0, tool("javac", "-d", folder.toString(), source.toString()));
    assertEquals(
        0, tool("jar", "--create", "--file=" + jar, "-C", folder.toString(), "Said.class"));
  }

  private static int tool(String name, String... arguments) {
    return ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
  }

  /** With the options of bin/byol, and others. */
  private String java(String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseParallelGC"));
    command.addAll(List.of(more));
    command.addAll(List.of("-cp", jar.toString(), "Said", "it"));
    Ended ended = Ended.of(new ProcessBuilder(command).redirectErrorStream(true).start());
    assertEquals(0, ended.code, ended.output);
    return ended.output;
  }

  private String withKept(Path cache, String... more) throws IOException, InterruptedException {
    List<String> options =
        new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    options.addAll(List.of(more));
    return java(options.toArray(String[]::new));
  }

  @BeforeEach
  void findOutWhatLauncherSays() throws IOException {
    String launcher = Files.readString(Path.of("../bin/byol"));
    assertTrue(
        launcher.contains("kept=(\"-XX:AOTCache=$start\" '-Xlog:aot*=off' '-Xlog:cds*=off')"));
  }

  @Test
  void whereItDoesNotFitJavaStartsWithoutAWord() throws Exception {
    makeJar("said");
    kept = folder.resolve("said.aot");
    java("-XX:AOTCacheOutput=" + kept);
    assertTrue(Files.size(kept) > 1_000_000);
    String uses = "[class,load] Said source: shared objects file";
    assertTrue(withKept(kept, "-Xlog:class+load").contains("shared objects file"), uses);

    byte[] bytes = Files.readAllBytes(kept);
    String start = new String(bytes, 0, 4096, StandardCharsets.ISO_8859_1);
    int virtualMachine = start.indexOf(System.getProperty("java.vm.name"));
    assertTrue(virtualMachine > 0, "the header names the JDK");
    byte[] other = bytes.clone();
    other[virtualMachine] ^= 1;
    Path foreign = Files.write(folder.resolve("other-jdk.aot"), other);
    Path cut = Files.write(folder.resolve("cut.aot"), Arrays.copyOf(bytes, 50_000));
    Path empty = Files.createFile(folder.resolve("empty.aot"));
    Path none = folder.resolve("none.aot");
    for (Path cache : List.of(kept, foreign, cut, empty, folder, none)) {
      assertEquals("said [it]\n", withKept(cache), cache.toString());
    }
    for (String option : List.of("-XX:+UseSerialGC", "-XX:-UseCompressedOops", "-Xmx40g")) {
      String[] options =
          option.contains("Serial")
              ? new String[] {"-XX:-UseParallelGC", option}
              : new String[] {option};
      assertEquals("said [it]\n", withKept(kept, options), option);
    }
    Files.move(jar, jar = folder.resolve("moved.jar"), StandardCopyOption.REPLACE_EXISTING);
    assertEquals("said [it]\n", withKept(kept));
  }

  // ---- the launcher around the build

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A program's folder, tools that pretend to build it, and a JDK that prints what it is given. */
  private ProcessBuilder launcher() throws IOException {
    Path root = Files.createDirectories(folder.resolve("program"));
    Path bin = Files.createDirectories(root.resolve("bin"));
    for (String name : new String[] {"byol", "lib.sh"}) {
      Files.copy(Path.of("../bin", name), bin.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (String part : List.of("pom.xml", "bindings/pom.xml", "byol/pom.xml")) {
      Files.createDirectories(root.resolve(part).getParent());
      Files.createFile(root.resolve(part));
    }
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
    script(jdk.resolve("java"), "echo \"java $*\"\n");
    script(jdk.resolve("javac"), "");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("cmake", "make", "g++", "python3")) {
      script(tools.resolve(tool), "");
    }
    script(
        tools.resolve("mvn"),
        """
        echo built >> "%s"
        sleep 2
        for jar in bindings/base/target/byol-base bindings/native/target/byol-native bindings/imaging/target/byol-imaging \\
            bindings/torch/target/byol-torch byol/target/byol examples/target/byol-examples; do
          mkdir -p "$(dirname "$jar")"
          echo > "$jar-0.1.0.jar"
        done
        mkdir -p byol/target/modules
        """
            .formatted(folder.resolve("builds")));
    ProcessBuilder builder = new ProcessBuilder(bin.resolve("byol").toString(), "doctor");
    builder.environment().put("BYOL_JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().remove("BYOL_NO_BUILD");
    builder.environment().merge("PATH", tools + ":", (path, first) -> first + path);
    return builder.redirectErrorStream(true);
  }

  /** Java would take the classes of jars that are no longer there. */
  @Test
  void ofOtherJarsNothingIsTaken() throws Exception {
    ProcessBuilder builder = launcher();
    assertEquals(0, Ended.of(builder.start()).code);
    Path target = folder.resolve("program/byol/target");
    Path run;
    try (Stream<Path> copies = Files.list(target.resolve("run"))) {
      run = copies.toList().getFirst();
    }
    builder.environment().put("BYOL_NO_BUILD", "1");
    Path start = Files.createFile(run.resolve("command.aot"));
    String option = "/" + start.getFileName() + " -Xlog:aot*=off";
    assertTrue(Ended.of(builder.start()).output.contains(option));
    Path library = Files.createFile(target.resolve("modules/library.jar"));
    for (Path part : List.of(run.resolve("byol.jar"), library, target.resolve("modules"))) {
      FileTime before = Files.getLastModifiedTime(start);
      for (Path old : List.of(library, target.resolve("modules"))) {
        Files.setLastModifiedTime(old, before);
      }
      assertTrue(Ended.of(builder.start()).output.contains(option), part.toString());
      FileTime own = Files.getLastModifiedTime(part);
      Files.setLastModifiedTime(part, FileTime.fromMillis(before.toMillis() + 1000));
      Ended ended = Ended.of(builder.start());
      assertFalse(ended.output.contains("AOT"), ended.output);
      assertTrue(ended.output.contains("-m byol/byol.cli.Main doctor"), ended.output);
      Files.setLastModifiedTime(part, own);
    }
  }

  @Test
  void ofTwoStartsAtOneMomentOneBuildsAndTheOtherWaits() throws Exception {
    ProcessBuilder builder = launcher();
    Process first = builder.start();
    Process second = builder.start();
    List<Ended> both = List.of(Ended.of(first), Ended.of(second));
    for (Ended ended : both) {
      assertEquals(0, ended.code, ended.output);
      assertTrue(ended.output.contains("-m byol/byol.cli.Main doctor"), ended.output);
    }
    assertEquals(List.of("built"), Files.readAllLines(folder.resolve("builds")));
    String output = both.getFirst().output + both.getLast().output;
    assertTrue(output.contains("waiting for a build that is running already"), output);
    // Later ones neither build nor wait.
    Ended third = Ended.of(builder.start());
    assertEquals(1, third.output.lines().count(), third.output);
  }

  @Test
  void whereNothingCanBeWrittenWhatWasBuiltLastIsStarted() throws Exception {
    assumeFalse(System.getProperty("user.name").equals("root"), "root writes everywhere");
    ProcessBuilder builder = launcher();
    Path program = folder.resolve("program");
    assertEquals(0, Ended.of(builder.start()).code);
    Path sources = Files.createFile(program.resolve("byol/newer"));
    Files.move(sources, program.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
    Path run = program.resolve("byol/target/run");
    Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Ended ended = Ended.of(builder.start());
      assertEquals(0, ended.code, ended.output);
      assertTrue(ended.output.contains("cannot be written: starting what was built last"));
      assertTrue(ended.output.contains("-m byol/byol.cli.Main doctor"), ended.output);
    } finally {
      Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
