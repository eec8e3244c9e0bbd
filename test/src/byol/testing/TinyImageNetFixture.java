package byol.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A folder in the layout of Tiny ImageNet: three classes, whose images' blue is 40 times theirs.
 */
public final class TinyImageNetFixture {
  /** Two are called alike. */
  public static final List<String> CLASSES = List.of("goldfish", "crane (n02)", "crane (n03)");

  private TinyImageNetFixture() {}

  /** Writes 9 training images, 6 of {@code val} and 2 of {@code test}. */
  public static void write(Path root) throws IOException {
    List<String> annotations = new ArrayList<>();
    for (int label = 0; label < 3; label++) {
      String wnid = "n0" + (label + 1);
      Path train = root.resolve("train/" + wnid + "/images");
      for (int i = 0; i < 3; i++) {
        picture(train.resolve("%s_%d.JPEG".formatted(wnid, i)), label);
      }
      Files.writeString(train.resolveSibling(wnid + "_boxes.txt"), wnid + "_0.JPEG\t0\t0\t9\t9\n");
      for (int i = 0; i < 2; i++) {
        String name = "val_%d.JPEG".formatted(2 * label + i);
        picture(root.resolve("val/images/" + name), label);
        annotations.add("%s\t%s\t0\t32\t44\t62".formatted(name, wnid));
      }
    }
    Files.write(root.resolve("val/val_annotations.txt"), annotations);
    picture(root.resolve("test/images/test_0.JPEG"), 0);
    picture(root.resolve("test/images/test_1.JPEG"), 1);
    Files.writeString(root.resolve("wnids.txt"), "n03\nn01\nn02\n");
    Files.writeString(
        root.resolve("words.txt"),
        "n00\tentity\nn01\tgoldfish, Carassius auratus\nn02\tcrane\nn03\tcrane, hoist\n");
  }

  private static void picture(Path file, int label) throws IOException {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 256; i++) {
      image.setRGB(i % 16, i / 16, 40 * label);
    }
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "jpg", file.toFile());
  }
}
