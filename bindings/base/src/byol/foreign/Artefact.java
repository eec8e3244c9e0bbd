package byol.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;

/**
 * An artefact of this project, as its own jar says.
 *
 * @param name such as byol-torch
 * @param version such as 0.1.0
 */
record Artefact(String name, String version) {
  /** The file that says it. */
  static final String FILE = "artefact.properties";

  /**
   * Reads what a jar says.
   *
   * @param file null if it has none
   * @throws LoadingException if it has none, or it cannot be read
   */
  static Artefact read(URL file, String jar) {
    if (file == null) {
      throw new LoadingException("%s has no %s: it is damaged".formatted(jar, FILE));
    }
    Properties properties = new Properties();
    try (InputStream in = file.openStream()) {
      properties.load(in);
    } catch (IOException e) {
      throw new LoadingException("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
    return new Artefact(properties.getProperty("name", ""), properties.getProperty("version", ""));
  }

  /** Where the jar or the folder of a class is, for people. */
  static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  @Override
  public String toString() {
    return name + " " + version;
  }
}
