package byol.jupyter;

import byol.jupyter.Cells.CellException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The statements of a cell. As at JShell's prompt, one that could end at the end of its line does,
 * without a semicolon, unless the next line begins with what goes on with it.
 */
record Statements(SourceCodeAnalysis analysis) {
  /**
   * One of them.
   *
   * @param source for JShell
   * @param shown whether the notebook shows what it gives: not where it ends with a semicolon
   */
  record Statement(String source, boolean shown) {}

  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:[.?:+*/%&|^=-]|(?:else|catch|finally|instanceof)\\b)(?!/).*");

  /**
   * Splits a cell.
   *
   * @throws CellException if it ends within a statement
   */
  List<Statement> of(String cell) {
    List<Statement> all = new ArrayList<>();
    List<String> lines = cell.lines().toList();
    StringBuilder begun = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      begun.append(lines.get(i)).append('\n');
      String next =
          lines.stream().skip(i + 1L).filter(line -> !line.isBlank()).findFirst().orElse("");
      if (!GOES_ON.matcher(next).matches()) {
        String rest = take(begun.toString(), all, next.isEmpty());
        begun.setLength(0);
        begun.append(rest);
      }
    }
    return all;
  }

  /** Takes the statements that end; returns what is left. */
  private String take(String code, List<Statement> all, boolean last) {
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      Completeness completeness = info.completeness();
      if (completeness == Completeness.EMPTY) {
        return "";
      }
      if (completeness == Completeness.DEFINITELY_INCOMPLETE) {
        if (last) {
          throw new CellException("the cell ends within a statement:\n" + rest.strip());
        }
        return rest;
      }
      if (completeness == Completeness.CONSIDERED_INCOMPLETE && !last) {
        return rest;
      }
      if (completeness == Completeness.COMPLETE && !info.remaining().isBlank()) {
        all.add(new Statement(info.source(), false));
        rest = info.remaining();
      } else {
        // If it is none, its evaluation says what is wrong.
        String source = completeness == Completeness.UNKNOWN ? rest : info.source();
        all.add(new Statement(source, !rest.strip().endsWith(";")));
        return "";
      }
    }
    return "";
  }
}
