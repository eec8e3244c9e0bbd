package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathTableTest {

  private static final List<String> PATHS =
      List.of(
          "top.png",
          "a b/ümlaut 猫.jpg",
          "a b/c/deep.jpg",
          "a b/z.jpg",
          "/absolute/x.png",
          "/root.png",
          "");

  private static PathTable table(List<String> paths) {
    PathTable.Builder builder = new PathTable.Builder();
    paths.forEach(builder::add);
    return builder.build();
  }

  private static List<String> paths(PathTable table) {
    return IntStream.range(0, table.size()).mapToObj(table::path).toList();
  }

  @Test
  void keepsPathsAsTheyAre() {
    PathTable table = table(PATHS);
    assertEquals(List.of("", "a b", "a b/c", "a b", "/absolute", "/"), folders(table));
    assertEquals("ümlaut 猫.jpg", table.names().get(1));
    assertEquals("//root.png", table.path(5));
    assertEquals(PATHS.subList(0, 5), paths(table).subList(0, 5));
    assertEquals(5, table.folders().size());
  }

  private static List<String> folders(PathTable table) {
    return IntStream.range(0, 6).mapToObj(table::folder).toList();
  }

  @Test
  void selects() {
    PathTable some = table(PATHS).select(new int[] {3, 1});
    assertEquals(List.of("a b/z.jpg", "a b/ümlaut 猫.jpg"), paths(some));
    assertEquals(1, some.folders().size());
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    PathTable table = table(PATHS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(paths(table), paths(PathTable.read(in)));
    assertEquals(0, in.available());
  }

  @Test
  void takesAFewBytesAPath() {
    int count = 200_000;
    long before = usedHeap();
    PathTable.Builder builder = new PathTable.Builder();
    for (int i = 0; i < count; i++) {
      builder.add("train/n%08d".formatted(i / 1300), "n%08d_%05d.JPEG".formatted(i / 1300, i));
    }
    PathTable table = builder.build();
    builder = null;
    long grown = usedHeap() - before;
    assertTrue(table.heapBytes() < 32L * count, table.heapBytes() + " bytes");
    assertTrue(grown < 64L * count, grown + " bytes of heap for " + count + " paths");
    assertEquals("train/n00000153/n00000153_199999.JPEG", table.path(count - 1));
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
