package byol.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes a folder of so many small JPEGs as wanted: links to 64 files, in a hundred classes. */
public final class ManyImages {
  private static final int FILES = 64;
  private static final int CLASSES = 100;
  private static final int SIDE = 40;

  private ManyImages() {}

  /** Arguments: the folder, which is made, and how many images. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Path sources = Files.createDirectories(root.resolve(".sources"));
    Random random = new Random(1);
    for (int i = 0; i < FILES; i++) {
      ImageIO.write(picture(random), "jpg", sources.resolve(i + ".jpg").toFile());
    }
    for (int c = 0; c < CLASSES; c++) {
      for (String split : new String[] {"train", "test"}) {
        Files.createDirectories(root.resolve("%s/class-%02d".formatted(split, c)));
      }
      Files.createLink(root.resolve("test/class-%02d/0.jpg".formatted(c)), source(sources, c));
    }
    for (int i = 0; i < count; i++) {
      Path file = root.resolve("train/class-%02d/image-%07d.jpg".formatted(i % CLASSES, i));
      Files.createLink(file, source(sources, i));
    }
  }

  private static Path source(Path sources, int i) {
    return sources.resolve(i % FILES + ".jpg");
  }

  /** Slow waves of color. */
  private static BufferedImage picture(Random random) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    double x = random.nextDouble();
    double y = random.nextDouble();
    int color = random.nextInt(1 << 24);
    for (int p = 0; p < SIDE * SIDE; p++) {
      double wave = Math.sin(p % SIDE * x) * Math.cos(p / SIDE * y);
      image.setRGB(p % SIDE, p / SIDE, color ^ (int) (127 * (1 + wave)) * 0x010101);
    }
    return image;
  }
}
