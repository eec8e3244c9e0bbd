package byol.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody meant who misspelt a word. */
public final class Spelling {
  private Spelling() {}

  /** Such as {@code ; did you mean --epochs?}, or nothing if no word is near. */
  public static String hint(String typed, Collection<String> words) {
    String bare = typed.split("=", 2)[0];
    return words.stream()
        .filter(word -> distance(bare, word) <= Math.max(1, bare.length() / 3))
        .min(Comparator.comparingInt(word -> distance(bare, word)))
        .map("; did you mean %s?"::formatted)
        .orElse("");
  }

  /** Levenshtein's distance: the fewest letters to add, drop or replace. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
