package byol.command.use;

import java.nio.file.Path;

/** A folder that a classifier was to be trained in holds one, or a run, already. */
public final class ClassifierExistsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Whether its training can go on. */
  private final boolean resumable;

  ClassifierExistsException(Path folder, String what, boolean resumable) {
    super(folder + " holds a " + what + " already");
    this.resumable = resumable;
  }

  /** Whether the training of the classifier there can go on. */
  public boolean isResumable() {
    return resumable;
  }
}
