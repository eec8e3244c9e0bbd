package byol.jupyter;

import byol.shell.Shell;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;

/** What Tab and Shift-Tab ask for. */
final class Assistance {
  private final SourceCodeAnalysis analysis;

  Assistance(JShell shell) {
    analysis = shell.sourceCodeAnalysis();
  }

  SourceCodeAnalysis.Completeness completeness(String code) {
    return analysis.analyzeCompletion(code).completeness();
  }

  ReplacementOptions complete(String code, int at) {
    int start = startOfStatement(code.substring(0, at));
    int[] anchor = {at - start};
    List<String> found =
        analysis.completionSuggestions(code.substring(start), at - start, anchor).stream()
            .map(SourceCodeAnalysis.Suggestion::continuation)
            .distinct()
            .toList();
    return new ReplacementOptions(found, start + anchor[0], at);
  }

  /** The forms of what stands there, and its comment. */
  String inspect(String code, int at) {
    int end = at;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    int start = startOfStatement(code.substring(0, end));
    String statement = code.substring(start, end);
    String text = documentation(statement);
    return text.isEmpty() ? documentation(statement + "(") : text;
  }

  private String documentation(String code) {
    return analysis.documentation(code, code.length(), true).stream()
        .map(
            each ->
                each.javadoc() == null
                    ? each.signature()
                    : each.signature() + "\n" + Shell.plain(each.javadoc()))
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  /** Where the statement begins that the code ends in. */
  private int startOfStatement(String code) {
    int start = 0;
    while (true) {
      SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(code.substring(start));
      String rest = info.remaining();
      if (!info.completeness().isComplete() || rest.isBlank()) {
        return start;
      }
      start = code.length() - rest.length();
    }
  }
}
