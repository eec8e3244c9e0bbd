package byol.data.sets;

import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.fetch.Origin;
import byol.data.fetch.OriginFetch;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which data sets there are, where they are, and how to get them. */
public final class DataCatalog {

  private final DataPaths paths;
  private final DebianPackage debian;

  /**
   * A data set.
   *
   * @param name its SPEC, or how that begins
   * @param what is in it
   * @param where it is, or how to get it
   * @param installed whether it can be used as it is
   * @param fetchable whether {@link #fetch} can get it
   */
  public record Entry(
      String name, String what, String where, boolean installed, boolean fetchable) {}

  /** The catalog for this process's environment. */
  public DataCatalog() {
    this(DataPaths.ofProcess(), new DebianPackage(List.of("apt-get", "download")));
  }

  DataCatalog(DataPaths paths, DebianPackage debian) {
    this.paths = paths;
    this.debian = debian;
  }

  /** All data sets that have a name. */
  public List<Entry> list() {
    return DatasetNames.all().stream()
        .filter(dataset -> dataset.what() != null)
        .map(this::entry)
        .toList();
  }

  private Entry entry(NamedDataset dataset) {
    if (dataset.name().equals(FashionMnist.NAME)) {
      Optional<Path> found = FashionMnist.find(paths);
      String where = found.map(Path::toString).orElse(dataset.howToGet());
      return new Entry(dataset.name(), dataset.what(), where, found.isPresent(), true);
    }
    return dataset.inFolder()
        ? byHand(dataset)
        : new Entry(dataset.name(), dataset.what(), "built in", true, false);
  }

  /** What else a SPEC can name: kinds of files, and what they are to look like. */
  public static Map<String, String> ownImages() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(
        "FOLDER",
        "image files, with a folder for each class or without; train and test (or val) in it are"
            + " the splits");
    kinds.put(
        "LIST.csv",
        "a line an image: path,label (in .tsv and .txt a tab between them), label optional; paths"
            + " are relative to the list");
    kinds.put(
        "SHARDS.tar",
        "tar archives with KEY.jpg and KEY.cls: 'data-{000000..000012}.tar', 'data-*.tar' or their"
            + " folder; compressed ones (.tar.gz, .tar.zst) are unpacked into the cache once");
    kinds.put("IMAGES.zip", "folders of images in a ZIP archive");
    kinds.put(
        "TABLE.parquet",
        "Parquet files with an image column, as of Hugging Face data sets: a file, 'data/*.parquet'"
            + " or their folder");
    return Collections.unmodifiableMap(kinds);
  }

  /**
   * Makes sure that a data set is there: where it is installed, else from the Debian package, which
   * needs neither root nor an installed package.
   *
   * @param name of the data set
   * @param log told of each step
   * @return the folder with its files
   * @throws DataException if it cannot be had; the message says how to get it by hand
   */
  public Path fetch(String name, Consumer<String> log) {
    return fetch(name, Optional.empty(), log, ScanListener.NONE);
  }

  /**
   * As {@link #fetch(String, Consumer)}, for data sets that are got from their authors' servers.
   *
   * @param mirror the address of a folder that has the same archive, in place of these servers;
   *     Fashion-MNIST has none
   * @param listener told how far it is
   */
  public Path fetch(
      String name, Optional<URI> mirror, Consumer<String> log, ScanListener listener) {
    if (!name.equals(FashionMnist.NAME)) {
      Origin origin =
          Origin.of(name)
              .orElseThrow(
                  () -> new DataException("cannot fetch %s: %s".formatted(name, howToGet(name))));
      return fetch(origin, mirror, log, listener);
    }
    Optional<Path> installed = FashionMnist.find(paths);
    if (installed.isPresent()) {
      log.accept("fashion-mnist is installed in " + installed.get());
      return installed.get();
    }
    Path target = paths.cache().resolve(FashionMnist.NAME);
    log.accept("getting the Debian package " + FashionMnist.PACKAGE);
    debian.fetch(
        FashionMnist.PACKAGE,
        FashionMnist.FILES,
        target,
        folder -> {
          FashionMnist.read(folder, Split.TRAIN);
          FashionMnist.read(folder, Split.TEST);
        });
    log.accept("fashion-mnist is now in " + target);
    return target;
  }

  private Path fetch(
      Origin origin, Optional<URI> mirror, Consumer<String> log, ScanListener listener) {
    Optional<Path> installed = DatasetNames.get(origin.name()).orElseThrow().installed(paths);
    if (installed.isPresent()) {
      log.accept("%s is installed in %s".formatted(origin.name(), installed.get()));
      return installed.get();
    }
    Path target = paths.cache().resolve(origin.name());
    new OriginFetch(origin, mirror).into(target, log, listener);
    log.accept("%s is now in %s".formatted(origin.name(), target));
    return target;
  }

  private static String howToGet(String name) {
    return DatasetNames.get(name).map(NamedDataset::howToGet).orElse("there is no such data set");
  }

  private Entry byHand(NamedDataset dataset) {
    String name = dataset.name();
    Optional<Path> found = dataset.installed(paths);
    return new Entry(
        name,
        dataset.what(),
        found.map(Path::toString).orElse(dataset.howToGet()),
        found.isPresent(),
        Origin.of(name).isPresent());
  }
}
