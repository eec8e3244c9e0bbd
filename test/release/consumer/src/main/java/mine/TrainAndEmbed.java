package mine;

import byol.command.ExportEncoder;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.recipe.Defaults;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingListener;
import byol.use.Embedder;
import java.nio.file.Path;

/** Trains a small encoder of generated images for some steps, and embeds an image with it. */
public final class TrainAndEmbed {
  private TrainAndEmbed() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    var images = Datasets.open("shapes", Split.TRAIN);
    Settings settings =
        Settings.NONE
            .with("arch", "resnet8")
            .with("width", 16)
            .with("norm", "gn:4+ws")
            .with("optimizer", "adamw")
            .with("predictor_rate", 10)
            .with("batch_size", 64)
            .with("steps", 20);
    RunConfig config = Defaults.resolve(settings, images);
    RunDirectory run = RunDirectory.create(folder.resolve("run"), config);
    Trainer.Result result = Trainer.of(config, run, images, TrainingListener.NONE).run();
    Path file = folder.resolve("encoder.pt");
    ExportEncoder.run(run, file, ExportEncoder.Options.of(ExportFormats.TORCHSCRIPT));
    try (var encoder = Embedder.open(file)) {
      float[] features = encoder.embed(Datasets.open("shapes", Split.TEST).image(0));
      boolean varied = false;
      for (float feature : features) {
        if (!Float.isFinite(feature)) {
          throw new AssertionError("a feature is " + feature);
        }
        varied |= feature != features[0];
      }
      if (!varied) {
        throw new AssertionError("all features are " + features[0]);
      }
      String module = TrainAndEmbed.class.getModule().getName();
      System.out.printf(
          "trained %s, embedded into %s numbers, on the %s path%n",
          result, features.length, module == null ? "class" : "module");
    }
  }
}
