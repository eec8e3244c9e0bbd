package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README, CONTRIBUTING and docs/ say in Java compiles, and their links lead somewhere. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(public |final )*(class|record|interface|enum) ");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

  /** What {@code bin/byol shell} imports, and two packages of the JDK. */
  private static final String IMPORTS =
      imports() + "import java.time.*; import java.util.function.*;\n";

  private static String imports() {
    try {
      return Files.readAllLines(ROOT.resolve("bin/startup.jsh")).stream()
          .filter(line -> line.startsWith("import "))
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the text around a snippet has introduced. */
  private static final String GIVEN =
      """
      long steps;
      byol.torch.Tensor views;
      byol.data.ImageDataset images;
      int rank;
      byol.config.RunConfig config;
      byol.run.RunDirectory directory;
      byol.train.TrainingListener listener;
      static final class Small extends byol.model.Encoder {
        Small(int channels, byol.nn.norm.NormSpec norm) {}
        @Override public int features() { return 1; }
        @Override public byol.torch.Tensor forward(byol.torch.Tensor images) { return images; }
      }
      """;

  @TempDir private Path classes;

  @Test
  void javaCompiles() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path page : pages()) {
      Matcher snippet = JAVA.matcher(Files.readString(page));
      while (snippet.find()) {
        sources.add(source(page, sources.size(), snippet.group(1)));
      }
    }
    assertTrue(sources.size() >= 5, "there are snippets");

    var found = new DiagnosticCollector<JavaFileObject>();
    List<String> options =
        List.of(
            "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler().getTask(null, null, found, options, null, sources).call();
    String errors =
        found.getDiagnostics().stream()
            .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
            .map(d -> d.getSource().getName() + ": " + d.getMessage(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    assertEquals("", errors);
  }

  /** In a package of its own, so that two snippets may declare the same class. */
  private static JavaFileObject source(Path page, int number, String snippet) {
    String code =
        TYPE.matcher(snippet).find()
            ? "class Holder { %s static %s }".formatted(given(snippet), withoutPublic(snippet))
            : "class Holder { %s void run() throws Exception {\n%s\n} }".formatted(GIVEN, snippet);
    String text = "package snippet%s; %s%s".formatted(number, IMPORTS, code);
    String name = "%s.%s.java".formatted(page.getFileName(), number);
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
      }
    };
  }

  private static String given(String snippet) {
    return snippet.contains("class Small") ? "" : GIVEN;
  }

  private static String withoutPublic(String snippet) {
    return snippet.replaceFirst("^public ", "");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String file = link.group(1);
        if (file.contains(":")) {
          continue;
        }
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(target)
            || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
          broken.add(ROOT.relativize(page) + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  /** The headings of a page as GitHub names them. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void readmeIsShort() throws IOException {
    assertTrue(Files.readString(ROOT.resolve("README.md")).lines().count() <= 120);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }
}
