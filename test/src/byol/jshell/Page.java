package byol.jshell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of docs/ whose sections have the same steps in Python and in the shell. */
final class Page {
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)\n(.*?)(?=^## |\\z)");

  private Page() {}

  /**
   * What is typed in, and what is answered.
   *
   * @param answer without trailing space; empty where the page shows none
   */
  record Step(String input, String answer) {}

  record Section(String title, List<Step> python, List<Step> java) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Section> read(Path file) throws IOException {
    return SECTION
        .matcher(Files.readString(file))
        .results()
        .map(
            section ->
                new Section(
                    section.group(1),
                    steps(section, "python", ">>> ", "... "),
                    steps(section, "jshell", "jshell> ", "   ...> ")))
        .toList();
  }

  private static List<Step> steps(
      MatchResult section, String language, String prompt, String continued) {
    var block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```").matcher(section.group(2));
    if (!block.find()) {
      throw new IllegalArgumentException(section.group(1) + " has no " + language);
    }
    List<Step> steps = new ArrayList<>();
    for (String line : block.group(1).lines().toList()) {
      if (line.startsWith(prompt)) {
        steps.add(new Step(line.substring(prompt.length()), ""));
        continue;
      }
      Step last = steps.removeLast();
      steps.add(
          line.startsWith(continued)
              ? new Step(last.input + "\n" + line.substring(continued.length()), "")
              : new Step(last.input, (last.answer + "\n" + line).strip()));
    }
    return steps;
  }
}
