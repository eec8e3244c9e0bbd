package byol.data.sets;

import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.FolderSpec;
import byol.data.folder.ImageFolder;
import byol.data.folder.ImageList;
import byol.data.folder.ListFile;
import byol.data.index.ArchiveNames;
import byol.data.index.IndexCache;
import byol.data.index.StoredImages;
import byol.data.parquet.ParquetImages;
import byol.data.raw.RawImages;
import byol.data.shard.ShardFiles;
import byol.data.shard.TarShards;
import byol.data.zip.ZipImages;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens data sets by their SPEC: a name, or the path of image files, lists or archives. */
public final class Datasets {

  private static final String OWN_IMAGES =
      "the path of a folder of images, of a list of them (.csv, .tsv, .txt or .jsonl), of tar"
          + " shards ('shard-{000000..000012}.tar', 'shard-*.tar' or their folder), of a .zip of"
          + " images, of Parquet files, or of what data pack --format raw wrote; classes:DIR,"
          + " unlabeled:DIR and train=DIR,test=DIR say what a folder is, on the disk or in a .zip"
          + " (photos.zip/DIR)";

  private Datasets() {}

  /** What a data set may be called. */
  public static String specs() {
    return DatasetNames.specs() + ", or " + OWN_IMAGES;
  }

  /** The SPECs of the data sets that have a name, with {@code DIR} where a folder stands. */
  public static List<String> names() {
    return DatasetNames.all().stream().map(NamedDataset::spec).toList();
  }

  /**
   * From now on, a SPEC may name this data set.
   *
   * @throws IllegalArgumentException if its name is taken, or has other characters than small
   *     letters, digits, '-', '_' and '.', or does not begin with a letter
   */
  public static void add(NamedDataset dataset) {
    DatasetNames.add(dataset);
  }

  /**
   * Opens a split of a data set.
   *
   * <p>{@code fashion-mnist} is looked for in {@code $BYOL_DATA}, then in the user's cache, then in
   * {@code /usr/share/datasets}. {@code stl10-unlabeled:DIR} has the 100,000 images without labels
   * as its training split; {@code stl10:DIR} the 5,000 with labels.
   *
   * @param spec see {@link #specs}
   * @param split training or test images
   * @throws MissingSplitException if it has no images for the split, and nothing in it is broken
   * @throws DataException if the spec is unknown, or a file is missing or broken; the message says
   *     what to do
   */
  public static ImageDataset open(String spec, Split split) {
    return open(spec, split, ScanListener.NONE);
  }

  /**
   * As {@link #open(String, Split)}, for callers who want to know how far the first look at a large
   * collection of images has come.
   */
  public static ImageDataset open(String spec, Split split, ScanListener listener) {
    return open(spec, split, DataPaths.ofProcess(), listener);
  }

  static ImageDataset open(String spec, Split split, DataPaths paths, ScanListener listener) {
    int colon = spec.indexOf(':');
    String kind = colon < 0 ? spec : spec.substring(0, colon);
    String directory = colon < 0 ? "" : spec.substring(colon + 1);
    Optional<NamedDataset> named = DatasetNames.get(kind);
    if (named.isPresent()) {
      return opened(named.get().open(directory, paths, split), spec);
    }
    return files(spec, split, IndexCache.ofProcess(), listener);
  }

  /**
   * The same data set, whichever the working folder is: with the paths in its spec absolute.
   *
   * @throws DataException if it cannot be a path and has to be
   */
  public static String absolute(String spec) {
    return absolute(spec, Path.of(""));
  }

  /** The same, of a spec whose relative paths are meant from some folder. */
  public static String absolute(String spec, Path from) {
    return DataSpec.absolute(spec, from);
  }

  /** Whether a spec is a path, or has one, at which there is nothing; of a pattern, no folder. */
  public static boolean isMissing(String spec) {
    return DataSpec.isMissing(spec);
  }

