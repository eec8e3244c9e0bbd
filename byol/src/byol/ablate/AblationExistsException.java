package byol.ablate;

import java.nio.file.Path;

/** A folder is to get a new ablation, and holds one already. */
public final class AblationExistsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  AblationExistsException(Path folder) {
    super(folder + " holds an ablation already");
  }
}
