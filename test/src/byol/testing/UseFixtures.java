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
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Tiny trained encoders, and folders of images for them. */
public final class UseFixtures {
  private static final int HUES = 10;

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

  /**
   * Writes images whose class is their hue, which any encoder of color images can tell: noise of
   * varying saturation and brightness, as PNG files in folders of ten classes.
   *
   * @return the folder
   */
  public static Path hues(Path folder, int images, int side, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < images; i++) {
      int hue = i % HUES;
      BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < side; y++) {
        for (int x = 0; x < side; x++) {
          float saturation = 0.5f + 0.5f * random.nextFloat();
          float brightness = 0.5f + 0.5f * random.nextFloat();
          image.setRGB(x, y, Color.HSBtoRGB((float) hue / HUES, saturation, brightness));
        }
      }
      Path file = folder.resolve("hue %d".formatted(hue)).resolve("%03d.png".formatted(i));
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    }
    return folder;
  }
}
