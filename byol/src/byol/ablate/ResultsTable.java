package byol.ablate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Results as a table, for the terminal and in Markdown. */
public final class ResultsTable {
  /** The column of the verdict. */
  public static final int VERDICT = 7;

  private static final String NONE = "–";
  private static final int DIGITS_OF_STD = 2;

  private final Results results;
  private final List<String> sources;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Fills the cells.
   *
   * @param results of an ablation, finished or not
   */
  public ResultsTable(Results results) {
    this.results = results;
    this.sources =
        results.rows().stream()
            .filter(row -> row.paper() != null)
            .map(row -> row.paper().source())
            .distinct()
            .toList();
    results.rows().forEach(row -> lines.add(cells(row)));
    reference("untrained encoder", results.untrained());
    reference("raw pixels", results.rawPixels());
  }

  /** The columns' names. */
  public List<String> header() {
    return List.of(
        "row",
        "kNN %",
        "linear %",
        "feature std",
        "effective rank",
        "projection std",
        "minutes",
        "verdict",
        "paper %");
  }

  /** The cells: a line for each row, then those of the references. */
  public List<List<String>> lines() {
    return lines;
  }

  /** Where the paper's figures are from; cells refer to these as [1], [2] and so on. */
  public List<String> sources() {
    return sources;
  }

  /** What the table holds, in words. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    boolean several = results.seeds().size() > 1;
    notes.add(
        "%s, seed%s %s; %s."
            .formatted(
                results.data(),
                several ? "s" : "",
                results.seeds().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                several ? "mean ± sample standard deviation over seeds" : "one run a row"));
    notes.add(
        String.format(
            Locale.ROOT,
            "learned: linear top-1 at least %.0f points above the untrained encoder. collapsed: the"
                + " features or the projections of all images are (nearly) equal, or vary along one"
                + " direction only.",
            Verdict.MARGIN));
    for (int i = 0; i < sources.size(); i++) {
      notes.add("[%s] %s".formatted(i + 1, sources.get(i)));
    }
    for (Results.Row row : results.rows()) {
      unconverged(row).ifPresent(notes::add);
      for (RunResult run : row.runs()) {
        if (run.heldOutKnn() != null) {
          notes.add(
              String.format(
                  Locale.ROOT,
                  "%s, seed %d was dropped after %,d steps: kNN on held-out training images %.1f"
                      + " %%",
                  row.name(),
                  run.seed(),
                  run.steps(),
                  run.heldOutKnn()));
        }
        if (run.failure() != null) {
          notes.add("%s, seed %s failed: %s".formatted(row.name(), run.seed(), run.failure()));
        }
      }
    }
    takenOver().forEach((from, runs) -> notes.add("%s runs taken from %s".formatted(runs, from)));
    return notes;
  }

  /** Of how many seeds the mean of linear evaluation is, where it is not of all. */
  private static Optional<String> unconverged(Results.Row row) {
    int measured = row.knn() == null ? 0 : row.knn().count();
    int converged = row.linear() == null ? 0 : row.linear().count();
    if (converged == measured) {
      return Optional.empty();
    }
    return Optional.of(
        measured == 1
            ? row.name() + ": linear evaluation did not converge"
            : "%s: linear of %s of %s seeds; the others did not converge"
                .formatted(row.name(), converged, measured));
  }

  /** How many runs are from other ablations, by their folders. */
  private Map<Path, Long> takenOver() {
    return results.rows().stream()
        .flatMap(row -> row.runs().stream())
        .filter(run -> run.reusedFrom() != null)
        .map(run -> Path.of(run.reusedFrom()).getParent().getParent())
        .collect(Collectors.groupingBy(from -> from, TreeMap::new, Collectors.counting()));
  }

  private List<String> cells(Results.Row row) {
    return List.of(
        row.name(),
        text(row.knn(), 1),
        text(row.linear(), 1),
        text(row.featureStd(), DIGITS_OF_STD),
        text(row.effectiveRank(), 1),
        text(row.projectionStd(), DIGITS_OF_STD),
        text(row.minutes(), 1),
        row.verdict(),
        row.paper() == null
            ? NONE
            : String.format(
                Locale.ROOT,
                "%.1f [%d]",
                row.paper().top1(),
                1 + sources.indexOf(row.paper().source())));
  }

  private static String text(SeedStats spread, int digits) {
    return spread == null ? NONE : spread.text(digits);
  }

  private void reference(String name, Figures figures) {
    if (figures != null) {
      lines.add(
          List.of(
              name,
              number(figures.knn(), 1),
              figures.linear() == null ? NONE : number(figures.linear(), 1),
              number(figures.featureStd(), DIGITS_OF_STD),
              number(figures.effectiveRank(), 1),
              NONE,
              NONE,
              "reference",
              NONE));
    }
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** With aligned columns. */
  public String terminal() {
    List<List<String>> all = new ArrayList<>();
    all.add(header());
    all.addAll(lines);
    int[] widths =
        IntStream.range(0, header().size())
            .map(c -> all.stream().mapToInt(line -> line.get(c).length()).max().orElseThrow())
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> line : all) {
      text.append(
          IntStream.range(0, widths.length)
              .mapToObj(c -> padded(line.get(c), widths[c], c == 0 || c == VERDICT))
              .collect(Collectors.joining("  ", "  ", "\n"))
              .replaceAll(" +\n", "\n"));
    }
    notes().forEach(note -> text.append("  ").append(note).append('\n'));
    return text.toString();
  }

  private static String padded(String cell, int width, boolean left) {
    String space = " ".repeat(width - cell.length());
    return left ? cell + space : space + cell;
  }

  /** As a document with heading, table, notes and how to get it again. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# %s\n\n".formatted(results.title()));
    if (!results.description().isEmpty()) {
      text.append(results.description()).append("\n\n");
    }
    text.append(markdownLine(header()));
    text.append("|---|---:|---:|---:|---:|---:|---:|---|---:|\n");
    lines.forEach(line -> text.append(markdownLine(line)));
    text.append('\n');
    notes().forEach(note -> text.append("- ").append(note).append('\n'));
    return text.append(
            "\nCommand: `%s`\n\nMachine: %s\n".formatted(results.command(), results.machine()))
        .toString();
  }

  private static String markdownLine(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
