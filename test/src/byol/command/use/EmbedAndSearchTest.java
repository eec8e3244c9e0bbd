package byol.command.use;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.AllImages;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.run.RunDirectory;
import byol.testing.Fixtures;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of features, and what is found in them: of some hundred small images. */
class EmbedAndSearchTest {
  private static final int IMAGES = 300;

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Path encoder;
  private static Path images;

  @BeforeAll
  static void prepare() throws IOException {
    encoder = UseFixtures.run(shared.resolve("run"), TinyRun.IMAGES, "gn:4+ws").path();
    images = UseFixtures.folder(shared.resolve("images"), IMAGES, 16, 3, 1);
  }

  private EmbedImages.Options options(String name) {
    return EmbedImages.Options.of(encoder, images.toString(), folder.resolve(name));
  }

  private static FeatureFile read(Path file) {
    return FeatureFile.read(file);
  }

  @Test
  void everyImageOfEachSplitHasARow() throws IOException {
    EmbedImages.Result result =
        new EmbedImages(options("features.safetensors"), EmbedImages.Listener.NONE).run();
    assertTrue(result.complete());
    assertEquals(IMAGES, result.images());
    Set<String> all;
    try (Stream<Path> files = Files.walk(images)) {
      all = new HashSet<>(files.filter(Files::isRegularFile).map(Path::toString).toList());
    }
    try (var _ = TensorScope.open();
        var embedder = Embedder.open(encoder)) {
      FeatureFile features = read(result.file());
      assertEquals(all, new HashSet<>(features.rows().stream().map(FeatureRow::path).toList()));
      assertEquals(embedder.info().digest(), features.info().encoder());
      for (int row : new int[] {0, 77, IMAGES - 1}) {
        Path file = Path.of(features.rows().get(row).path());
        float[] expected = embedder.embed(List.of(file))[0];
        assertArrayEquals(expected, features.features().select(0, row).toFloatArray(), 1e-5f);
        assertEquals(file.getParent().getFileName().toString(), features.rows().get(row).label());
      }
      assertEquals(
          Datasets.open(images.toString(), Split.TEST).size(),
          features.rows().stream().filter(row -> row.split().equals("test")).count());
    }
  }

