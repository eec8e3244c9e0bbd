package byol.torch.library;

import byol.foreign.LoadingException;
import byol.foreign.OwnLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * The shim over LibTorch, compiled against one version of it, with what it says of itself in a file
 * beside it.
 *
 * @param library where it is
 */
record Shim(OwnLibrary library) {
  private static final String LIBRARY = "libtc.so";
  private static final String PROPERTIES = "libtc.properties";
  private static final String HEADER = "tc.h.sha256";

  static Shim find() {
    return find(System.getProperty("byol.shim"), System.getenv());
  }

  static Shim find(String property, Map<String, String> environment) {
    try {
      OwnLibrary library = OwnLibrary.find(LIBRARY, LibTorch.class, property, environment);
      library.require(PROPERTIES);
      return new Shim(library);
    } catch (LoadingException e) {
      throw new TorchException.Loading(e.getMessage(), e);
    }
  }

  /** The version of LibTorch that it was compiled against, such as 2.13.0. */
  String libTorchVersion() {
    return property("libtorch.version");
  }

  /** The GPU architectures that its own CUDA kernels are for, such as 80,90; empty: it has none. */
  String cudaArchitectures() {
    return property("cuda.architectures");
  }

  /**
   * Checks that it was compiled from the header that the bindings were made from: else calls would
   * have other arguments than it takes.
   *
   * @throws TorchException.Loading if it was not
   */
  void checkHeader() {
    String ours = ofBindings();
    String theirs = property("header.sha256");
    if (!theirs.equals(ours)) {
      throw new TorchException.Loading(
          "the shim in %s was compiled from another tc.h (%s) than this version's bindings (%s): build it anew from the same sources, with mvn -DskipTests install, or native/build.sh shim FOLDER for BYOL_SHIM=FOLDER"
              .formatted(place(), theirs.isEmpty() ? "of an earlier version" : theirs, ours));
    }
  }

  private static String ofBindings() {
    try (InputStream in = Shim.class.getResourceAsStream(HEADER)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String property(String key) {
    Properties properties = new Properties();
    try (InputStream in = library.open(PROPERTIES)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LoadingException e) {
      throw new TorchException.Loading(e.getMessage(), e);
    }
    return properties.getProperty(key, "");
  }

  /** Where it is, for people. */
  String place() {
    return library.place();
  }

  void load() {
    try {
      library.load(file -> System.load(file.toString()));
    } catch (LoadingException e) {
      throw new TorchException.Loading(e.getMessage(), e);
    }
  }
}
