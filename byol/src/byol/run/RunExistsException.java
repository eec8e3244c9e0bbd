package byol.run;

import java.nio.file.Path;

/** A folder is to get a new run, and holds one, or what is left of one, already. */
public final class RunExistsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Whether it can go on. */
  private final boolean resumable;

  /** Whether its config.json is there. */
  private final boolean whole;

  RunExistsException(Path folder) {
    super(folder + " holds a run already");
    resumable = true;
    whole = true;
  }

  /**
   * Of a run without config.json.
   *
   * @param rest what there is of it
   * @param resumable whether a checkpoint has the config
   */
  RunExistsException(Path folder, String rest, boolean resumable) {
    super("%s has no config.json, but %s of an earlier run".formatted(folder, rest));
    this.resumable = resumable;
    whole = false;
  }

  /** Whether the run there can go on, if need be with the config of a checkpoint. */
  public boolean isResumable() {
    return resumable;
  }

  /** Whether the run there has its config.json. */
  public boolean isWhole() {
    return whole;
  }
}
