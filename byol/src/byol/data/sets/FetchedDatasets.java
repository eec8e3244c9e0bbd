package byol.data.sets;

import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data sets in the usual forms that have a name because they can be fetched. */
final class FetchedDatasets {

  static final NamedDataset IMAGENETTE =
      inForm(
          "imagenette",
          "13,394 photographs, 10 classes of ImageNet, by fast.ai",
          "imagenette2-320");

  static final NamedDataset TINY_IMAGENET =
      inForm(
          "tiny-imagenet",
          "120,000 color images, 64 x 64, 200 classes, 10,000 of them without labels",
          "tiny-imagenet-200",
          "tiny-imagenet-200.zip");

  private FetchedDatasets() {}

  /**
   * One that needs no reader of its own.
   *
   * @param places below the folder that its SPEC says, in which it may be
   */
  private static NamedDataset inForm(String name, String what, String... places) {
    return new NamedDataset(
        name,
        what,
        "it can be fetched",
        true,
        new NamedDataset.Source() {
          @Override
          public ImageDataset open(Path folder, DataPaths paths, Split split) {
            return Datasets.files(place(folder), split, IndexCache.ofProcess(), ScanListener.NONE);
          }

          private String place(Path folder) {
            for (String place : places) {
              if (Files.exists(folder.resolve(place))) {
                return folder.resolve(place).toString();
              }
            }
            return folder.toString();
          }
        });
  }
}
