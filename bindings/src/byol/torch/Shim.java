package byol.torch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The shim over LibTorch, compiled against one version of it: the one in the jar, or the one in a
 * folder that the system property {@code byol.shim} or the environment variable {@code BYOL_SHIM}
 * names. {@code native/build.sh} writes such a folder, so that the same jars run on any LibTorch.
 *
 * @param folder that holds libtc.so and libtc.properties; null for the one in the jar
 * @param origin which setting led to it
 */
record Shim(Path folder, String origin) {
  private static final String LIBRARY = "libtc.so";
  private static final String PROPERTIES = "libtc.properties";
  private static final String PACKED = "linux-x86_64/";

  static Shim find() {
    return find(System.getProperty("byol.shim"), System.getenv());
  }

  static Shim find(String property, Map<String, String> environment) {
    if (property != null) {
      return new Shim(Path.of(property), "-Dbyol.shim").checked();
    }
    String variable = environment.get("BYOL_SHIM");
    if (variable != null && !variable.isEmpty()) {
      return new Shim(Path.of(variable), "BYOL_SHIM").checked();
    }
    return new Shim(null, "the jar");
  }

  private Shim checked() {
    for (String name : new String[] {LIBRARY, PROPERTIES}) {
      if (!Files.exists(folder.resolve(name))) {
        throw new TorchException.Loading(
            "there is no "
                + folder.resolve(name)
                + ": "
                + origin
                + " must name a folder that native/build.sh wrote");
      }
    }
    return this;
  }

  /** The version of LibTorch that it was compiled against, such as 2.13.0. */
  String libTorchVersion() {
    return property("libtorch.version");
  }

  /** The GPU architectures that its own CUDA kernels are for, such as 80,90; empty: it has none. */
  String cudaArchitectures() {
    return property("cuda.architectures");
  }

  private String property(String key) {
    Properties properties = new Properties();
    try (InputStream in =
        folder == null ? resource(PROPERTIES) : Files.newInputStream(folder.resolve(PROPERTIES))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(key, "");
  }

  /** Where it is, for people. */
  String place() {
    return folder == null
        ? LibTorch.class.getProtectionDomain().getCodeSource().getLocation().getPath()
        : folder + " (from " + origin + ")";
  }

  /** Loads it: in place when it is in a folder, else from a copy out of the jar. */
  void load() {
    if (folder != null) {
      LibTorch.loadLibrary(folder.resolve(LIBRARY));
      return;
    }
    // Says so if there is none.
    try (InputStream _ = resource(LIBRARY)) {
      URI location = URI.create(LibTorch.class.getResource(PACKED + LIBRARY).toString());
      if (location.getScheme().equals("file")) {
        LibTorch.loadLibrary(Path.of(location));
        return;
      }
    } catch (IOException e) {
      throw new TorchException.Loading("cannot read " + LIBRARY + ": " + e.getMessage(), e);
    }
    UnpackedLibrary.of(LIBRARY, System.getenv())
        .load(() -> resource(LIBRARY), LibTorch::loadLibrary);
  }

  private static InputStream resource(String name) {
    InputStream in = LibTorch.class.getResourceAsStream(PACKED + name);
    if (in == null) {
      throw new TorchException.Loading(
          "the shim is not in the jar ("
              + PACKED
              + name
              + "): byol runs on Linux x86-64 and must be built there with mvn -DskipTests"
              + " install");
    }
    return in;
  }
}
