package byol.cli.option;

import byol.config.SettingInfo;
import byol.config.SettingTable;
import byol.config.Settings;
import byol.data.sets.Datasets;
import byol.recipe.Recommendation;
import byol.registry.Encoders;
import byol.registry.Methods;
import byol.registry.Optimizers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a run, as a mixin of a command: one for each setting of {@link SettingTable}. What
 * they leave open, {@link byol.recipe.Defaults} decides.
 */
@Command
public final class RunArguments {
  /**
   * Who knows the names that a setting can have.
   *
   * @param all of them, for the help
   * @param check throws if there is no such name
   */
  private record Names(Supplier<List<String>> all, Consumer<String> check) {}

  /** The settings whose values are names. */
  private static final Map<String, Names> NAMES =
      Map.of(
          "method", new Names(Methods::names, Methods::get),
          "arch", new Names(Encoders::names, Encoders::get),
          "optimizer", new Names(Optimizers::names, Optimizers::get),
          // Where it is none of these, it is a path.
          "data", new Names(Datasets::names, _ -> {}));

  /** What stands above the options of each part of a run. */
  private static final Map<String, String> HEADINGS = headings();

  /** How the help of a setting names another. */
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

  /** A default within the help of a setting. */
  private static final Pattern DEFAULT = Pattern.compile(" ?\\(default: [^)]*\\)");

  private final Map<String, Object> said = new LinkedHashMap<>();

  private static Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    headings.put("", "Images, length and what goes for several parts:");
    headings.put("method", "Method:");
    headings.put("model", "Networks:");
    headings.put("optimizer", "Optimizer:");
    headings.put("schedule", "Schedule:");
    headings.put("loader", "Loading of images:");
    headings.put("runtime", "Device and output:");
    return headings;
  }

  /** What was given at the command line. */
  public Settings settings() {
    Settings settings = Settings.NONE;
    for (var given : said.entrySet()) {
      settings = settings.with(given.getKey(), given.getValue());
    }
    return settings;
  }

  /** Gives a command and those below it the options, where they have such a mixin. */
  public static void addTo(CommandSpec command) {
    for (CommandSpec mixin : command.mixins().values()) {
      if (mixin.userObject() instanceof RunArguments arguments) {
        HEADINGS.forEach((group, heading) -> command.addArgGroup(arguments.group(group, heading)));
      }
    }
    command.subcommands().values().forEach(below -> addTo(below.getCommandSpec()));
  }

  private ArgGroupSpec group(String group, String heading) {
    ArgGroupSpec.Builder options =
        ArgGroupSpec.builder().exclusive(false).validate(false).heading("%n" + heading + "%n");
    SettingTable.all().stream()
        .filter(setting -> setting.group().equals(group) && setting.said().option())
        .forEach(setting -> options.addArg(option(setting)));
    return options.build();
  }

  private OptionSpec option(SettingInfo setting) {
    Value value = new Value(setting.key());
    OptionSpec.Builder option =
        OptionSpec.builder(setting.option())
            .userObject(setting)
            .type(setting.type())
            .description(help(setting))
            .getter(value)
            .setter(value);
    if (NAMES.containsKey(setting.key())) {
      // Asked for when the help is shown, so that extensions are not looked for before.
      option.completionCandidates(() -> NAMES.get(setting.key()).all().get().iterator());
    }
    if (setting.type() == Boolean.class) {
      return option.arity("0").negatable(true).build();
    }
    String label = setting.said().label();
    option.arity("1").paramLabel(label.isEmpty() ? "<" + setting.key() + ">" : label);
    // Numbers have the converters that the command line has for all of them.
    return Number.class.isAssignableFrom(setting.type())
        ? option.build()
        : option.converters(converter(setting)).build();
  }

  private static String help(SettingInfo setting) {
    String help = NAMED.matcher(setting.said().help()).replaceAll(RunArguments::option);
    if (Recommendation.decides(setting.key())) {
      return DEFAULT.matcher(help).replaceFirst("").replaceFirst("\\.?$", "")
          + " (default: by preset or images).";
    }
    String byDefault = setting.said().byDefault();
    if (byDefault.isEmpty()) {
      return help;
    }
    boolean yes = byDefault.equals("true");
    String value = setting.type() == Boolean.class ? (yes ? "yes" : "no") : byDefault;
    return help.replaceFirst("\\.$", "") + " (default: " + value + ").";
  }

  /** The option of the setting that a text names, or all names of this one. */
  private static String option(MatchResult named) {
    if (named.group(1).equals("names")) {
      return Matcher.quoteReplacement("${COMPLETION-CANDIDATES}");
    }
    return SettingTable.all().stream()
        .filter(setting -> setting.key().equals(named.group(1)))
        .findFirst()
        .orElseThrow()
        .option();
  }

  private static ITypeConverter<?> converter(SettingInfo setting) {
    return new Converters.Of<Object>(
        text -> {
          if (NAMES.containsKey(setting.key())) {
            NAMES.get(setting.key()).check().accept(text);
          }
          return SettingTable.value(setting, text);
        }) {};
  }

  /** Where the value of an option is kept. */
  private final class Value implements IGetter, ISetter {
    private final String key;

    Value(String key) {
      this.key = key;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get() {
      return (T) said.get(key);
    }

    @Override
    public <T> T set(T value) {
      said.put(key, value);
      return value;
    }
  }
}
