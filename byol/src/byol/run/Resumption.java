package byol.run;

import byol.config.RunConfig;
import byol.io.IoReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a run goes on: at its newest checkpoint that is whole. */
public final class Resumption {
  private Resumption() {}

  private record Refused(Path file, RuntimeException why) {}

  /**
   * Restores the newest checkpoint that is whole. Newer ones, which are damaged, are put aside, so
   * that the run takes their place as it goes on.
   *
   * @param directory of the run
   * @param notes told of each that was not used and why, of one that cannot be checked, and of
   *     settings that somebody edited since
   * @return where the run is; at step 0 if there are no checkpoints
   * @throws IllegalArgumentException if there are checkpoints, but none that can be used; then all
   *     stay where they are
   */
  public static Checkpoint restoreNewest(
      RunDirectory directory, TrainState state, Consumer<String> notes) {
    RunConfig config = directory.hasConfig() ? directory.config() : null;
    List<Refused> refused = new ArrayList<>();
    for (Path file : directory.checkpoints().newestFirst()) {
      try {
        Checkpoint start = Checkpoint.restore(file, state, config, notes);
        refused.forEach(damaged -> setAside(damaged, file, notes));
        return start;
      } catch (IllegalArgumentException | UncheckedIOException e) {
        refused.add(new Refused(file, e));
      }
    }
    if (refused.isEmpty()) {
      return new Checkpoint(0, 0);
    }
    throw noneIsUsable(refused);
  }

  private static void setAside(Refused damaged, Path used, Consumer<String> notes) {
    String kept;
    try {
      kept = "it is kept as " + SetAside.move(damaged.file()).getFileName();
    } catch (IOException e) {
      kept = "it cannot be put aside: " + IoReason.of(e);
    }
    notes.accept(
        "the checkpoint %s is damaged, and %s; going on from the one before, %s. The damage: %s"
            .formatted(damaged.file(), kept, used.getFileName(), damaged.why().getMessage()));
  }

  private static IllegalArgumentException noneIsUsable(List<Refused> refused) {
    Refused newest = refused.getFirst();
    String others =
        refused.size() == 1
            ? "There is no other checkpoint to go on from"
            : "Nor can an earlier one be used: "
                + String.join(
                    "; ", refused.stream().skip(1).map(r -> r.why().getMessage()).toList());
    return new IllegalArgumentException(
        "cannot go on from %s: %s. %s. Put a copy of a checkpoint in its place, or train anew in"
                .formatted(newest.file(), newest.why().getMessage(), others)
            + " another folder",
        newest.why());
  }
}
