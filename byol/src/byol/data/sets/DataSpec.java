package byol.data.sets;

import byol.data.DataException;
import byol.data.folder.FolderSpec;
import byol.data.index.ArchiveNames;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a SPEC that say more than a name or a path. */
final class DataSpec {

  private static final Pattern PARTS = Pattern.compile("train=(.+?),test=(.+)", Pattern.DOTALL);

  /** What stands before the colon where the folder behind it has images of one's own. */
  static final List<String> OF_FOLDER = List.of("classes", "unlabeled", "unlabelled");

  private DataSpec() {}

  /**
   * The folder of a SPEC that says what is in it: {@code classes:DIR}, {@code unlabeled:DIR} or
   * {@code train=DIR,test=DIR}.
   */
  static Optional<FolderSpec> folder(String spec) {
    Matcher parts = PARTS.matcher(spec);
    if (parts.matches()) {
      return Optional.of(
          new FolderSpec(path(parts.group(1)), path(parts.group(2)), FolderSpec.Classes.GUESSED));
    }
    if (spec.startsWith("classes:")) {
      return Optional.of(new FolderSpec(path(spec.substring(8)), null, FolderSpec.Classes.SAID));
    }
    if (spec.startsWith("unlabeled:") || spec.startsWith("unlabelled:")) {
      return Optional.of(
          new FolderSpec(
              path(spec.substring(spec.indexOf(':') + 1)), null, FolderSpec.Classes.NONE));
    }
    return Optional.empty();
  }

  /**
   * The same SPEC, with its paths absolute.
   *
   * @param from where relative paths begin
   */
  static String absolute(String spec, Path from) {
    return replacePaths(spec, path -> from.resolve(path(path)).toAbsolutePath().normalize() + "");
  }

  private static String replacePaths(String spec, UnaryOperator<String> replacement) {
    int colon = spec.indexOf(':');
    String kind = colon < 0 ? spec : spec.substring(0, colon);
    String rest = spec.substring(colon + 1);
    boolean named = DatasetNames.get(kind).isPresent();
    if (spec.isBlank() || named && (colon < 0 || rest.isEmpty())) {
      return spec;
    }
    Matcher parts = PARTS.matcher(spec);
    if (parts.matches()) {
      return "train=%s,test=%s"
          .formatted(replacement.apply(parts.group(1)), replacement.apply(parts.group(2)));
    }
    boolean before = colon >= 0 && !rest.isEmpty() && (named || OF_FOLDER.contains(kind));
    return before ? kind + ":" + replacement.apply(rest) : replacement.apply(spec);
  }

  /** Whether there is nothing at a path of the SPEC; of a pattern, at the folder that it is in. */
  static boolean isMissing(String spec) {
    List<String> missing = new ArrayList<>();
    replacePaths(
        spec,
        text -> {
          Path there = path(text);
          while (there.toString().matches("(?s).*[*?{].*") && !Files.exists(there)) {
            there = there.getParent() == null ? Path.of("") : there.getParent();
          }
          if (!Files.exists(there) && ArchiveNames.zip(there).isEmpty()) {
            missing.add(text);
          }
          return text;
        });
    return !missing.isEmpty();
  }

  /**
   * A path.
   *
   * @throws DataException if there can be none of this name
   */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new DataException(
          "'%s' is no path; use one of: %s".formatted(Printable.of(text), Datasets.specs()), e);
    }
  }
}
