package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.image.codec.ImageDecoder;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a collection between runs, and what makes it invalid. */
class IndexCacheTest {

  @TempDir Path folder;
  private Path images;
  private IndexCache cache;
  private long hour;

  @BeforeEach
  void makeImages() throws IOException {
    images = folder.resolve("images");
    for (int i = 0; i < 12; i++) {
      Fixtures.picture(
          images.resolve("train/%s/%d.png".formatted(i % 2 == 0 ? "a" : "b", i)), 2, 2, i);
    }
    Fixtures.picture(images.resolve("test/a/1.png"), 2, 2, 3);
    Files.writeString(images.resolve("train/b/broken.png"), "no image");
    cache = new IndexCache(folder.resolve("index"), 5);
    settle();
  }

  /** Makes all folders look as if they were last changed long ago, each time another hour. */
  private void settle() throws IOException {
    FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(3600 * hour++));
    try (Stream<Path> all = Files.walk(images)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        Files.setLastModifiedTime(path, time);
      }
    }
    Path broken = images.resolve("train/b/broken.png");
    if (Files.exists(broken)) {
      Files.setLastModifiedTime(broken, time);
    }
  }

  private ImageFolder open() {
    return ImageFolder.open(images, Split.TRAIN, cache, ScanListener.NONE);
  }

  private static List<String> content(ImageFolder folder) {
    return IntStream.range(0, folder.size())
        .mapToObj(i -> folder.path(i) + " " + folder.label(i))
        .toList();
  }

  private List<Path> kept() throws IOException {
    if (!Files.exists(cache.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.folder())) {
      return files.toList();
    }
  }

  @Test
  void isTakenWithoutLookingIntoTheFiles() throws IOException {
    ImageFolder first = open();
    assertEquals(12, first.size());
    assertEquals(1, kept().size());
    // Overwritten in place: nothing tells, until it is decoded.
    Path victim = first.path(2);
    Files.write(victim, new byte[0]);
    ImageFolder second = open();
    assertEquals(content(first), content(second));
    assertEquals(first.classNames(), second.classNames());
    assertEquals(first.skipped().list(), second.skipped().list());
    assertEquals(13, second.skipped().expected());
    assertEquals(1, second.skipped().damaged());
    second.image(2);
    assertEquals(2, second.skipped().damaged());
  }

  @Test
  void isMadeAnewWhenAFolderChanges() throws IOException {
    open();
    Files.delete(images.resolve("train/a/0.png"));
    Fixtures.picture(images.resolve("train/b/100.png"), 2, 2, 5);
    Fixtures.picture(images.resolve("train/c/deeper/1.png"), 2, 2, 5);
    ImageFolder changed = open();
    assertEquals(13, changed.size());
    assertEquals(List.of("a", "b", "c"), changed.classNames());
    settle();
    assertEquals(content(changed), content(open()));
    Fixtures.picture(images.resolve("train/c/deeper/2.png"), 2, 2, 5);
    assertEquals(14, open().size());
  }

  @Test
  void isMadeAnewForAnotherLimit() throws IOException {
    Path large = Fixtures.picture(images.resolve("train/a/large.png"), 20, 20, 1);
    settle();
    Files.setLastModifiedTime(large, Files.getLastModifiedTime(large.getParent()));
    assertEquals(13, open().size());
    System.setProperty(ImageDecoder.MAX_PIXELS, "399");
    try {
      ImageFolder limited = open();
      assertEquals(12, limited.size());
      assertTrue(limited.skipped().summary().contains("20 x 20 pixels, more than 399 pixels"));
    } finally {
      System.clearProperty(ImageDecoder.MAX_PIXELS);
    }
    assertEquals(13, open().size());
    assertEquals(2, kept().size());
  }

  @Test
  void isMadeAnewWhenASkippedFileIsRepaired() throws IOException {
    open();
    Path broken = images.resolve("train/b/broken.png");
    FileTime folderTime = Files.getLastModifiedTime(broken.getParent());
    Files.write(broken, Files.readAllBytes(images.resolve("train/a/0.png")));
    assertEquals(folderTime, Files.getLastModifiedTime(broken.getParent()));
    ImageFolder repaired = open();
    assertEquals(13, repaired.size());
    assertEquals(0, repaired.skipped().count());
  }

  @Test
  void isNotKeptOfWhatHasJustChangedOrIsSmall() throws IOException {
    Files.setLastModifiedTime(images.resolve("train/a"), FileTime.from(Instant.now()));
    open();
    assertEquals(List.of(), kept());
    settle();
    new IndexCache(cache.folder(), 14).get("x", Split.TRAIN, () -> open().index());
    assertEquals(1, kept().size());
  }

  @Test
  void isMadeAnewWhenItsFileIsDamaged() throws IOException {
    List<String> expected = content(open());
    Path file = kept().getFirst();
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {3, whole.length / 2, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertEquals(expected, content(open()));
    }
    Files.write(file, new byte[0]);
    assertEquals(expected, content(open()));
    Fixtures.truncate(file, 0.5);
    assertEquals(expected, content(open()));
  }

  @Test
  void doesWithoutAPlaceToWriteTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    ImageFolder without =
        ImageFolder.open(
            images, Split.TRAIN, new IndexCache(file.resolve("index"), 1), ScanListener.NONE);
    assertEquals(12, without.size());
  }

  @Test
  void deletesWhatWasOfNoUseForLong() throws IOException {
    Files.createDirectories(cache.folder());
    Path old = Files.writeString(cache.folder().resolve("old.index"), "old");
    Path recent = Files.writeString(cache.folder().resolve("recent.index"), "recent");
    Path unfinished = Files.writeString(cache.folder().resolve("index1.partial"), "half");
    Path foreign = Files.writeString(cache.folder().resolve("notes.txt"), "mine");
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(91)));
    for (Path file : List.of(old, unfinished, foreign)) {
      Files.setLastModifiedTime(file, longAgo);
    }
    Files.setLastModifiedTime(recent, FileTime.from(Instant.now().minus(Duration.ofDays(89))));
    open();
    Path made =
        kept().stream()
            .filter(file -> file.toString().endsWith(".index") && !file.equals(recent))
            .findFirst()
            .orElseThrow();
    assertEquals(Set.of(made, recent, foreign), Set.copyOf(kept()));
    // Use makes it young again.
    Files.setLastModifiedTime(made, longAgo);
    open();
    assertTrue(
        Files.getLastModifiedTime(made).toInstant().isAfter(Instant.now().minusSeconds(3600)));
  }

  @Test
  void keepsTheSplitsApart() throws IOException {
    IndexCache all = new IndexCache(cache.folder(), 1);
    for (int i = 0; i < 2; i++) {
      assertEquals(12, ImageFolder.open(images, Split.TRAIN, all, ScanListener.NONE).size());
      assertEquals(1, ImageFolder.open(images, Split.TEST, all, ScanListener.NONE).size());
    }
    assertEquals(2, kept().size());
  }

  @Test
  void holdsManyImagesInFewBytes() throws IOException {
    int count = 100_000;
    PathTable.Builder files = new PathTable.Builder();
    int[] labels = new int[count];
    List<Stamp> folders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels[i] = i / 1300;
      files.add("n%08d".formatted(labels[i]), "n%08d_%d.JPEG".formatted(labels[i], i));
      if (i % 1300 == 0) {
        folders.add(Stamp.of(images));
      }
    }
    ImageIndex made =
        ImageIndex.ofFiles(
            images,
            files.build(),
            labels,
            List.of("x"),
            new Reading("x", List.of("y")),
            List.of(),
            folders);
    assertTrue(made.heapBytes() < 40L * count, made.heapBytes() + " bytes");
    assertEquals(made, cache.get("many", Split.TRAIN, () -> made));
    ImageIndex kept =
        cache.get(
            "many",
            Split.TRAIN,
            () -> {
              throw new AssertionError("the index is not taken from where it was kept");
            });
    assertNotSame(made, kept);
    assertEquals(made.path(count - 1), kept.path(count - 1));
    assertEquals(made.heapBytes(), kept.heapBytes());
    assertEquals(labels[count - 1], kept.labels()[count - 1]);
  }
}
