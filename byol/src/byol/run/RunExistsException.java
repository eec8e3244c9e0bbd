package byol.run;

import java.nio.file.Path;

/** A folder is to get a new run, and holds one already. */
public final class RunExistsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RunExistsException(Path folder) {
    super(folder + " holds a run already");
  }
}
