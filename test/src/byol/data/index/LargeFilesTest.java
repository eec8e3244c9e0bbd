package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.shard.TarShards;
import byol.image.UnusableImageException;
import byol.image.codec.ImageFiles;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than the memory, or than any image should be, are broken files. */
class LargeFilesTest {

  private static final int BYTES = 100 << 20;
  private static final int BLOCK = 512;

  @TempDir Path folder;

  @Test
  void aFileLargerThanTheMemoryIsSkipped() throws IOException, InterruptedException {
    Path images = folder.resolve("images");
    Fixtures.picture(images.resolve("train/good.png"), 4, 4, 3);
    Fixtures.picture(images.resolve("test/good.png"), 4, 4, 3);
    byte[] png = TarFixture.png(1);
    // A whole picture, and after it a hundred megabytes that no decoder looks at. To decode it
    // takes
    // memory beside the heap, which is not limited here; to have its bytes takes heap.
    Path large = Files.write(images.resolve("train/large.png"), png);
    Fixtures.sparse(large, BYTES, BYTES - 4, new byte[] {'I', 'E', 'N', 'D'});
    Path shards = folder.resolve("shards");
    try (TarFixture tar = new TarFixture(shards.resolve("a-train.tar"))) {
      tar.add("0.png", png).add("1.png", new byte[BYTES]);
    }
    try (TarFixture tar = new TarFixture(shards.resolve("a-test.tar"))) {
      tar.add("0.png", png);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFiles.class.getName(),
                images.toString(),
                shards.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    String reason = ImageFiles.NO_MEMORY;
    assertEquals(
        List.of("large.png: content: " + reason, "1.png: " + reason, "1.png: content: " + reason),
        out.lines().toList());
  }

  @Test
  void noImageHasMoreThanAGibibyte() throws IOException {
    long length = ImageFiles.MAX_BYTES + 1;
    Path file = folder.resolve("file.png");
    Fixtures.sparse(file, length, 0, TarFixture.png(1));
    String reason = length + " bytes, more than 1 GiB";
    assertEquals(reason, refusal(() -> ImageFiles.check(file)));
    assertEquals(reason, refusal(() -> ImageFiles.content(file)));
    // A small image in an archive, and after it a header and zeros up to the end mark.
    Path shard = folder.resolve("s-train.tar");
    TarArchiveEntry entry = new TarArchiveEntry("1.png");
    entry.setSize(length);
    byte[] header = new byte[BLOCK];
    entry.writeEntryHeader(header);
    try (TarFixture tar = new TarFixture(shard)) {
      tar.add("0.png", TarFixture.png(1));
    }
    try (TarFixture tar = new TarFixture(folder.resolve("s-test.tar"))) {
      tar.add("0.png", TarFixture.png(1));
    }
    Fixtures.sparse(shard, 2 * BLOCK + ImageFiles.MAX_BYTES + 8 * BLOCK, 2 * BLOCK, header);
    TarShards images = TarShards.open(folder.resolve("s-*.tar").toString(), Split.TRAIN);
    assertEquals(1, images.size());
    assertEquals(
        List.of(new SkippedFiles.Skipped(shard.resolve("1.png"), reason, true)),
        images.skipped().list());
  }

  private static String refusal(Executable use) {
    return assertThrows(UnusableImageException.class, use).getMessage();
  }
}
