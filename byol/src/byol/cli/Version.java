package byol.cli;

import byol.torch.library.LibTorch;
import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/** The versions of this project, of the LibTorch it was built against, and of Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    ModuleDescriptor module = Version.class.getModule().getDescriptor();
    String version =
        module == null ? "(not a module)" : module.rawVersion().orElse("(without version)");
    return new String[] {
      "byol %s (LibTorch %s, Java %s)"
          .formatted(version, LibTorch.requiredVersion(), Runtime.version())
    };
  }
}
