package byol.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.GoldenImages.Golden;
import byol.jpeg.TurboJpegLibrary;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures are those of PIL, with libjpeg-turbo and without. */
class GoldenImagesTest {

  private static final long LIMIT = 1_000_000;
  private static final List<String> LOSSY_WEBP = List.of("lossy.webp", "lossy-alpha.webp");

  static Stream<Golden> exact() {
    return GoldenImages.all().stream().filter(golden -> !LOSSY_WEBP.contains(golden.name()));
  }

  static Stream<Golden> jpegs() {
    return exact().filter(golden -> golden.format() == ImageFormat.JPEG);
  }

  private static Image decode(Golden golden, ImageDecoder decoder) throws UnusableImageException {
    EncodedImage encoded = decoder.read(MemorySegment.ofArray(golden.file()));
    assertEquals(golden.format(), encoded.format());
    assertEquals(golden.expected().height(), encoded.height());
    assertEquals(golden.expected().width(), encoded.width());
    return encoded.decode(3);
  }

  @ParameterizedTest
  @MethodSource("exact")
  void equalsPilWithoutTurbo(Golden golden) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.withoutTurbo(LIMIT)) {
      assertClose(golden.expected(), decode(golden, decoder));
    }
  }

  @ParameterizedTest
  @MethodSource("jpegs")
  void equalsPilWithTurbo(Golden golden) throws UnusableImageException {
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
      assertClose(golden.expected(), decode(golden, decoder));
    }
  }

  @Test
  void lossyWebPComesClose() throws UnusableImageException {
    // The decoder repeats chroma where libwebp interpolates: the edges of colours differ.
    for (String name : LOSSY_WEBP) {
      Golden golden = GoldenImages.named(name);
      try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
        Image image = decode(golden, decoder);
        double sum = 0;
        for (int i = 0; i < image.pixels().length; i++) {
          sum += difference(golden.expected(), image, i);
        }
        assertTrue(sum / image.pixels().length < 6, () -> name);
      }
    }
  }

  /** To 1 of 255: PIL cuts 16 bits off where this rounds. */
  static void assertClose(Image expected, Image actual) {
    assertEquals(expected.height(), actual.height());
    assertEquals(expected.width(), actual.width());
    assertEquals(expected.channels(), actual.channels());
    for (int i = 0; i < expected.pixels().length; i++) {
      int index = i;
      assertTrue(difference(expected, actual, i) <= 1, () -> "value " + index);
    }
  }

  private static int difference(Image a, Image b, int index) {
    return Math.abs((a.pixels()[index] & 0xff) - (b.pixels()[index] & 0xff));
  }
}
