package byol.foreign;

import byol.natives.PackedLibraries;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * A native library of this project: the one in a jar for this platform ({@link PackedLibraries}),
 * or the one in a folder that the system property {@code byol.shim} or the environment variable
 * {@code BYOL_SHIM} names. {@code native/build.sh} writes such a folder, so that the same jars run
 * with libraries that were compiled on another machine, or against another LibTorch.
 *
 * @param name of the file, such as libtc.so
 * @param owner the class that calls it
 * @param folder that holds it; null for the one in a jar
 * @param origin which setting led to it
 */
public record OwnLibrary(String name, Class<?> owner, Path folder, String origin) {
  /** What a jar says of the libraries that it needs: no package, so that other modules read it. */
  private static final String NEEDED = "native-library/";

  /**
   * Finds a library; nothing is loaded yet.
   *
   * @throws LoadingException if a folder is named that does not hold it
   */
  public static OwnLibrary find(String name, Class<?> owner) {
    return find(name, owner, System.getProperty("byol.shim"), System.getenv());
  }

  /**
   * As {@link #find(String, Class)}, with these settings.
   *
   * @param property the value of the system property; null if it is not set
   */
  public static OwnLibrary find(
      String name, Class<?> owner, String property, Map<String, String> environment) {
    String variable = environment.get("BYOL_SHIM");
    OwnLibrary library;
    if (property != null) {
      library = new OwnLibrary(name, owner, Path.of(property), "-Dbyol.shim");
    } else if (variable != null && !variable.isEmpty()) {
      library = new OwnLibrary(name, owner, Path.of(variable), "BYOL_SHIM");
    } else {
      library = new OwnLibrary(name, owner, null, "the jar");
    }
    library.require(name);
    return library;
  }

  /**
   * Checks that a folder that is named has a file.
   *
   * @throws LoadingException if it has not
   */
  public void require(String file) {
    if (folder != null && !Files.exists(folder.resolve(file))) {
      throw new LoadingException(
          "there is no %s: %s must name a folder that native/build.sh wrote"
              .formatted(folder.resolve(file), origin));
    }
  }

  /**
   * Opens the library's file, or one beside it.
   *
   * @throws LoadingException if there is no jar with it for this platform and this version
   */
  public InputStream open(String file) throws IOException {
    return folder != null ? Files.newInputStream(folder.resolve(file)) : packed(file).openStream();
  }

  private URL packed(String file) {
    PackedLibraries jar = jar();
    URL url = jar.find(file);
    if (url == null) {
      throw new LoadingException(
          "%s is not in %s: build it anew with mvn -DskipTests install"
              .formatted(file, Artefact.place(jar.getClass())));
    }
    return url;
  }

  private PackedLibraries jar() {
    return PackedSearch.find(
        Artefact.read(owner.getResource(NEEDED + Artefact.FILE), Artefact.place(owner)));
  }

  /**
   * What was written beside it when it was compiled, in the file of the same name that ends in
   * {@code .properties}.
   *
   * @throws LoadingException if there is none, or it cannot be read
   */
  public Properties properties() {
    String file = name.replaceFirst("\\.so$", ".properties");
    require(file);
    Properties properties = new Properties();
    try (InputStream in = open(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new LoadingException("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
    return properties;
  }

  /**
   * Checks that it was compiled from the header that its owner's bindings were made from: else
   * calls would have other arguments than it takes.
   *
   * @param header such as {@code tc.h}; its digest lies in the jar of its owner
   * @throws LoadingException if it was not
   */
  public void requireHeader(String header) {
    String theirs = properties().getProperty("header.sha256", "");
    String ours = digest(header + ".sha256");
    if (!theirs.equals(ours)) {
      throw new LoadingException(
          "%s in %s was compiled from another %s (%s) than this version's bindings (%s): build it anew from the same sources, with mvn -DskipTests install, or native/build.sh shim FOLDER for BYOL_SHIM=FOLDER"
              .formatted(
                  name,
                  place(),
                  header,
                  theirs.isEmpty() ? "of an earlier version" : theirs,
                  ours));
    }
  }

  private String digest(String resource) {
    try (InputStream in = owner.getResourceAsStream(NEEDED + resource)) {
      if (in == null) {
        throw new LoadingException(
            "%s is not in %s: build it anew with mvn -DskipTests install"
                .formatted(resource, Artefact.place(owner)));
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new LoadingException("cannot read " + resource + ": " + e.getMessage(), e);
    }
  }

  /** Where it is, for people. */
  public String place() {
    return folder == null ? Artefact.place(jar().getClass()) : folder + " (from " + origin + ")";
  }

  /**
   * Loads it: in place when it is a file, else from a copy out of the jar.
   *
   * @param loader loads a file, as {@link System#load} does for the class that calls it
   * @throws LoadingException if it cannot be loaded; the message says why
   */
  public void load(Consumer<Path> loader) {
    Path file = file();
    if (file == null) {
      UnpackedLibrary.of(name, System.getenv()).load(() -> open(name), loader);
      return;
    }
    try {
      loader.accept(file);
    } catch (UnsatisfiedLinkError e) {
      throw new LoadingException("cannot load %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The file that it is, in a folder or among classes that are not in a jar; null in a jar. */
  private Path file() {
    if (folder != null) {
      return folder.resolve(name).toAbsolutePath();
    }
    URI location = URI.create(packed(name).toString());
    return location.getScheme().equals("file") ? Path.of(location) : null;
  }
}
