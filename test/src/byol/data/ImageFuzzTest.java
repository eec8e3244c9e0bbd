package byol.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.GoldenImages.Golden;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    for (Golden golden : GoldenImages.all()) {
      Random random = new Random(golden.name().hashCode());
      for (int i = 0; i < MUTATIONS; i++, cases++) {
        byte[] file = Mutation.of(golden.file(), random);
        int reduction = 1 << random.nextInt(4);
        try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
          decoded += decodes(decoder, file, reduction) ? 1 : 0;
        }
        if (golden.format() == ImageFormat.JPEG) {
          try (ImageDecoder decoder = ImageDecoder.withoutTurbo(LIMIT)) {
            decodes(decoder, file, reduction);
          }
        }
      }
    }
    assertTrue(cases > 2000, "cases: " + cases);
    assertTrue(decoded > cases / 4 && decoded < cases * 3 / 4, "decoded: " + decoded);
  }

  /** A damaged JPEG leaves no pixel to what was in memory before. */
  @Test
  void damagedFilesDecodeToTheSamePixelsEachTime() {
    for (String name : new String[] {"420.jpg", "progressive.jpg", "restarts.jpg", "cmyk.jpg"}) {
      Golden golden = GoldenImages.named(name);
      Random random = new Random(7);
      int compared = 0;
      for (int i = 0; i < 200; i++) {
        byte[] file = Mutation.of(golden.file(), random);
        try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
          Image first = decode(decoder, file);
          decode(decoder, GoldenImages.named("gray.jpg").file());
          assertEquals(first, decode(decoder, file), name + " " + i);
          compared++;
        } catch (UnusableImageException e) {
          assertTrue(!e.getMessage().isBlank());
        }
      }
      assertTrue(compared > 20, name + " compared: " + compared);
    }
  }

  /** The first look, which reads of a large file the start and the end. */
  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void theFirstLookAtLargeFilesRefusesOrTakesThem(ImageFormat format, @TempDir Path folder)
      throws IOException {
    System.setProperty(ImageDecoder.MAX_PIXELS, Integer.toString(SMALL_LIMIT));
    List<Golden> goldens = GoldenImages.all().stream().filter(g -> g.format() == format).toList();
    Random random = new Random(format.ordinal());
    Path file = folder.resolve("image");
    int taken = 0;
    // Of a TIFF file all is read, and damaged ones keep the JDK's reader busy for long.
    int count = format == ImageFormat.TIFF ? FILES / 4 : FILES;
    for (int i = 0; i < count; i++) {
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
    assertTrue(taken > count / 20 && taken < count * 19 / 20, format + " taken: " + taken);
  }

  /** More than is read of a header, with the end of a whole file. */
  private static byte[] padded(byte[] damaged, byte[] original) {
    byte[] file = Arrays.copyOf(damaged, PADDED + damaged.length);
    System.arraycopy(original, original.length - END, file, file.length - END, END);
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
