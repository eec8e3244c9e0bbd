package byol.image.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.testing.FuzzSize;
import byol.testing.GoldenImages;
import byol.testing.GoldenImages.Golden;
import byol.testing.Mutation;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files of every format are decoded or refused with an {@link UnusableImageException};
 * whatever else a decoder throws, or a crash, fails the test.
 */
class ImageFuzzTest {

  private static final int MUTATIONS = 40;
  private static final int FILES = 2000;
  private static final int PADDED = 70_000;
  private static final int END = 64;
  private static final long LIMIT = 4_000_000;
  // Far more than the pictures have, and soon decoded where a damaged one asks for so many.
  private static final int SMALL_LIMIT = 20_000;

  @AfterEach
  void clearLimit() {
    System.clearProperty(ImageDecoder.MAX_PIXELS);
  }

  @Test
  void nothingButUnusableImageExceptionComesOut() {
    int cases = 0;
    int decoded = 0;
    int mutations = FuzzSize.of(MUTATIONS * GoldenImages.all().size()) / GoldenImages.all().size();
    for (Golden golden : GoldenImages.all()) {
      Random random = new Random(golden.name().hashCode());
      for (int i = 0; i < mutations; i++, cases++) {
        byte[] file = Mutation.of(golden.file(), random);
        int reduction = 1 << random.nextInt(4);
        try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
          decoded += decodes(decoder, file, reduction) ? 1 : 0;
        }
        if (golden.format() == ImageFormat.JPEG) {
          try (ImageDecoder decoder = ImageDecoder.withoutLibraries(LIMIT)) {
            decodes(decoder, file, reduction);
          }
        }
      }
    }
    assertTrue(cases > 2000, "cases: " + cases);
    assertTrue(decoded > cases / 4 && decoded < cases * 3 / 4, "decoded: " + decoded);
  }

  /** A damaged file leaves no pixel to what was in memory before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "420.jpg",
        "progressive.jpg",
        "restarts.jpg",
        "cmyk.jpg",
        "lossy.webp",
        "canvas-larger.webp",
        "cmyk.tiff",
        "binary.ppm"
      })
  void damagedFilesDecodeToTheSamePixelsEachTime(String name) {
    Assumptions.assumeTrue(!name.endsWith(".webp") || Codecs.found().webp());
    Golden golden = GoldenImages.named(name);
    byte[] other = GoldenImages.named("gray.jpg").file();
    Random random = new Random(7);
    int compared = 0;
    for (int i = 0; i < 200; i++) {
      byte[] file = Mutation.of(golden.file(), random);
      try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
        Image first = decode(decoder, file);
        decode(decoder, other);
        assertEquals(first, decode(decoder, file), name + " " + i);
        compared++;
      } catch (UnusableImageException e) {
        assertTrue(!e.getMessage().isBlank());
      }
    }
    assertTrue(compared > 20, name + " compared: " + compared);
  }

  /** Claims of sizes that no memory has are refused before any is taken. */
  @Test
  void hugeClaimsTakeNoMemory() {
    byte[] webp = GoldenImages.named("animated.webp").file().clone();
    Arrays.fill(webp, 24, 30, (byte) 0xff);
    refusesForItsSize(webp, "16777216 x 16777216 pixels, more than");
    byte[] gif = GoldenImages.named("palette.gif").file().clone();
    Arrays.fill(gif, 6, 10, (byte) 0xff);
    refusesForItsSize(gif, "65535 x 65535 pixels, more than");
    byte[] ppm = "P6 999999999 999999999 255\n".getBytes(StandardCharsets.US_ASCII);
    refusesForItsSize(ppm, "999999999 x 999999999 pixels, more than");
    refusesForItsSize(tiff(256, 1 << 30, 257, 1, 273, 8), "1073741824 x 1 pixels, more than");
    refusesForItsSize(tiff(256, 9, 257, 9, 278, 9, 273, 8, 277, 65), "65 samples a pixel");
    refusesForItsSize(
        tiff(256, 9, 257, 9, 322, 1 << 30, 323, 1 << 30, 324, 8),
        "tiles of 1073741824 x 1073741824 pixels");
    refusesForItsSize(
        tiff(256, 9, 257, 9, 258, 16, 259, 5, 262, 2, 277, 40, 322, 1 << 15, 323, 1 << 14, 324, 8),
        "a strip or tile of 42949672960 bytes");
    refusesForItsSize(tiff(256, 1000, 257, 1000, 278, 1, 273, 8), "1 of 1000 strips or tiles");
  }

  private static void refusesForItsSize(byte[] file, String reason) {
    try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
      String message =
          assertThrows(UnusableImageException.class, () -> decode(decoder, file)).getMessage();
      assertTrue(message.contains(reason) || message.equals(Codecs.NO_WEBP), () -> message);
    }
  }

  /** A TIFF file of a directory alone, of these tags and their values. */
  private static byte[] tiff(int... tags) {
    ByteBuffer out = ByteBuffer.allocate(14 + 6 * tags.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    out.putShort((short) (tags.length / 2));
    for (int i = 0; i < tags.length; i += 2) {
      out.putShort((short) tags[i]).putShort((short) 4).putInt(1).putInt(tags[i + 1]);
    }
    return out.array();
  }

  /** The first look, which reads of a large file the start and the end. */
  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void theFirstLookAtLargeFilesRefusesOrTakesThem(ImageFormat format, @TempDir Path folder)
      throws IOException {
    Assumptions.assumeTrue(format != ImageFormat.WEBP || Codecs.found().webp());
    System.setProperty(ImageDecoder.MAX_PIXELS, Integer.toString(SMALL_LIMIT));
    List<Golden> goldens = GoldenImages.all().stream().filter(g -> g.format() == format).toList();
    Random random = new Random(format.ordinal());
    Path file = folder.resolve("image");
    int taken = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] original = goldens.get(random.nextInt(goldens.size())).file();
      byte[] damaged =
          random.nextBoolean()
              ? Mutation.of(original, random)
              : Mutation.ofHeader(original, random);
      Files.write(file, padded(damaged, original));
      try (ImageDecoder decoder = ImageDecoder.open()) {
        ImageFiles.check(file);
        decoder.readHeader(file);
        taken++;
      } catch (UnusableImageException e) {
        assertTrue(!e.getMessage().isBlank());
      }
    }
    assertTrue(taken > FILES / 20 && taken < FILES * 19 / 20, format + " taken: " + taken);
  }

  /** More than is read of a header, with the end of a whole file. */
  private static byte[] padded(byte[] damaged, byte[] original) {
    byte[] file = Arrays.copyOf(damaged, PADDED + damaged.length);
    int end = Math.min(END, original.length);
    System.arraycopy(original, original.length - end, file, file.length - end, end);
    return file;
  }

  private static boolean decodes(ImageDecoder decoder, byte[] file, int reduction) {
    try {
      decoder.read(MemorySegment.ofArray(file)).decode(3, reduction);
      return true;
    } catch (UnusableImageException e) {
      assertTrue(!e.getMessage().isBlank());
      return false;
    }
  }

  private static Image decode(ImageDecoder decoder, byte[] file) throws UnusableImageException {
    return decoder.read(MemorySegment.ofArray(file)).decode(3);
  }
}
