package byol.torch.library;

import byol.foreign.LoadingException;
import byol.foreign.OwnLibrary;
import java.util.Map;

/**
 * The shim over LibTorch, compiled against one version of it, with what it says of itself in a file
 * beside it.
 *
 * @param library where it is
 */
record Shim(OwnLibrary library) {
  private static final String LIBRARY = "libtc.so";
  private static final String HEADER = "tc.h";

  static Shim find() {
    return find(System.getProperty("byol.shim"), System.getenv());
  }

  static Shim find(String property, Map<String, String> environment) {
    try {
      OwnLibrary library = OwnLibrary.find(LIBRARY, LibTorch.class, property, environment);
      library.properties();
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
   * Checks that it was compiled from the header that the bindings were made from.
   *
   * @throws TorchException.Loading if it was not
   */
  void checkHeader() {
    try {
      library.requireHeader(HEADER);
    } catch (LoadingException e) {
      throw new TorchException.Loading(e.getMessage(), e);
    }
  }

  private String property(String key) {
    try {
      return library.properties().getProperty(key, "");
    } catch (LoadingException e) {
      throw new TorchException.Loading(e.getMessage(), e);
    }
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
