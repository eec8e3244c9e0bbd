package byol.data;

import byol.util.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a data set was taken for, in words for its user, who alone knows what was meant.
 *
 * @param layout one line: what are its parts and its classes, and by what
 * @param notes lines on what was left out, and on what else could have been meant
 */
public record Reading(String layout, List<String> notes) {

  private static final int SHOWN = 5;

  /** Copies the notes. */
  public Reading {
    notes = List.copyOf(notes);
  }

  /** With one more note. */
  Reading with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Reading(layout, more);
  }

  /** Names for a message: the first few, and how many more there are. */
  public static String some(List<String> names) {
    String shown = names.stream().limit(SHOWN).map(Printable::of).collect(Collectors.joining(", "));
    return names.size() <= SHOWN ? shown : "%s and %s more".formatted(shown, names.size() - SHOWN);
  }
}
