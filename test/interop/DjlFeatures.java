import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.repository.zoo.Criteria;
import ai.djl.translate.NoopTranslator;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads every TorchScript file of a folder with DJL and compares the features that it gives with
 * those of values.npz: NAME_images and NAME_features, without a dot, by which DJL would take them
 * for a dictionary. Ends with 1 if any differ by more than 1e-5 of the largest. OtherLoadersTest
 * runs it where DJL is there.
 */
public final class DjlFeatures {
  private static final double TOLERANCE = 1e-5;

  private DjlFeatures() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    boolean right = true;
    try (NDManager manager = NDManager.newBaseManager();
        InputStream in = Files.newInputStream(folder.resolve("values.npz"));
        Stream<Path> files = Files.list(folder)) {
      NDList values = NDList.decode(manager, in);
      List<Path> models = files.filter(file -> file.toString().endsWith(".pt")).sorted().toList();
      for (Path model : models) {
        double difference = difference(model, values);
        System.out.printf("%s: %.1e%n", model.getFileName(), difference);
        right &= difference <= TOLERANCE;
      }
      right &= !models.isEmpty();
    }
    System.exit(right ? 0 : 1);
  }

  private static double difference(Path file, NDList values) throws Exception {
    String name = file.getFileName().toString().replace(".pt", "");
    Criteria<NDList, NDList> criteria =
        Criteria.builder()
            .setTypes(NDList.class, NDList.class)
            .optEngine("PyTorch")
            .optModelPath(file)
            .optTranslator(new NoopTranslator())
            .build();
    try (var model = criteria.loadModel();
        var predictor = model.newPredictor()) {
      NDArray expected = values.get(name + "_features");
      NDArray found =
          predictor.predict(new NDList(values.get(name + "_images"))).singletonOrThrow();
      return found.sub(expected).abs().max().getFloat() / expected.abs().max().getFloat();
    }
  }
}
