package byol.bench;

import byol.Method;
import byol.config.RunConfig;
import byol.data.Split;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.registry.Methods;
import byol.run.RunDirectory;
import byol.torch.Random;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives another program what a run began with and saw: its first weights as safetensors, and the
 * views of each of its steps. {@code test/bench/twin.sh} starts it.
 */
public final class TwinViews {
  private TwinViews() {}

  /**
   * Arguments: the run's directory, the file for the weights, and, unless they are not wanted,
   * where the views go, such as a named pipe: for each step 2 · batch · side · side · channels
   * little-endian float32, the first views of all images, then the second views.
   */
  public static void main(String[] arguments) throws IOException {
    RunConfig config = RunDirectory.open(Path.of(arguments[0])).config();
    writeWeights(config, Path.of(arguments[1]));
    if (arguments.length > 2) {
      writeViews(config, Path.of(arguments[2]));
    }
  }

  private static void writeViews(RunConfig config, Path file) throws IOException {
    var loader =
        new TwoViewLoader(
            Datasets.open(config.data(), Split.TRAIN),
            config.views(),
            LoaderOptions.of(config.loader().batchSize())
                .withSeed(config.runtime().seed())
                .withThreads(1)
                .withPrefetch(2));
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file.toFile()), 1 << 20);
        BatchStream batches = loader.start(0)) {
      var channel = Channels.newChannel(out);
      for (long step = 0; step < config.steps(); step++) {
        try (Batch batch = batches.next()) {
          channel.write(batch.images().asByteBuffer());
        }
      }
    }
  }

  /** As {@link byol.train.Trainer} makes them. */
  private static void writeWeights(RunConfig config, Path file) {
    Random.manualSeed(config.runtime().seed());
    try (var _ = TensorScope.open()) {
      Method method = Methods.create(config);
      new Safetensors(method.stateDict(), Map.of()).write(file);
    }
  }
}
