package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.data.sets.ShapesDataset;
import byol.json.Json;
import byol.report.ContactSheet;
import byol.testing.Fixtures;
import byol.testing.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking into images and packing them, called as a program would. */
final class DataCommandsTest {
  private static final DataOpener TRAIN_ALONE =
      (spec, split) -> {
        if (split == Split.TEST) {
          throw new MissingSplitException(spec + " has none held out");
        }
        return new ShapesDataset(40, 12, 0);
      };

  @TempDir Path folder;

  @Test
  void anInspectionSaysWhatThereIs() {
    var options = Inspection.Options.of("mine").withOpener(TRAIN_ALONE).withSample(30);
    Inspection found = Inspection.of(options, ScanListener.NONE);
    assertEquals("mine", found.data());
    assertEquals(40, found.trainImages());
    assertEquals(0, found.testImages());
    assertEquals("mine has none held out", found.testProblem());
    assertEquals(10, found.classes().size());
    assertEquals(40, found.colors().measured());
    Path file = folder.resolve("found.json");
    found.write(file);
    assertEquals(40, Json.readObject(file).get("train_images").getAsInt());
  }

  @Test
  void aContactSheetIsAPicture() throws IOException {
    ImageDataset images = new ShapesDataset(40, 12, 0);
    Path file = folder.resolve("sheet.png");
    ContactSheet sheet = new ContactSheet(images, TinyRun.smallest(1).views(), 2, 0);
    sheet.write(file, 3);
    assertEquals(sheet.draw(3).getWidth(), ImageIO.read(file.toFile()).getWidth());
  }

  @Test
  void whatIsPackedCanBeOpened() {
    Path out = folder.resolve("packed");
    List<String> told = new ArrayList<>();
    var listener =
        new PackImages.Listener() {
          @Override
          public void withoutTest(MissingSplitException reason) {
            told.add(reason.getMessage());
          }
        };
    PackImages.Result result =
        PackImages.run(out, PackImages.Options.of("mine").withOpener(TRAIN_ALONE), listener);
    assertEquals(40, result.train().images());
    assertNull(result.test());
    assertEquals(0, result.skipped());
    assertEquals(List.of("mine has none held out"), told);
    // Where nothing is held out, a part of the images is.
    assertEquals(
        40,
        Datasets.open(out.toString(), Split.TRAIN).size()
            + Datasets.open(out.toString(), Split.TEST).size());
    assertTrue(result.train().bytes() > 0);
  }

  @Test
  void splitsOfOtherClassesAreRefusedBeforeOneIsPacked() {
    DataOpener opener =
        (spec, split) ->
            split == Split.TRAIN
                ? new ShapesDataset(40, 12, 0)
                : new Fixtures.NoiseDataset(4, 8, 3);
    List<Split> begun = new ArrayList<>();
    var listener =
        new PackImages.Listener() {
          @Override
          public ScanListener packing(Split split) {
            begun.add(split);
            return ScanListener.NONE;
          }
        };
    var options = PackImages.Options.of("mine").withOpener(opener);
    Path out = folder.resolve("packed");
    String message =
        assertThrows(DataException.class, () -> PackImages.run(out, options, listener))
            .getMessage();
    assertTrue(message.startsWith("the splits have different classes"), message);
    assertEquals(List.of(), begun);
  }
}
