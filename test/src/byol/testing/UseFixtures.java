package byol.testing;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.image.BufferedImages;
import byol.image.Image;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Tiny trained encoders, and folders of images for them. */
public final class UseFixtures {
  private UseFixtures() {}

  /**
   * A run of one step with a network of few channels.
   *
   * @param images of which channels and normalization are taken
   */
  public static RunDirectory run(Path folder, ImageDataset images, String norm) {
    Settings settings =
        TinyRun.options(1, norm, "adamw", 1, null).with("width", 8).with("data", "shapes");
    RunConfig config = Defaults.resolve(settings, images);
    RunDirectory run = RunDirectory.create(folder, config);
    Trainer.of(config, run, images, TrainingListener.NONE).run();
    return run;
  }

  /**
   * Writes generated images as PNG files into folders of their classes.
   *
   * @return the folder
   */
  public static Path folder(Path folder, int images, int side, int channels, long seed)
      throws IOException {
    ShapesDataset shapes = new ShapesDataset(images, side, seed);
    for (int i = 0; i < images; i++) {
      Image image = shapes.image(i).withChannels(channels);
      Path file =
          folder.resolve(shapes.classNames().get(shapes.label(i))).resolve("%03d.png".formatted(i));
      Files.createDirectories(file.getParent());
      ImageIO.write(BufferedImages.toBufferedImage(image), "png", file.toFile());
    }
    return folder;
  }
}
