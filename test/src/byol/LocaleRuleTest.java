package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the sources write depends on the user's language: in some, the digits of {@code %d}
 * are not 0 to 9, the point of {@code %f} is a comma, and the lower case of I is not i. {@code %s}
 * of a number is the same in all of them.
 */
final class LocaleRuleTest {
  private static final Pattern LOCALIZED = Pattern.compile("%(\\d+\\$)?[-,0-9.+#( ]*([deEfgGtTS])");
  private static final List<String> SOURCES =
      List.of(
          "bindings/base/src",
          "bindings/imaging/src",
          "bindings/torch/src",
          "byol/src",
          "examples/src");
  private static final Set<String> FORMATS = Set.of("format", "printf");
  private static final Set<String> CASES = Set.of("toLowerCase", "toUpperCase");

  /** The calls in a source that depend on the default locale, each with its line. */
  private static List<String> violations(CompilationUnitTree unit) {
    List<String> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
            && isLocalized(call, method)) {
          found.add(unit.getSourceFile().getName() + ": " + call);
        }
        return super.visitMethodInvocation(call, unused);
      }

      /** Of a format that is not written there, nothing is known. */
      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        String format = text(reference.getQualifierExpression());
        if (reference.getName().contentEquals("formatted")
            && (format.isEmpty() || isLocalized(format))) {
          found.add(unit.getSourceFile().getName() + ": " + reference);
        }
        return super.visitMemberReference(reference, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree made, Void unused) {
        String type = made.getIdentifier().toString();
        boolean localized =
            (type.equals("DecimalFormat") || type.equals("SimpleDateFormat"))
                && made.getArguments().size() < 2;
        if (localized || (type.equals("Formatter") && made.getArguments().size() < 2)) {
          found.add(unit.getSourceFile().getName() + ": " + made);
        }
        return super.visitNewClass(made, unused);
      }
    }.scan(unit, null);
    return found;
  }

  private static boolean isLocalized(MethodInvocationTree call, MemberSelectTree method) {
    String name = method.getIdentifier().toString();
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (CASES.contains(name)) {
      return arguments.isEmpty();
    }
    if (name.equals("ofPattern")) {
      return arguments.size() < 2;
    }
    if (name.equals("formatted")) {
      return isLocalized(text(method.getExpression()));
    }
    // The one of reports gives Locale.ROOT itself.
    return FORMATS.contains(name)
        && !method.getExpression().toString().equals("Html")
        && !arguments.isEmpty()
        && !arguments.getFirst().toString().startsWith("Locale.")
        && isLocalized(text(arguments.getFirst()));
  }

  private static boolean isLocalized(String format) {
    return LOCALIZED.matcher(format.replace("%%", "")).find();
  }

  /** What is written out of a format. */
  private static String text(ExpressionTree format) {
    return switch (format) {
      case LiteralTree literal -> String.valueOf(literal.getValue());
      case BinaryTree sum -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
      case ParenthesizedTree inner -> text(inner.getExpression());
      default -> "";
    };
  }

  private static List<String> violations(List<? extends JavaFileObject> sources)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      found.addAll(violations(unit));
    }
    return found;
  }

  @Test
  void nothingDependsOnTheDefaultLocale() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : SOURCES) {
      try (Stream<Path> all = Files.walk(Path.of("..", folder))) {
        all.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().contains("/ffi/"))
            .forEach(files::add);
      }
    }
    assertTrue(files.size() > 300, files.size() + " files");
    var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    List<JavaFileObject> sources = new ArrayList<>();
    manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
    assertEquals(
        List.of(), violations(sources), "write numbers with %s, or give Locale.ROOT first");
  }

  @Test
  void theRuleSeesWhatDependsOnIt() throws IOException {
    String bad =
        """
        class Bad {
          void bad(java.io.PrintStream out, String s, int i) {
            "%d".formatted(i);
            ("a" + "%,d").formatted(i);
            String.format("%08d", i);
            out.printf("%.1f%n", 1.0);
            s.toLowerCase();
            java.time.format.DateTimeFormatter.ofPattern("uuuu");
            java.util.function.IntFunction<String> f = "%d"::formatted;
            f = s::formatted;
            f = "%s"::formatted;
            "%s".formatted(i);
            String.format(Locale.ROOT, "%d", i);
            s.toUpperCase(Locale.ROOT);
            out.printf("%s%%d%n", i);
          }
        }
        """;
    var source =
        new SimpleJavaFileObject(URI.create("string:///Bad.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bad;
          }
        };
    assertEquals(8, violations(List.of(source)).size(), violations(List.of(source)).toString());
  }
}
