package byol.shell;

import byol.io.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive of sources for JShell's Tab to find the comments of inherited methods in. JShell takes
 * a method that a class inherits, as {@code Tensor} does its generated operators, for one of the
 * class itself, and looks for its comment in that class's source alone. So there is a source here
 * of each class that extends another one of this project, with the members of both. It is read for
 * its comments, and is never compiled.
 */
public final class Comments {
  private static final Pattern CLASS =
      Pattern.compile(
          "^public [a-z -]*class (\\w+)\\b[^{]*?\\bextends (\\w+)(?:[ <][^{]*)?\\{",
          Pattern.MULTILINE);

  private static final Pattern ANY_CLASS =
      Pattern.compile("^(?:[a-z -]+ )?class \\w+\\b[^{]*\\{", Pattern.MULTILINE);

  /** The first line of a method. */
  private static final Pattern HEADING =
      Pattern.compile("^  (?! |@|/|\\*|.*\\b(?:class|interface|record|enum) )[^=]*\\(");

  private static final Pattern IMPORT = Pattern.compile("^import .*;\n", Pattern.MULTILINE);

  /** Its name within its package: the text of each source by {@code byol/torch/Tensor.java}. */
  private final Map<String, String> sources = new TreeMap<>();

  private Comments(Path home) throws IOException {
    for (String root : Sources.ROOTS) {
      Path folder = home.resolve(root);
      if (Files.isDirectory(folder)) {
        add(folder);
      }
    }
  }

  private void add(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        sources.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  /**
   * Writes the archive of a project.
   *
   * @param arguments the folder of the project, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path home, Path archive) throws IOException {
    Comments comments = new Comments(home);
    AtomicFile.stream(archive, comments::write);
  }

  private void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String name : sources.keySet()) {
      Optional<String> joined = withInherited(name);
      if (joined.isPresent()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(joined.get().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  /**
   * The source of a class with the members that it inherits; none if it inherits none from here.
   */
  private Optional<String> withInherited(String name) {
    Deque<String> inherited = new ArrayDeque<>();
    for (var above = above(name); above.isPresent(); above = above(above.get())) {
      inherited.push(above.get());
    }
    if (inherited.isEmpty()) {
      return Optional.empty();
    }
    String own = sources.get(name);
    Set<String> imports = new LinkedHashSet<>();
    StringBuilder members = new StringBuilder();
    for (String source : inherited) {
      String text = sources.get(source);
      imports(text).forEach(imports::add);
      Matcher type = ANY_CLASS.matcher(text);
      if (type.find()) {
        members.append(withoutBodies(text.substring(type.end(), text.lastIndexOf('}'))));
      }
    }
    imports(own).forEach(imports::add);
    // What the class has of its own comes last: of two of a name, JShell takes the latter.
    Matcher type = CLASS.matcher(own);
    int start = type.find() ? type.end() : own.length();
    int head = own.indexOf(";\n") + 2;
    return Optional.of(
        own.substring(0, head)
            + String.join("", imports)
            + IMPORT.matcher(own.substring(head, start)).replaceAll("")
            + members
            + withoutBodies(own.substring(start, own.lastIndexOf('}')))
            + "}\n");
  }

  /**
   * Members without what methods do, which takes time to read: in this project's format, methods
   * begin with two spaces and end with a brace behind two.
   */
  private static String withoutBodies(String members) {
    StringBuilder text = new StringBuilder();
    boolean heading = false;
    boolean body = false;
    for (String line : members.lines().toList()) {
      if (body) {
        body = !line.equals("  }");
        continue;
      }
      heading = heading || HEADING.matcher(line).find();
      body = heading && line.endsWith(" {");
      heading = heading && !body && !line.endsWith(";");
      text.append(body ? line.substring(0, line.length() - 2) + ";" : line).append('\n');
    }
    return text.toString();
  }

  private static Stream<String> imports(String source) {
    return IMPORT.matcher(source).results().map(found -> found.group());
  }

  /** The source of the class that a class extends, if it is one of this project. */
  private Optional<String> above(String name) {
    String source = sources.get(name);
    Matcher type = CLASS.matcher(source);
    if (!type.find()) {
      return Optional.empty();
    }
    String simple = type.group(2) + ".java";
    String suffix = "." + type.group(2) + ";\n";
    List<String> imported = imports(source).filter(line -> line.endsWith(suffix)).toList();
    String found =
        imported.isEmpty()
            ? name.substring(0, name.lastIndexOf('/') + 1) + simple
            : imported
                    .getFirst()
                    .substring("import ".length(), imported.getFirst().length() - 2)
                    .replace('.', '/')
                + ".java";
    return sources.containsKey(found) ? Optional.of(found) : Optional.empty();
  }
}
