package byol.report;

import byol.ablate.AblationFolder;
import byol.ablate.Results;
import java.nio.file.Path;

public final class AblationReport {
  public static final String FILE = "report.html";

  private AblationReport() {}

  public static Path write(AblationFolder folder, Results results) {
    return folder.path().resolve(FILE);
  }
}
