package byol.data.sets;

import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.Parts;
import byol.data.Split;
import byol.data.fetch.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A data set that a SPEC can name. {@link Datasets#add} makes it known.
 *
 * @param name its SPEC, or how that begins
 * @param what is in it, for lists; null to leave it out of them
 * @param howToGet how it is to be had, as the end of a message
 * @param inFolder whether the SPEC also says where its files are, {@code name:DIR}
 * @param source opens a split
 */
public record NamedDataset(
    String name, String what, String howToGet, boolean inFolder, Source source) {

  /** Opens a split of a data set. */
  @FunctionalInterface
  public interface Source {
    /**
     * Opens a split.
     *
     * @param folder with the files; null where the SPEC has none
     * @param paths where data sets are looked for
     * @throws DataException if a file is missing or broken
     */
    ImageDataset open(Path folder, DataPaths paths, Split split);

    /**
     * Opens what belongs to no split, such as images without labels beside those with.
     *
     * @param folder with the files; null where the SPEC has none
     * @return by the names of the parts; mostly empty
     * @throws DataException if a file is broken
     */
    default Map<String, ImageDataset> beside(Path folder) {
      return Map.of();
    }
  }

  /**
   * One that is always there.
   *
   * @param what is in it
   */
  public static NamedDataset builtIn(
      String name, String what, Function<Split, ImageDataset> source) {
    return new NamedDataset(
        name, what, "it is built in, use it as it is", false, (_, _, split) -> source.apply(split));
  }

  /**
   * One whose files are in a folder that the SPEC says.
   *
   * @param what is in it
   * @param howToGet how the files are to be had, as the end of a message
   * @param source opens a split of what is in a folder
   */
  public static NamedDataset inFolder(
      String name, String what, String howToGet, BiFunction<Path, Split, ImageDataset> source) {
    return new NamedDataset(
        name, what, howToGet, true, (folder, _, split) -> source.apply(folder, split));
  }

  /** Its SPEC, with {@code DIR} where the folder stands. */
  String spec() {
    return inFolder ? name + ":DIR" : name;
  }

  /**
   * Opens a split.
   *
   * @param directory what stands behind the colon of the SPEC; empty if nothing does
   * @throws DataException if a folder is missing or one too many, or a file is missing or broken
   */
  ImageDataset open(String directory, DataPaths paths, Split split) {
    return source.open(folder(directory, paths), paths, split);
  }

  /**
   * Opens every image, in both splits and beside them.
   *
   * @param directory what stands behind the colon of the SPEC; empty if nothing does
   * @return by the names of splits and other parts
   */
  Map<String, ImageDataset> all(String directory, DataPaths paths) {
    Path folder = folder(directory, paths);
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      parts.add(split.word(), () -> source.open(folder, paths, split));
    }
    source.beside(folder).forEach((name, images) -> parts.add(name, () -> images));
    return parts.all();
  }

  private Path folder(String directory, DataPaths paths) {
    if (inFolder && directory.isEmpty()) {
      return installed(paths).orElseThrow(() -> notInstalled(paths));
    }
    if (!inFolder && !directory.isEmpty()) {
      throw new DataException(
          "the data set %s takes no folder: its SPEC is %s alone".formatted(name, name));
    }
    Path folder = inFolder ? DataSpec.path(directory) : null;
    if (inFolder && !Files.isDirectory(folder)) {
      throw new DataException("%s is not a folder; %s".formatted(folder, howToGet));
    }
    return folder;
  }

  /** The first of the folders where data sets are looked for that has it. */
  Optional<Path> installed(DataPaths paths) {
    return paths.candidates(folderName()).stream().filter(Files::isDirectory).findFirst();
  }

  /** STL-10 is one set of files under two names. */
  private String folderName() {
    return name.replaceFirst("-unlabeled$", "");
  }

  private DataException notInstalled(DataPaths paths) {
    String missing =
        "%s is in none of %s; name the folder of its files, %s, or fetch it"
            .formatted(name, paths.candidates(folderName()), spec());
    return Origin.of(folderName()).isPresent()
        ? new FetchableException(missing, null, folderName())
        : new DataException(
            "the data set %s needs the folder that its files are in: %s".formatted(name, spec()));
  }
}
