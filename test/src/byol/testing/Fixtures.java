package byol.testing;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.sets.FashionMnist;
import byol.image.Image;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Small files and data sets that the tests make for themselves. */
public final class Fixtures {

  private Fixtures() {}

  public static Image noise(int height, int width, int channels, long seed) {
    byte[] pixels = new byte[height * width * channels];
    new Random(seed).nextBytes(pixels);
    return new Image(height, width, channels, pixels);
  }

  public static byte[] idx(int[] shape, byte[] data) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * shape.length + data.length);
    buffer.putInt(0x0800 | shape.length);
    for (int d : shape) {
      buffer.putInt(d);
    }
    return buffer.put(data).array();
  }

  public static void gzip(Path file, byte[] content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
  }

  /** The four files of Fashion-MNIST, with {@code n} random images of 28 × 28 in each split. */
  public static void fashionMnist(Path folder, int n) throws IOException {
    Files.createDirectories(folder);
    byte[] labels = new byte[n];
    for (int i = 0; i < n; i++) {
      labels[i] = (byte) (i % 10);
    }
    for (int split = 0; split < 2; split++) {
      byte[] images = noise(n * 28, 28, 1, split).pixels();
      gzip(folder.resolve(FashionMnist.FILES.get(2 * split)), idx(new int[] {n, 28, 28}, images));
      gzip(folder.resolve(FashionMnist.FILES.get(2 * split + 1)), idx(new int[] {n}, labels));
    }
  }

  /** A file of zeros (which takes no room on the disk) with some bytes written into it. */
  public static void sparse(Path file, long length, long at, byte[] bytes) throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(length);
      out.seek(at);
      out.write(bytes);
    }
  }

  /** Writes an image of smooth colors, so that lossy formats keep it. */
  public static Path picture(Path file, int height, int width, int color) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, color);
      }
    }
    String name = file.getFileName().toString();
    try {
      Files.createDirectories(file.getParent());
      if (!ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile())) {
        throw new IllegalArgumentException("no writer for " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  public static void truncate(Path file, double share) throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength((long) (out.length() * share));
    }
  }

  /** A PNG file that claims a size and holds nothing more. */
  public static void pngHeader(Path file, int height, int width) throws IOException {
    CRC32 crc = new CRC32();
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    crc.update(chunk.array());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
      out.writeInt(13);
      out.write(chunk.array());
      out.writeInt((int) crc.getValue());
      out.write(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 'B', '`', (byte) 0x82});
    }
  }

  /** Random images that all have their own content, labeled in turn. */
  public record NoiseDataset(int size, int side, int channels) implements ImageDataset {

    @Override
    public String name() {
      return "noise";
    }

    @Override
    public Image image(int index) {
      return noise(side, side, channels, index);
    }

    @Override
    public int label(int index) {
      return index % 3;
    }

    @Override
    public List<String> classNames() {
      return List.of("a", "b", "c");
    }

    @Override
    public OptionalInt nativeSize() {
      return OptionalInt.of(side);
    }

    @Override
    public ChannelStats stats() {
      return channels == 1 ? ChannelStats.FASHION_MNIST : ChannelStats.CIFAR10;
    }
  }
}
