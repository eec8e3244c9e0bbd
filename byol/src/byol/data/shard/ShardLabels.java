package byol.data.shard;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.util.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the labels in archives mean: numbers of classes, or their names. One that cannot be right
 * makes its image a broken one, and no more.
 *
 * @param classNames by label
 * @param byText the class that each of the different labels means; {@link ImageDataset#NO_LABEL}
 *     for none
 * @param problems why it is none, by the same position; null elsewhere
 */
public record ShardLabels(List<String> classNames, int[] byText, String[] problems) {

  private static final int LONGEST_NAME = 100;
  private static final String NUMBER = "\\d{1,9}";

  /** A share of images so small that the numbers on them may be mistakes. */
  private static final int MISTAKES = 10;

  /**
   * Decides.
   *
   * @param texts the different labels, as they are written
   * @param counts how many images have each
   * @param given the classes by their numbers, if they are known; else null
   * @param from what says so, for messages
   * @param ending of the files of labels, or the name of their column
   * @throws DataException if the classes that are known are not those of most labels
   */
  public static ShardLabels of(
      List<String> texts, int[] counts, List<String> given, Given from, String ending) {
    ShardLabels labels =
        given == null ? found(texts, counts, ending) : known(texts, given, from, ending);
    int right =
        IntStream.range(0, counts.length)
            .filter(i -> labels.byText[i] >= 0)
            .map(i -> counts[i])
            .sum();
    if (given != null && 2 * right < Arrays.stream(counts).sum()) {
      int wrong =
          IntStream.range(0, counts.length)
              .filter(i -> labels.byText[i] < 0)
              .findFirst()
              .orElseThrow();
      throw new DataException(
          from.message().formatted(given.size(), Printable.of(texts.get(wrong))));
    }
    return labels;
  }

  /**
   * Where classes are known from.
   *
   * @param numbered whether a label is the position of its class; else it is its name
   * @param message for their number, and a label that is none of them
   */
  public record Given(boolean numbered, String message) {}

  private static ShardLabels known(
      List<String> texts, List<String> given, Given from, String ending) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      byName.put(given.get(i), i);
    }
    int[] byText = new int[texts.size()];
    String[] problems = new String[texts.size()];
    for (int i = 0; i < byText.length; i++) {
      String text = texts.get(i);
      Integer named = byName.get(text);
      if (from.numbered() && text.matches(NUMBER)) {
        int number = Integer.parseInt(text);
        byText[i] = number < given.size() ? number : ImageDataset.NO_LABEL;
      } else if (named != null) {
        byText[i] = named;
      } else {
        String plain = text.matches(NUMBER) ? Integer.toString(Integer.parseInt(text)) : text;
        byText[i] = byName.getOrDefault(plain, ImageDataset.NO_LABEL);
      }
      if (byText[i] < 0) {
        problems[i] =
            "its label (%s) is '%s', none of the %s classes"
                .formatted(ending, shown(text), given.size());
      }
    }
    return new ShardLabels(given, byText, problems);
  }

  private static ShardLabels found(List<String> texts, int[] counts, String ending) {
    int all = Arrays.stream(counts).sum();
    int numbers =
        IntStream.range(0, counts.length)
            .filter(i -> texts.get(i).matches(NUMBER))
            .map(i -> counts[i])
            .sum();
    return 2 * numbers >= all ? numbered(texts, counts, all, ending) : named(texts, ending);
  }

  /** The classes are the numbers that there are, so that a large one costs nothing. */
  private static ShardLabels numbered(List<String> texts, int[] counts, int all, String ending) {
    TreeMap<Integer, Integer> images = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (texts.get(i).matches(NUMBER)) {
        images.merge(Integer.parseInt(texts.get(i)), counts[i], Integer::sum);
      }
    }
    List<Integer> odd =
        images.entrySet().stream()
            .filter(entry -> entry.getValue() == 1 && entry.getKey() >= Math.max(all, 1000))
            .map(Map.Entry::getKey)
            .toList();
    if (odd.size() <= Math.max(1, all / MISTAKES) && odd.size() < images.size()) {
      images.keySet().removeAll(odd);
    }
    List<String> names = images.keySet().stream().map(String::valueOf).toList();
    List<Integer> order = new ArrayList<>(images.keySet());
    int[] byText = new int[texts.size()];
    String[] problems = new String[texts.size()];
    for (int i = 0; i < byText.length; i++) {
      String text = texts.get(i);
      boolean number = text.matches(NUMBER);
      int place = number ? Collections.binarySearch(order, Integer.parseInt(text)) : -1;
      byText[i] = place < 0 ? ImageDataset.NO_LABEL : place;
      if (place < 0) {
        problems[i] =
            number
                ? "its label (%s) is %s, a number that no other image has and far above theirs"
                    .formatted(ending, text)
                : "its label (%s) is '%s', not a number of a class".formatted(ending, shown(text));
      }
    }
    return new ShardLabels(names, byText, problems);
  }

  private static ShardLabels named(List<String> texts, String ending) {
    TreeSet<String> names = new TreeSet<>();
    texts.stream().filter(ShardLabels::mayBeName).forEach(names::add);
    List<String> order = List.copyOf(names);
    int[] byText = new int[texts.size()];
    String[] problems = new String[texts.size()];
    for (int i = 0; i < byText.length; i++) {
      int place = Collections.binarySearch(order, texts.get(i));
      byText[i] = place < 0 ? ImageDataset.NO_LABEL : place;
      problems[i] =
          place < 0
              ? "its label (%s) is '%s', not the name of a class"
                  .formatted(ending, shown(texts.get(i)))
              : null;
    }
    return new ShardLabels(order, byText, problems);
  }

  private static boolean mayBeName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.indexOf('\uFFFD') < 0
        && !text.matches("-\\d+")
        && Printable.of(text).equals(text);
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }
}