  /**
   * Opens every image of a data set, with a label or without: of both splits, of other parts
   * ({@code val} beside {@code test}), and what lies beside them or beside the folders of classes.
   *
   * @param spec see {@link #specs}
   * @return by the names of the parts: {@code train}, {@code test}, and others
   * @throws DataException as {@link #open}
   */
  public static Map<String, ImageDataset> all(String spec, ScanListener listener) {
    int colon = spec.indexOf(':');
    Optional<NamedDataset> named = DatasetNames.get(colon < 0 ? spec : spec.substring(0, colon));
    if (named.isPresent()) {
      String directory = colon < 0 ? "" : spec.substring(colon + 1);
      return named.get().all(directory, DataPaths.ofProcess());
    }
    IndexCache cache = IndexCache.ofProcess();
    Optional<FolderSpec> folder = DataSpec.folder(spec);
    if (folder.isPresent()) {
      return ZipImages.isIn(folder.get())
          ? ZipImages.all(folder.get(), cache, listener)
          : ImageFolder.all(folder.get(), cache, listener);
    }
    Path path = DataSpec.path(spec);
    if (!spec.isBlank() && RawImages.isIn(path)) {
      return RawImages.all(path);
    }
    if (!spec.isBlank() && ShardFiles.isSpec(spec, ShardFiles.Kind.TAR)) {
      return TarShards.all(spec, cache, listener);
    }
    if (!spec.isBlank() && ShardFiles.isSpec(spec, ShardFiles.Kind.PARQUET)) {
      return ParquetImages.all(spec, cache, listener);
    }
    if (!spec.isBlank() && Files.isDirectory(path)) {
      return ImageFolder.all(path, cache, listener);
    }
    if (ArchiveNames.zip(path).isPresent()) {
      return ZipImages.all(FolderSpec.guessed(path), cache, listener);
    }
    if (Files.isRegularFile(path) && ListFile.isListName(spec)) {
      return ImageList.all(path, cache, listener);
    }
    throw unknown(spec, path);
  }

  /** Opens a split of images in files: a folder, a list or archives. */
  public static ImageDataset files(
      String spec, Split split, IndexCache cache, ScanListener listener) {
    return opened(inFiles(spec, split, cache, listener), spec);
  }

  /** Images in files stay what they are, because their files are asked for as well. */
  private static ImageDataset opened(ImageDataset images, String spec) {
    return images instanceof StoredImages stored
        ? stored.openedBy(absolute(spec))
        : OpenedImages.of(images, absolute(spec));
  }

  private static ImageDataset inFiles(
      String spec, Split split, IndexCache cache, ScanListener listener) {
    Optional<FolderSpec> folder = DataSpec.folder(spec);
    if (folder.isPresent()) {
      return ZipImages.isIn(folder.get())
          ? ZipImages.open(folder.get(), split, cache, listener)
          : ImageFolder.open(folder.get(), split, cache, listener);
    }
    Path path = DataSpec.path(spec);
    if (!spec.isBlank() && RawImages.isIn(path)) {
      return RawImages.open(path, split);
    }
    // That of a folder of a million images says what it is, without its being listed once more.
    Optional<ImageFolder> kept =
        spec.isBlank() ? Optional.empty() : ImageFolder.kept(path, split, cache);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (!spec.isBlank() && ShardFiles.isSpec(spec, ShardFiles.Kind.TAR)) {
      return TarShards.open(spec, split, cache, listener);
    }
    if (!spec.isBlank() && ShardFiles.isSpec(spec, ShardFiles.Kind.PARQUET)) {
      return ParquetImages.open(spec, split, cache, listener);
    }
    if (!spec.isBlank() && Files.isDirectory(path)) {
      return ImageFolder.open(path, split, cache, listener);
    }
    if (ArchiveNames.zip(path).isPresent()) {
      return ZipImages.open(FolderSpec.guessed(path), split, cache, listener);
    }
    if (Files.isRegularFile(path) && ListFile.isListName(spec)) {
      return ImageList.open(path, split, cache, listener);
    }
    throw unknown(spec, path);
  }

  private static DataException unknown(String spec, Path path) {
    String name = Printable.of(spec);
    return new DataException(
        Files.isRegularFile(path)
            ? "%s is no list of images and no archive; use one of: %s".formatted(name, specs())
            : "there is no data set, no folder and no file called '%s'; use one of: %s"
                .formatted(name, specs()));
  }
}
