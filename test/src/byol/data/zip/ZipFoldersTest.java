package byol.data.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in archives that are named, and the ways out that messages name. */
class ZipFoldersTest {

  @TempDir Path folder;

  private Path zip(String... names) throws IOException {
    return named("images.zip", names);
  }

  /** Images of twenty numbers for each name that ends with a slash; others are texts. */
  private Path named(String archive, String... names) throws IOException {
    Path file = folder.resolve(archive);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        for (int i = 0; i < (name.endsWith("/") ? 20 : 1); i++) {
          boolean image = name.endsWith("/") || name.endsWith(".png");
          out.putNextEntry(new ZipEntry(name.endsWith("/") ? name + i + ".png" : name));
          out.write(image ? TarFixture.png(i) : "text".getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
    return file;
  }

  private static String failure(String spec) {
    return assertThrows(DataException.class, () -> Datasets.open(spec, Split.TRAIN)).getMessage();
  }

  /** How many images there are in both splits, and their classes. */
  private static void assertOpens(String spec, int images, String... classes) {
    int found = 0;
    for (Split split : Split.values()) {
      ImageDataset part = part(spec, split);
      found += part == null ? 0 : part.size();
      if (part != null) {
        assertEquals(List.of(classes), part.classNames(), spec);
        part.image(0);
      }
    }
    assertEquals(images, found, spec);
    assertFalse(Datasets.isMissing(spec), spec);
    int all =
        Datasets.all(spec, ScanListener.NONE).values().stream().mapToInt(ImageDataset::size).sum();
    assertTrue(all >= images, spec);
  }

  private static ImageDataset part(String spec, Split split) {
    try {
      return Datasets.open(spec, split);
    } catch (MissingSplitException e) {
      return null;
    }
  }

  @Test
  void aTextBesideTheOnlyFolderHidesNoClasses() throws IOException {
    Path zip = zip("README.txt", "LICENSE", "flowers/rose/", "flowers/tulip/");
    assertOpens(zip.toString(), 40, "rose", "tulip");
    assertOpens("classes:" + zip, 40, "rose", "tulip");
    assertOpens(zip + "/flowers", 40, "rose", "tulip");
    assertOpens("unlabeled:" + zip, 40);
    // An image is not to be lost.
    assertOpens(zip("cover.png", "flowers/rose/", "flowers/tulip/").toString(), 41);
  }

  @Test
  void labelsBesideTheOnlyFolderAreNamed() throws IOException {
    Path zip = zip("labels.csv", "photos/");
    ImageDataset images = Datasets.open(zip.toString(), Split.TRAIN);
    assertEquals(
        List.of(
            "labels.csv may hold the labels: unpack %s (unzip, 7z x), and name a list with the"
                    .formatted(zip)
                + " columns path and label"),
        images.reading().notes());
  }

  @Test
  void theOnlyClassIsAClassIfThatIsSaid() throws IOException {
    Path zip = zip("cat/");
    assertOpens(zip.toString(), 20);
    assertOpens("classes:" + zip, 20, "cat");
  }

  @Test
  void aFolderWithinIsNamedAsTheMessageSays() throws IOException {
    Path zip = zip("cover.png", "flowers/rose/", "flowers/tulip/");
    String layout = Datasets.open(zip.toString(), Split.TRAIN).reading().layout();
    assertTrue(layout.startsWith("images.zip"), layout);
    zip = zip("docs/readme.txt", "flowers/rose/", "flowers/tulip/");
    layout = Datasets.open(zip.toString(), Split.TRAIN).reading().layout();
    assertTrue(layout.endsWith("name it, %s/flowers".formatted(zip)), layout);
    assertOpens(zip + "/flowers", 40, "rose", "tulip");
  }

  @Test
  void partsOrClassesAreSaidAsTheMessageSays() throws IOException {
    Path zip = zip("data/train/", "data/cat/");
    String message = failure(zip.toString());
    assertTrue(message.contains("each folder is a class: 'classes:%s/data'".formatted(zip)));
    assertTrue(message.contains("'train=%s/data/train,test=DIR'".formatted(zip)), message);
    assertOpens("classes:%s/data".formatted(zip), 40, "cat", "train");
    assertOpens("train=%1$s/data/train,test=%1$s/data/cat".formatted(zip), 40);
    assertOpens(zip + "/data/cat", 20);
  }

  @Test
  void imagesBesideClassesAreLeftOutAsTheMessageSays() throws IOException {
    Path zip = zip("data/", "data/cat/", "data/dog/");
    String message = failure(zip.toString());
    assertTrue(message.contains("leave them out: 'classes:%s/data'".formatted(zip)), message);
    assertTrue(message.contains("'unlabeled:%s/data'".formatted(zip)), message);
    assertOpens("classes:%s/data".formatted(zip), 40, "cat", "dog");
    assertOpens("unlabeled:%s/data".formatted(zip), 60);
  }

  @Test
  void partsFurtherDownAreNamedAsTheMessageSays() throws IOException {
    Path zip = zip("images/train/", "images/val/", "masks/");
    String message = failure(zip.toString());
    assertTrue(message.contains("name it: %s/images".formatted(zip)), message);
    assertTrue(message.contains("unpack %s (unzip, 7z x), and name the images".formatted(zip)));
    assertOpens(zip + "/images", 40);
    assertOpens("classes:" + zip, 60, "images", "masks");
  }

  @Test
  void partsOfTwoPlacesAreRefusedWithAWayOut() throws IOException {
    Path one = named("one.zip", "cat/", "dog/");
    Path two = named("two.zip", "cat/", "dog/");
    Fixtures.picture(folder.resolve("disk/cat/1.png"), 2, 2, 1);
    for (Path other : List.of(two, folder.resolve("disk"))) {
      for (String spec :
          List.of(
              "train=%s,test=%s".formatted(one, other), "train=%s,test=%s".formatted(other, one))) {
        assertTrue(failure(spec).contains("do not lie in one archive: unpack it"), failure(spec));
      }
    }
    String within = failure("train=%1$s,test=%1$s/cat".formatted(one));
    assertTrue(within.contains("one is within the other"), within);
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Path zip = zip("cat/", "dog/");
    for (String spec : List.of(zip + "/cow", "classes:%s/cow".formatted(zip), zip + "/cat/1.png")) {
      assertTrue(failure(spec).contains("is not a folder; name a folder"), failure(spec));
    }
  }
}
