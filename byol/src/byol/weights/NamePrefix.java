package byol.weights;

import byol.data.Reading;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands before a network's names in a file that holds more than it: {@code module.}, {@code
 * state_dict.backbone.} and the like.
 *
 * @param text nothing, or something that ends with a dot
 * @param beside of other networks in the file that would fit as well, and were not taken
 */
record NamePrefix(String text, List<String> beside) {
  /** Of two that are alike, the one that is trained, or that its authors evaluate. */
  private static final List<String> PREFERRED = List.of("online", "encoder_q", "teacher");

  /**
   * Where most of a network's names are.
   *
   * @param names in the file
   * @param wanted names of the network
   * @return empty if none of them is there
   * @throws WeightsException if several networks have them, and nothing tells which is meant
   */
  static Optional<NamePrefix> find(Collection<String> names, Set<String> wanted, Path file) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String name : names) {
      for (int start = 0; start >= 0; start = next(name, start)) {
        if (wanted.contains(name.substring(start))) {
          counts.merge(name.substring(0, start), 1, Integer::sum);
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        counts.keySet().stream().filter(prefix -> counts.get(prefix) == most).toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    String chosen = best.size() == 1 ? best.getFirst() : preferred(best, file);
    return Optional.of(
        new NamePrefix(chosen, best.stream().filter(prefix -> !prefix.equals(chosen)).toList()));
  }

  /** Where the name goes on behind its next dot; -1 if it does not. */
  private static int next(String name, int start) {
    int dot = name.indexOf('.', start);
    return dot < 0 ? -1 : dot + 1;
  }

  private static String preferred(List<String> prefixes, Path file) {
    for (String part : PREFERRED) {
      List<String> of =
          prefixes.stream().filter(prefix -> List.of(prefix.split("\\.")).contains(part)).toList();
      if (of.size() == 1) {
        return of.getFirst();
      }
    }
    throw WeightsException.of(
        "%s holds several networks that would fit, with names that begin with %s: keep one of them"
            + " in a file of its own",
        file, Reading.some(prefixes));
  }
}
