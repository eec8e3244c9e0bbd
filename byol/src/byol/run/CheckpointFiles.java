package byol.run;

import byol.io.Disk;
import byol.io.IoReason;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checkpoints of a run: {@code step-00000500.safetensors} and on, of which the newest are kept,
 * and that of step 0 where there is one, because nothing else has what the run began with.
 *
 * @param folder where they are; need not exist
 */
public record CheckpointFiles(Path folder) {
  private static final int KEPT = 2;

  /** In any digits: earlier builds wrote those of the user's language. */
  private static final Pattern NAME = Pattern.compile("step-(\\p{Nd}{1,18})\\.safetensors");

  /** Where the checkpoint of a step is, or will be. */
  public Path of(long step) {
    return folder.resolve(String.format(Locale.ROOT, "step-%08d.safetensors", step));
  }

  /** The step in a checkpoint's name, or -1 if the name is no checkpoint's. */
  public static long step(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }

  /** All there are. */
  public List<Path> newestFirst() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> step(file) >= 0)
          .sorted(Comparator.comparingLong(CheckpointFiles::step).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + IoReason.of(e), e);
    }
  }

  /** That of what the run began with, if it began with weights. */
  public Optional<Path> first() {
    return Optional.of(of(0)).filter(Files::isRegularFile);
  }

  /** The newest that is as it was written, if there is one. */
  public Optional<Path> newestWhole() {
    return newestFirst().stream().filter(CheckpointFiles::isWhole).findFirst();
  }

  private static boolean isWhole(Path file) {
    try (var _ = TensorScope.open()) {
      Checkpoint.progress(file, Safetensors.read(file));
      return true;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return false;
    }
  }

  /**
   * Deletes all but the newest and that of step 0.
   *
   * @param notes told of what cannot be deleted, which costs space and nothing else
   */
  public void prune(Consumer<String> notes) {
    for (Path old : newestFirst().stream().skip(KEPT).filter(file -> step(file) > 0).toList()) {
      try {
        Disk.current().delete(old);
      } catch (IOException e) {
        notes.accept("cannot delete the old checkpoint " + old + ": " + IoReason.of(e));
      }
    }
  }
}
