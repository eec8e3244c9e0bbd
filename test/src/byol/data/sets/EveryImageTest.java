package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import byol.data.shard.TarShards;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened when every image of a data set is wanted, with a label or without. */
class EveryImageTest {
  private static final int STL_RECORD = 3 * 96 * 96;

  @TempDir Path folder;

  private int pictures;

  private void pictures(String... places) {
    for (String place : places) {
      Path file = folder.resolve(place);
      try {
        Files.createDirectories(file.getParent());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      Fixtures.picture(file, 16, 16, ++pictures);
    }
  }

  /** How many images of each split there are of each label; none is {@code -}. */
  private static Map<String, Map<String, Integer>> count(String spec) {
    Map<String, Map<String, Integer>> splits = new TreeMap<>();
    Datasets.all(spec, ScanListener.NONE)
        .forEach(
            (split, images) -> {
              Map<String, Integer> labels = new TreeMap<>();
              for (int i = 0; i < images.size(); i++) {
                int label = images.label(i);
                String name = label == ImageDataset.NO_LABEL ? "-" : images.classNames().get(label);
                labels.merge(name, 1, Integer::sum);
              }
              splits.put(split, labels);
            });
    return splits;
  }

  private static int fitting(String spec) {
    return Arrays.stream(Split.values()).mapToInt(s -> Datasets.open(spec, s).size()).sum();
  }

  @Test
  void ofAFolderWithParts() {
    pictures("train/cat/1.png", "train/cat/2.png", "train/dog/3.png", "train/montage.png");
    pictures("test/cat/1.png", "test/dog/2.png", "test/stray.png", "test/fox/9.png");
    pictures("val/dog/1.png", "extra/deep/1.png", "extra/2.png", "cover.png");
    assertEquals(
        Map.of(
            "train",
            Map.of("cat", 2, "dog", 1, "-", 1),
            "test",
            Map.of("cat", 1, "dog", 1, "fox", 1, "-", 1),
            "val",
            Map.of("dog", 1),
            "other",
            Map.of("-", 3)),
        count(folder.toString()));
    // To learn from it, the class that the training images lack is refused as before.
    String message =
        assertThrows(DataException.class, () -> Datasets.open(folder.toString(), Split.TEST))
            .getMessage();
    assertTrue(message.contains("is of no class"), message);
  }

  @Test
  void ofAFolderOfClasses() {
    pictures(
        IntStream.range(0, 60)
            .mapToObj("%d.png"::formatted)
            .map("a/"::concat)
            .toArray(String[]::new));
    pictures(
        IntStream.range(0, 60)
            .mapToObj("%d.png"::formatted)
            .map("b/"::concat)
            .toArray(String[]::new));
    pictures("contact.png", "sheet.png", "third.png");
    Map<String, Map<String, Integer>> all = count(folder.toString());
    int unlabeled = all.values().stream().mapToInt(split -> split.getOrDefault("-", 0)).sum();
    assertEquals(3, unlabeled);
    assertEquals(
        123, all.values().stream().flatMap(s -> s.values().stream()).mapToInt(n -> n).sum());
    assertEquals(120, fitting(folder.toString()));
  }

  @Test
  void ofTestImagesThatLieInNoFoldersOfClasses() {
    pictures("train/a/1.png", "train/b/2.png", "test/3.png", "test/4.png");
    assertEquals(
        Map.of("train", Map.of("a", 1, "b", 1), "test", Map.of("-", 2)), count(folder.toString()));
  }

  @Test
  void ofAList() throws IOException {
    pictures("1.png", "2.png", "3.png", "4.png", "5.png");
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "path,label,split\n"
            + "1.png,cat,train\n"
            + "2.png,,train\n"
            + "3.png,dog,test\n"
            + "4.png,,val\n"
            + "5.png,cat,val\n");
    assertEquals(
        Map.of(
            "train",
            Map.of("cat", 1, "-", 1),
            "test",
            Map.of("dog", 1),
            "val",
            Map.of("-", 1, "cat", 1)),
        count(list.toString()));
    assertThrows(DataException.class, () -> Datasets.open(list.toString(), Split.TRAIN));
  }

