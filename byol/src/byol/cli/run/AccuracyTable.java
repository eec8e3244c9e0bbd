package byol.cli.run;

import byol.run.EvalSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What an evaluation found, for the terminal. */
final class AccuracyTable {
  private AccuracyTable() {}

  /** The table that every evaluation ends with: a column for each protocol. */
  static String of(EvalSummary summary) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    rows.put("trained", columns(summary.trained()));
    if (summary.randomInit() != null) {
      rows.put("untrained", columns(summary.randomInit()));
    }
    if (summary.rawPixels() != null) {
      rows.put("raw pixels", columns(summary.rawPixels()));
    }
    Set<String> heads = new LinkedHashSet<>();
    rows.values().forEach(columns -> heads.addAll(columns.keySet()));
    StringBuilder table = new StringBuilder(row("", heads));
    rows.forEach(
        (name, columns) ->
            table.append(
                row(name, heads.stream().map(head -> percent(columns.get(head))).toList())));
    return table.toString();
  }

  /** In words: what the training was good for, by kNN and the linear probe. */
  static String verdict(EvalSummary summary) {
    if (summary.randomInit() == null || summary.rawPixels() == null) {
      return "The memory did not suffice for what the trained encoder is compared with.";
    }
    if (Stream.of(
            summary.trained().linearTop1(),
            summary.randomInit().linearTop1(),
            summary.rawPixels().linearTop1())
        .anyMatch(Objects::isNull)) {
      return "The linear probe of one of them diverged, so that they cannot be compared by it.";
    }
    double knnGain = summary.trained().knnTop1() - summary.randomInit().knnTop1();
    double linearGain = summary.trained().linearTop1() - summary.randomInit().linearTop1();
    boolean beatsPixels =
        summary.trained().knnTop1() > summary.rawPixels().knnTop1()
            && summary.trained().linearTop1() > summary.rawPixels().linearTop1();
    return String.format(
        Locale.ROOT,
        "Training without labels gained %.1f points in kNN and %.1f in the linear probe; %s.",
        knnGain,
        linearGain,
        beatsPixels
            ? "both are above the raw pixels"
            : "this budget was not enough to beat the raw pixels in both");
  }

  /** What was measured, by the head of its column. */
  private static Map<String, Double> columns(EvalSummary.Accuracies measured) {
    Map<String, Double> columns = new LinkedHashMap<>();
    if (measured.knnTop1ByK() != null) {
      boolean one = measured.knnTop1ByK().size() == 1;
      measured.knnTop1ByK().forEach((k, top1) -> columns.put(one ? "kNN" : "kNN " + k, top1));
    }
    if (measured.linearTop1() != null) {
      columns.put("linear", measured.linearTop1());
    }
    if (measured.semiSupervisedTop1() != null) {
      measured
          .semiSupervisedTop1()
          .forEach((percent, top1) -> columns.put(percent + " % labels", top1));
    }
    if (measured.transferTop1() != null) {
      columns.put("transfer", measured.transferTop1());
    }
    if (measured.probeTop1() != null) {
      columns.putAll(measured.probeTop1());
    }
    return columns;
  }

  private static String row(String name, Collection<String> cells) {
    List<String> padded = new ArrayList<>();
    cells.forEach(cell -> padded.add("%11s".formatted(cell)));
    return "  %-12s %s%n".formatted(name, String.join(" ", padded));
  }

  private static String percent(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
