package byol.weights;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import byol.DeterministicValues;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/** What {@code test/golden/make_weights.py} wrote, and the network that the files are of. */
public final class WeightFiles {
  private WeightFiles() {}

  /** One of the files. */
  public static Path of(String name) {
    URL url = WeightFiles.class.getResource("/golden/weights/" + name);
    assertNotNull(url, "no file " + name);
    return Path.of(URI.create(url.toString()));
  }

  /** The network with the values that the files have, in evaluation mode. */
  static ResNet network(String norm) {
    ResNet network = empty(norm, 8);
    DeterministicValues.fill(network, "weights.");
    network.train(false);
    return network;
  }

  /** One with chance weights. */
  static ResNet empty(String norm, int width) {
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, width, 3, Stem.TINY, NormSpec.parse(norm)));
  }
}
