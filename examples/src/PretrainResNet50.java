import byol.config.Settings;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * The paper's own training: ResNet-50 with GroupNorm (16 groups) and Weight Standardization in all
 * networks, projector and predictor of 4096 hidden units, LARS, a target network that is a moving
 * average. On a folder of images, on a CPU or a GPU. Ctrl-C writes a checkpoint; the same command
 * goes on from it, and the run ends with the same weights as one that was never stopped.
 *
 * <p>Arguments: FOLDER RUN [DEVICE] [SETTING=VALUE …], such as {@code photos runs/photos cuda
 * epochs=300 batch_size=512 precision=bf16}. EvaluateEncoder and ExportTorchScript take the run.
 */
public final class PretrainResNet50 {
  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      throw new IllegalArgumentException("give FOLDER RUN [DEVICE] [SETTING=VALUE …]");
    }
    var images = Datasets.open(args[0], Split.TRAIN);
    Path folder = Path.of(args[1]);
    boolean begun = Files.exists(folder.resolve("config.json"));
    if (begun && args.length > 2) {
      System.out.println(folder + " goes on with its own settings, not with those that are given");
    }
    RunDirectory run =
        begun
            ? RunDirectory.open(folder)
            : RunDirectory.create(folder, Defaults.resolve(settings(args), images));

    Trainer trainer = Trainer.of(run.config(), run, images, new Printed());
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  trainer.requestStop();
                  await(ended);
                }));
    try {
      Trainer.Result result = trainer.run();
      System.out.printf(
          "%s after %s steps: %s%n",
          result.complete() ? "complete" : "stopped",
          result.step(),
          run.latestCheckpoint().map(Path::toString).orElse("no checkpoint yet"));
    } finally {
      ended.countDown();
    }
  }

  private static Settings settings(String[] args) {
    Settings paper =
        Settings.NONE
            .with("arch", "resnet50")
            .with("norm", "gn:16+ws")
            .with("optimizer", "lars")
            .with("hidden", 4096)
            .with("projection", 256)
            .with("image_size", 224)
            .with("epochs", 300);
    Settings own = Settings.NONE;
    for (int i = 2; i < args.length; i++) {
      String[] setting = args[i].split("=", 2);
      own =
          setting.length == 1 ? own.with("device", args[i]) : own.withText(setting[0], setting[1]);
    }
    return paper.overriddenBy(own);
  }

  private static void await(CountDownLatch ended) {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Printed implements TrainingListener {
    @Override
    public void noted(String message) {
      System.out.println(message);
    }

    @Override
    public void measured(TrainMetrics m) {
      System.out.printf(
          Locale.ROOT,
          "step %,d, epoch %.2f: %.1f images/s, loss %.3f, feature std %.2f, rank %.0f%n",
          m.step(),
          m.epoch(),
          m.speed().imagesPerSecond(),
          m.loss(),
          m.spread().featureStd(),
          m.spread().effectiveRank());
    }
  }
}
