package byol.data.index;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Many paths in little memory: each folder's name once, and of each path the bytes of its last name
 * and eight more. A million of the usual length take some 30 MB; as strings they would take 100 to
 * 200.
 *
 * @param folders the different folders, in the order of their first paths; one may be empty
 * @param names the last name of each path
 * @param folderOf which folder each path is in
 */
public record PathTable(PackedStrings folders, PackedStrings names, int[] folderOf) {

  /** How many paths there are. */
  public int size() {
    return folderOf.length;
  }

  /** The folder of a path; nothing if it has none. */
  public String folder(int index) {
    return folders.get(folderOf[index]);
  }

  /** A path as a whole, with {@code /} between names. */
  public String path(int index) {
    String folder = folder(index);
    String name = names.get(index);
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** Bytes of heap that the arrays take. */
  long heapBytes() {
    return folders.heapBytes() + names.heapBytes() + 4L * folderOf.length;
  }

  /** Some of the paths, in the given order. */
  public PathTable select(int[] indices) {
    Builder builder = new Builder();
    for (int index : indices) {
      builder.add(folder(index), names.get(index));
    }
    return builder.build();
  }

  void write(DataOutput out) throws IOException {
    folders.write(out);
    names.write(out);
    PackedStrings.writeInts(out, folderOf);
  }

  static PathTable read(DataInput in) throws IOException {
    PackedStrings folders = PackedStrings.read(in);
    PackedStrings names = PackedStrings.read(in);
    return new PathTable(folders, names, PackedStrings.readInts(in));
  }

  /** Collects paths. */
  public static final class Builder {

    private final Map<String, Integer> known = new HashMap<>();
    private final PackedStrings.Builder folders = new PackedStrings.Builder();
    private final PackedStrings.Builder names = new PackedStrings.Builder();
    private final IntStream.Builder folderOf = IntStream.builder();

    /** No paths yet. */
    public Builder() {}

    /** Adds a path that has {@code /} between its names. */
    public void add(String path) {
      int slash = path.lastIndexOf('/');
      // The root of the file system is the only folder whose name ends with a slash.
      String folder = slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
      add(folder, path.substring(slash + 1));
    }

    /** Adds a path. */
    public void add(String folder, String name) {
      folderOf.add(known.computeIfAbsent(folder, folders::add));
      names.add(name);
    }

    /** All that was added. */
    public PathTable build() {
      return new PathTable(folders.build(), names.build(), folderOf.build().toArray());
    }
  }
}
