import byol.config.RunConfig;
import byol.export.Exporter;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;

/**
 * Writes a run's trained encoder as a TorchScript file, which PyTorch, LibTorch and this library
 * load without the program that made it. UseTheEncoder does.
 *
 * <p>Arguments: RUN FILE.pt.
 */
public final class ExportTorchScript {
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("give RUN FILE.pt: the folder of a run, and a file");
    }
    RunDirectory run = RunDirectory.open(Path.of(args[0]));
    RunConfig config = run.config();
    try (var _ = TensorScope.open()) {
      var encoder = Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), config);
      int side = config.views().size();
      Tensor example = Tensor.randn(2, config.model().channels(), side, side);
      double difference = Exporter.torchScript(encoder, Path.of(args[1]), example);
      System.out.printf(
          "%s: [N, %s, H, W] to [N, %s]; loaded back, features differ by %s at most%n",
          args[1], config.model().channels(), encoder.features(), difference);
    }
  }
}
