import byol.command.ExportEncoder;
import byol.config.Settings;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.export.ExportOptions;
import byol.recipe.Defaults;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains a small encoder of generated color images for some seconds, and exports it with the
 * preparation of images inside, as ONNX and TorchScript. ServeOnnx and ServeTorchScript serve it.
 *
 * <p>Arguments: FOLDER, which gets the run, encoder.onnx and encoder.pt.
 */
public final class SmallEncoder {
  public static void main(String[] args) {
    if (args.length != 1) {
      throw new IllegalArgumentException("give FOLDER: where the encoder goes");
    }
    Path folder = Path.of(args[0]);
    RunDirectory run = train(folder.resolve("run"));
    for (String format : List.of(ExportFormats.ONNX, ExportFormats.TORCHSCRIPT)) {
      Path file = folder.resolve("encoder." + ExportFormats.get(format).extension());
      var options = ExportEncoder.Options.of(format).with(WITH_PREPROCESSING);
      ExportEncoder.Result result = ExportEncoder.run(run, file, options);
      System.out.printf("wrote %s: %s%n", result.file(), result.check().describe());
    }
  }

  private static final ExportOptions WITH_PREPROCESSING =
      ExportOptions.DEFAULT.withPreprocessing(true);

  /** A run of some seconds. */
  static RunDirectory train(Path folder) {
    System.out.println("training a small encoder");
    var images = Datasets.open("shapes", Split.TRAIN);
    Settings settings =
        Settings.NONE
            .with("arch", "resnet8")
            .with("width", 16)
            .with("norm", "gn:4+ws")
            .with("hidden", 256)
            .with("projection", 64)
            .with("optimizer", "adamw")
            .with("predictor_rate", 10)
            .with("batch_size", 64)
            .with("steps", 100);
    var config = Defaults.resolve(settings, images);
    RunDirectory run = RunDirectory.create(folder, config);
    Trainer.of(config, run, images, TrainingListener.NONE).run();
    return run;
  }
}
