package byol.data.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What folders, archives and lists call the parts of a data set, in any case. Of several parts that
 * could be held out the first one here is.
 */
public enum SplitName {
  /** What is learned from. */
  TRAIN("train", "training"),
  /** Held out, to measure in the end. */
  TEST("test", "testing"),
  /** Held out, to measure meanwhile. */
  VALIDATION("val", "valid", "validation"),
  /** Held out, to measure meanwhile. */
  DEVELOPMENT("dev", "eval", "evaluation");

  /** A part as a word within a longer name, and the rest of that name: {@code train2017}. */
  public record Part(SplitName split, String rest) {}

  private static final Pattern WORD =
      Pattern.compile("(?<![a-z])(%s)(?![a-z])".formatted(alternatives(values())));

  private final List<String> words;

  SplitName(String... words) {
    this.words = List.of(words);
  }

  /** The part that is called so, if one is. */
  public static Optional<SplitName> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(split -> split.words.contains(lower)).findFirst();
  }

  /** The part that a name has the word of, between letters of no other word. */
  public static Optional<Part> within(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher word = WORD.matcher(lower);
    if (!word.find()) {
      return Optional.empty();
    }
    String rest = lower.substring(0, word.start()) + lower.substring(word.end());
    return of(word.group(1)).map(split -> new Part(split, rest.replaceAll("[^\\p{L}\\d]", "")));
  }

  /** Whether it is not learned from. */
  public boolean isHeldOut() {
    return this != TRAIN;
  }

  /** What it is called most often. */
  public String word() {
    return words.getFirst();
  }

  /** The words for what is held out, for messages. */
  static String heldOutWords() {
    return Stream.of(values())
        .filter(SplitName::isHeldOut)
        .map(split -> split.words.getFirst())
        .collect(Collectors.joining(", "));
  }

  private static String alternatives(SplitName[] splits) {
    return Stream.of(splits)
        .flatMap(split -> split.words.stream())
        .collect(Collectors.joining("|"));
  }
}
