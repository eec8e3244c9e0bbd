import byol.command.ExportEncoder;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
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
    var options = ExportEncoder.Options.of(ExportFormats.TORCHSCRIPT);
    ExportEncoder.Result result = ExportEncoder.run(run, Path.of(args[1]), options);
    System.out.printf("%s: %s%n", result.file(), result.check().describe());
  }
}
