package byol.cli.data;

import byol.command.Inspection;
import byol.data.index.HeaderSurvey;
import byol.util.Printable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An {@link Inspection} for the terminal. */
final class InspectionTable {
  private static final int MOST_CLASSES = 24;
  private static final int ENDS = 8;
  private static final int MOST_BROKEN = 20;
  private static final int MOST_OTHER = 3;
  private static final int NAME = 28;

  private final Inspection found;
  private final StringBuilder text = new StringBuilder();

  private InspectionTable(Inspection found) {
    this.found = found;
  }

  static String of(Inspection found) {
    InspectionTable table = new InspectionTable(found);
    table.counts();
    table.classes();
    table.headers();
    table.colors();
    table.files();
    return table.text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  private void counts() {
    line("%s", Printable.of(found.data()));
    line("");
    line("%-14s %,12d", "training", found.trainImages());
    line("%-14s %,12d", "test", found.testImages());
    if (found.testProblem() != null) {
      line("  no test images: %s", found.testProblem());
    }
  }

  private void classes() {
    List<Inspection.ClassSize> classes = found.classes();
    line("%-14s %,12d", "classes", classes.size());
    line("%-14s %s", "taken for", found.reading().layout());
    found.reading().notes().forEach(note -> line("  %s", note));
    if (classes.isEmpty()) {
      return;
    }
    line("");
    line("%-" + NAME + "s %8s %8s", "class", "training", "test");
    if (classes.size() <= MOST_CLASSES) {
      classes.forEach(this::classLine);
      return;
    }
    List<Inspection.ClassSize> bySize =
        classes.stream()
            .sorted(
                Comparator.comparingInt((Inspection.ClassSize c) -> c.train() + c.test())
                    .reversed())
            .toList();
    bySize.subList(0, ENDS).forEach(this::classLine);
    int[] sizes = found.classSizes();
    Arrays.sort(sizes);
    line(
        "  ... %,d more by size, median %,d images ...",
        classes.size() - 2 * ENDS, sizes[sizes.length / 2]);
    bySize.subList(bySize.size() - ENDS, bySize.size()).forEach(this::classLine);
  }

  private void classLine(Inspection.ClassSize one) {
    String name = Printable.of(one.name());
    line(
        "%-" + NAME + "s %,8d %,8d",
        name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
        one.train(),
        one.test());
  }

  private void headers() {
    HeaderSurvey headers = found.headers();
    line("");
    line("%-14s %8s %8s %8s", "pixels", "min", "median", "max");
    range("width", headers.width());
    range("height", headers.height());
    line(
        "%-14s %s%s",
        headers.differentSizes() == 1 ? "size" : "frequent",
        headers.sizes().stream()
            .map(
                size ->
                    String.format(
                        Locale.ROOT,
                        "%d × %d (%s)",
                        size.width(),
                        size.height(),
                        percent((double) size.images() / headers.looked())))
            .collect(Collectors.joining(", ")),
        headers.differentSizes() > headers.sizes().size()
            ? String.format(Locale.ROOT, "; %,d different", headers.differentSizes())
            : "");
    if (headers.formats().isEmpty()) {
      line("%-14s none, raw pixels", "formats");
    } else {
      line(
          "%-14s %s",
          "formats",
          headers.formats().entrySet().stream()
              .map(format -> format.getKey() + " " + count(format.getValue()))
              .collect(Collectors.joining(", ")));
    }
    line("  %s", looked("by the headers of", headers.looked()));
  }

  private void range(String name, HeaderSurvey.Range range) {
    line("%-14s %8d %8d %8d", name, range.min(), range.median(), range.max());
  }

  private void colors() {
    Inspection.Colors colors = found.colors();
    boolean gray = colors.mean().size() == 1;
    line("");
    line(
        gray ? "%-14s %8s" : "%-14s %8s %8s %8s",
        (Object[]) (gray ? "values 0 to 1,gray" : "values 0 to 1,red,green,blue").split(","));
    values("mean", colors.mean());
    values("std", colors.std());
    values("used: mean", colors.trainingMean());
    values("used: std", colors.trainingStd());
    line(
        "  measured on %s; used are those that training normalizes by",
        looked("the pixels of", colors.measured()).replaceFirst("^the pixels of ", ""));
  }

  private void values(String name, List<Double> values) {
    line(
        "%-14s %s",
        name,
        values.stream()
            .map(value -> String.format(Locale.ROOT, "%8.3f", value))
            .collect(Collectors.joining(" ")));
  }

  private void files() {
    line("");
    if (found.broken().isEmpty()) {
      line("%-14s none", "broken");
    } else {
      line(
          "%-14s %s of the images (%s)",
          "broken", count(found.brokenImages()), percent(found.brokenShare()));
      list(found.broken(), MOST_BROKEN);
    }
    if (!found.otherFiles().isEmpty()) {
      line("%-14s %s, left alone", "other files", count(found.otherFiles().size()));
      list(found.otherFiles(), MOST_OTHER);
    }
  }

  private void list(List<Inspection.BadFile> files, int most) {
    files.stream().limit(most).forEach(file -> line("  %s: %s", file.file(), file.reason()));
    if (files.size() > most) {
      line("  and %s more (--json FILE lists all)", count(files.size() - most));
    }
  }

  private String looked(String what, int images) {
    return images == found.trainImages()
        ? "%s all training images".formatted(what)
        : "%s %s training images chosen by chance".formatted(what, count(images));
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.01 ? "%.2f %%" : "%.0f %%", 100 * share);
  }
}
