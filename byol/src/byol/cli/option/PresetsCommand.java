package byol.cli.option;

import byol.config.Settings;
import byol.json.Json;
import byol.nn.norm.NormSpec;
import byol.recipe.Preset;
import byol.recipe.Presets;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the presets, or shows one. */
@Command(
    name = "presets",
    description =
        "Lists the settings that come with the program, or prints those of one, as a file for"
            + " pretrain's --config. pretrain --preset NAME uses them.",
    footer = {"", "Examples:", "  bin/byol presets", "  bin/byol presets imagenet-300 > mine.json"})
public final class PresetsCommand implements Runnable {
  private static final int LINE = 100;
  private static final String ROW = "%-14s %7s  %-8s  %-8s  %-22s %6s  %-5s  %s";

  /** What a preset leaves to the defaults. */
  private static final String UNSAID = "–";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The preset to print.")
  private String name;

  @Override
  public void run() {
    if (name == null) {
      list(spec.commandLine().getOut());
    } else {
      show(get(name, spec));
    }
  }

  /** The preset of that name; an unknown one is wrong usage. */
  public static Preset get(String name, CommandSpec spec) {
    try {
      return Presets.get(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static void list(PrintWriter out) {
    out.println(
        row("preset", "epochs", "arch", "norm", "optimizer, lr, decay", "batch", "τ", "views"));
    for (String name : Presets.names()) {
      Preset preset = Presets.get(name);
      Settings options = preset.options();
      out.println(
          row(
              name,
              number(options, "epochs"),
              options.get("arch", String.class),
              options.get("norm", NormSpec.class),
              "%s %s %s"
                  .formatted(
                      options.get("optimizer", String.class),
                      number(options, "lr"),
                      number(options, "weight_decay")),
              batch(options),
              number(options, "tau"),
              views(options)));
      wrap("  ", preset.description(), out);
    }
  }

  /** The settings alone on standard output, where they come from beside them. */
  private void show(Preset preset) {
    PrintWriter about = spec.commandLine().getErr();
    wrap("# ", preset.description(), about);
    wrap("# ", "Source: " + preset.source(), about);
    about.flush();
    spec.commandLine().getOut().println(Json.pretty(preset.options()));
  }

  private static String row(Object... cells) {
    return ROW.formatted(cells).stripTrailing();
  }

  private static String views(Settings options) {
    Integer size = options.get("image_size", Integer.class);
    return size == null ? "own size" : size + " px";
  }

  private static String batch(Settings options) {
    Integer batch = options.get("batch_size", Integer.class);
    Integer passes = options.get("accumulate", Integer.class);
    return batch == null ? UNSAID : Integer.toString(batch * (passes == null ? 1 : passes));
  }

  /** As people write it: 1e-6, 40, 0.2. */
  private static String number(Settings options, String key) {
    Double value = options.get(key, Double.class);
    return value == null
        ? UNSAID
        : value.toString().replaceFirst("\\.0(?=E|$)", "").toLowerCase(Locale.ROOT);
  }

  private static void wrap(String indent, String text, PrintWriter out) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : List.of(text.split(" "))) {
      if (line.length() + word.length() > LINE) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
