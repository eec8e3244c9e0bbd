package byol.cli.run;

import java.nio.file.Path;
import java.util.Optional;

/** What can be done where a run's newest checkpoint is damaged. */
public final class CheckpointAdvice {
  /** What to do without any checkpoint that can be used. */
  public static final String NONE_IS_WHOLE =
      "put back a copy of one, or train anew in another folder";

  private CheckpointAdvice() {}

  /**
   * What the command for going on does.
   *
   * @param whole the newest checkpoint that is whole
   * @param resume the command
   */
  public static String onFrom(Path whole, String resume) {
    return "%s goes on from the newest whole one, %s, and puts damaged newer ones aside"
        .formatted(resume, whole.getFileName());
  }

  /** The way out for who needs an encoder. */
  public static String wayOut(Optional<Path> earlier, String resume) {
    return earlier
        .map(whole -> onFrom(whole, resume))
        .orElse("No earlier checkpoint can be used either: " + NONE_IS_WHOLE);
  }
}
