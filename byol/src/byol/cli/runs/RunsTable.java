package byol.cli.runs;

import byol.report.runs.RunOverview;
import byol.util.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs as a table for the terminal. */
final class RunsTable {
  /** Columns of words, which begin on the left; those of numbers end on the right. */
  private static final int WORDS = 4;

  private RunsTable() {}

  /** The runs, a line for each; those that are damaged below, with the reason. */
  static String of(List<RunOverview> runs) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(RunOverview.HEADER);
    runs.stream()
        .filter(run -> run.damage() == null)
        .map(run -> run.cells().stream().map(Printable::of).toList())
        .forEach(lines::add);
    int[] widths =
        IntStream.range(0, RunOverview.HEADER.size())
            .map(c -> lines.stream().mapToInt(line -> line.get(c).length()).max().orElseThrow())
            .toArray();
    StringBuilder text = new StringBuilder();
    if (lines.size() > 1) {
      lines.forEach(line -> text.append(line(line, widths)));
    }
    for (RunOverview run : runs) {
      if (run.damage() != null) {
        text.append(
            "%s is damaged: %s%n"
                .formatted(Printable.of(run.name()), Printable.message(run.damage())));
      }
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String gap = " ".repeat(widths[c] - cells.get(c).length());
      line.append(c < WORDS ? cells.get(c) + gap : gap + cells.get(c)).append("  ");
    }
    return line.toString().stripTrailing() + System.lineSeparator();
  }
}
