package byol.use.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are not complete yet, and what becomes of them. */
class RowPartsTest {
  @TempDir Path folder;

  @Test
  void anotherAttemptGoesOnBehindTheLastWholePart() throws IOException {
    Path file = folder.resolve("features.npy");
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertEquals(0, parts.end());
      parts.add(2, new int[] {0, 1}, new float[6], List.of());
      parts.flush();
      parts.add(4, new int[] {3}, new float[3], List.of());
      // Not flushed: as if the process had ended.
    }
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertEquals(2, parts.end());
      assertEquals(2, parts.found());
      assertFalse(parts.replacesOther());
      assertThrows(
          IllegalStateException.class,
          () -> RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size()));
      parts.add(4, new int[] {3}, new float[3], List.of("3\tbroken"));
      parts.flush();
      assertEquals(3, parts.rows());
      assertEquals(1, parts.unusable().size());
    }
    // A part that is missing: what lies behind it is done again.
    try (Stream<Path> parts = Files.list(folder.resolve("features.npy.part"))) {
      Files.delete(
          parts
              .filter(p -> p.getFileName().toString().startsWith("0000000000-"))
              .findFirst()
              .orElseThrow());
    }
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertEquals(0, parts.end());
    }
  }

  @Test
  void partsOfAnotherEncoderOrOtherImagesAreNotGoneOnWith() {
    Path file = folder.resolve("features.npy");
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      FeatureFileTest.fill(parts);
    }
    var others =
        List.of(
            new FeatureInfo(
                "fedcba9876543210",
                "photos",
                "4 images",
                3,
                FeatureFileTest.INFO.classes(),
                FeatureFileTest.INFO.splits()),
            new FeatureInfo(
                "fedcba9876543210",
                "photos",
                "5 images",
                3,
                FeatureFileTest.INFO.classes(),
                FeatureFileTest.INFO.splits()));
    for (FeatureInfo other : others) {
      try (RowParts parts = RowParts.open(file, other.key(), other.size())) {
        assertTrue(parts.replacesOther());
        assertEquals(0, parts.end());
        FeatureFileTest.fill(parts);
      }
    }
  }

  /** What is left of the second of two parts. */
  static Stream<Arguments> damages() {
    UnaryOperator<byte[]> flipped =
        bytes -> {
          bytes[bytes.length - 2] ^= 1;
          return bytes;
        };
    UnaryOperator<byte[]> cut = bytes -> Arrays.copyOf(bytes, bytes.length - 1);
    UnaryOperator<byte[]> empty = _ -> new byte[0];
    UnaryOperator<byte[]> bare = _ -> withoutMetadata();
    return Stream.of(
        Arguments.of("a value", flipped),
        Arguments.of("cut off", cut),
        Arguments.of("empty", empty),
        Arguments.of("no metadata", bare));
  }

  private static byte[] withoutMetadata() {
    try (var _ = TensorScope.open()) {
      Path file = Files.createTempFile("part", ".safetensors");
      Map<String, Tensor> tensors =
          Map.of(
              "features", Tensor.of(new float[3], 1, 3),
              "indices", Tensor.of(new float[] {3}, 1).to(DType.INT32));
      new Safetensors(tensors, Map.of()).write(file);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void aDamagedPartIsMadeAnewWithThoseBehindIt(String what, UnaryOperator<byte[]> damage)
      throws IOException {
    Path file = folder.resolve("features.npy");
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      FeatureFileTest.fill(parts);
      parts.add(5, new int[] {4}, new float[] {7, 8, 9}, List.of());
      parts.flush();
    }
    Path second = folder.resolve("features.npy.part/0000000002-0000000004.safetensors");
    Files.write(second, damage.apply(Files.readAllBytes(second)));
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertEquals(2, parts.end());
      assertEquals(2, parts.rows());
      assertTrue(parts.damage().orElseThrow().contains(second.toString()));
      parts.add(4, new int[] {3}, new float[] {-1, 0.5f, 1e-9f}, List.of("/a/3.jpg\tno picture"));
      parts.flush();
    }
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertTrue(parts.damage().isEmpty());
      assertEquals(4, parts.end());
      FeatureFile.write(file, FeatureFileTest.INFO, parts, FeatureFileTest::row);
      parts.delete();
    }
    assertFalse(Files.exists(second.getParent()));
    try (var _ = TensorScope.open()) {
      assertEquals(3, FeatureFile.read(file).rows().size());
    }
  }

  @Test
  void aKeyThatIsNoTextIsOfOtherRows() throws IOException {
    Path file = folder.resolve("features.npy");
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      FeatureFileTest.fill(parts);
    }
    Files.write(folder.resolve("features.npy.part/images.json"), new byte[] {(byte) 0xff, 1});
    try (RowParts parts =
        RowParts.open(file, FeatureFileTest.INFO.key(), FeatureFileTest.INFO.size())) {
      assertTrue(parts.replacesOther());
      assertEquals(0, parts.end());
    }
  }
}
