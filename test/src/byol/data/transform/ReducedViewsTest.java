package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.SampleRandom;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import byol.jpeg.TurboJpegLibrary;
import byol.testing.Fixtures;
import byol.testing.GoldenImages;
import byol.testing.GoldenImages.Golden;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of pictures that were decoded at a reduced scale. */
class ReducedViewsTest {

  private static final ChannelStats UNIT =
      new ChannelStats(Collections.nCopies(3, 0.0), Collections.nCopies(3, 1.0));
  private static final int SIZE = 8;

  @TempDir Path folder;

  static Stream<Golden> jpegs() {
    return GoldenImages.all().stream()
        .filter(g -> g.format() == ImageFormat.JPEG && g.expected().height() > 1);
  }

  private static float[] view(ScaledImage image, CropBox crop) {
    var parameters =
        new ViewParameters(
            crop, true, ViewParameters.NO_JITTER, 1, 1, 1, 0, false, 0, ViewParameters.NO_SOLARIZE);
    try (Arena arena = Arena.ofConfined()) {
      ViewRenderer renderer = new ViewRenderer(SIZE, UNIT);
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.view(image, parameters, out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static double difference(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / a.length;
  }

  @ParameterizedTest
  @MethodSource("jpegs")
  void differLittleFromThoseOfTheWhole(Golden golden) throws UnusableImageException {
    SampleRandom random = new SampleRandom().restart(1, 2, 3);
    try (ImageDecoder decoder = ImageDecoder.open()) {
      EncodedImage file = decoder.read(MemorySegment.ofArray(golden.file()));
      double sum = 0;
      int views = 100;
      for (int i = 0; i < views; i++) {
        CropBox crop =
            CropBox.sample(
                ViewRecipe.paperT().withCropScale(0.3, 1), file.height(), file.width(), random);
        int reduction = EncodedImage.reduction(crop.height(), crop.width(), SIZE);
        assertTrue(reduction > 1);
        ScaledImage whole = file.decode(3, 1);
        sum += difference(view(whole, crop), view(file.decode(3, reduction), crop));
      }
      assertTrue(sum / views < 5 / 255.0, "mean difference " + sum / views);
    }
  }

  /** A picture without detail loses nothing, so that only an error of place would show. */
  @ParameterizedTest
  @CsvSource({"0,0", "-1,0", "0,-1", "-1,-1"})
  void showTheSamePlace(int top, int left) {
    Image ramp = ramp(61, 43, 0, 0, 1);
    Image half = ramp(61, 43, top, left, 2);
    ScaledImage reduced = new ScaledImage(half, 61, 43, 2, top, left);
    for (CropBox crop : List.of(new CropBox(3, 5, 36, 48), new CropBox(4, 10, 33, 31))) {
      float[] expected = view(ScaledImage.whole(ramp), crop);
      float[] actual = view(reduced, crop);
      for (int y = 2; y < SIZE - 2; y++) {
        for (int x = 2; x < SIZE - 2; x++) {
          int at = (y * SIZE + x) * 3;
          assertEquals(expected[at], actual[at], 0.6 / 255, "row %d, column %d".formatted(y, x));
        }
      }
    }
  }

  /** What a picture of the values {@code 2y + 3x} is at a reduction, from a given corner. */
  private static Image ramp(int height, int width, int top, int left, int reduction) {
    int rows = Math.ceilDiv(height - top, reduction);
    int columns = Math.ceilDiv(width - left, reduction);
    byte[] pixels = new byte[rows * columns * 3];
    for (int i = 0; i < pixels.length; i++) {
      double y = top + (i / 3 / columns + 0.5) * reduction - 0.5;
      double x = left + (i / 3 % columns + 0.5) * reduction - 0.5;
      pixels[i] = (byte) Math.clamp(Math.round(2 * y + 3 * x), 0, 255);
    }
    return new Image(rows, columns, 3, pixels);
  }

  /** Of the luma, because colors that are stored at half the scale are not means alone. */
  @ParameterizedTest
  @MethodSource("jpegs")
  void squaresLieWhereTheyAreSaidToLie(Golden golden) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      EncodedImage file = decoder.read(MemorySegment.ofArray(golden.file()));
      Image whole = file.decode(1);
      ScaledImage reduced = file.decode(1, 4);
      int r = reduced.reduction();
      assertEquals(TurboJpegLibrary.load().file().isPresent() ? 4 : 1, r);
      double sum = 0;
      int count = 0;
      for (int y = 1; y < reduced.image().height() - 1; y++) {
        for (int x = 1; x < reduced.image().width() - 1; x++, count++) {
          double mean = mean(whole, reduced.top() + y * r, reduced.left() + x * r, r);
          sum += Math.abs(mean - reduced.image().at(y, x, 0));
        }
      }
      assertTrue(sum / count < 2, "mean difference " + sum / count);
    }
  }

  private static double mean(Image image, int top, int left, int side) {
    double sum = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        sum += image.at(y, x, 0);
      }
    }
    return sum / (side * side);
  }

  private ImageFolder folder() throws IOException {
    for (String split : List.of("train", "test")) {
      Files.createDirectories(folder.resolve(split));
      for (Golden golden : jpegs().toList()) {
        Files.write(folder.resolve(split).resolve(golden.name()), golden.file());
      }
    }
    return ImageFolder.open(folder, Split.TRAIN);
  }

  private static List<float[]> batches(ImageDataset dataset, Augmentation views, int threads) {
    List<float[]> batches = new ArrayList<>();
    try (BatchStream stream =
        new TwoViewLoader(
                dataset,
                views,
                LoaderOptions.of(4).withSeed(7).withThreads(threads).withPrefetch(2))
            .start(0)) {
      for (int i = 0; i < 8; i++) {
        try (Batch batch = stream.next()) {
          batches.add(batch.images().toArray(ValueLayout.JAVA_FLOAT));
        }
      }
    }
    return batches;
  }

  @Test
  void threadsChangeNothing() throws IOException {
    ImageFolder images = folder();
    List<float[]> one = batches(images, Augmentation.paper(SIZE), 1);
    List<float[]> three = batches(images, Augmentation.paper(SIZE), 3);
    for (int i = 0; i < one.size(); i++) {
      assertArrayEquals(one.get(i), three.get(i));
    }
  }

  @Test
  void areOnlyMadeIfWanted() throws IOException {
    ImageFolder images = folder();
    Augmentation reduced = Augmentation.paper(SIZE);
    Augmentation whole = reduced.withReducedDecoding(false);
    List<float[]> expected = batches(new Whole(images), reduced, 1);
    List<float[]> actual = batches(images, whole, 1);
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), actual.get(i));
    }
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    assertTrue(difference(expected.getFirst(), batches(images, reduced, 1).getFirst()) > 0);
  }

  @ParameterizedTest
  @CsvSource({"1,1,8", "1,0.05,2", "0.05,1,2", "0.001,1,1"})
  void areReducedAsFarAsBothBear(double first, double second, int expected) {
    ViewRecipe recipe = ViewRecipe.cropAndFlip();
    Augmentation views =
        new Augmentation(
            64, recipe.withCropScale(first, first), recipe.withCropScale(second, second), UNIT);
    assertEquals(expected, asked(views));
    assertEquals(1, asked(views.withReducedDecoding(false)));
  }

  private static int asked(Augmentation views) {
    Whole noise = new Whole(new Fixtures.NoiseDataset(4, 16, 3));
    try (BatchStream stream =
            new TwoViewLoader(
                    noise, views, LoaderOptions.of(4).withSeed(7).withThreads(1).withPrefetch(1))
                .start(0);
        Batch batch = stream.next()) {
      assertEquals(4, batch.size());
    }
    return noise.asked;
  }

  /** Delivers whole images, and asks of each how far one of 900 x 1000 pixels might be reduced. */
  private static final class Whole implements ImageDataset {

    private final ImageDataset images;
    private volatile int asked;

    private Whole(ImageDataset images) {
      this.images = images;
    }

    @Override
    public ScaledImage image(int index, IntBinaryOperator reduction) {
      asked = reduction.applyAsInt(900, 1000);
      return ScaledImage.whole(image(index));
    }

    @Override
    public String name() {
      return images.name();
    }

    @Override
    public int size() {
      return images.size();
    }

    @Override
    public Image image(int index) {
      return images.image(index);
    }

    @Override
    public int label(int index) {
      return images.label(index);
    }

    @Override
    public List<String> classNames() {
      return images.classNames();
    }

    @Override
    public int channels() {
      return images.channels();
    }

    @Override
    public OptionalInt nativeSize() {
      return images.nativeSize();
    }

    @Override
    public ChannelStats stats() {
      return images.stats();
    }
  }
}
