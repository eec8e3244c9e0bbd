package byol.data.shard;

import byol.data.DataException;
import byol.data.Parts;
import byol.data.Reading;
import byol.data.Split;
import byol.data.folder.ImageSearch;
import byol.data.folder.SplitName;
import byol.data.index.ArchiveNames;
import byol.data.tar.Compression;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The archives that a pattern stands for.
 *
 * @param files the archives of the split, by name or as the braces say
 * @param others the archives of the other split, if they are divided
 * @param divided whether archives belong to a split as a whole; else they hold images of both
 * @param notes on what is left out
 */
public record ShardFiles(List<Path> files, List<Path> others, boolean divided, List<String> notes) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");
  private static final int MAX_SHARDS = 1_000_000;

  /** What files of a data set are, by their names. */
  public enum Kind {
    /** Tar archives, compressed or not. */
    TAR("archives", ".tar"),
    /** Parquet files. */
    PARQUET("Parquet files", ".parquet");

    private final String word;
    private final String ending;

    Kind(String word, String ending) {
      this.word = word;
      this.ending = ending;
    }

    private boolean matches(String name) {
      return this == TAR
          ? ArchiveNames.isArchive(name) && !ArchiveNames.isZip(name)
          : ArchiveNames.isParquet(name);
    }

    /** Where some are compressed and some are not, those that are not: they may be the same. */
    private List<Path> in(Path folder) {
      if (this == PARQUET) {
        return list(folder, file -> ArchiveNames.isParquet(lastName(file)));
      }
      List<Path> plain = list(folder, file -> ArchiveNames.isTar(lastName(file)));
      return plain.isEmpty()
          ? list(folder, file -> ArchiveNames.isCompressedTar(lastName(file)))
          : plain;
    }

    /** Archives of other tools, which are not read. */
    private List<Path> compressed(Path folder) {
      List<Path> read = in(folder);
      return this == PARQUET
          ? List.of()
          : list(folder, file -> ArchiveNames.isCompressed(lastName(file)) && !read.contains(file));
    }
  }

  private static String lastName(Path file) {
    return file.getFileName().toString();
  }

  /** All archives that the reading depends on. */
  public List<Path> all() {
    return Stream.concat(files.stream(), others.stream()).toList();
  }

  /**
   * Whether a spec is that of archives: a pattern of them, or a folder that has some, itself or in
   * its folder for training, and no images in it or below it. Where there are images as well, they
   * are the data set, for an archive that was unpacked often stays beside what came out of it.
   */
  public static boolean isSpec(String spec, Kind kind) {
    Path folder = Path.of(spec);
    if (!Files.isDirectory(folder)) {
      return kind.matches(spec);
    }
    Path root = root(folder, kind);
    return Stream.concat(Stream.of(root), parts(root, SplitName.TRAIN, kind).stream())
        .filter(place -> !kind.in(place).isEmpty() || !kind.compressed(place).isEmpty())
        .findFirst()
        .filter(place -> !ImageSearch.findsOne(place))
        .isPresent();
  }

  /**
   * Finds the archives of a split.
   *
   * <p>In a folder they are those in itself, or those in its sub-folders {@code train} and {@code
   * test} (or {@code val} and the like, see {@link SplitName}). Where some have {@code train} in
   * their names and others {@code test} or {@code val}, as a word, that is the split they belong
   * to.
   *
   * @param spec a folder; or the path of an archive, with {@code *} and {@code ?} in its name or
   *     braces in any place: {@code {000..012}} for numbers, {@code {a,b}} for alternatives
   * @throws DataException if there is none, one of those that braces stand for is missing, or they
   *     are compressed
   */
  public static ShardFiles find(String spec, Split split, Kind kind) {
    Path folder = root(Path.of(spec).toAbsolutePath().normalize(), kind);
    if (!Files.isDirectory(folder)) {
      if (ArchiveNames.isCompressed(spec) && !ArchiveNames.isCompressedTar(spec)) {
        throw Compression.refusal(folder, null);
      }
      return divide(expand(spec), split, spec, kind, List.of());
    }
    List<Path> own = kind.in(folder);
    List<Path> train = parts(folder, SplitName.TRAIN, kind);
    List<Path> heldOut =
        Stream.of(SplitName.values())
            .filter(SplitName::isHeldOut)
            .map(name -> parts(folder, name, kind))
            .filter(parts -> !parts.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (train.size() > 1 || heldOut.size() > 1) {
      throw new DataException(
          "%s has %s in several folders of the same part, %s: keep one of them"
              .formatted(
                  Printable.of(folder),
                  kind.word,
                  Reading.some(
                      Stream.concat(train.stream(), heldOut.stream())
                          .map(path -> path.getFileName().toString())
                          .toList())));
    }
    List<Path> trainFiles = train.isEmpty() ? List.of() : kind.in(train.getFirst());
    List<Path> testFiles = heldOut.isEmpty() ? List.of() : kind.in(heldOut.getFirst());
    if (!trainFiles.isEmpty() && !testFiles.isEmpty()) {
      boolean training = split == Split.TRAIN;
      return new ShardFiles(
          training ? trainFiles : testFiles,
          training ? testFiles : trainFiles,
          true,
          left(own, kind));
    }
    return own.isEmpty()
        ? divide(
            trainFiles, split, spec, kind, notes(kind, train.isEmpty() ? folder : train.getFirst()))
        : divide(own, split, spec, kind, notes(kind, folder, trainFiles, testFiles));
  }

  /**
   * The archives that are those of no split: of parts that are not held out because another one is
   * ({@code val} beside {@code test}), in other folders beside those of parts, and the rest.
   *
   * @return by the words of the parts, the names of the folders, and {@link Parts#OTHER}
   * @throws DataException as {@link #find}
   */
  public static Map<String, List<Path>> beside(String spec, Kind kind) {
    Set<Path> read = new HashSet<>(find(spec, Split.TRAIN, kind).all());
    Path folder = root(Path.of(spec).toAbsolutePath().normalize(), kind);
    Map<String, List<Path>> parts = new LinkedHashMap<>();
    List<Path> own = Files.isDirectory(folder) ? kind.in(folder) : expand(spec);
    for (Path file : own) {
      String part =
          SplitName.within(file.getFileName().toString())
              .map(name -> name.split().word())
              .orElse(Parts.OTHER);
      if (!read.contains(file)) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(file);
      }
    }
    if (Files.isDirectory(folder) && !parts(folder, SplitName.TRAIN, kind).isEmpty()) {
      for (Path part : folders(folder)) {
        String name = part.getFileName().toString();
        String word = SplitName.of(name).map(SplitName::word).orElse(name);
        kind.in(part).stream()
            .filter(file -> !read.contains(file))
            .forEach(file -> parts.computeIfAbsent(word, _ -> new ArrayList<>()).add(file));
      }
    }
    return parts;
  }

  /**
   * The folder that the files lie in: of Parquet, where there is none in a folder itself, one below
   * it, as {@code data} in repositories of data sets.
   */
  private static Path root(Path folder, Kind kind) {
    if (kind != Kind.PARQUET || !Files.isDirectory(folder) || !kind.in(folder).isEmpty()) {
      return folder;
    }
    List<Path> below = folders(folder).stream().filter(child -> !kind.in(child).isEmpty()).toList();
    if (below.stream().anyMatch(child -> SplitName.of(lastName(child)).isPresent())) {
      return folder;
    }
    if (below.size() > 1) {
      throw new DataException(
          "%s has Parquet files in several folders, %s: name one of them"
              .formatted(
                  Printable.of(folder),
                  Reading.some(below.stream().map(ShardFiles::lastName).toList())));
    }
    return below.isEmpty() ? folder : below.getFirst();
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw cannotList(folder, e);
    }
  }

  private static List<String> notes(Kind kind, Path folder, List<?>... more) {
    List<String> notes = new ArrayList<>();
    List<Path> left = new ArrayList<>(kind.compressed(folder));
    Stream.of(more).flatMap(List::stream).forEach(path -> left.add((Path) path));
    notes.addAll(left(left, kind));
    return notes;
  }

  private static List<String> left(List<Path> files, Kind kind) {
    return files.isEmpty()
        ? List.of()
        : List.of(
            kind.word
                + " that are not read: "
                + Reading.some(files.stream().map(f -> f.getFileName().toString()).toList()));
  }

  private static ShardFiles divide(
      List<Path> all, Split split, String spec, Kind kind, List<String> notes) {
    if (all.isEmpty()) {
      Path folder = Path.of(spec);
      List<Path> compressed = Files.isDirectory(folder) ? kind.compressed(folder) : List.of();
      if (!compressed.isEmpty()) {
        throw Compression.refusal(compressed.getFirst(), null);
      }
      throw new DataException(
          "no %2$s file is called '%1$s'; write shard-{000000..000012}%2$s, shard-*%2$s or the folder"
                  .formatted(Printable.of(spec), kind.ending)
              + " they are in");
    }
    List<Path> train = named(all, SplitName.TRAIN);
    List<Path> test =
        Stream.of(SplitName.values())
            .filter(SplitName::isHeldOut)
            .map(name -> named(all, name))
            .filter(files -> !files.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (train.isEmpty() || test.isEmpty()) {
      return new ShardFiles(all, List.of(), false, notes);
    }
    List<Path> unread = new ArrayList<>(all);
    unread.removeAll(train);
    unread.removeAll(test);
    List<String> more = new ArrayList<>(notes);
    more.addAll(left(unread, kind));
    boolean training = split == Split.TRAIN;
    return new ShardFiles(training ? train : test, training ? test : train, true, more);
  }

  private static List<Path> named(List<Path> files, SplitName name) {
    return files.stream()
        .filter(
            file ->
                SplitName.within(file.getFileName().toString())
                    .filter(part -> part.split() == name)
                    .isPresent())
        .toList();
  }

  /** The folders of a part that hold archives. */
  private static List<Path> parts(Path folder, SplitName name, Kind kind) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> SplitName.of(entry.getFileName().toString()).equals(Optional.of(name)))
          .filter(entry -> !kind.in(entry).isEmpty())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw cannotList(folder, e);
    }
  }

  private static DataException cannotList(Path folder, IOException e) {
    return new DataException(
        "cannot list the folder %s: %s".formatted(Printable.of(folder), e.getMessage()), e);
  }

  private static List<Path> expand(String spec) {
    if (Files.isRegularFile(Path.of(spec))) {
      return List.of(absolute(spec));
    }
    List<Path> files = new ArrayList<>();
    for (String pattern : braces(spec)) {
      Path path = absolute(pattern);
      String name = path.getFileName().toString();
      if (name.contains("*") || name.contains("?")) {
        PathMatcher matcher =
            FileSystems.getDefault()
                .getPathMatcher("glob:" + name.replaceAll("[\\[\\]{}\\\\]", "\\\\$0"));
        files.addAll(list(path.getParent(), file -> matcher.matches(file.getFileName())));
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new DataException(
            "there is no file %s%s; name the files that are there"
                .formatted(
                    Printable.of(path),
                    spec.equals(pattern) ? "" : ", one of " + Printable.of(spec)));
      }
    }
    return List.copyOf(files);
  }

  private static List<String> braces(String pattern) {
    Matcher braces = BRACES.matcher(pattern);
    if (!braces.find()) {
      return List.of(pattern);
    }
    String before = pattern.substring(0, braces.start());
    String after = pattern.substring(braces.end());
    return alternatives(braces.group(1), pattern)
        .flatMap(middle -> braces(before + middle + after).stream())
        .toList();
  }

  private static Stream<String> alternatives(String body, String pattern) {
    Matcher range = RANGE.matcher(body);
    if (!range.matches()) {
      return Stream.of(body.split(",", -1));
    }
    long from = Long.parseLong(range.group(1));
    long to = Long.parseLong(range.group(2));
    if (to < from || to - from >= MAX_SHARDS) {
      throw new DataException(
          "{%s} in '%s' is no range of at most %s shards"
              .formatted(Printable.of(body), Printable.of(pattern), MAX_SHARDS));
    }
    String format = "%%0%sd".formatted(range.group(1).length());
    return LongStream.rangeClosed(from, to).mapToObj(i -> String.format(Locale.ROOT, format, i));
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(wanted)
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw cannotList(folder, e);
    }
  }
}
