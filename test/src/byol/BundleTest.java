package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle for machines with a GPU. */
final class BundleTest {
  private static final Pattern NATIVE = Pattern.compile("cp -r native/\\{([^}]*)\\}");
  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULES = Pattern.compile("(?m)^JAVA_MODULES=(.+)$");

  private static Set<String> names(Configuration configuration) {
    Set<String> names = new TreeSet<>();
    for (ResolvedModule module : configuration.modules()) {
      names.add(module.name());
    }
    return names;
  }

  /** All of the native sources are in it, or the shim cannot be built where the GPU is. */
  @Test
  void itHasTheWholeOfTheNativeSources() throws IOException {
    Matcher given = NATIVE.matcher(Files.readString(ROOT.resolve("bin/byol-bundle")));
    assertTrue(given.find());
    Set<String> needed = new TreeSet<>();
    try (Stream<Path> entries = Files.list(ROOT.resolve("native"))) {
      entries.map(entry -> entry.getFileName().toString()).forEach(needed::add);
    }
    needed.removeAll(Set.of("target", "pom.xml"));
    assertEquals(needed, new TreeSet<>(List.of(given.group(1).split(","))));
  }

  /** Its Java runtime has only the modules that it is linked of; without one, nothing starts. */
  @Test
  void itsJavaHasEveryModuleThatThisProjectRequires() throws IOException {
    ModuleFinder jdk = ModuleFinder.ofSystem();
    Matcher given = MODULES.matcher(Files.readString(ROOT.resolve("bin/byol-bundle")));
    assertTrue(given.find());
    Set<String> has =
        names(
            Configuration.empty()
                .resolve(jdk, ModuleFinder.of(), List.of(given.group(1).split(","))));
    Set<String> needed =
        names(
            Configuration.empty()
                .resolve(
                    ModuleFinder.of(
                        ROOT.resolve("byol/target/classes"), ROOT.resolve("byol/target/modules")),
                    jdk,
                    List.of("byol")));
    assertTrue(needed.contains("byol.torch") && needed.contains("java.desktop"), needed.toString());
    needed.removeIf(name -> jdk.find(name).isEmpty());
    needed.removeAll(has);
    assertEquals(Set.of(), needed);
  }
}