  @Test
  void partsBesideTheTwoSplitsAreEmbeddedToo() throws IOException {
    Path data = folder.resolve("parts");
    for (String part : List.of("train", "val", "test")) {
      UseFixtures.folder(data.resolve(part), 20, 16, 3, part.length());
    }
    Path list = folder.resolve("parts.csv");
    StringBuilder lines = new StringBuilder("path,label,split\n");
    try (Stream<Path> files = Files.walk(data)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file ->
                  lines.append(
                      "%s,%s,%s%n"
                          .formatted(
                              file,
                              file.getParent().getFileName(),
                              data.relativize(file).getName(0))));
    }
    Files.writeString(list, lines);
    for (Path source : List.of(data, list)) {
      Path out = folder.resolve("parts.safetensors");
      new EmbedImages(
              EmbedImages.Options.of(encoder, source.toString(), out), EmbedImages.Listener.NONE)
          .run();
      try (var _ = TensorScope.open()) {
        List<FeatureRow> rows = read(out).rows();
        assertEquals(60, rows.size(), source.toString());
        for (FeatureRow row : rows) {
          Path file = Path.of(row.path());
          assertEquals(data.relativize(file).getName(0).toString(), row.split());
          assertEquals(file.getParent().getFileName().toString(), row.label());
        }
      }
    }
  }

  @Test
  void imagesWithoutALabelAreEmbeddedAndCounted() throws IOException {
    Path data = UseFixtures.folder(folder.resolve("mixed"), 60, 16, 3, 4);
    Path stray = Fixtures.picture(data.resolve("montage.png"), 16, 16, 5);
    Path out = folder.resolve("mixed.npy");
    EmbedImages.Result result =
        new EmbedImages(
                EmbedImages.Options.of(encoder, data.toString(), out), EmbedImages.Listener.NONE)
            .run();
    assertEquals(61, result.images());
    assertTrue(result.splits().endsWith(" test; 1 without a label"), result.splits());
    assertTrue(
        Files.readAllLines(folder.resolve("mixed.csv")).stream()
            .anyMatch(line -> line.startsWith(stray + ",,")),
        "the stray image has an empty label");
    // Lists to train on leave it out, and say so.
    Path keep = folder.resolve("kept.csv");
    List<String> warned = new ArrayList<>();
    var options =
        new FindDuplicates.Options(
            encoder, null, out, 1, IndexChoice.AUTO, DataOpener.BY_SPEC, Device.CPU, 1);
    new FindDuplicates(options, warned::add)
        .run(new FindDuplicates.Output(keep, null, null, null), ScanListener.NONE);
    assertEquals(
        List.of("without a label: 1, such as %s; not in the lists".formatted(stray)), warned);
    assertFalse(Files.readString(keep).contains("montage"));
  }

  @Test
  void afterAnInterruptionItGoesOnAndGivesTheSameFile() throws IOException {
    Path whole = folder.resolve("whole.npy");
    new EmbedImages(options("whole.npy"), EmbedImages.Listener.NONE).run();
    AtomicReference<EmbedImages> job = new AtomicReference<>();
    List<String> said = new ArrayList<>();
    var stopping =
        new EmbedImages.Listener() {
          @Override
          public void said(String line) {
            said.add(line);
          }

          @Override
          public void embedded(int done, int total) {
            job.get().requestStop();
          }
        };
    job.set(new EmbedImages(options("parts.npy"), stopping));
    EmbedImages.Result first = job.get().run();
    assertFalse(first.complete());
    assertTrue(first.images() < IMAGES, first::toString);
    assertFalse(Files.exists(first.file()));
    assertTrue(new EmbedImages(options("parts.npy"), said::add).run().complete());
    assertTrue(said.getLast().startsWith("going on behind the " + first.images()), said::toString);
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(first.file()));
    assertEquals(
        Files.readString(folder.resolve("whole.csv")),
        Files.readString(folder.resolve("parts.csv")));
    assertFalse(Files.exists(folder.resolve("parts.npy.part")));
  }

  @Test
  void imagesThatCannotBeUsedAreListedAndDoNotEndIt() throws IOException {
    Path data = UseFixtures.folder(folder.resolve("data"), 20, 16, 3, 2);
    Path bad = Fixtures.picture(data.resolve("bad.png"), 64, 64, 5);
    // In the middle, which only decoding finds.
    byte[] bytes = Files.readAllBytes(bad);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(bad, bytes);
    Files.writeString(data.resolve("text.png"), "no picture");
    var options =
        EmbedImages.Options.of(encoder, "unlabeled:" + data, folder.resolve("features.npy"));
    EmbedImages.Result result = new EmbedImages(options, EmbedImages.Listener.NONE).run();
    assertTrue(result.complete());
    List<String> listed = Files.readAllLines(result.list().orElseThrow());
    assertTrue(listed.stream().anyMatch(line -> line.startsWith(bad + "\t")), listed::toString);
    assertTrue(listed.stream().anyMatch(line -> line.contains("text.png\t")), listed::toString);
    try (var _ = TensorScope.open()) {
      FeatureFile features = read(result.file());
      assertEquals(20, features.rows().size());
      assertTrue(features.rows().stream().noneMatch(row -> row.path().equals(bad.toString())));
    }
    Files.delete(bad);
    Files.delete(data.resolve("text.png"));
    new EmbedImages(options, EmbedImages.Listener.NONE).run();
    assertFalse(Files.exists(result.list().orElseThrow()), "nothing is broken any more");
  }

  private SearchImages.Options search(Path features, List<Path> queries, List<Integer> rows) {
    return new SearchImages.Options(
        encoder,
        null,
        features,
        queries,
        rows,
        5,
        IndexChoice.AUTO,
        DataOpener.BY_SPEC,
        Device.CPU,
        1);
  }

  @Test
  void anIndexIsBuiltOnceAndKeptBesideTheFeatures() throws IOException {
    Path features = folder.resolve("features.npy");
    new EmbedImages(options("features.npy"), EmbedImages.Listener.NONE).run();
    var exact = new SearchImages(search(features, List.of(), List.of(3, 70)), _ -> {}).run(null);
    assertFalse(exact.approximate());
    var options =
        new SearchImages.Options(
            encoder,
            null,
            features,
            List.of(),
            List.of(3, 70),
            5,
            IndexChoice.APPROXIMATE,
            DataOpener.BY_SPEC,
            Device.CPU,
            1);
    Path index = folder.resolve("features.npy.hnsw");
    List<String> said = new ArrayList<>();
    SearchImages.Result first = new SearchImages(options, said::add).run(null);
    assertTrue(first.approximate());
    assertEquals(List.of("building an index of 300 images: " + index), said);
    for (int i = 0; i < 2; i++) {
      assertEquals(
          exact.found().get(i).nearest().stream().map(SearchImages.Hit::row).toList(),
          first.found().get(i).nearest().stream().map(SearchImages.Hit::row).toList());
    }
    said.clear();
    assertEquals(first, new SearchImages(options, said::add).run(null));
    assertEquals(List.of("by the index " + index), said);
    // Of other features it is not used.
    RunDirectory other = UseFixtures.run(folder.resolve("other"), TinyRun.IMAGES, "bn");
    new EmbedImages(
            EmbedImages.Options.of(other.path(), images.toString(), features),
            EmbedImages.Listener.NONE)
        .run();
    said.clear();
    var again =
        new SearchImages.Options(
            null,
            null,
            features,
            List.of(),
            List.of(3),
            5,
            IndexChoice.APPROXIMATE,
            DataOpener.BY_SPEC,
            Device.CPU,
            1);
    new SearchImages(again, said::add).run(null);
    assertTrue(said.getFirst().contains("is of other features"), said::toString);
    assertEquals(2, said.size());
  }

  @Test
  void anImageIsNearestToItselfAndItsLikeAreDrawn() throws IOException {
    Path features = folder.resolve("features.safetensors");
    new EmbedImages(options("features.safetensors"), EmbedImages.Listener.NONE).run();
    Path query;
    try (Stream<Path> files = Files.walk(images)) {
      query = files.filter(Files::isRegularFile).sorted().skip(40).findFirst().orElseThrow();
    }
    Path sheet = folder.resolve("similar.png");
    var searching =
        new SearchImages(search(features, List.of(query), List.of(3)), EmbedImages.Listener.NONE);
    SearchImages.Result result = searching.run(sheet);
    SearchImages.Hit first = result.found().getFirst().nearest().getFirst();
    assertEquals(query.toString(), first.path());
    assertEquals(1, first.similarity(), 1e-5);
    assertEquals(5, result.found().getLast().nearest().size());
    assertTrue(result.found().getLast().nearest().stream().noneMatch(hit -> hit.row() == 3));
    assertTrue(ImageIO.read(sheet.toFile()).getWidth() > 500);
    // Without a file of features, the same is found.
    var live =
        new SearchImages(
            SearchImages.Options.of(encoder, images.toString(), List.of(query)),
            EmbedImages.Listener.NONE);
    List<SearchImages.Hit> nearest = live.run(null).found().getFirst().nearest();
    assertEquals(
        result.found().getFirst().nearest().stream().map(SearchImages.Hit::path).toList(),
        nearest.stream().limit(5).map(SearchImages.Hit::path).toList());
    assertEquals(10, nearest.size());
  }

  /** It comes first, and has no label: the copy with one would be dropped for it. */
  @Test
  void aStrayIsNotKeptInPlaceOfItsCopy() throws IOException {
    Path data = UseFixtures.folder(folder.resolve("strays"), 60, 16, 3, 6);
    Path copied;
    try (Stream<Path> all = Files.walk(data)) {
      copied = all.filter(Files::isRegularFile).sorted().skip(7).findFirst().orElseThrow();
    }
    Files.copy(copied, data.resolve("000.png"));
    Path keep = folder.resolve("kept.csv");
    Path drop = folder.resolve("dropped.csv");
    var options =
        new FindDuplicates.Options(
            encoder, data.toString(), null, 1, IndexChoice.AUTO, DataOpener.BY_SPEC, Device.CPU, 1);
    FindDuplicates.Result result =
        new FindDuplicates(options, EmbedImages.Listener.NONE)
            .run(new FindDuplicates.Output(keep, drop, null, null), ScanListener.NONE);
    assertEquals(1, result.duplicates());
    assertEquals(copied.toString(), result.groups().getFirst().getFirst().path());
    assertTrue(Files.readString(keep).contains(copied + ","));
    assertEquals(1, Files.readAllLines(drop).size());
  }

  @Test
  void imagesOfBothSplitsThatAreCalledTheSameAreToldApart() {
    DataOpener both = (_, _) -> TinyRun.IMAGES;
    int size = TinyRun.IMAGES.size();
    try (var _ = TensorScope.open();
        var embedder = Embedder.open(encoder)) {
      var source = new Gallery.Source(encoder, "shapes", null, both, Device.CPU, 1);
      Gallery gallery = Gallery.open(source, embedder, EmbedImages.Listener.NONE);
      assertEquals(2 * size, gallery.rows().size());
      FeatureRow ofTrain = gallery.rows().get(3);
      FeatureRow ofTest = gallery.rows().get(size + 3);
      assertEquals(ofTrain.path(), ofTest.path());
      assertEquals(ofTrain.path() + " (train)", ofTrain.name());
      assertEquals(ofTest.path() + " (test)", ofTest.name());
      AllImages all = gallery.images(both);
      assertEquals(Map.of(3, 3, size + 3, size + 3), gallery.indices(all, Set.of(3, size + 3)));
      // Also where they stand in another order than the images.
      var other = new Gallery(gallery.info(), gallery.features(), gallery.rows().reversed());
      assertEquals(Map.of(0, 2 * size - 1, size, size - 1), other.indices(all, Set.of(0, size)));
    }
    assertEquals("photos/test/7.png", new FeatureRow("photos/test/7.png", "cat", "test").name());
    assertEquals("a/latest.png (test)", new FeatureRow("a/latest.png", null, "test").name());
  }

  @Test
  void featuresOfAnotherEncoderAreRefused() throws IOException {
    Path features = folder.resolve("features.npy");
    new EmbedImages(options("features.npy"), EmbedImages.Listener.NONE).run();
    RunDirectory other = UseFixtures.run(folder.resolve("other"), TinyRun.IMAGES, "bn");
    Path query = folder.resolve("query.png");
    Fixtures.picture(query, 16, 16, 9);
    for (List<Path> queries : List.of(List.of(query), List.<Path>of())) {
      var options =
          new SearchImages.Options(
              other.path(),
              null,
              features,
              queries,
              List.of(3),
              5,
              IndexChoice.AUTO,
              DataOpener.BY_SPEC,
              Device.CPU,
              1);
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> new SearchImages(options, EmbedImages.Listener.NONE).run(null));
      assertTrue(e.getMessage().contains("another encoder"), e.getMessage());
    }
    Path text = Files.writeString(folder.resolve("query.txt"), "no picture");
    assertThrows(
        DataException.class,
        () ->
            new SearchImages(search(features, List.of(text), List.of()), EmbedImages.Listener.NONE)
                .run(null));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SearchImages(
                    search(features, List.of(), List.of(IMAGES)), EmbedImages.Listener.NONE)
                .run(null));
  }

  @Test
  void copiesAreFoundAndListsWithoutThemAreDataSets() throws IOException {
    Path data = UseFixtures.folder(folder.resolve("data"), 40, 16, 3, 3);
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Path copy = files.get(5).resolveSibling("zz, copy.png");
    Files.copy(files.get(5), copy);
    Files.copy(files.get(20), files.get(20).resolveSibling("zz.png"));
    var options =
        new FindDuplicates.Options(
            encoder,
            data.toString(),
            null,
            0.999999,
            IndexChoice.AUTO,
            DataOpener.BY_SPEC,
            Device.CPU,
            1);
    Path keep = folder.resolve("keep.csv");
    Path drop = folder.resolve("drop.csv");
    Path sheet = folder.resolve("groups.png");
    Path json = folder.resolve("groups.json");
    FindDuplicates.Result result =
        new FindDuplicates(options, EmbedImages.Listener.NONE)
            .run(new FindDuplicates.Output(keep, drop, sheet, json), ScanListener.NONE);
    assertEquals(2, result.duplicates(), result::toString);
    assertEquals(42, result.images());
    List<String> dropped = Files.readAllLines(drop);
    assertEquals("path,label,split", dropped.getFirst());
    assertEquals(3, dropped.size());
    assertTrue(ImageIO.read(sheet.toFile()).getHeight() > 300);
    assertTrue(Files.readString(json).contains("zz, copy.png"));
    int kept = 0;
    for (Split split : Split.values()) {
      kept += Datasets.open(keep.toString(), split).size();
    }
    assertEquals(40, kept);
    // Generated images are no files that a list could name.
    var shapes =
        new FindDuplicates.Options(
            encoder,
            "shapes",
            null,
            0.99,
            IndexChoice.AUTO,
            (_, split) -> split == Split.TRAIN ? TinyRun.IMAGES : TinyRun.IMAGES,
            Device.CPU,
            1);
    Path none = folder.resolve("none.csv");
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new FindDuplicates(shapes, EmbedImages.Listener.NONE)
                    .run(new FindDuplicates.Output(none, null, null, null), ScanListener.NONE));
    assertTrue(e.getMessage().contains("no files of their own"), e.getMessage());
    assertFalse(Files.exists(none));
  }
}
