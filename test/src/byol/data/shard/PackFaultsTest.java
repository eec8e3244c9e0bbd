package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.io.FaultyDisk;
import byol.io.FaultyDisk.Fault;
import byol.io.PowerLoss;
import byol.io.TestDisk;
import byol.testing.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong on disk as images are packed, the folder is there whole or not at all. */
final class PackFaultsTest {
  @TempDir Path folder;
  private Path source;
  private Map<String, ByteBuffer> whole;
  private int operations;
  private int trials;

  @BeforeEach
  void packWithoutFault() throws IOException {
    source = folder.resolve("source");
    for (int i = 0; i < 6; i++) {
      String split = i < 4 ? "train" : "val";
      Fixtures.picture(
          source.resolve("%s/class-%d/%d.png".formatted(split, i % 2, i)), 8, 8, i * 0x50301);
    }
    Path root = newRoot();
    FaultyDisk disk = new FaultyDisk(Fault.KILL, Long.MAX_VALUE, new PowerLoss(root));
    try (var _ = TestDisk.use(disk)) {
      pack(root);
    }
    operations = disk.operations().size();
    whole = content(root.resolve("out"));
    assertEquals(4, whole.size(), whole::toString);
  }

  private Path newRoot() throws IOException {
    return Files.createDirectory(folder.resolve("trial-" + trials++));
  }

  private void pack(Path root) {
    // Two images in an archive of training images.
    var settings = new ShardPacker.Settings(null, 90, ShardSize.parse("2"), 1);
    try (ShardPacker packer = ShardPacker.open(root.resolve("out"), settings)) {
      for (Split split : Split.values()) {
        packer.add(Datasets.open(source.toString(), split), split, ScanListener.NONE);
      }
      packer.finish();
    }
  }

  private static Map<String, ByteBuffer> content(Path out) throws IOException {
    Map<String, ByteBuffer> content = new TreeMap<>();
    try (var files = Files.list(out)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return content;
  }

  private void trial(Fault fault, long at, PowerLoss.Names names) throws IOException {
    Path root = newRoot();
    PowerLoss power = new PowerLoss(root);
    FaultyDisk disk = new FaultyDisk(fault, at, power);
    boolean done = false;
    try (var _ = TestDisk.use(disk)) {
      pack(root);
      done = true;
    } catch (UncheckedIOException e) {
      assertTrue(e.getMessage().contains(root.toString()), e.getMessage());
    } catch (FaultyDisk.Killed e) {
      // Nothing was said.
    }
    if (names != null) {
      power.happen(names);
    }
    Path out = root.resolve("out");
    assertTrue(!done || Files.exists(out), disk::toString);
    if (Files.notExists(out)) {
      pack(root);
    }
    assertEquals(whole, content(out), disk::toString);
  }

  @Test
  void wholeOrNotAtAll() throws IOException {
    for (long at = 1; at <= operations; at++) {
      for (Fault fault : new Fault[] {Fault.ERROR, Fault.FULL, Fault.KILL, Fault.TORN}) {
        trial(fault, at, null);
      }
      for (PowerLoss.Names names : PowerLoss.Names.values()) {
        trial(Fault.TORN, at, names);
      }
    }
    for (PowerLoss.Names names : PowerLoss.Names.values()) {
      trial(Fault.KILL, operations + 1, names);
    }
  }
}
