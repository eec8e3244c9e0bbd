package byol.ablate.suite;

import byol.config.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * An experiment: systems that differ in a few options and share all others.
 *
 * @param name such as {@code normalization}
 * @param title for people
 * @param description what is compared, and why
 * @param preset settings that all rows share, one of {@link byol.recipe.Presets}; may be null
 * @param base options that all rows share, over the preset's
 * @param rows what is compared
 * @param text the suite as it was written
 * @param where its base stands, such as {@code mine.json, line 5}
 */
public record Suite(
    String name,
    String title,
    String description,
    String preset,
    Settings base,
    List<Row> rows,
    String text,
    String where) {

  /** Copies the rows. */
  public Suite {
    rows = List.copyOf(rows);
  }

  /** Whether base or rows say how long runs are, in epochs or steps. */
  public boolean saysLength() {
    return Stream.concat(Stream.of(base), rows.stream().map(Row::options))
        .anyMatch(options -> options.has("epochs") || options.has("steps"));
  }

  /**
   * One system.
   *
   * @param name in tables
   * @param options what it has that others do not, over the base
   * @param untrained whether the encoder stays as it was initialized
   * @param paper what was published for it; may be null
   * @param where it stands, such as {@code mine.json, line 12}
   */
  public record Row(String name, Settings options, boolean untrained, Paper paper, String where) {}

  /**
   * A published figure, for comparison.
   *
   * @param top1 percent
   * @param source where it is from, and how it was reached
   */
  public record Paper(double top1, String source) {}
}
