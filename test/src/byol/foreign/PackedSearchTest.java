package byol.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.natives.PackedLibraries;
import byol.natives.linux.x64.LinuxX64;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSearchTest {
  private static final Artefact OWNER = new Artefact("byol-torch", "0.2.0");
  private static final String HERE = "linux-x86_64";

  @TempDir private Path folder;

  /** A jar for a platform that is a folder. */
  private record Jar(String platform, Path folder) implements PackedLibraries {
    @Override
    public URL find(String file) {
      try {
        Path path = folder.resolve(file);
        return Files.exists(path) ? path.toUri().toURL() : null;
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Jar jar(String platform, String version) throws IOException {
    Path jar = Files.createDirectories(folder.resolve(platform + version));
    Files.write(
        jar.resolve("artefact.properties"), List.of("name=byol-native", "version=" + version));
    return new Jar(platform, jar);
  }

  private static String refusal(List<PackedLibraries> jars, String platform) {
    return assertThrows(LoadingException.class, () -> PackedSearch.choose(OWNER, jars, platform))
        .getMessage();
  }

  @Test
  void theOneOfThisPlatformAndVersionIsTaken() throws IOException {
    Jar wanted = jar(HERE, "0.2.0");
    List<PackedLibraries> jars =
        List.of(jar("linux-aarch64", "0.2.0"), jar(HERE, "0.1.0"), wanted, jar(HERE, "0.3.0"));
    assertSame(wanted, PackedSearch.choose(OWNER, jars, HERE));
  }

  @Test
  void oneOfAnotherVersionIsRefusedWithBothVersionsAndTheWayOut() throws IOException {
    String message = refusal(List.of(jar(HERE, "0.1.0")), HERE);
    assertTrue(message.startsWith("byol-torch 0.2.0 does not go with byol-native 0.1.0"), message);
    assertTrue(message.contains("Import dev.byol:byol-bom:0.2.0"), message);
  }

  @Test
  void whereThereIsNoneTheJarIsNamed() {
    String message = refusal(List.of(), HERE);
    assertTrue(message.contains("byol-native-0.2.0-linux-x86_64.jar is neither on"), message);
    assertTrue(message.contains("BYOL_SHIM"), message);
  }

  @Test
  void onAnotherPlatformThoseThatThereAreAreNamed() throws IOException {
    String none = refusal(List.of(), "mac_os_x-aarch64");
    assertTrue(none.contains("no native libraries for mac_os_x-aarch64, only for linux-x86_64"));
    String other = refusal(List.of(jar("linux-aarch64", "0.2.0")), "windows_11-x86_64");
    assertTrue(other.contains("for windows_11-x86_64, only for linux-aarch64"), other);
  }

  @Test
  void oneThatDoesNotSayItsVersionIsDamaged() throws IOException {
    Jar silent = new Jar(HERE, Files.createDirectories(folder.resolve("silent")));
    assertTrue(refusal(List.of(silent), HERE).endsWith("it is damaged"));
  }

  @Test
  void whatJavaCallsThePlatform() {
    assertEquals(HERE, PackedSearch.platform("Linux", "amd64"));
    assertEquals("linux-aarch64", PackedSearch.platform("Linux", "aarch64"));
    assertEquals("windows_11-x86_64", PackedSearch.platform("Windows 11", "amd64"));
  }

  @Test
  void theServiceIsFound() {
    Artefact ours =
        Artefact.read(new LinuxX64().find(Artefact.FILE), Artefact.place(LinuxX64.class));
    assertEquals("byol-native", ours.name());
    assertTrue(ours.version().matches("\\d+\\.\\d+\\.\\d+.*"), ours.version());
    PackedLibraries found = PackedSearch.find(new Artefact("byol-torch", ours.version()));
    assertEquals(LinuxX64.class, found.getClass());
  }
}
