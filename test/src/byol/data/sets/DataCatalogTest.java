package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ScanListener;
import byol.data.Split;
import byol.testing.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching, with a package made here and a copy in place of the package manager's download. */
class DataCatalogTest {

  @TempDir Path folder;
  private Path files;
  private Path cache;
  private DataPaths paths;

  @BeforeEach
  void setUp() throws IOException {
    files = folder.resolve("files");
    cache = folder.resolve("cache/data");
    Fixtures.fashionMnist(files, 10);
    paths =
        new DataPaths(
            Map.of("BYOL_CACHE", folder.resolve("cache").toString()),
            Optional.of(folder),
            folder.resolve("system"));
  }

  /** A catalog whose "download" runs a shell command. */
  private DataCatalog catalog(String command) {
    return new DataCatalog(paths, new DebianPackage(List.of("sh", "-c", command)));
  }

  private Path deb(String member, int count) throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(compressor(member, tar))) {
      for (String file : FashionMnist.FILES.subList(0, count)) {
        byte[] content = Files.readAllBytes(files.resolve(file));
        TarArchiveEntry entry = new TarArchiveEntry("./usr/share/datasets/fashion-mnist/" + file);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
      }
    }
    Path deb = folder.resolve("dataset.deb");
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(Files.newOutputStream(deb))) {
      add(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
      add(ar, "control.tar.xz", new byte[3]);
      add(ar, member, tar.toByteArray());
    }
    return deb;
  }

  private static OutputStream compressor(String member, OutputStream out) throws IOException {
    return switch (member) {
      case "data.tar.xz" -> new XZCompressorOutputStream(out);
      case "data.tar.gz" -> new GZIPOutputStream(out);
      default -> out;
    };
  }

  private static void add(ArArchiveOutputStream ar, String name, byte[] content)
      throws IOException {
    ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
    ar.write(content);
    ar.closeArchiveEntry();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.tar.xz", "data.tar.gz", "data.tar"})
  void fetchesFromTheDebianPackage(String member) throws IOException {
    Path deb = deb(member, 4);
    List<String> log = new ArrayList<>();
    Path target = catalog("cp '" + deb + "' .").fetch("fashion-mnist", log::add);
    assertEquals(cache.resolve("fashion-mnist"), target);
    assertEquals(10, Datasets.open("fashion-mnist", Split.TRAIN, paths, ScanListener.NONE).size());
    assertEquals(2, log.size());
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(List.of(target), left.toList());
    }
    assertTrue(catalog("exit 1").list().getFirst().installed());
    assertEquals(target, catalog("exit 1").fetch("fashion-mnist", log::add));
  }

  @Test
  void fetchesFromAPackageCompressedByZstandard() throws Exception {
    Path tree = folder.resolve("tree");
    Path control = Files.createDirectories(tree.resolve("DEBIAN")).resolve("control");
    Files.writeString(
        control,
        """
        Package: dataset-fashion-mnist
        Version: 1
        Architecture: all
        Maintainer: Nobody <nobody@example.org>
        Description: test
        """);
    Fixtures.fashionMnist(tree.resolve("usr/share/datasets/fashion-mnist"), 20);
    Path deb = folder.resolve("zst.deb");
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "dpkg-deb is not on this machine");
    Process build =
        new ProcessBuilder("dpkg-deb", "--build", "-Zzstd", tree.toString(), deb.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assumptions.assumeTrue(build.waitFor() == 0, "dpkg-deb cannot write Zstandard: " + said);
    catalog("cp '" + deb + "' .").fetch("fashion-mnist", line -> {});
    assertEquals(20, Datasets.open("fashion-mnist", Split.TEST, paths, ScanListener.NONE).size());
  }

  @Test
  void repeatsWhatThePackageManagerSaid() {
    String message =
        assertThrows(
                DataException.class,
                () -> catalog("echo E: no network; exit 100").fetch("fashion-mnist", s -> {}))
            .getMessage();
    assertTrue(message.contains("status 100"), message);
    assertTrue(message.contains("E: no network"), message);
    assertTrue(message.contains("put its files into " + cache.resolve("fashion-mnist")), message);
    assertFalse(Files.exists(cache.resolve("fashion-mnist")));
  }

  @Test
  void saysSoWhereThereIsNoPackageManager() {
    DataCatalog catalog =
        new DataCatalog(paths, new DebianPackage(List.of("no-such-command-anywhere")));
    String message =
        assertThrows(DataException.class, () -> catalog.fetch("fashion-mnist", s -> {}))
            .getMessage();
    assertTrue(message.contains("cannot run no-such-command-anywhere"), message);
  }

  @Test
  void refusesAPackageThatLacksAFile() throws IOException {
    Path deb = deb("data.tar.xz", 3);
    String message =
        assertThrows(
                DataException.class,
                () -> catalog("cp '" + deb + "' .").fetch("fashion-mnist", s -> {}))
            .getMessage();
    assertTrue(message.contains("has no file t10k-labels-idx1-ubyte.gz"), message);
    assertFalse(Files.exists(cache.resolve("fashion-mnist")));
  }

  @Test
  void keepsNothingOfABrokenPackage() throws IOException {
    Fixtures.truncate(files.resolve("t10k-images-idx3-ubyte.gz"), 0.5);
    Path broken = deb("data.tar.xz", 4);
    assertThrows(
        DataException.class,
        () -> catalog("cp '" + broken + "' .").fetch("fashion-mnist", s -> {}));
    Path cut = deb("data.tar.xz", 4);
    Fixtures.truncate(cut, 0.5);
    String message =
        assertThrows(
                DataException.class,
                () -> catalog("cp '" + cut + "' .").fetch("fashion-mnist", s -> {}))
            .getMessage();
    assertTrue(message.contains("cannot unpack"), message);
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void listsAllByName() throws IOException {
    Files.createDirectories(cache.resolve("cifar100"));
    List<DataCatalog.Entry> entries = catalog("exit 1").list();
    assertEquals(
        List.of(
            "fashion-mnist",
            "shapes",
            "cifar10",
            "cifar100",
            "stl10",
            "imagenette",
            "tiny-imagenet"),
        entries.stream().map(DataCatalog.Entry::name).toList());
    assertFalse(entries.get(0).installed());
    assertTrue(entries.get(0).fetchable());
    assertTrue(entries.get(1).installed());
    assertTrue(entries.get(2).where().contains("data_batch_1.bin"), entries.get(2).where());
    assertEquals("" + cache.resolve("cifar100"), entries.get(3).where());
    assertTrue(entries.subList(2, 7).stream().allMatch(DataCatalog.Entry::fetchable));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cifar10", "cifar100", "stl10"})
  void saysBothWaysToADataSetThatIsNotThere(String name) {
    FetchableException e =
        assertThrows(
            FetchableException.class,
            () -> Datasets.open(name, Split.TRAIN, paths, ScanListener.NONE));
    assertEquals(name, e.name());
    assertTrue(e.getMessage().contains(name + ":DIR"), e.getMessage());
  }

  @Test
  void aMirrorThatIsNotThereIsSaid() {
    Optional<URI> nobody = Optional.of(URI.create("http://localhost:9/data"));
    String message =
        assertThrows(
                DataException.class,
                () -> catalog("exit 1").fetch("cifar10", nobody, s -> {}, ScanListener.NONE))
            .getMessage();
    assertTrue(message.contains("http://localhost:9/data/cifar-10-binary.tar.gz"), message);
    assertTrue(message.contains("there is no connection to the server"), message);
  }

  @Test
  void refusesUnknownNames() {
    String message =
        assertThrows(DataException.class, () -> catalog("exit 1").fetch("imagenet", s -> {}))
            .getMessage();
    assertTrue(message.contains("no such data set"), message);
  }
}
