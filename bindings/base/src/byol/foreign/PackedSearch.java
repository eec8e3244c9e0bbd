package byol.foreign;

import byol.natives.PackedLibraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the jar with the native libraries that fit this machine and this version. */
final class PackedSearch {
  private static List<PackedLibraries> jars;

  private PackedSearch() {}

  /**
   * The jar for this machine, of the version of who needs it.
   *
   * @throws LoadingException if there is none
   */
  static PackedLibraries find(Artefact owner) {
    return choose(
        owner, jars(), platform(System.getProperty("os.name"), System.getProperty("os.arch")));
  }

  private static synchronized List<PackedLibraries> jars() {
    if (jars == null) {
      List<PackedLibraries> found = new ArrayList<>();
      try {
        // Not the thread's own loader, which in servers and notebooks may be another.
        ServiceLoader.load(PackedLibraries.class, PackedSearch.class.getClassLoader())
            .forEach(found::add);
        ModuleLayer layer = PackedSearch.class.getModule().getLayer();
        if (found.isEmpty() && layer != null) {
          ServiceLoader.load(layer, PackedLibraries.class).forEach(found::add);
        }
      } catch (ServiceConfigurationError e) {
        throw new LoadingException(
            "a jar with native libraries is damaged: %s".formatted(e.getMessage()), e);
      }
      jars = List.copyOf(found);
    }
    return jars;
  }

  /** The name of a platform, of what Java calls the system and the processor. */
  static String platform(String system, String processor) {
    return "%s-%s"
        .formatted(
            system.toLowerCase(Locale.ROOT).replace(' ', '_'),
            processor.equals("amd64") ? "x86_64" : processor);
  }

  static PackedLibraries choose(Artefact owner, List<PackedLibraries> jars, String platform) {
    List<PackedLibraries> here =
        jars.stream().filter(jar -> jar.platform().equals(platform)).toList();
    if (here.isEmpty()) {
      throw new LoadingException(missing(owner, jars, platform));
    }
    return here.stream()
        .filter(jar -> version(jar).equals(owner.version()))
        .findFirst()
        .orElseThrow(() -> new LoadingException(mismatch(owner, here.getFirst())));
  }

  private static String version(PackedLibraries jar) {
    return artefact(jar).version();
  }

  private static Artefact artefact(PackedLibraries jar) {
    return Artefact.read(jar.find(Artefact.FILE), Artefact.place(jar.getClass()));
  }

  private static String missing(Artefact owner, List<PackedLibraries> jars, String platform) {
    String folder =
        "or name a folder with them, which native/build.sh of the byol sources writes, by"
            + " BYOL_SHIM";
    if (!platform.equals("linux-x86_64")) {
      return "%s has no native libraries for %s, only for %s: run it there, %s"
          .formatted(
              owner,
              platform,
              jars.isEmpty() ? "linux-x86_64" : String.join(", ", platforms(jars)),
              folder);
    }
    return "the native libraries of %s are missing: byol-native-%s-%s.jar is neither on the class path nor on the module path. Maven and Gradle bring it with dev.byol:byol unless it is excluded; else put it beside the other jars, %s"
        .formatted(owner, owner.version(), platform, folder);
  }

  private static List<String> platforms(List<PackedLibraries> jars) {
    return jars.stream().map(PackedLibraries::platform).distinct().sorted().toList();
  }

  private static String mismatch(Artefact owner, PackedLibraries jar) {
    return "%s does not go with %s (%s): all artefacts of byol must be of one version. Import dev.byol:byol-bom:%s in dependencyManagement, or give each that version"
        .formatted(owner, artefact(jar), Artefact.place(jar.getClass()), owner.version());
  }
}
