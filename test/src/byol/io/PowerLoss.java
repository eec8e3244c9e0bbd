package byol.io;

import byol.io.ObservedDisk.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a loss of power would leave of a folder. Of a file, that is what was synced; of names, those
 * of which the folder was synced, or all, in another order than things were done: file systems may
 * do either.
 */
public final class PowerLoss {
  private final Path root;
  private final Map<Path, Node> names = new TreeMap<>();
  private final Map<Path, Node> synced = new TreeMap<>();

  /** New names that are not synced yet, and the old ones. */
  private final Map<Path, Path> moved = new HashMap<>();

  /** A file or folder, whatever its name is. */
  private static final class Node {
    final boolean folder;
    byte[] synced = new byte[0];

    Node(boolean folder) {
      this.folder = folder;
    }
  }

  /** Which names are left. */
  public enum Names {
    /** Those of which the folder was synced. */
    SYNCED,
    /** All, with zeros for content that was not synced. */
    ALL
  }

  /** Begins with what there is, which is all on disk. */
  public PowerLoss(Path root) throws IOException {
    this.root = root;
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(p -> !p.equals(root)).toList()) {
        Node node = new Node(Files.isDirectory(path));
        if (!node.folder) {
          node.synced = Files.readAllBytes(path);
        }
        names.put(path, node);
      }
    }
    synced.putAll(names);
  }

  /** Takes note of an operation that was done. */
  void done(Operation operation, Path file, Path target) throws IOException {
    switch (operation) {
      case CREATE -> names.put(file, new Node(false));
      case APPEND -> names.computeIfAbsent(file, _ -> new Node(false));
      case WRITE -> {}
      case SYNC -> names.get(file).synced = Files.readAllBytes(file);
      case MOVE -> {
        rename(names, file, target);
        moved.put(target, file);
      }
      case DELETE -> names.remove(file);
      case CREATE_DIRECTORY -> names.put(file, new Node(true));
      case SYNC_DIRECTORY -> {
        moved.forEach(
            (to, from) -> {
              if (to.getParent().equals(file)) {
                rename(synced, from, to);
              }
            });
        moved.keySet().removeIf(to -> to.getParent().equals(file));
        synced.keySet().removeIf(name -> name.getParent().equals(file));
        names.forEach(
            (name, node) -> {
              if (name.getParent().equals(file)) {
                synced.put(name, node);
              }
            });
      }
    }
  }

  /** With all that is below, if it is a folder. */
  private static void rename(Map<Path, Node> names, Path from, Path to) {
    for (Path path : List.copyOf(names.keySet())) {
      if (path.startsWith(from)) {
        names.put(path.equals(from) ? to : to.resolve(from.relativize(path)), names.remove(path));
      }
    }
  }

  /** Makes the folder what it would be after power was lost now. */
  public void happen(Names which) throws IOException {
    Map<Path, byte[]> left = new TreeMap<>();
    for (var entry : (which == Names.ALL ? names : synced).entrySet()) {
      Path path = entry.getKey();
      Node node = entry.getValue();
      boolean reachable = path.getParent().equals(root) || left.containsKey(path.getParent());
      if (reachable) {
        left.put(path, node.folder ? null : content(path, node, which));
      }
    }
    clear();
    for (var entry : left.entrySet()) {
      if (entry.getValue() == null) {
        Files.createDirectory(entry.getKey());
      } else {
        Files.write(entry.getKey(), entry.getValue());
      }
    }
  }

  private static byte[] content(Path path, Node node, Names which) throws IOException {
    int length = which == Names.ALL ? Math.toIntExact(Files.size(path)) : node.synced.length;
    return Arrays.copyOf(node.synced, length);
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      all.sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(root))
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
