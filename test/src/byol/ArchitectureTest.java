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
import java.util.ArrayList;
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
          "byol.io",
          "byol.natives",
          "byol.foreign",
          "byol.natives.linux.x64",
          "byol.text",
          "byol.library",
          "byol.jpeg.ffi",
          "byol.jpeg",
          "byol.webp.ffi",
          "byol.webp",
          "byol.imaging.ffi",
          "byol.imaging",
          "byol.torch.ffi",
          "byol.torch.upcall",
          "byol.torch.library",
          "byol.torch.abi",
          "byol.torch.schema",
          "byol.torch.runtime",
          "byol.torch",
          "byol.torch.autograd",
          "byol.torch.arrays",
          "byol.torch.distributed",
          "byol.torch.numpy",
          "byol.torch.safetensors",
          "byol.util",
          "byol.json",
          "byol.weights.pickle",
          "byol.image",
          "byol.image.format",
          "byol.image.tiff",
          "byol.image.codec",
          "byol.data",
          "byol.data.transform",
          "byol.data.index",
          "byol.data.folder",
          "byol.data.tar",
          "byol.data.zip",
          "byol.data.raw",
          "byol.data.shard",
          "byol.data.parquet",
          "byol.data.fetch",
          "byol.data.sets",
          "byol.onnx",
          "byol.nn",
          "byol.nn.norm",
          "byol.nn.layer",
          "byol.data.load",
          "byol.optim",
          "byol.model",
          "byol",
          "byol.parallel",
          "byol.eval.features",
          "byol.eval.probe",
          "byol.eval",
          "byol.eval.finetune",
          "byol.export",
          "byol.onnxruntime",
          "byol.config",
          "byol.registry",
          "byol.recipe",
          "byol.tensorboard",
          "byol.mlflow",
          "byol.run",
          "byol.tracking",
          "byol.use.features",
          "byol.parquet",
          "byol.use.similar",
          "byol.use",
          "byol.weights",
          "byol.profile",
          "byol.train",
          "byol.ablate.suite",
          "byol.ablate",
          "byol.report.html",
          "byol.report",
          "byol.report.runs",
          "byol.report.live",
          "byol.shell",
          "byol.jshell",
          "byol.jupyter",
          "byol.bench",
          "byol.command",
          "byol.command.use",
          "byol.cli.progress",
          "byol.cli.option",
          "byol.cli.data",
          "byol.cli.doctor",
          "byol.cli.bench",
          "byol.cli.ranks",
          "byol.cli.run",
          "byol.cli.runs",
          "byol.cli.use",
          "byol.cli");

  private static final List<String> MODULES =
      List.of(
          "bindings/base",
          "bindings/native",
          "bindings/imaging",
          "bindings/torch",
          "byol",
          "bindings/onnxruntime",
          "bindings/parquet",
          "bindings/jupyter");

  private static final int MOST_FILES = 20;
  private static final int MOST_LINES = 400;

  private static final int MOST_COMPONENTS = 12;

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .importPaths(
                MODULES.stream().map(module -> Path.of("..", module, "target/classes")).toList());
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
      if (!file.endsWith("package-info.java")) {
        files.merge(file.getParent().toString(), 1L, Long::sum);
      }
    }
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
    lines.keySet().removeIf(file -> file.contains("/ffi/"));
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
    assertEquals(Map.of(), components);
  }

  @Test
  void eachPackageSaysWhatItIs() throws IOException {
    List<Path> silent =
        sources().stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !folder.endsWith("ffi") && !folder.endsWith("src"))
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void generatedPackagesHoldWhatJextractWroteAlone() throws IOException {
    List<String> byHand = new ArrayList<>();
    for (Path file : sources()) {
      if (file.getParent().endsWith("ffi")
          && !Files.readString(file).startsWith("// Generated by jextract")) {
        byHand.add(file.toString());
      }
    }
    assertEquals(List.of(), byHand);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
