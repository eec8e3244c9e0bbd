package byol.command;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.io.Disk;
import byol.run.EvalSummary;
import byol.run.RunDirectory;
import byol.run.SkippedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The images of an evaluation that cannot be used. They are left out, or, where that turns out only
 * as they are decoded, replaced by others; so figures are of the images that were meant only if
 * there are few of them.
 */
public final class UnusableImages {
  private final Part train;
  private final Part test;

  private record Part(Split split, Path file, SkippedFiles skipped, SkippedLog log) {
    static Part of(Split split, RunDirectory run, ImageDataset images, double maxShare) {
      Path file = run != null && run.isWritable() ? run.skippedFile(split) : null;
      if (file != null) {
        delete(file);
      }
      SkippedFiles skipped = images.skipped();
      return new Part(split, file, skipped, new SkippedLog(file, skipped, maxShare));
    }

    private static void delete(Path file) {
      try {
        Disk.current().delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
      }
    }

    Count count() {
      return new Count(split, skipped.damaged(), skipped.expected(), Optional.ofNullable(file));
    }
  }

  /**
   * The unusable images of a split.
   *
   * @param split which
   * @param unusable how many were left out or replaced by others of their class
   * @param expected how many images the split should have
   * @param list the file where they are listed; empty if the run's directory cannot be written to
   */
  public record Count(Split split, int unusable, int expected, Optional<Path> list) {}

  /**
   * Begins new lists.
   *
   * @param run where they go, unless nothing can be written there; null for nowhere
   * @param maxShare the largest share of either split that is borne, in [0, 1]
   */
  UnusableImages(RunDirectory run, ImageDataset train, ImageDataset test, double maxShare) {
    this.train = Part.of(Split.TRAIN, run, train, maxShare);
    this.test = Part.of(Split.TEST, run, test, maxShare);
  }

  /**
   * Lists what is known by now.
   *
   * @throws DataException if too many images of either split cannot be used
   */
  void check() {
    train.log().update();
    test.log().update();
  }

  /** How many there are by now, in the form of summary.json. */
  EvalSummary.Unusable summary() {
    return new EvalSummary.Unusable(train.skipped().damaged(), test.skipped().damaged());
  }

  /** How many there are by now, of the training images and of the test images. */
  public List<Count> counts() {
    return List.of(train.count(), test.count());
  }
}
