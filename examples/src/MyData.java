import byol.config.Settings;
import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.train.Trainer;
import byol.train.TrainingListener;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Images from somewhere else than a folder: out of a zip archive, one entry per image, the class in
 * the entry's folder. Draws 512 pictures into such an archive and trains on it for some seconds.
 * Whatever gives an image by its number can be a data set: a database, a camera, a simulation.
 */
public final class MyData {
  /** Safe for several threads, as the loader asks for images from all of its own. */
  static final class ZipImages implements ImageDataset, AutoCloseable {
    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;
    private final List<String> classes;

    ZipImages(Path file) throws IOException {
      zip = new ZipFile(file.toFile());
      entries = zip.stream().filter(entry -> !entry.isDirectory()).toList();
      classes = entries.stream().map(ZipImages::classOf).distinct().sorted().toList();
    }

    private static String classOf(ZipEntry entry) {
      return entry.getName().split("/")[0];
    }

    @Override
    public String name() {
      return zip.getName();
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Image image(int index) {
      ZipEntry entry = entries.get(index);
      try (var in = zip.getInputStream(entry);
          var decoder = ImageDecoder.open()) {
        return decoder.read(MemorySegment.ofArray(in.readAllBytes())).decode(channels());
      } catch (IOException | UnusableImageException e) {
        throw new DataException(entry + " of " + name() + ": " + e.getMessage());
      }
    }

    @Override
    public int label(int index) {
      return classes.indexOf(classOf(entries.get(index)));
    }

    @Override
    public List<String> classNames() {
      return classes;
    }

    @Override
    public int channels() {
      return 3;
    }

    @Override
    public OptionalInt nativeSize() {
      return OptionalInt.of(32);
    }

    @Override
    public ChannelStats stats() {
      return ChannelStats.IMAGENET;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("my-data");
    Path file = draw(folder.resolve("images.zip"));
    try (ZipImages images = new ZipImages(file)) {
      System.out.printf("%s: %s images of %s%n", file, images.size(), images.classNames());
      Settings settings =
          Settings.NONE
              .with("arch", "resnet8")
              .with("width", 16)
              .with("norm", "gn:4+ws")
              .with("hidden", 256)
              .with("projection", 64)
              .with("optimizer", "adamw")
              .with("predictor_rate", 10)
              .with("batch_size", 32)
              .with("log_every", 50)
              .with("steps", 200);
      var config = Defaults.resolve(settings, images);
      var run = RunDirectory.create(folder.resolve("run"), config);
      Trainer.of(config, run, images, new Printed()).run();
    }
  }

  private static final class Printed implements TrainingListener {
    @Override
    public void measured(TrainMetrics m) {
      System.out.printf(
          Locale.ROOT,
          "step %3d: loss %.3f, feature std %.2f, probe %.1f %%%n",
          m.step(),
          m.loss(),
          m.spread().featureStd(),
          m.onlineTop1());
    }
  }

  /** Stripes that lie and stripes that stand, of any color and width. */
  private static Path draw(Path file) throws IOException {
    Random random = new Random(0);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      IntStream.range(0, 512).forEach(i -> add(zip, i, i % 2 == 0 ? "lying" : "standing", random));
    }
    return file;
  }

  private static void add(ZipOutputStream zip, int number, String stripes, Random random) {
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    Color[] colors = {new Color(random.nextInt(1 << 24)), new Color(random.nextInt(1 << 24))};
    int width = 2 + random.nextInt(4);
    for (int i = 0; i * width < 32; i++) {
      graphics.setColor(colors[i % 2]);
      if (stripes.equals("lying")) {
        graphics.fillRect(0, i * width, 32, width);
      } else {
        graphics.fillRect(i * width, 0, width, 32);
      }
    }
    graphics.dispose();
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      zip.putNextEntry(new ZipEntry("%s/%s.png".formatted(stripes, number)));
      png.writeTo(zip);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
