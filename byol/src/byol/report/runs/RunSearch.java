package byol.report.runs;

import byol.io.ResourceLimitException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks for runs in a folder and those below it, also behind links. What cannot be read or goes
 * away meanwhile, as files of a run that is trained do, is passed by.
 */
final class RunSearch extends SimpleFileVisitor<Path> {
  private final Path root;
  private final SortedSet<Path> found = new TreeSet<>();

  private RunSearch(Path root) {
    this.root = root;
  }

  /**
   * The folders of runs, in their order.
   *
   * @param depth of the files that tell runs
   * @throws IOException if the folder itself cannot be read
   */
  static List<Path> in(Path root, int depth) throws IOException {
    RunSearch search = new RunSearch(root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, search);
    return search.distinct();
  }

  /** A run that a link leads to as well is named by its own folder. */
  private List<Path> distinct() {
    Map<Path, Path> byPlace = new HashMap<>();
    Path start = place(root);
    for (Path run : found) {
      Path place = place(run);
      boolean own = place.equals(start.resolve(root.relativize(run)).normalize());
      byPlace.merge(place, run, (before, other) -> own ? other : before);
    }
    return byPlace.values().stream().sorted().toList();
  }

  private static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return visitFile(folder, attributes);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isOfRun(file, attributes)) {
      found.add(file.getParent());
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * Fine-tuned classifiers and ablations have other files, and exported models beside theirs those
   * of no run; a run has one of these.
   */
  private static boolean isOfRun(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName());
    if (name.equals("config.json")) {
      return attributes.isRegularFile()
          && (Files.notExists(file.resolveSibling("model.safetensors"))
              || Files.exists(file.resolveSibling("checkpoints"))
              || Files.exists(file.resolveSibling("metrics.jsonl")));
    }
    return name.equals("checkpoints")
        && attributes.isDirectory()
        && file.getParent() != null
        && Files.notExists(file.resolveSibling("finetune.json"));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    ResourceLimitException.check(e);
    if (file.equals(root)) {
      throw e;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      ResourceLimitException.check(e);
    }
    return FileVisitResult.CONTINUE;
  }
}
