package byol.cli.use;

import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.cli.progress.TaskProgress;
import byol.cli.ranks.ProcessesOption;
import byol.cli.ranks.RankedCommand;
import byol.command.use.EmbedImages;
import byol.parallel.Team;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the features of all images of a data set to a file. */
@Command(
    name = "embed",
    description =
        "Writes what an encoder makes of images to a file: a row of numbers for each, with its"
            + " path, label and split. All splits are read, labels are not needed. After an"
            + " interruption, the same command goes on.",
    footer = {
      "",
      "Examples:",
      "  bin/byol embed --encoder runs/first --data photos --out photos.safetensors",
      "  bin/byol embed --encoder encoder.pt --data photos --out photos.npy",
      "  bin/byol embed --encoder runs/first --data photos --out photos.npy --processes 4"
    })
public final class EmbedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EncoderOption encoder;

  @Option(names = "--data", paramLabel = "SPEC", required = true, description = "The images.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      converter = Paths.OfOutputFile.class,
      description =
          "The file to write: .safetensors (all in one), .npy (with a .csv and a .json beside it),"
              + " .csv, .parquet, or DIR/projector_config.pbtxt for TensorBoard's projector (with"
              + " two tables beside it).")
  private Path out;

  @Mixin private ProcessesOption processes;

  @Override
  public Integer call() {
    return new RankedCommand(processes, spec).run(RankedCommand.BEHIND_WHAT_IS_DONE, this::embed);
  }

  private int embed(Team team) {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var options =
        EmbedImages.Options.of(encoder.required(spec), data, out)
            .withOpener(Sources.opener(err))
            .withDevice(encoder.device())
            .withThreads(encoder.threads())
            .withTeam(team);
    try (TaskProgress progress = new TaskProgress(err)) {
      var embedding = new EmbedImages(options, new ProgressPrinter(terminal, err, progress));
      try (var _ = new Interruption(embedding::requestStop)) {
        EmbedImages.Result result = embedding.run();
        progress.clear();
        if (result != null) {
          terminal.println(line(result));
          terminal.flush();
        }
      }
    }
    return 0;
  }

  private static String line(EmbedImages.Result result) {
    if (!result.complete()) {
      return String.format(
          Locale.ROOT,
          "stopped after %,d images; the same command goes on with the next",
          result.images());
    }
    String unusable =
        result.unusable() == 0
            ? ""
            : String.format(Locale.ROOT, "; %,d could not be used", result.unusable());
    return String.format(
        Locale.ROOT,
        "wrote %s: %,d rows of %d numbers (%s)%s%s",
        Printable.of(result.file()),
        result.images() - result.unusable(),
        result.size(),
        result.splits(),
        unusable,
        result
            .list()
            .map(list -> "; unusable files are listed in " + Printable.of(list))
            .orElse(""));
  }
}
