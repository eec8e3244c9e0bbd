package byol.cli.run;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.io.Disk;
import byol.run.RunDirectory;
import byol.run.SkippedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The images of an evaluation that cannot be used. They are left out, or, where that turns out only
 * as they are decoded, replaced by others; so figures are of the images that were meant only if
 * there are few of them.
 */
final class UnusableImages {
  private final Part train;
  private final Part test;

  private record Part(Split split, Path file, SkippedFiles skipped, SkippedLog log) {
    static Part of(Split split, RunDirectory run, ImageDataset images, double maxShare) {
      Path file = run.isWritable() ? run.skippedFile(split) : null;
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

    String line() {
      return skipped.damaged() == 0
          ? ""
          : String.format(
              Locale.ROOT,
              "%d of %,d %s images cannot be used, and were left out or replaced by others of their"
                  + " class%s%n",
              skipped.damaged(),
              skipped.expected(),
              split == Split.TRAIN ? "training" : "test",
              file == null ? "" : "; listed in " + file);
    }
  }

  /**
   * Begins new lists.
   *
   * @param run where they go, unless nothing can be written there
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

  /** How many there are by now. */
  EvaluationSummary.Unusable count() {
    return new EvaluationSummary.Unusable(train.skipped().damaged(), test.skipped().damaged());
  }

  /** A line for each split that has any. */
  String lines() {
    return train.line() + test.line();
  }
}
