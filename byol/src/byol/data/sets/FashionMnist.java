package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.Split;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fashion-MNIST: 60,000 and 10,000 gray images of clothes, 28 × 28, in four IDX files. Xiao, Rasul,
 * Vollgraf (arXiv 1708.07747).
 */
public final class FashionMnist {

  static final String NAME = "fashion-mnist";
  static final String PACKAGE = "dataset-fashion-mnist";

  /** The names of its files: images and labels of the training split, then of the test split. */
  public static final List<String> FILES =
      List.of(
          "train-images-idx3-ubyte.gz",
          "train-labels-idx1-ubyte.gz",
          "t10k-images-idx3-ubyte.gz",
          "t10k-labels-idx1-ubyte.gz");

  private static final List<String> CLASSES =
      List.of(
          "T-shirt/top",
          "Trouser",
          "Pullover",
          "Dress",
          "Coat",
          "Sandal",
          "Shirt",
          "Sneaker",
          "Bag",
          "Ankle boot");
  private static final String REMEDY = "it can be fetched";

  static final NamedDataset NAMED =
      new NamedDataset(
          NAME,
          "70,000 gray images of clothes, 28 x 28, 10 classes",
          REMEDY,
          false,
          (_, paths, split) -> open(paths, split));

  private FashionMnist() {}

  /** The best folder that holds the four files, if there is one. */
  static Optional<Path> find(DataPaths paths) {
    return paths.candidates(NAME).stream().filter(FashionMnist::isComplete).findFirst();
  }

  /** Whether a folder holds the four files, each plain or compressed. */
  static boolean isComplete(Path folder) {
    return FILES.stream().allMatch(file -> Files.isRegularFile(locate(folder, file)));
  }

  /** Reads a split from wherever it is. */
  static ImageDataset open(DataPaths paths, Split split) {
    Path folder =
        find(paths)
            .orElseThrow(
                () ->
                    new FetchableException(
                        "fashion-mnist (the files %s) is in none of %s; %s"
                            .formatted(FILES, paths.candidates(NAME), REMEDY),
                        null,
                        NAME));
    return read(folder, split);
  }

  /** Reads a split from a folder. */
  static IdxDataset read(Path folder, Split split) {
    int first = split == Split.TRAIN ? 0 : 2;
    try {
      return IdxDataset.read(
          NAME,
          locate(folder, FILES.get(first)),
          locate(folder, FILES.get(first + 1)),
          CLASSES,
          ChannelStats.FASHION_MNIST,
          REMEDY);
    } catch (DataException e) {
      throw new FetchableException(e.getMessage(), e, NAME);
    }
  }

  private static Path locate(Path folder, String file) {
    Path plain = folder.resolve(file.substring(0, file.length() - ".gz".length()));
    return Files.isRegularFile(plain) ? plain : folder.resolve(file);
  }
}
