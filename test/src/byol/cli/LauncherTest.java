package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
}
