package byol.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Paths as they are typed. */
public final class Paths {
  private static final int MOST_LINKS = 40;

  private Paths() {}

  /** Any path but the empty one, which Java takes for the current folder. */
  public static Path parse(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("a path is missing: '" + text + "'");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'%s' is no path (%s)".formatted(text, e.getReason()));
    }
  }

  /**
   * Refuses a folder that could not be made, or not be written into.
   *
   * @throws IllegalArgumentException naming the folder that is not writable
   */
  public static void checkCanBeMade(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw new IllegalArgumentException(
          "%s cannot be made: %s is no folder that may be written to".formatted(folder, existing));
    }
  }

  /**
   * Refuses files in folders that could not be made, or not be written into; before work is done of
   * which nothing could be kept.
   *
   * @param files to be written; null for none
   * @throws IllegalArgumentException naming the folder that is not writable
   */
  public static void checkParents(Path... files) {
    for (Path file : files) {
      if (file != null) {
        checkCanBeMade(file.toAbsolutePath().getParent());
      }
    }
  }

  /**
   * A file to be written, which appears whole or not at all: so something new takes the place of
   * what was there. A link is followed, and what is no regular file is refused.
   */
  public static final class OfOutputFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) throws IOException {
      Path path = parse(text);
      if (!Files.exists(path)) {
        return target(path);
      }
      if (Files.isDirectory(path)) {
        throw new TypeConversionException(path + " is a folder; name a file");
      }
      if (!Files.isRegularFile(path)) {
        throw new TypeConversionException(
            path + " is a device, a pipe or a socket; name a regular file");
      }
      return Files.isSymbolicLink(path) ? path.toRealPath() : path;
    }

    /** Where a link points that leads to nothing yet. */
    private static Path target(Path path) throws IOException {
      Path target = path;
      for (int links = 0; Files.isSymbolicLink(target); links++) {
        if (links == MOST_LINKS) {
          throw new TypeConversionException(path + " is a link that leads to itself");
        }
        target = target.resolveSibling(Files.readSymbolicLink(target));
      }
      return target;
    }
  }

  /** A folder to be written into; it need not exist. */
  public static final class OfOutputFolder implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      Path path = parse(text);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
        throw new TypeConversionException(path + " is there already, and is no folder");
      }
      return path;
    }
  }

  /** A file or a folder to be written; which of them, the command knows. */
  public static final class OfOutput implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) throws IOException {
      return Files.isDirectory(parse(text))
          ? new OfOutputFolder().convert(text)
          : new OfOutputFile().convert(text);
    }
  }
}
