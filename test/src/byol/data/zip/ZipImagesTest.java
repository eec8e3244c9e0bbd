package byol.data.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.FolderSpec;
import byol.data.index.IndexCache;
import byol.data.index.StoredImages;
import byol.data.sets.Datasets;
import byol.image.UnusableImageException;
import byol.testing.TarFixture;
import byol.testing.TinyImageNetFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipImagesTest {

  private static final int FLAGS = 8;
  private static final int CHECKSUM = 16;

  @TempDir Path folder;

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("images.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < names.length; i++) {
        byte[] png = TarFixture.png(i + 1 << 16);
        ZipEntry entry = new ZipEntry(names[i]);
        if (i % 2 == 1) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(png.length);
          CRC32 crc = new CRC32();
          crc.update(png);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(png);
      }
    }
    return file;
  }

  private static ZipImages open(Path file, IndexCache cache) {
    return ZipImages.open(FolderSpec.guessed(file), Split.TRAIN, cache, ScanListener.NONE);
  }

  /** The class of each image of a split, by its name, and its red. */
  private static Map<String, String> content(Path file, Split split) {
    ImageDataset images = Datasets.open(file.toString(), split);
    Map<String, String> content = new TreeMap<>();
    for (int i = 0; i < images.size(); i++) {
      String label = images.label(i) < 0 ? "" : images.classNames().get(images.label(i)) + " ";
      content.put(
          images.source(i).substring(file.toString().length() + 1),
          label + images.image(i).at(0, 0, 0));
    }
    return content;
  }

  private static String failure(Path file) {
    return assertThrows(DataException.class, () -> Datasets.open(file.toString(), Split.TRAIN))
        .getMessage();
  }

  @Test
  void foldersInItAreWhatTheyAreOnTheDisk() throws IOException {
    Path file =
        zip(
            "pets/train/cat/1.png",
            "pets/train/cat/2.png",
            "pets/train/dog/deep/3.png",
            "pets/val/cat/4.png",
            "pets/val/dog/5.png",
            "pets/train/dog/.hidden.png",
            "pets/train/@eaDir/6.png",
            "__MACOSX/pets/train/cat/._1.png");
    assertEquals(
        Map.of(
            "pets/train/cat/1.png", "cat 1",
            "pets/train/cat/2.png", "cat 2",
            "pets/train/dog/deep/3.png", "dog 3"),
        content(file, Split.TRAIN));
    assertEquals(
        Map.of("pets/val/cat/4.png", "cat 4", "pets/val/dog/5.png", "dog 5"),
        content(file, Split.TEST));
    ImageDataset train = Datasets.open(file.toString(), Split.TRAIN);
    assertEquals(
        "train is for training, val is held out; its folders are the classes",
        train.reading().layout());
    assertTrue(train.reading().notes().toString().contains("hidden: dog/.hidden.png"));
  }

  @Test
  void aZipOfTheLayoutOfTinyImageNetIsUnderstood() throws IOException {
    Path tree = folder.resolve("tiny-imagenet-200");
    TinyImageNetFixture.write(tree);
    Path file = folder.resolve("tiny-imagenet-200.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
        Stream<Path> files = Files.walk(tree)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(path).toString()));
        Files.copy(path, out);
      }
    }
    ImageDataset val = Datasets.open(file.toString(), Split.TEST);
    assertEquals(TinyImageNetFixture.CLASSES, val.classNames());
    assertEquals(6, val.size());
    assertEquals(9, Datasets.open(file.toString(), Split.TRAIN).size());
    assertEquals(2, Datasets.all(file.toString(), ScanListener.NONE).get("other").size());
  }

  @Test
  void twoReadingsAreRefusedAsForAFolder() throws IOException {
    assertTrue(failure(zip("train/1.png", "cat/2.png")).contains("If each folder is a class"));
  }

  @Test
  void namesThatLeadOutAreLeftOut() throws IOException {
    Path file = zip("a/1.png", "../2.png", "a/../../3.png", "/etc/4.png", "b/5.png");
    int found = 0;
    for (ImageDataset part : Datasets.all(file.toString(), ScanListener.NONE).values()) {
      found += part.size();
      String notes = part.reading().notes().toString();
      assertTrue(notes.contains("../2.png (its name leads out of the archive)"), notes);
      assertTrue(notes.contains("etc/4.png (its name leads out of the archive)"), notes);
    }
    assertEquals(2, found);
  }

  @Test
  void zip64AndNamesOfOtherSystemsAreRead() throws IOException {
    Path file = folder.resolve("wide.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file.toFile())) {
      out.setUseZip64(Zip64Mode.Always);
      for (String name : List.of("a/1.png", "b\\2.png", "a/3.png", "b\\4.png")) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        out.putArchiveEntry(entry);
        out.write(TarFixture.png((name.charAt(2) - '0') << 16));
        out.closeArchiveEntry();
      }
    }
    Map<String, String> content = new TreeMap<>();
    for (ImageDataset part : Datasets.all(file.toString(), ScanListener.NONE).values()) {
      for (int i = 0; i < part.size(); i++) {
        content.put(
            part.source(i).substring(file.toString().length() + 1), part.image(i).at(0, 0, 0) + "");
      }
    }
    assertEquals(Map.of("a/1.png", "1", "a/3.png", "3", "b/2.png", "2", "b/4.png", "4"), content);
  }

  /** Changes a byte of what the directory says of the members of which the number is wanted. */
  private static void change(Path file, int at, IntPredicate wanted, IntUnaryOperator change)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int member = 0;
    for (int i = 0; i < bytes.capacity() - 46; i++) {
      if (bytes.getInt(i) == 0x02014b50 && wanted.test(member++)) {
        bytes.put(i + at, (byte) change.applyAsInt(bytes.get(i + at)));
      }
    }
    Files.write(file, bytes.array());
  }

  @Test
  void oneThatIsEncryptedIsSkippedAndAllOfThemAreRefused() throws IOException {
    Path file = zip("1.png", "2.png", "3.png", "4.png");
    change(file, FLAGS, i -> i == 2, flags -> flags | 1);
    ImageDataset images = Datasets.all(file.toString(), ScanListener.NONE).get("train");
    assertTrue(images.skipped().summary().contains("3.png (it is encrypted)"));
    change(file, FLAGS, i -> true, flags -> flags | 1);
    assertEquals(
        file
            + " is encrypted: unpack it with its password (unzip, 7z x), and name the folder that"
            + " comes out",
        failure(file));
  }

  @Test
  void whatIsNotAsItsChecksumSaysIsRefused() throws IOException {
    Path file = zip("a/1.png", "a/2.png", "a/3", "a/4", "b/5.png", "b/6.png", "b/7", "b/8");
    change(file, CHECKSUM, i -> true, checksum -> checksum ^ 1);
    int found = 0;
    for (ImageDataset part : Datasets.all(file.toString(), ScanListener.NONE).values()) {
      found += part.size();
      for (int i = 0; i < part.size(); i++) {
        int position = i;
        assertEquals(
            "cannot be read from its archive: its checksum is not that of the archive",
            assertThrows(UnusableImageException.class, () -> part.exactImage(position))
                .getMessage());
      }
    }
    assertEquals(8, found, "what it is shows where it begins");
  }

  @Test
  void namesAreTakenAsPathsAre() throws IOException {
    Path file = zip("./a//1.png", "a/./2.png", "./b/3.png", "b//4.png", "a//2.png");
    assertEquals(
        Map.of("a/1.png", "a 1", "a/2.png", "a 2", "b/3.png", "b 3", "b/4.png", "b 4"),
        content(file, Split.TRAIN));
    String notes = Datasets.open(file.toString(), Split.TRAIN).reading().notes().toString();
    assertTrue(notes.contains("a/2.png (a second file of this name in the archive)"), notes);
  }

  @Test
  void whatStandsInFrontOfItDoesNotMatter() throws IOException {
    Path file = zip("a/1.png", "a/2.png", "a/3.png", "b/4.png");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, new byte[1000]);
    Files.write(file, whole, StandardOpenOption.APPEND);
    Map<String, String> content = content(file, Split.TRAIN);
    assertTrue(content.size() >= 2);
    content.forEach((name, value) -> assertEquals(name.charAt(2), value.charAt(2)));
  }

  @Test
  void aTruncatedOneIsRefusedWithAWayOut() throws IOException {
    Path file = zip("a/1.png", "b/2.png");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 30));
    assertTrue(failure(file).contains("the archive is cut off"));
    assertTrue(failure(file).contains("zip -FF images.zip"));
    Files.write(file, new byte[] {'n', 'o'});
    assertTrue(failure(file).contains("not a ZIP archive"));
    Files.write(file, new byte[0]);
    assertTrue(failure(file).contains("not a ZIP archive"));
  }

  /** Whatever is damaged, there are images, or one message. */
  @Test
  void damageEndsInAMessageOrOtherImages() throws IOException {
    Path file = zip("a/1.png", "a/2.png", "b/3.png", "b/4.png", "b/5.png");
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 + i * 31 % 255);
      Files.write(file, damaged);
      try {
        ImageDataset images = open(file, new IndexCache(null, Integer.MAX_VALUE));
        for (int k = 0; k < images.size(); k++) {
          images.image(k);
        }
      } catch (DataException e) {
        assertTrue(e.getMessage().contains(file.toString()) || e.getMessage().contains("images"));
      }
    }
  }

  @Test
  void oneBrokenImageIsReplaced() throws IOException, UnusableImageException {
    Path file = zip("a/1.png", "a/2.png", "a/3.png", "a/4.png", "b/5.png", "b/6.png");
    StoredImages before = open(file, new IndexCache(null, Integer.MAX_VALUE));
    byte[] second = before.content(1);
    byte[] whole = Files.readAllBytes(file);
    int at = indexOf(whole, second);
    Arrays.fill(whole, at, at + second.length, (byte) 7);
    Files.write(file, whole);
    StoredImages after = open(file, new IndexCache(null, Integer.MAX_VALUE));
    after.image(1);
    assertEquals(1, after.skipped().damaged());
  }

  private static int indexOf(byte[] in, byte[] what) {
    for (int i = 0; ; i++) {
      if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
  }

  @Test
  void anIndexIsKeptAndTheArchivesChangesAreSeen() throws IOException, InterruptedException {
    Path file = zip("a/1.png", "a/2.png", "b/3.png");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    IndexCache cache = new IndexCache(folder.resolve("cache"), 1);
    int before = open(file, cache).size();
    assertEquals(before, open(file, cache).size());
    assertTrue(Files.list(folder.resolve("cache")).findAny().isPresent());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(new byte[100]);
    }
    assertThrows(DataException.class, () -> open(file, cache));
  }

  @Test
  void aTrainingRunIsLeftOutAsOnTheDisk() throws IOException {
    Path file =
        zip(
            "cat/1.png",
            "cat/2.png",
            "dog/3.png",
            "dog/4.png",
            "run/config.json",
            "run/checkpoints/5",
            "run/sheets/6.png");
    ImageDataset train = Datasets.open(file.toString(), Split.TRAIN);
    assertEquals(List.of("cat", "dog"), train.classNames());
    assertEquals(0, train.skipped().damaged());
    String notes = train.reading().notes().toString();
    assertTrue(notes.contains("left out: run (the folder of a training run)"), notes);
  }
}
