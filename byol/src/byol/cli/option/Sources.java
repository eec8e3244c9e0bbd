package byol.cli.option;

import byol.cli.progress.TaskProgress;
import byol.command.DataOpener;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.Split;
import byol.data.sets.DataCatalog;
import byol.data.sets.Datasets;
import byol.util.Printable;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

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
        .filter(note -> train == null || !train.reading().notes().contains(note))
        .forEach(note -> err.println("  " + note));
    err.flush();
    return dataset;
  }

  /**
   * Opens images for a command as {@link #train} and {@link #test} do, the training images first.
   */
  public static DataOpener opener(PrintWriter err) {
    AtomicReference<ImageDataset> opened = new AtomicReference<>();
    return new DataOpener() {
      @Override
      public ImageDataset open(String spec, Split split) {
        if (split == Split.TEST) {
          return test(spec, opened.get(), err);
        }
        opened.set(train(spec, err));
        return opened.get();
      }

      @Override
      public Map<String, ImageDataset> openAll(String spec) {
        return all(spec, err);
      }
    };
  }

  /** Opens every image, with a label or without, and says what there is. */
  private static Map<String, ImageDataset> all(String spec, PrintWriter err) {
    Map<String, ImageDataset> parts;
    try (TaskProgress progress = new TaskProgress(err)) {
      parts = Datasets.all(spec, progress);
    }
    err.printf("data: %s%n", parts.values().iterator().next().reading().layout());
    Set<String> notes = new LinkedHashSet<>();
    parts.forEach(
        (name, images) -> {
          err.printf(
              Locale.ROOT,
              "  %s: %,d images%s%n",
              Printable.of(name),
              images.size(),
              classes(images.classNames()));
          notes.addAll(images.reading().notes());
        });
    notes.forEach(note -> err.println("  " + note));
    err.flush();
    return parts;
  }

  /** Where a data set is, or how it is to be had. */
  public static String where(DataCatalog.Entry entry) {
    return entry.installed() || !entry.fetchable()
        ? entry.where()
        : "run: bin/byol data fetch " + entry.name();
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
