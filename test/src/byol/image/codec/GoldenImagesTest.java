package byol.image.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.testing.GoldenImages;
import byol.testing.GoldenImages.Golden;
import byol.testing.GoldenImages.Kind;
import byol.webp.WebPLibrary;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures are those of PIL, with native libraries and without. */
class GoldenImagesTest {

  private static final long LIMIT = 1_000_000;

  static List<Golden> all() {
    return GoldenImages.all();
  }

  static Stream<Golden> withoutLibraries() {
    return all().stream().filter(golden -> golden.format() != ImageFormat.WEBP);
  }

  static Stream<Golden> webps() {
    return all().stream().filter(golden -> golden.format() == ImageFormat.WEBP);
  }

  static Stream<Kind> refused() {
    return GoldenImages.kinds().stream().filter(kind -> !kind.refusal().isEmpty());
  }

  private static Image decode(Golden golden, ImageDecoder decoder) throws UnusableImageException {
    EncodedImage encoded = decoder.read(MemorySegment.ofArray(golden.file()));
    assertEquals(golden.format(), encoded.format());
    assertEquals(golden.expected().height(), encoded.height());
    assertEquals(golden.expected().width(), encoded.width());
    return encoded.decode(3);
  }

  @ParameterizedTest
  @MethodSource("withoutLibraries")
  void equalsPilWithoutLibraries(Golden golden) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.withoutLibraries(LIMIT)) {
      assertClose(golden.expected(), decode(golden, decoder));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void equalsPil(Golden golden) throws UnusableImageException {
    Assumptions.assumeTrue(
        golden.format() != ImageFormat.WEBP || WebPLibrary.load().file().isPresent());
    try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
      assertClose(golden.expected(), decode(golden, decoder));
    }
  }

  @ParameterizedTest
  @MethodSource("webps")
  void refusesWebPWithoutItsLibraryAndSaysTheWayOut(Golden golden) {
    try (ImageDecoder decoder = ImageDecoder.withoutLibraries(LIMIT)) {
      String message =
          assertThrows(UnusableImageException.class, () -> decode(golden, decoder)).getMessage();
      assertTrue(message.contains("apt-get install libwebp7"), message);
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesByName(Kind kind) {
    try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
      MemorySegment file = MemorySegment.ofArray(kind.file());
      String message =
          assertThrows(UnusableImageException.class, () -> decoder.read(file).decode(3))
              .getMessage();
      assertEquals(kind.refusal(), message);
    }
  }

  /** The table of docs/data.md is what the files are, by format, and what the tests above find. */
  @Test
  void theDocumentationHasAllKinds() throws IOException {
    String table = table();
    String page = Files.readString(Path.of("..", "docs", "data.md"));
    assertTrue(page.contains(table), () -> "docs/data.md should have this table:\n" + table);
  }

  private static String table() {
    Map<ImageFormat, Set<String>> read = new EnumMap<>(ImageFormat.class);
    Map<ImageFormat, Set<String>> refused = new EnumMap<>(ImageFormat.class);
    for (Kind kind : GoldenImages.kinds()) {
      boolean isRead = kind.refusal().isEmpty();
      (isRead ? read : refused)
          .computeIfAbsent(kind.format(), _ -> new LinkedHashSet<>())
          .add(kind.kind());
    }
    StringBuilder out = new StringBuilder("| format | read | refused |\n|---|---|---|\n");
    for (ImageFormat format : read.keySet()) {
      String left = String.join("; ", read.get(format));
      String right = String.join("; ", refused.getOrDefault(format, Set.of()));
      out.append("| %s | %s | %s |\n".formatted(format, left, right));
    }
    return out.toString();
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
