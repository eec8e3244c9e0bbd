package byol.config;

import byol.data.transform.Augmentation;
import byol.json.Json;
import byol.util.Printable;
import com.google.gson.JsonObject;
import com.google.gson.annotations.JsonAdapter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that decides a run, with nothing left to default: what config.json holds. Made from
 * what the user said by {@link byol.recipe.Defaults}.
 *
 * @param data the data set's SPEC
 * @param method the method and its loss
 * @param model the networks
 * @param optimizer the optimizer
 * @param schedule how long the run is, and what changes on the way
 * @param views how the two views are made
 * @param loader how images are loaded
 * @param runtime where and how it computes
 * @param origin what it began with, and how long it was to be before
 */
@JsonAdapter(RunConfigJson.class)
public record RunConfig(
    @Setting(
            label = "SPEC",
            help =
                "Images to train on: {names}, or the path of a folder of images, of a list of them"
                    + " (.csv, .tsv, .txt, .jsonl), of tar shards ('shard-{000000..000012}.tar',"
                    + " 'shard-*.tar' or their folder), of a .zip of images, of Parquet files, or"
                    + " of what data pack --format raw wrote; classes:DIR, unlabeled:DIR and"
                    + " train=DIR,test=DIR say what a folder is.")
        String data,
    MethodConfig method,
    ModelConfig model,
    OptimizerConfig optimizer,
    ScheduleConfig schedule,
    @Setting(option = false, help = "How the two views are made: an object.") Augmentation views,
    LoaderConfig loader,
    RuntimeConfig runtime,
    @Setting(option = false, help = "What the run began with, which no setting says.")
        Origin origin) {

  /**
   * The config that complete settings give; what they leave out has its constant default.
   *
   * @throws IllegalArgumentException naming a setting that is left out and has none
   */
  public static RunConfig of(Settings settings) {
    return RunConfigJson.of(settings, "config", RunConfigJson::byDefault);
  }

  /**
   * Reads the config of a run, of this version of the program or an earlier one.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException naming a key that is unknown, missing, or has a wrong value
   */
  public static RunConfig parse(JsonObject object, String source) {
    return RunConfigJson.parse(object, source);
  }

  /**
   * What the run of a config file began with; empty if it is chance, or no config of a run.
   *
   * @throws IllegalArgumentException naming the file, if it is damaged
   */
  public static Optional<Origin.InitialWeights> weightsOf(Path file) {
    return Optional.ofNullable(
        RunConfigJson.origin(Json.readObject(file), file.toString()).weights());
  }

  /**
   * Checks every number, as of settings that were read from a file.
   *
   * @throws IllegalArgumentException naming one that is out of range or does not go with another
   */
  public void check() {
    settings().checkRanges();
    long images = (long) loader.batchSize() * schedule.accumulate();
    if (images > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "batch_size %s times accumulate %s are %s images in a step; %s are possible"
              .formatted(loader.batchSize(), schedule.accumulate(), images, Integer.MAX_VALUE));
    }
    if (schedule.warmupSteps() > schedule.steps()) {
      throw new IllegalArgumentException(
          "a warm-up of %s steps is longer than the run of %s"
              .formatted(schedule.warmupSteps(), schedule.steps()));
    }
  }

  /** All settings by their keys. */
  public Settings settings() {
    return RunConfigJson.flat(Json.tree(this).getAsJsonObject());
  }

  /**
   * The settings that are others than before, of those that no resumption changes: somebody wrote
   * them into the file.
   *
   * @return for each, in words, what it was and what it is
   */
  public List<String> editedSince(RunConfig before) {
    JsonObject was = before.settings().tree();
    JsonObject is = settings().tree();
    return is.keySet().stream()
        .filter(key -> !Objects.equals(was.get(key), is.get(key)))
        .filter(key -> !SettingTable.of(key).said().changeable())
        // Of a resumption with another batch size.
        .filter(key -> !key.equals("accumulate") || effectiveBatch() != before.effectiveBatch())
        .map(key -> "%s was %s and is %s".formatted(key, was.get(key), is.get(key)))
        .toList();
  }

  /**
   * This config with another value of one setting.
   *
   * @param key as in JSON files, such as {@code batch_size}
   * @throws IllegalArgumentException if there is no such setting, or the value is of another type
   */
  public RunConfig with(String key, Object value) {
    return of(settings().with(key, value)).withOrigin(origin);
  }

  /** This config of a run that began with weights. */
  public RunConfig withWeights(Origin.InitialWeights weights) {
    return withOrigin(origin.with(weights));
  }

  /**
   * This config with another length, from a step on.
   *
   * @param steps in all
   * @param from steps that were done with the length so far
   */
  public RunConfig withLength(long steps, long from) {
    return with("steps", steps).withOrigin(origin.with(new Origin.Length(steps(), from)));
  }

  /** This config of a run that came about otherwise. */
  RunConfig withOrigin(Origin other) {
    return new RunConfig(data, method, model, optimizer, schedule, views, loader, runtime, other);
  }

  /** In a few words: what is trained, on what, for how long. */
  public String headline() {
    return "%s of %s with %s on %s, %s steps of %s images"
        .formatted(
            method.name(),
            model.arch(),
            model.encoderNorm(),
            Printable.of(data),
            steps(),
            effectiveBatch());
  }

  /** The headline, and a line for the settings of each part. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(headline());
    for (var part : Json.tree(this).getAsJsonObject().entrySet()) {
      if (part.getValue() instanceof JsonObject settings && !part.getKey().equals("views")) {
        text.append("\n  ").append(part.getKey()).append(':');
        settings
            .asMap()
            .forEach(
                (key, value) ->
                    text.append(' ').append(key).append(' ').append(value.getAsString()));
      }
    }
    return text.toString();
  }

  /** Images in one step of the optimizer. */
  public int effectiveBatch() {
    return loader.batchSize() * schedule.accumulate();
  }

  /** The highest learning rate applied: {@code lr × effective batch / 256}. */
  public double learningRate() {
    return optimizer.lr() * effectiveBatch() / 256;
  }

  /** Steps of the optimizer in all. */
  public long steps() {
    return schedule.steps();
  }
}
