package byol.torch.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The operators that a word was found in. Prints as a list.
 *
 * @param word that was looked for
 * @param schemas of the operators, those nearest to the word first
 * @param hint a name like the word, where it was found nowhere
 */
public record SchemaSearch(String word, List<String> schemas, String hint) {
  /** A line for each schema, without those that only write into given tensors. */
  @Override
  public String toString() {
    List<String> shown = new ArrayList<>(schemas);
    shown.removeIf(Schemas::writesIntoGiven);
    if (shown.isEmpty()) {
      return "no operator has %s in its name%s".formatted(word, hint);
    }
    int hidden = schemas.size() - shown.size();
    if (hidden > 0) {
      shown.add("and %s that write into tensors that are given: see Out".formatted(hidden));
    }
    return String.join("\n", shown);
  }
}
