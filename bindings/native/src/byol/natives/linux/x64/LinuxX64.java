package byol.natives.linux.x64;

import byol.natives.PackedLibraries;
import java.net.URL;

/** What {@code native/build.sh} compiled for Linux on x86-64. */
public final class LinuxX64 implements PackedLibraries {
  /** For the service loader. */
  public LinuxX64() {}

  @Override
  public String platform() {
    return "linux-x86_64";
  }

  @Override
  public URL find(String file) {
    return LinuxX64.class.getResource(file);
  }
}
