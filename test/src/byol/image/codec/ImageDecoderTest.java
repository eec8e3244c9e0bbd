package byol.image.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.Components;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.Orientation;
import byol.image.UnusableImageException;
import byol.jpeg.TurboJpegLibrary;
import byol.testing.Fixtures;
import byol.testing.GoldenImages;
import byol.testing.GoldenImages.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDecoderTest {

  private static final Golden PHOTO = GoldenImages.named("420.jpg");
  private static final int FRAME_HEADER = 0xc0;

  private final ImageDecoder decoder = ImageDecoder.open();

  @TempDir Path folder;

  @AfterEach
  void close() {
    decoder.close();
  }

  static Stream<Golden> larger() {
    boolean webp = Codecs.found().webp();
    return GoldenImages.all().stream()
        .filter(golden -> webp || golden.format() != ImageFormat.WEBP)
        .filter(golden -> golden.expected().height() > 1);
  }

  private EncodedImage read(byte[] file) throws UnusableImageException {
    return decoder.read(MemorySegment.ofArray(file));
  }

  private String refusal(byte[] file) {
    return assertThrows(UnusableImageException.class, () -> read(file).decode(3)).getMessage();
  }

  /** The first frame of the animated GIF is in its first half. */
  static Stream<Golden> stills() {
    return larger().filter(golden -> !golden.name().equals("animated.gif"));
  }

  @ParameterizedTest
  @MethodSource("stills")
  void refusesWhatIsCutOff(Golden golden) throws IOException {
    for (double share : new double[] {0.02, 0.3, 0.6}) {
      byte[] cut = Arrays.copyOf(golden.file(), (int) (golden.file().length * share));
      refusal(cut);
      Path file = Files.write(folder.resolve("cut"), cut);
      assertThrows(UnusableImageException.class, () -> ImageFiles.check(file));
    }
  }

  @ParameterizedTest
  @MethodSource("larger")
  void refusesTooManyPixelsByTheHeader(Golden golden) throws UnusableImageException {
    Image expected = golden.expected();
    long pixels = expected.height() * expected.width();
    try (ImageDecoder strict = ImageDecoder.open(pixels - 1);
        ImageDecoder just = ImageDecoder.open(pixels)) {
      MemorySegment file = MemorySegment.ofArray(golden.file());
      String message =
          assertThrows(UnusableImageException.class, () -> strict.read(file)).getMessage();
      assertEquals(
          "%d x %d pixels, more than %d pixels"
              .formatted(expected.width(), expected.height(), pixels - 1),
          message);
      assertEquals(expected.width(), just.read(file).width());
    }
  }

  @Test
  void refusesABombWithoutAllocatingIt() throws IOException {
    byte[] bomb = PHOTO.file().clone();
    int frame = indexOf(bomb, FRAME_HEADER);
    for (int i = 0; i < 2; i++) {
      bomb[frame + 5 + 2 * i] = (byte) (30_000 >> 8);
      bomb[frame + 6 + 2 * i] = (byte) 30_000;
    }
    String expected = "30000 x 30000 pixels, more than 100 megapixels";
    assertEquals(expected, refusal(bomb));
    Path png = folder.resolve("bomb.png");
    Fixtures.pngHeader(png, 30_000, 30_000);
    assertEquals(expected, refusal(Files.readAllBytes(png)));
    assertThrows(IllegalArgumentException.class, () -> ImageDecoder.open(0));
  }

  /** The offset of a marker's 0xff. */
  private static int indexOf(byte[] jpeg, int marker) {
    int at = 0;
    while ((jpeg[at] & 0xff) != 0xff || (jpeg[at + 1] & 0xff) != marker) {
      at++;
    }
    return at;
  }

  @Test
  void goesByContentNotByName() throws IOException, UnusableImageException {
    Path file = Files.write(folder.resolve("really a jpeg ü.png"), PHOTO.file());
    assertEquals(ImageFormat.JPEG, decoder.read(file).format());
    ImageFiles.check(file);
    assertEquals(PHOTO.expected(), decoder.read(file).decode(3));
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    assertEquals("empty file", refusal(new byte[0]));
    String none = "not a JPEG, PNG, GIF, BMP, WebP, TIFF or PNM image";
    assertEquals(none, refusal(new byte[1000]));
    assertEquals(none, refusal(new byte[] {(byte) 0xff}));
    assertEquals("truncated: it ends within its header", refusal(bytes(0xff, 0xd8, 0xff)));
    assertEquals("a JPEG file without a picture", refusal(bytes(0xff, 0xd8, 0xff, 0xd9)));
    Path missing = folder.resolve("missing.png");
    assertThrows(UnusableImageException.class, () -> decoder.read(missing));
    assertThrows(UnusableImageException.class, () -> decoder.read(folder));
  }

  private static byte[] bytes(int... values) {
    byte[] out = new byte[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) values[i];
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bearsStrayBytesButNoLoss(boolean turbo) throws UnusableImageException {
    // Stray bytes before the end make libjpeg warn, and change nothing.
    byte[] original = PHOTO.file();
    byte[] stray = Arrays.copyOf(original, original.length + 3);
    stray[original.length] = 7;
    stray[original.length + 1] = (byte) 0xff;
    stray[original.length + 2] = (byte) 0xd9;
    stray[original.length - 1] = 7;
    stray[original.length - 2] = 7;
    try (ImageDecoder own = turbo ? ImageDecoder.open() : ImageDecoder.withoutLibraries(1 << 20)) {
      assertEquals(PHOTO.expected(), own.read(MemorySegment.ofArray(stray)).decode(3));
      MemorySegment cut = MemorySegment.ofArray(stray).asSlice(0, stray.length - 2);
      String message =
          assertThrows(UnusableImageException.class, () -> own.read(cut).decode(3)).getMessage();
      assertTrue(message.startsWith("damaged or truncated: "), message);
    }
  }

  /** Other decoders fill up what lies between the markers, and say nothing. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesRestartMarkersInAWrongOrder(boolean turbo) {
    byte[] file = GoldenImages.named("restarts.jpg").file().clone();
    file[indexOf(file, 0xd1) + 1] = (byte) 0xd3;
    try (ImageDecoder own = turbo ? ImageDecoder.open() : ImageDecoder.withoutLibraries(1 << 20)) {
      MemorySegment segment = MemorySegment.ofArray(file);
      String message =
          assertThrows(UnusableImageException.class, () -> own.read(segment).decode(3))
              .getMessage();
      assertTrue(message.startsWith("damaged or truncated: "), message);
    }
  }

  /** Not in the words of the decoders, which say that something could not be read. */
  @ParameterizedTest
  @CsvSource({
    "palette.gif, damaged or truncated: its picture cannot be unpacked",
    "rgb.bmp, truncated: it ends within its picture"
  })
  void saysThatAFileIsCutOff(String name, String expected) {
    byte[] file = GoldenImages.named(name).file();
    assertEquals(expected, refusal(Arrays.copyOf(file, file.length * 3 / 4)));
  }

  @Test
  void readsHeadersThatAreLongerThanItsFirstGlance() throws IOException, UnusableImageException {
    ByteArrayOutputStream long_ = new ByteArrayOutputStream();
    long_.write(PHOTO.file(), 0, 2);
    for (int i = 0; i < 3; i++) {
      long_.write(bytes(0xff, 0xef, 0xff, 0xff));
      long_.write(new byte[0xffff - 2]);
    }
    long_.write(PHOTO.file(), 2, PHOTO.file().length - 2);
    Path file = Files.write(folder.resolve("long.jpg"), long_.toByteArray());
    assertEquals(PHOTO.expected().width(), decoder.readHeader(file).width());
    ImageFiles.check(file);
    assertEquals(PHOTO.expected(), decoder.read(file).decode(3));
  }

  @Test
  void readsFromNativeMemoryAsFromTheHeap() throws UnusableImageException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment file = arena.allocateFrom(ValueLayout.JAVA_BYTE, PHOTO.file());
      assertEquals(read(PHOTO.file()).decode(3), decoder.read(file).decode(3));
    }
  }

  @Test
  void anInterruptBreaksNoFile() throws IOException, UnusableImageException {
    Path file = Files.write(folder.resolve("photo.jpg"), PHOTO.file());
    Thread.currentThread().interrupt();
    try {
      assertEquals(PHOTO.expected(), decoder.read(file).decode(3));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void grayIsTheLuma() throws UnusableImageException {
    for (String name : List.of("gray.jpg", "444.jpg", "cmyk.jpg", "rgb.jpg", "rgb.png")) {
      Golden golden = GoldenImages.named(name);
      byte[] luma = Components.luma(golden.expected().pixels());
      Image image = read(golden.file()).decode(1);
      assertEquals(1, image.channels());
      long far = 0;
      for (int i = 0; i < luma.length; i++) {
        far += Math.abs((luma[i] & 0xff) - (image.pixels()[i] & 0xff)) > 1 ? 1 : 0;
      }
      // Where RGB is clipped at 0 or 255, the stored luma differs from that of the clipped color.
      assertTrue(far <= luma.length / 8, name + ": " + far);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "224,224,224,1",
    "447,900,224,1",
    "448,448,224,2",
    "900,1000,224,4",
    "9999,9999,32,8"
  })
  void reducesOnlyAsFarAsTheCropAllows(int height, int width, int size, int expected) {
    assertEquals(expected, EncodedImage.reduction(height, width, size));
    assertEquals(expected, EncodedImage.reduction(width, height, size));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void reducedPicturesAreMeansOfBlocks(int reduction) throws UnusableImageException {
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    for (String name : List.of("420.jpg", "gray.jpg")) {
      Golden golden = GoldenImages.named(name);
      Image whole = golden.expected();
      Image reduced = read(golden.file()).decode(3, reduction).image();
      assertEquals(Math.ceilDiv(whole.height(), reduction), reduced.height());
      assertEquals(Math.ceilDiv(whole.width(), reduction), reduced.width());
      double sum = 0;
      int count = 0;
      for (int y = 1; (y + 2) * reduction < whole.height(); y++) {
        for (int x = 1; (x + 2) * reduction < whole.width(); x++, count++) {
          sum +=
              Math.abs(mean(whole, y * reduction, x * reduction, reduction) - reduced.at(y, x, 1));
        }
      }
      double mean = sum / count;
      assertTrue(mean < 4, name + ": " + mean);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void reducedPicturesAreTurnedAsWholeOnes(int orientation) throws UnusableImageException {
    Image upright = read(GoldenImages.named("orientation1.jpg").file()).decode(3, 2).image();
    Golden turned = GoldenImages.named("orientation%d.jpg".formatted(orientation));
    assertEquals(
        Orientation.ofExif(orientation).upright(upright), read(turned.file()).decode(3, 2).image());
  }

  private static double mean(Image image, int top, int left, int side) {
    double sum = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        sum += image.at(y, x, 1);
      }
    }
    return sum / (side * side);
  }

  @Test
  void otherFormatsComeWhole() throws UnusableImageException {
    Golden png = GoldenImages.named("rgb.png");
    assertEquals(png.expected(), read(png.file()).decode(3, 8).image());
  }

  @Test
  void usesNoPictureAfterItsTime() throws UnusableImageException {
    EncodedImage first = read(PHOTO.file());
    EncodedImage second = read(PHOTO.file());
    assertThrows(IllegalStateException.class, () -> first.decode(3));
    assertThrows(IllegalArgumentException.class, () -> second.decode(2));
    assertThrows(IllegalArgumentException.class, () -> second.decode(3, 3));
    Path missing = folder.resolve("missing");
    assertThrows(UnusableImageException.class, () -> decoder.read(missing));
    assertThrows(IllegalStateException.class, () -> second.decode(3));
    EncodedImage third = read(PHOTO.file());
    decoder.close();
    decoder.close();
    assertThrows(IllegalStateException.class, () -> third.decode(3));
    assertThrows(IllegalStateException.class, () -> read(PHOTO.file()));
  }
}
