package byol.testing;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.train.Trainer;
import byol.train.TrainingListener;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** A run of seconds: a very small network on 256 generated images. */
public final class TinyRun {
  public static final ImageDataset IMAGES = new ShapesDataset(256, 16, 0);

  private TinyRun() {}

  public static RunConfig config(long steps, String norm, String optimizer, int accumulate) {
    return Defaults.resolve(options(steps, norm, optimizer, accumulate, null), IMAGES);
  }

  public static Settings options(
      long steps, String norm, String optimizer, int accumulate, Double lr) {
    JsonObject options = new JsonObject();
    options.addProperty("data", "shapes");
    options.addProperty("arch", "resnet8");
    options.addProperty("width", 16);
    options.addProperty("norm", norm);
    options.addProperty("hidden", 32);
    options.addProperty("projection", 16);
    options.addProperty("optimizer", optimizer);
    options.addProperty("lr", lr);
    options.addProperty("steps", steps);
    options.addProperty("batch_size", 16);
    options.addProperty("accumulate", accumulate);
    options.addProperty("seed", 7);
    options.addProperty("threads", 1);
    options.addProperty("loader_threads", 2);
    options.addProperty("log_every", 1);
    options.addProperty("checkpoint_every", 4);
    return Settings.parse(options, "TinyRun");
  }

  /** With a checkpoint after every step, in tens of milliseconds. */
  public static RunConfig smallest(long steps) {
    JsonObject smaller = new JsonObject();
    smaller.addProperty("width", 8);
    smaller.addProperty("norm", "gn:4+ws");
    smaller.addProperty("hidden", 8);
    smaller.addProperty("projection", 4);
    smaller.addProperty("batch_size", 4);
    smaller.addProperty("loader_threads", 1);
    smaller.addProperty("checkpoint_every", 1);
    return Defaults.resolve(
        options(steps, "gn:4+ws", "lars", 1, null).overriddenBy(Settings.parse(smaller, "TinyRun")),
        IMAGES);
  }

  /** Trains, from the newest checkpoint if there is one, and gives all losses on record. */
  public static List<Double> losses(RunDirectory directory) {
    Trainer.of(directory.config(), directory, IMAGES, new Recorder()).run();
    return directory.metrics().stream().map(TrainMetrics::loss).toList();
  }

  /** Trains until some steps are done, then asks for a stop. */
  public static Trainer.Result stopAfter(RunDirectory directory, long steps) {
    Recorder recorder = new Recorder();
    Trainer trainer = Trainer.of(directory.config(), directory, IMAGES, recorder);
    recorder.onStep =
        step -> {
          if (step == steps) {
            trainer.requestStop();
          }
        };
    return trainer.run();
  }

  /** Keeps what it is told. */
  public static final class Recorder implements TrainingListener {
    public final List<TrainMetrics> rows = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public LongConsumer onStep = step -> {};

    @Override
    public void started(long firstStep, long parameters) {}

    @Override
    public void noted(String message) {
      notes.add(message);
    }

    @Override
    public void stepped(long step) {
      onStep.accept(step);
    }

    @Override
    public void measured(TrainMetrics metrics) {
      rows.add(metrics);
    }

    @Override
    public void saved(Path checkpoint, long step) {}
  }
}
