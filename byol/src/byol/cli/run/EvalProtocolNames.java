package byol.cli.run;

import byol.cli.option.Converters;
import byol.registry.Probes;
import byol.text.Spelling;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The protocols that {@link EvalCommand} knows: the probes there are, and fine-tuning. */
final class EvalProtocolNames implements Iterable<String> {
  /** Fine-tuning with a share of the labels, which needs more than frozen features. */
  static final String SEMI = "semi";

  private static List<String> all() {
    List<String> names = new ArrayList<>(Probes.names());
    names.add(SEMI);
    return names;
  }

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }

  /** Refuses names that there are not. */
  static final class Converter extends Converters.Of<String> {
    Converter() {
      super(Converter::known);
    }

    private static String known(String text) {
      String name = text.toLowerCase(Locale.ROOT);
      List<String> names = all();
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "unknown protocol '%s'%s (there are: %s)"
                .formatted(text, Spelling.hint(name, names), String.join(", ", names)));
      }
      return name;
    }
  }
}
