package byol.cli.use;

import byol.command.use.FineTuneClassifier;
import byol.eval.features.ConfusionMatrix;
import byol.util.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a classifier reached, for the terminal. */
final class ConfusionTable {
  private static final int MOST_CLASSES = 20;
  private static final int WORST = 20;
  private static final int LONGEST = 20;

  private ConfusionTable() {}

  /** The accuracy, the figures of each class, and which are taken for which. */
  static String of(FineTuneClassifier.Result result) {
    ConfusionMatrix matrix = result.confusion();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%n%.1f %% of %,d %s images are right (epoch %d of %d)%n%n",
            matrix.accuracy(),
            matrix.images(),
            result.measuredOn().equals("test") ? "test" : "held-out",
            result.best().epoch(),
            result.last().epoch()));
    text.append(figures(matrix));
    text.append(matrix.classNames().size() <= MOST_CLASSES ? counts(matrix) : confusions(matrix));
    return text.toString();
  }

  /** A class that no image is given has no precision, and is recognized worst of all. */
  private static double f1(ConfusionMatrix.ClassFigures figures) {
    return figures.f1() == null ? 0 : figures.f1();
  }

  private static String figures(ConfusionMatrix matrix) {
    List<ConfusionMatrix.ClassFigures> all = matrix.perClass();
    boolean many = all.size() > MOST_CLASSES;
    List<ConfusionMatrix.ClassFigures> shown =
        many
            ? all.stream()
                .filter(figures -> figures.images() > 0)
                .sorted(Comparator.comparingDouble(ConfusionTable::f1))
                .limit(WORST)
                .toList()
            : all;
    StringBuilder text = new StringBuilder();
    if (many) {
      text.append("the classes that are recognized worst; all are in summary.json%n".formatted());
    }
    text.append(
        "  %-20s %9s %9s %9s %9s%n".formatted("class", "images", "precision", "recall", "F1"));
    for (ConfusionMatrix.ClassFigures figures : shown) {
      text.append(
          "  %-20s %9s %9s %9s %9s%n"
              .formatted(
                  name(figures.name()),
                  figures.images(),
                  percent(figures.precision()),
                  percent(figures.recall()),
                  percent(figures.f1())));
    }
    return text.append("%n".formatted()).toString();
  }

  private static String counts(ConfusionMatrix matrix) {
    StringBuilder text = new StringBuilder();
    text.append("which class (row) was taken for which (column, in the same order)%n".formatted());
    List<List<Long>> rows = matrix.rows();
    for (int c = 0; c < rows.size(); c++) {
      text.append("  %-20s".formatted(name(matrix.classNames().get(c))));
      rows.get(c).forEach(count -> text.append(" %5s".formatted(count)));
      text.append("%n".formatted());
    }
    return text.append("%n".formatted()).toString();
  }

  private record Confusion(String right, String given, long count) {}

  private static String confusions(ConfusionMatrix matrix) {
    List<Confusion> all = new ArrayList<>();
    List<List<Long>> rows = matrix.rows();
    for (int c = 0; c < rows.size(); c++) {
      for (int other = 0; other < rows.size(); other++) {
        if (c != other && rows.get(c).get(other) > 0) {
          all.add(
              new Confusion(
                  matrix.classNames().get(c),
                  matrix.classNames().get(other),
                  rows.get(c).get(other)));
        }
      }
    }
    StringBuilder text = new StringBuilder("the most frequent confusions%n".formatted());
    all.stream()
        .sorted(Comparator.comparingLong(Confusion::count).reversed())
        .limit(WORST)
        .forEach(
            one ->
                text.append(
                    "  %5s  %s taken for %s%n"
                        .formatted(one.count(), name(one.right()), name(one.given()))));
    return text.append("%n".formatted()).toString();
  }

  private static String name(String text) {
    String name = Printable.of(text);
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }

  private static String percent(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