  private void shard(String name, int from, int... labels) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try (TarFixture tar = new TarFixture(file)) {
      for (int i = 0; i < labels.length; i++) {
        String key = "%s%03d".formatted(name.charAt(0), from + i);
        if (labels[i] < 0) {
          tar.add(key + ".png", TarFixture.png(from + i));
        } else {
          tar.sample(key, from + i, labels[i]);
        }
      }
    }
  }

  @Test
  void ofArchivesThatAreNamedAfterTheirPart() {
    shard("train-0.tar", 0, 0, 1, 0, -1);
    shard("test-0.tar", 10, 0, 1);
    shard("val-0.tar", 20, 1, -1);
    shard("extra.tar", 30, -1, -1, -1);
    Map<String, Map<String, Integer>> expected =
        Map.of(
            "train", Map.of("0", 2, "1", 1, "-", 1),
            "test", Map.of("0", 1, "1", 1),
            "val", Map.of("1", 1, "-", 1),
            "other", Map.of("-", 3));
    assertEquals(expected, count(folder.toString()));
    assertEquals(expected, count(folder.resolve("*.tar").toString()));
    assertEquals(5, fitting(folder.toString()));
  }

  @Test
  void ofArchivesInFoldersOfTheParts() {
    shard("train/a.tar", 0, 0, 1);
    shard("test/a.tar", 10, 0);
    shard("validation/a.tar", 20, 1);
    shard("unlabeled/a.tar", 30, -1, -1);
    shard("more.tar", 40, 1);
    assertEquals(
        Map.of(
            "train", Map.of("0", 1, "1", 1),
            "test", Map.of("0", 1),
            "val", Map.of("1", 1),
            "unlabeled", Map.of("-", 2),
            "other", Map.of("1", 1)),
        count(folder.toString()));
  }

  @Test
  void ofArchivesThatHoldBothSplits() {
    int[] labels = IntStream.range(0, 60).map(i -> i % 7 == 0 ? -1 : i % 2).toArray();
    shard("data.tar", 0, labels);
    Map<String, Map<String, Integer>> all = count(folder.toString());
    assertEquals(2, all.size(), all::toString);
    assertEquals(
        60, all.values().stream().flatMap(s -> s.values().stream()).mapToInt(n -> n).sum());
    assertEquals(9, all.values().stream().mapToInt(split -> split.getOrDefault("-", 0)).sum());
    assertEquals(51, fitting(folder.toString()));
  }

  @Test
  void ofSetsThatHaveAName() throws IOException {
    assertEquals(
        List.of("train", "test"), List.copyOf(Datasets.all("shapes", ScanListener.NONE).keySet()));
    for (String part : List.of("train", "test")) {
      int records = part.equals("train") ? 5_000 : 8_000;
      Fixtures.sparse(folder.resolve(part + "_X.bin"), (long) records * STL_RECORD, 0, new byte[1]);
      byte[] labels = new byte[records];
      Arrays.fill(labels, (byte) 1);
      Files.write(folder.resolve(part + "_y.bin"), labels);
    }
    assertEquals(List.of("test", "train"), List.copyOf(count("stl10:" + folder).keySet()));
    Fixtures.sparse(folder.resolve("unlabeled_X.bin"), 100_000L * STL_RECORD, 0, new byte[] {42});
    assertEquals(Map.of("-", 100_000), count("stl10:" + folder).get("unlabeled"));
    assertEquals(Map.of("airplane", 5_000), count("stl10-unlabeled:" + folder).get("labeled"));
  }

  /** No part takes the place of another that is called like it, nor its index. */
  @Test
  void ofArchivesBesidePartsOfTheSameName() throws IOException {
    shard("both/data-0.tar", 0, IntStream.range(0, 60).map(i -> i % 2).toArray());
    shard("both/train/extra.tar", 70, 0, 1, 1);
    Map<String, Map<String, Integer>> all = count(folder.resolve("both").toString());
    assertEquals(Set.of("train", "test", "train (other)"), all.keySet());
    assertEquals(Map.of("0", 1, "1", 2), all.get("train (other)"));
    shard("more/train/a.tar", 0, 0, 1);
    shard("more/test/a.tar", 10, 0);
    shard("more/test-1.tar", 20, 1, 1);
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    try (Stream<Path> paths = Files.walk(folder.resolve("more"))) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.setLastModifiedTime(path, longAgo);
      }
    }
    IndexCache cache = new IndexCache(folder.resolve("index"), 1);
    for (int i = 0; i < 2; i++) {
      Map<String, ImageDataset> more =
          TarShards.all(folder.resolve("more").toString(), cache, ScanListener.NONE);
      assertEquals(List.of("train", "test", "test (other)"), List.copyOf(more.keySet()));
      assertEquals(1, more.get("test").size());
      assertEquals(2, more.get("test (other)").size());
    }
  }
}
