package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folders of native/src hold what the headers say, and know each other in one direction. */
class NativeSourcesTest {
  private static final Path NATIVE = Path.of("../native");

  /** Which folders each may include files of. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.of(
          "rules", Set.of("rules"),
          "core", Set.of("core", "rules"),
          "cuda", Set.of("cuda", "core"),
          "distributed", Set.of("distributed", "core"),
          "fused", Set.of("fused", "cuda", "core"),
          "image", Set.of("image"));

  private static final Pattern PART =
      Pattern.compile("^/\\* ={8} (\\w+) ={8} \\*/$", Pattern.MULTILINE);
  private static final Pattern SECTION =
      Pattern.compile("^/\\* ---- ([^;:,]+?)(?: -+.*|[;:,].*)$", Pattern.MULTILINE);
  private static final Pattern DECLARED =
      Pattern.compile("^\\w+_API [^;(]*?\\b(\\w+)\\(", Pattern.MULTILINE);
  private static final Pattern DEFINED =
      Pattern.compile("^[a-z]\\w*[ *\\w]*?[ *](\\w+)\\([^;{]*\\{", Pattern.MULTILINE);
  private static final Pattern INCLUDED =
      Pattern.compile("^#include \"([^\"]+)\"", Pattern.MULTILINE);

  private static String header(String name) throws IOException {
    return Files.readString(NATIVE.resolve("include").resolve(name));
  }

  /** The parts of tc.h, by the names of their folders. */
  private static Map<String, String> parts() throws IOException {
    String header = header("tc.h");
    List<MatchResult> starts = PART.matcher(header).results().toList();
    Map<String, String> parts = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : header.length();
      parts.put(starts.get(i).group(1), header.substring(starts.get(i).end(), end));
    }
    return parts;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.list(NATIVE.resolve("src").resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static Set<String> defined(String folder) throws IOException {
    Set<String> defined = new TreeSet<>();
    for (Path file : sources(folder)) {
      defined.addAll(names(DEFINED, Files.readString(file)));
    }
    return defined;
  }

  @Test
  void everyFunctionIsInTheFolderOfItsPart() throws IOException {
    Map<String, String> parts = parts();
    assertEquals(Set.of("core", "cuda", "distributed", "fused"), parts.keySet());
    parts.put("image", header("byol_image.h"));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Set<String> declared = names(DECLARED, part.getValue());
      assertTrue(declared.size() > 5, part.getKey() + " " + declared);
      declared.removeAll(defined(part.getKey()));
      assertEquals(Set.of(), declared, "not in src/" + part.getKey());
    }
  }

  @Test
  void theContentsNameEverySection() throws IOException {
    String header = header("tc.h");
    String contents =
        header
            .substring(0, header.indexOf("The contract, in full"))
            .replaceAll("\\s+(\\* )?\\s*", " ")
            .toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> part : parts().entrySet()) {
      String said = contents.substring(contents.indexOf(" " + part.getKey() + " "));
      for (String section : names(SECTION, part.getValue())) {
        assertTrue(said.contains(section.toLowerCase(Locale.ROOT)), section + " in: " + said);
      }
    }
  }

  @Test
  void foldersKnowEachOtherInOneDirection() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Set<String>> folder : MAY_KNOW.entrySet()) {
      for (Path file : sources(folder.getKey())) {
        for (String included : names(INCLUDED, Files.readString(file))) {
          int slash = included.indexOf('/');
          if (slash >= 0 && !folder.getValue().contains(included.substring(0, slash))) {
            wrong.add(file + " includes " + included);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theImageLibraryKnowsNothingOfLibTorch() throws IOException {
    for (Path file : sources("image")) {
      String text = Files.readString(file);
      assertTrue(
          !text.contains("tc.h") && !text.contains("ATen") && !text.contains("c10"), file + "");
    }
  }
}
