package byol.cli.option;

import byol.cli.progress.TaskProgress;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.run.RunDirectory;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Data sets at the command line. */
public final class Sources {
  private Sources() {}

  /** Opens one, with progress on standard error where the first look at its files takes long. */
  public static ImageDataset open(String spec, Split split, PrintWriter err) {
    try (TaskProgress progress = new TaskProgress(err)) {
      return Datasets.open(spec, split, progress);
    }
  }

  /** Opens the training images, and says what they were taken for. */
  public static ImageDataset train(String spec, PrintWriter err) {
    ImageDataset dataset = open(spec, Split.TRAIN, err);
    say(dataset, err);
    return dataset;
  }

  /** Opens the images held out, and says what is different with them. */
  public static ImageDataset test(String spec, ImageDataset train, PrintWriter err) {
    ImageDataset dataset = open(spec, Split.TEST, err);
    err.printf(
        Locale.ROOT,
        "data: %,d images held out%s%n",
        dataset.size(),
        classes(dataset.classNames()));
    dataset.reading().notes().stream()
        .filter(note -> !train.reading().notes().contains(note))
        .forEach(note -> err.println("  " + note));
    err.flush();
    return dataset;
  }

  /**
   * The SPEC of a run's images. Runs of earlier versions may have a relative one; that is looked
   * for from the working folder, and then from each folder above that of the run.
   *
   * @throws DataException if they are not where the run says
   */
  public static String ofRun(RunDirectory run, String spec) {
    if (!Datasets.isMissing(spec)) {
      return Datasets.absolute(spec);
    }
    Path folder = run.path().toAbsolutePath().normalize().getParent();
    for (Path from = folder; from != null; from = from.getParent()) {
      String found = Datasets.absolute(spec, from);
      if (!Datasets.isMissing(found)) {
        return found;
      }
    }
    throw new DataException(
        "the run's images are not there any more: %s. If they were moved, correct \"data\" in %s"
            .formatted(Printable.of(spec), run.path().resolve("config.json")));
  }

  /** What the training images were taken for, with what there is to say of the others. */
  public static Reading reading(ImageDataset train, ImageDataset test) {
    List<String> notes = new ArrayList<>(train.reading().notes());
    if (test != null) {
      test.reading().notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    }
    return new Reading(train.reading().layout(), notes);
  }

  private static void say(ImageDataset dataset, PrintWriter err) {
    err.printf("data: %s%n", dataset.reading().layout());
    err.printf(
        Locale.ROOT, "  %,d training images%s%n", dataset.size(), classes(dataset.classNames()));
    dataset.reading().notes().forEach(note -> err.println("  " + note));
    err.flush();
  }

  private static String classes(List<String> names) {
    return names.isEmpty()
        ? " without labels"
        : String.format(Locale.ROOT, " of %,d classes (%s)", names.size(), Reading.some(names));
  }
}
