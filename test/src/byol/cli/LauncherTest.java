package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/byol does before it builds and before there is a JVM. */
final class LauncherTest {

  @Test
  void aJdkThatIsTooOldIsNamedWithTheWayOut(@TempDir Path old) throws Exception {
    Files.createDirectory(old.resolve("bin"));
    for (String tool : new String[] {"java", "javac"}) {
      Files.setPosixFilePermissions(
          Files.createFile(old.resolve("bin").resolve(tool)),
          PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    assertEquals(
        "byol: BYOL_JAVA_HOME="
            + old
            + " is JDK version 17, not a JDK 25 or newer; set it to one, or unset it to have one"
            + " looked for\n",
        launchWith(old));
  }

  @Test
  void aFolderThatIsNoJdkIsNamed(@TempDir Path empty) throws Exception {
    assertTrue(launchWith(empty).startsWith("byol: BYOL_JAVA_HOME=" + empty + " is not a JDK 25"));
  }

  /** Through a symbolic link, from another folder. */
  private static String launchWith(Path jdk) throws IOException, InterruptedException {
    Path link = jdk.resolve("byol");
    Files.createSymbolicLink(link, Path.of("../bin/byol").toRealPath());
    ProcessBuilder builder =
        new ProcessBuilder(link.toString(), "doctor")
            .directory(jdk.toFile())
            .redirectErrorStream(true);
    builder.environment().put("BYOL_JAVA_HOME", jdk.toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(link);
    assertEquals(1, process.waitFor(), out);
    return out;
  }

  /** A program's folder in which something is built, and a JDK that prints what it is given. */
  private static ProcessBuilder launcher(Path root) throws IOException {
    Path bin = Files.createDirectories(root.resolve("bin"));
    for (String script : new String[] {"byol", "lib.sh"}) {
      Files.copy(
          Path.of("../bin", script), bin.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.createDirectories(root.resolve("byol/target/run/1"));
    Path jdk = Files.createDirectories(root.resolve("jdk/bin"));
    for (String tool : new String[] {"java", "javac"}) {
      Path file =
          Files.writeString(
              jdk.resolve(tool),
              "#!/bin/bash\n[ -z \"${NO_JVM:-}\" ] || exit 1\necho \"locale ${LC_ALL:-} $*\"\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    ProcessBuilder builder = new ProcessBuilder(bin.resolve("byol").toString(), "doctor");
    builder.environment().put("BYOL_NO_BUILD", "1");
    builder.environment().put("BYOL_JAVA_HOME", root.resolve("jdk").toString());
    return builder.redirectErrorStream(true);
  }

  private static String output(ProcessBuilder builder) throws IOException {
    byte[] bytes = builder.start().getInputStream().readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void itStartsWithoutAHome(@TempDir Path root) throws IOException {
    ProcessBuilder builder = launcher(root);
    builder.environment().keySet().removeAll(List.of("HOME", "BYOL_JAVA_HOME"));
    builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
    assertTrue(output(builder).startsWith("locale "));
  }

  @Test
  void aLocaleThatIsNotInstalledIsReplaced(@TempDir Path root) throws IOException {
    ProcessBuilder builder = launcher(root);
    builder.environment().put("LC_ALL", "xx_XX.UTF-8");
    String printed = output(builder);
    assertTrue(printed.contains("locale C.UTF-8 "), printed);
  }

  @Test
  void whatWasPackedForAReleaseStartsAsItIs(@TempDir Path root) throws IOException {
    ProcessBuilder start = launcher(root);
    start.environment().remove("BYOL_NO_BUILD");
    Path modules = Files.createDirectory(root.resolve("modules"));
    String path = "-p %s -cp %s/examples/byol-examples.jar -m ".formatted(modules, root);
    String without = output(start);
    assertTrue(without.contains(path), without);
    start.command().addAll(List.of("--data", "x.parquet"));
    Files.createDirectory(root.resolve("byol-parquet"));
    String with = output(start);
    assertTrue(with.contains("byol-examples.jar:" + root.resolve("byol-parquet") + "/* -m"), with);
  }

  @Test
  void whatIsKeptOfEarlierStartsIsUsed(@TempDir Path root) throws IOException {
    ProcessBuilder start = launcher(root);
    assertFalse(output(start).contains("AOT"));
    Files.createFile(root.resolve("byol/target/run/1/command.aot"));
    assertTrue(output(start).contains("/command.aot -Xlog:aot*=off -Xlog:cds*=off "));
  }

  @Test
  void whatIsKeptAndDoesNotFitIsPassedOver(@TempDir Path folder) throws IOException {
    Path kept = Files.writeString(folder.resolve("command.aot"), "of another JDK");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> options =
        List.of("-XX:AOTCache=" + kept, "-Xlog:aot*=off", "-Xlog:cds*=off", "-XX:+UseParallelGC");
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("--add-modules", "jdk.jshell", "-version"));
    String printed = output(new ProcessBuilder(command).redirectErrorStream(true));
    assertTrue(
        printed.startsWith("openjdk version") || printed.startsWith("java version"), printed);
    assertEquals(3, printed.lines().count(), printed);
  }

  private static ProcessBuilder withAddresses(ProcessBuilder launcher, long kilobytes) {
    String limit = "ulimit -v %s; exec \"$@\"".formatted(kilobytes);
    List<String> command = new ArrayList<>(List.of("bash", "-c", limit, "bash"));
    command.addAll(launcher.command());
    return launcher.command(command);
  }

  @Test
  void fewAddressesAreSharedWithLibTorch(@TempDir Path root) throws IOException {
    String printed = output(withAddresses(launcher(root), 4_000_000));
    assertTrue(printed.contains(" -Xmx1000000k "), printed);
    assertFalse(output(launcher(root.resolve("without"))).contains("Xmx"));
  }

  @Test
  void tooFewAddressesAreNamed(@TempDir Path root) throws IOException {
    ProcessBuilder builder = withAddresses(launcher(root), 1 << 20);
    builder.environment().put("NO_JVM", "1");
    String printed = output(builder);
    assertTrue(printed.startsWith("byol: Java cannot start within the 1024 MiB"), printed);
    assertTrue(printed.contains("ulimit -v"), printed);
  }

  @Test
  void aColonInItsPathIsNamed(@TempDir Path folder) throws IOException {
    Path root = folder.resolve("a:b");
    String printed = output(launcher(root));
    assertTrue(printed.contains("has a colon in its path"), printed);
    assertTrue(printed.contains(root.toString()), printed);
  }

  /** ONNX Runtime is on the module path of what compares with it, and of nothing else. */
  @Test
  void onnxRuntimeIsThereForWhatExportsOnnx(@TempDir Path root) throws IOException {
    Path modules = root.resolve("bindings/onnxruntime/target/modules");
    ProcessBuilder builder = launcher(root);
    List<String> export = List.of(builder.command().getFirst(), "export", "--format", "onnx");
    assertFalse(output(builder.command(export)).contains(modules.toString()), "not built");
    Files.createDirectories(modules);
    Path jar = Files.createFile(modules.resolveSibling("byol-onnxruntime-0.1.0.jar"));
    for (List<String> words :
        List.of(export, List.of(export.getFirst(), "export", "--out", "x", "--format=ONNX"))) {
      String printed = output(builder.command(words));
      assertTrue(printed.contains(jar + ":" + modules + " "), printed);
      assertTrue(printed.contains(",com.microsoft.onnxruntime "), printed);
    }
    for (List<String> words :
        List.of(
            List.of(export.getFirst(), "export", "--format", "timm", "--out", "onnx"),
            List.of(export.getFirst(), "doctor", "--format", "onnx"))) {
      assertFalse(output(builder.command(words)).contains(modules.toString()), words::toString);
    }
  }

  /** What reads and writes Parquet is on the class path of what does, and of nothing else. */
  @Test
  void parquetIsThereForWhatNeedsIt(@TempDir Path root) throws IOException {
    Path libraries = root.resolve("bindings/parquet/target/jars");
    ProcessBuilder builder = launcher(root);
    String program = builder.command().getFirst();
    List<String> embed = List.of(program, "embed", "--data", "x", "--out", "y.parquet");
    assertFalse(output(builder.command(embed)).contains(libraries.toString()), "not built");
    Files.createDirectories(libraries);
    Path jar = Files.createFile(libraries.resolveSibling("byol-parquet-0.1.0.jar"));
    Path data = Files.createDirectories(root.resolve("set/data"));
    Files.createFile(data.resolve("train-0.parquet"));
    Path run = Files.createDirectories(root.resolve("run"));
    Files.writeString(run.resolve("config.json"), "{\n  \"data\": \"%s\",\n}".formatted(data));
    Path ablation = Files.createDirectories(root.resolve("ablation"));
    Files.writeString(ablation.resolve("plan.json"), "{\n  \"data\": \"a.parquet\",\n}");
    Path tuned = Files.createDirectories(root.resolve("tuned"));
    Files.writeString(tuned.resolve("finetune.json"), "{\n  \"data\": \"a.parquet\",\n}");
    for (List<String> words :
        List.of(
            embed,
            List.of(program, "embed", "--out=Y.PARQUET"),
            List.of(program, "pretrain", "--data", "train=%s,test=x".formatted(data)),
            List.of(program, "pretrain", "--resume", "--out", run.toString()),
            List.of(program, "pretrain", "--requeue", "--out", run.toString()),
            List.of(program, "pretrain", "--from", run.toString(), "--out", "x"),
            List.of(program, "ablate", "--resume", "--out", ablation.toString()),
            List.of(program, "finetune", "--resume", "--out", tuned.toString()),
            List.of(program, "search", "--encoder=" + run, "--row", "0"),
            List.of(program, "example", "PretrainResNet50", data.toString(), "x"),
            List.of(program, "example", "PretrainTiny"),
            List.of(program, "shell"),
            List.of(program, "pretrain", "--out", "x", "--data", "a/*.parquet"),
            List.of(program, "data", "inspect", "--data=" + data.getParent()),
            List.of(program, "data", "inspect", "--data", "shard-{0..9}.tar.zst"),
            List.of(program, "eval", "--run", run.toString()))) {
      String printed = output(builder.command(words));
      assertTrue(printed.contains(":" + jar + ":" + libraries + "/* "), printed);
    }
    for (List<String> words :
        List.of(
            List.of(program, "embed", "--out", "y.npy"),
            List.of(program, "data", "inspect", "--data", root.resolve("run").toString()),
            List.of(program, "pretrain", "--resume", "--out", root.toString()),
            List.of(program, "search", "--query", "y.parquet"))) {
      assertFalse(output(builder.command(words)).contains(libraries.toString()), words::toString);
    }
  }

  /** One that is built already, so that Maven is not needed. */
  @Test
  void anExampleWithLibrariesOfItsOwnIsStartedAlone(@TempDir Path root) throws IOException {
    Path example = root.resolve("examples/other");
    Files.createDirectories(example.resolve("src"));
    Files.createDirectories(example.resolve("target"));
    Files.writeString(example.resolve("pom.xml"), "<project/>");
    Files.writeString(example.resolve("src/ServeOther.java"), "class ServeOther {}");
    Files.writeString(example.resolve("target/classpath"), "library.jar");
    ProcessBuilder builder = launcher(root);
    builder.command(builder.command().getFirst(), "example", "ServeOther", "model", "8080");
    String printed = output(builder);
    String end = "-cp " + example.resolve("target/classes") + ":library.jar ServeOther model 8080";
    assertTrue(printed.strip().endsWith(end), printed);
    assertFalse(printed.contains("byol.cli.Main"), printed);
  }
}
