package byol;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The structure that CONTRIBUTING.md describes: which package may know which, and how large. */
class ArchitectureTest {
  /** Each package may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "byol.library",
          "byol.io",
          "byol.jpeg.ffi",
          "byol.jpeg",
          "byol.webp.ffi",
          "byol.webp",
          "byol.torch.ffi",
          "byol.torch",
          "byol.util",
          "byol.json",
          "byol.image",
          "byol.image.format",
          "byol.image.tiff",
          "byol.image.codec",
          "byol.data",
          "byol.data.transform",
          "byol.data.index",
          "byol.data.folder",
          "byol.data.tar",
          "byol.data.shard",
          "byol.data.sets",
          "byol.nn",
          "byol.nn.norm",
          "byol.data.load",
          "byol.optim",
          "byol.model",
          "byol",
          "byol.eval.features",
          "byol.eval.probe",
          "byol.eval",
          "byol.eval.finetune",
          "byol.export",
          "byol.config",
          "byol.registry",
          "byol.recipe",
          "byol.run",
          "byol.profile",
          "byol.train",
          "byol.ablate.suite",
          "byol.ablate",
          "byol.report.html",
          "byol.report",
          "byol.bench",
          "byol.command",
          "byol.cli.progress",
          "byol.cli.option",
          "byol.cli.data",
          "byol.cli.doctor",
          "byol.cli.bench",
          "byol.cli.run",
          "byol.cli");

  private static final int MOST_FILES = 20;
  private static final int MOST_LINES = 400;

  private static final int MOST_COMPONENTS = 12;

  /**
   * Records that are one flat object elsewhere: a line of metrics.jsonl, the views of config.json,
   * the directory of a TIFF image.
   */
  private static final List<String> FLAT_ELSEWHERE =
      List.of(
          "byol.run.TrainMetrics", "byol.data.transform.ViewRecipe", "byol.image.tiff.TiffLayout");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .importPaths(Path.of("../bindings/target/classes"), Path.of("../byol/target/classes"));
  }

  @Test
  void eachPackageUsesOnlyThoseBeforeIt() {
    assertEquals("", wrong().collect(Collectors.joining("\n")));
  }

  private static Stream<String> wrong() {
    return classes.stream()
        .flatMap(
            from ->
                from.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isWrong(from, dependency.getTargetClass()))
                    .map(Dependency::getDescription))
        .distinct()
        .sorted();
  }

  private static boolean isWrong(JavaClass from, JavaClass to) {
    return to.getPackageName().startsWith("byol") && place(from) < place(to);
  }

  private static int place(JavaClass type) {
    int place = ORDER.indexOf(type.getPackageName());
    if (place < 0) {
      throw new AssertionError(
          type.getPackageName() + " has no place in the order of packages: give it one");
    }
    return place;
  }

  @Test
  void noPackagesNeedEachOther() {
    slices().matching("byol.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void noPackageHasTooManyFiles() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    for (Path file : sources()) {
      files.merge(file.getParent().toString(), 1L, Long::sum);
    }
    // The operators by name and by hand are one idea.
    files.remove("../bindings/src/byol/torch");
    files.values().removeIf(count -> count <= MOST_FILES);
    assertEquals(Map.of(), files);
  }

  @Test
  void noFileIsTooLong() throws IOException {
    Map<String, Long> lines = new TreeMap<>();
    for (Path file : sources()) {
      try (Stream<String> of = Files.lines(file)) {
        lines.put(file.toString(), of.count());
      }
    }
    lines.values().removeIf(count -> count <= MOST_LINES);
    lines.keySet().removeIf(file -> file.contains("/ffi/") || file.endsWith("/Tensor.java"));
    assertEquals(Map.of(), lines);
  }

  @Test
  void noRecordHasTooManyComponents() {
    Map<String, Integer> components = new TreeMap<>();
    for (JavaClass type : classes) {
      if (type.isRecord()) {
        int count = type.reflect().getRecordComponents().length;
        components.put(type.getName(), count);
      }
    }
    components.values().removeIf(count -> count <= MOST_COMPONENTS);
    FLAT_ELSEWHERE.forEach(components::remove);
    assertEquals(Map.of(), components);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> bindings = Files.walk(Path.of("../bindings/src"));
        Stream<Path> byol = Files.walk(Path.of("../byol/src"))) {
      return Stream.concat(bindings, byol)
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    }
  }
}
