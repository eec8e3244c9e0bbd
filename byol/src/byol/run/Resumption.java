package byol.run;

import byol.config.RunConfig;
import byol.io.IoReason;
import byol.util.SetAside;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
   * @param every steps between checkpoints
   * @param notes told of each that was not used and why, of one that cannot be checked, and of
   *     settings that somebody edited since
   * @return where the run is; at step 0 if there never was a checkpoint
   * @throws IllegalArgumentException if there are checkpoints, but none that can be used, or there
   *     were some, and are none any more; then all stays as it is
   * @throws UncheckedIOException if one cannot be read, which may be whole for all that
   */
  public static Checkpoint restoreNewest(
      RunDirectory directory, TrainState state, long every, Consumer<String> notes) {
    RunConfig config = directory.hasConfig() ? directory.config() : null;
    List<Refused> refused = new ArrayList<>();
    for (Path file : directory.checkpoints().newestFirst()) {
      try {
        Checkpoint start = Checkpoint.restore(file, state, config, notes);
        refused.forEach(damaged -> setAside(damaged, file, notes));
        return start;
      } catch (IllegalArgumentException e) {
        refused.add(new Refused(file, e));
      } catch (UncheckedIOException e) {
        String why = "%s, and may be whole: it is left as it is".formatted(e.getMessage());
        throw new UncheckedIOException(why, e.getCause());
      }
    }
    if (refused.isEmpty()) {
      checkBeginning(directory, every, notes);
      return new Checkpoint(0, 0);
    }
    throw noneIsUsable(refused);
  }

  /** Without a checkpoint, a run can only begin again; not so if it had one. */
  private static void checkBeginning(RunDirectory directory, long every, Consumer<String> notes) {
    List<TrainMetrics> rows = directory.metrics();
    long measured = rows.isEmpty() ? 0 : rows.getLast().step();
    long done = Math.max(measured > every ? measured : 0, summarized(directory));
    if (done > 0) {
      throw new IllegalArgumentException(
          "%s was trained for %s steps, and has no checkpoint any more: put a copy of one into %s, or train anew in another folder"
              .formatted(directory.path(), done, directory.checkpoints().folder()));
    }
    if (Files.exists(directory.metricsFile())) {
      notes.accept("the run ended before its first checkpoint: it begins again at step 0");
    }
  }

  /** The steps that summary.json says were done; then there was a checkpoint. */
  private static long summarized(RunDirectory directory) {
    try {
      return directory.summary().get("steps") instanceof JsonPrimitive steps && steps.isNumber()
          ? steps.getAsLong()
          : 0;
    } catch (IllegalArgumentException e) {
      return 0; // it is damaged, and says nothing
    }
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
