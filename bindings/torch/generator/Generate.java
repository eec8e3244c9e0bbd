package generator;

import byol.torch.Ops;
import byol.torch.library.LibTorch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the classes of bindings/torch/generated from the schemas of the LibTorch that is loaded,
 * and the tables of what there is and what was left out. With {@code --check} it writes nothing,
 * names what differs and ends with 1. The working directory is bindings/torch.
 */
final class Generate {
  private static final Path CLASSES = Path.of("generated/byol/torch");

  private Generate() {}

  public static void main(String[] arguments) throws IOException {
    boolean check = List.of(arguments).contains("--check");
    List<Schema> schemas = Ops.schemas().stream().map(Schema::parse).toList();
    HandMade handMade =
        HandMade.read(
            Stream.of("TensorHandle", "TensorViews", "TensorArithmetic", "Tensor")
                .map(type -> Path.of("src/byol/torch", type + ".java"))
                .toArray(Path[]::new));
    Catalog catalog =
        new Catalog(
            schemas, handMade, words(Path.of("resources/byol/torch/abi/refused-operators.txt")));
    Source source = new Source(catalog, Documentation.read(Path.of("generator/documented.txt")));
    Map<Path, String> files = new TreeMap<>();
    source.all().forEach((type, text) -> files.put(CLASSES.resolve(type + ".java"), text));
    files.put(Path.of("generator/operators.tsv"), operators(catalog));
    files.put(Path.of("generator/left-out.tsv"), leftOut(catalog));
    int differ = 0;
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = file.getKey();
      if (Files.exists(path) && Files.readString(path).equals(file.getValue())) {
        continue;
      }
      differ++;
      if (check) {
        System.out.println(path + " is not what the generator writes");
      } else {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, file.getValue());
      }
    }
    for (Path other : others(files)) {
      differ++;
      if (check) {
        System.out.println(other + " is not written by the generator");
      } else {
        Files.delete(other);
      }
    }
    System.out.println(
        "LibTorch %s: %d operators, %d methods, %d left out; %d files %s"
            .formatted(
                LibTorch.load().version(),
                catalog.references.size() + catalog.leftOut.size(),
                catalog.methods.values().stream().mapToInt(List::size).sum(),
                catalog.leftOut.size(),
                differ,
                check ? "differ" : "written"));
    System.exit(check && differ > 0 ? 1 : 0);
  }

  /** Generated earlier, but not now. */
  private static List<Path> others(Map<Path, String> files) throws IOException {
    if (!Files.exists(CLASSES)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(CLASSES)) {
      return all.filter(path -> !files.containsKey(path)).sorted().toList();
    }
  }

  /** Lines of a word and what is to be said of it. */
  private static Map<String, String> words(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(words -> words[0], words -> words[1]));
  }

  private static String operators(Catalog catalog) {
    return catalog.references.entrySet().stream()
        .map(entry -> "aten::" + entry.getKey() + "\t" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String leftOut(Catalog catalog) {
    return catalog.leftOut.entrySet().stream()
        .map(entry -> "aten::" + entry.getKey() + "\t" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
