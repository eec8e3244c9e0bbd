package byol.data;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The archives that a pattern stands for.
 *
 * @param files the archives of the split, by name or as the braces say
 * @param divided whether they belong to the split as a whole; else they hold images of both
 */
record ShardFiles(List<Path> files, boolean divided) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");
  private static final String SPLIT_IN_NAME = "(?i)(.*[^a-z])?(%s)([^a-z].*)?";
  private static final int MAX_SHARDS = 1_000_000;

  /**
   * Whether a spec is that of archives: a pattern of them, or a folder that has some, itself or in
   * {@code train}, and no images in it or below it. Where there are images as well, they are the
   * data set, for an archive that was unpacked often stays beside what came out of it.
   */
  static boolean isSpec(String spec) {
    Path folder = Path.of(spec);
    if (!Files.isDirectory(folder)) {
      return spec.endsWith(".tar");
    }
    return Stream.of(folder, folder.resolve("train"))
        .filter(place -> !inFolder(place).isEmpty())
        .findFirst()
        .filter(place -> !ImageSearch.findsOne(place))
        .isPresent();
  }

  /**
   * Finds the archives of a split.
   *
   * <p>In a folder they are those in its sub-folders {@code train} and {@code test} (or {@code
   * val}), or those in itself. Where some have {@code train} in their names and others {@code test}
   * or {@code val}, as a word, that is the split they belong to.
   *
   * @param spec a folder; or the path of an archive, with {@code *} and {@code ?} in its name or
   *     braces in any place: {@code {000..012}} for numbers, {@code {a,b}} for alternatives
   * @throws DataException if there is none, or one of those that braces stand for is missing
   */
  static ShardFiles find(String spec, Split split) {
    Path folder = Path.of(spec).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      return divide(expand(spec), split, spec);
    }
    List<Path> train = inFolder(folder.resolve("train"));
    List<Path> test =
        Stream.of("test", "val")
            .map(name -> inFolder(folder.resolve(name)))
            .filter(files -> !files.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (!train.isEmpty() && !test.isEmpty()) {
      return new ShardFiles(split == Split.TRAIN ? train : test, true);
    }
    List<Path> own = inFolder(folder);
    return divide(own.isEmpty() ? train : own, split, spec);
  }

  private static ShardFiles divide(List<Path> all, Split split, String spec) {
    if (all.isEmpty()) {
      throw new DataException(
          "no .tar file is called '%s'; write shard-{000000..000012}.tar, shard-*.tar or the folder"
                  .formatted(spec)
              + " they are in");
    }
    List<Path> train = named(all, "train");
    List<Path> test = named(all, "test|val");
    return train.isEmpty() || test.isEmpty()
        ? new ShardFiles(all, false)
        : new ShardFiles(split == Split.TRAIN ? train : test, true);
  }

  private static List<Path> named(List<Path> files, String words) {
    return files.stream()
        .filter(file -> file.getFileName().toString().matches(SPLIT_IN_NAME.formatted(words)))
        .toList();
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
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        files.addAll(list(path.getParent(), file -> matcher.matches(file.getFileName())));
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new DataException(
            "there is no file %s%s; name the .tar files that are there"
                .formatted(path, spec.equals(pattern) ? "" : ", one of " + spec));
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
          "{%s} in '%s' is no range of at most %s shards".formatted(body, pattern, MAX_SHARDS));
    }
    String format = "%%0%sd".formatted(range.group(1).length());
    return LongStream.rangeClosed(from, to).mapToObj(format::formatted);
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private static List<Path> inFolder(Path folder) {
    return list(folder, file -> file.getFileName().toString().endsWith(".tar"));
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
      throw new DataException("cannot list the folder %s: %s".formatted(folder, e), e);
    }
  }
}
