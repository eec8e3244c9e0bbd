package byol.cli.use;

import byol.cli.option.Converters;
import byol.cli.option.Cores;
import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.cli.progress.TaskProgress;
import byol.command.use.PredictImages;
import byol.config.Range;
import byol.torch.runtime.Device;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Classifies images. */
@Command(
    name = "predict",
    description =
        "Writes the classes that a classifier gives to images to a CSV file: a line for each image,"
            + " with its path, and its label where it has one. All splits are read. After an"
            + " interruption, the same command goes on.",
    footer = {
      "",
      "Example:",
      "  bin/byol predict --model runs/classifier --data photos --out predictions.csv --top-k 3"
    })
public final class PredictCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "FILE|DIR",
      required = true,
      description =
          "The folder that 'byol finetune' wrote, or classifier.pt or .safetensors from it.")
  private Path model;

  @Option(names = "--data", paramLabel = "SPEC", required = true, description = "The images.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      required = true,
      converter = Paths.OfOutputFile.class,
      description = "The file to write.")
  private Path out;

  @Option(
      names = "--top-k",
      paramLabel = "K",
      defaultValue = "1",
      description = "How many classes of each image, the most probable first.")
  @Range(min = 1, max = 1e6)
  private int top;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      converter = Converters.OfDevice.class,
      defaultValue = "cpu",
      description = "cpu, cuda or cuda:N.")
  private Device device;

  @Option(
      names = "--loader-threads",
      paramLabel = "N",
      description = "Threads that prepare images (default: one a core).")
  @Range(min = 1, max = 1024)
  private Integer threads;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var options =
        new PredictImages.Options(
            model, data, Sources.opener(err), out, top, device, Cores.or(threads));
    try (TaskProgress progress = new TaskProgress(err)) {
      var job =
          new PredictImages(options, new ProgressPrinter(terminal, err, progress, "classifying"));
      try (var _ = new Interruption(job::requestStop)) {
        PredictImages.Result result = job.run();
        progress.clear();
        print(result, terminal);
        terminal.flush();
      }
    }
    return 0;
  }

  private static void print(PredictImages.Result result, PrintWriter terminal) {
    if (!result.complete()) {
      terminal.printf(
          Locale.ROOT,
          "stopped after %,d images; the same command goes on with the next%n",
          result.images());
      return;
    }
    terminal.printf(
        Locale.ROOT,
        "wrote %s: %,d images (%s)%s%n",
        Printable.of(result.file()),
        result.images() - result.unusable(),
        result.splits(),
        result.unusable() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; %,d could not be used, and are listed in %s",
                result.unusable(),
                Printable.of(result.list().orElseThrow())));
    if (result.labeled() > 0) {
      terminal.printf(
          Locale.ROOT,
          "%.1f %% of the %,d images with a label of these classes are right%n",
          100.0 * result.right() / result.labeled(),
          result.labeled());
    }
  }
}
