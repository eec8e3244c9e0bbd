package byol.cli.data;

import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.Sources;
import byol.cli.progress.TaskProgress;
import byol.command.Inspection;
import byol.config.Range;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.recipe.Defaults;
import byol.recipe.Recommendation;
import byol.report.ContactSheet;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is in a data set, and what training makes of it. */
@Command(
    name = "inspect",
    description = {
      "Shows what there is in a data set: images and classes, sizes, formats, colors, and files"
          + " that cannot be used. With --out it draws a contact sheet: images, and beside each the"
          + " views that training makes of it.",
      "Sizes, formats and colors are those of a choice of training images by chance, and the same"
          + " at each call."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol data inspect --data photos --out photos.png",
      "  bin/byol data inspect --data fashion-mnist --preset fashion-mnist --out fashion.png"
    })
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      required = true,
      description = "The images, as for pretrain.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "FILE.png",
      converter = Paths.OfOutputFile.class,
      description = "Where to draw the contact sheet.")
  private Path out;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "10",
      description = "Images on the sheet, spread over the classes.")
  @Range(min = 1, max = 1000)
  private int rows;

  @Option(
      names = "--views",
      paramLabel = "N",
      defaultValue = "4",
      description = "Pairs of views of each image: those of the first N epochs.")
  @Range(min = 1, max = 100)
  private int views;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "Views as this preset makes them, see 'byol presets'.")
  private String preset;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Views as this file says, such as a run's config.json.")
  private Path config;

  @Option(
      names = "--image-size",
      paramLabel = "PIXELS",
      description = "Side of the views (default: as pretrain chooses it).")
  @Range(min = 1, max = 16384)
  private Integer imageSize;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Of the views and of the choice of images (default: 0).")
  @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private Long seed;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "5000",
      description =
          "Images whose headers are read; of a tenth of them, at least 500, the colors are"
              + " measured.")
  @Range(min = 1, max = Integer.MAX_VALUE)
  private int sample;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      converter = Paths.OfOutputFile.class,
      description = "Where to write the same figures as JSON, with all names of broken files.")
  private Path json;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ImageDataset train = Sources.open(data, Split.TRAIN, err);
    RunConfig run = Defaults.resolve(settings(train), train);
    try (TaskProgress progress = new TaskProgress(err)) {
      Inspection found = Inspection.of(inspection(train, run, err), progress);
      terminal.print(InspectionTable.of(found));
      if (json != null) {
        found.write(json);
        terminal.printf("%-14s %s%n", "figures", Printable.of(json));
      }
    }
    if (out != null) {
      new ContactSheet(train, run.views(), views, run.runtime().seed()).write(out, rows);
      terminal.printf("%-14s %s%n", "contact sheet", Printable.of(out));
      if (!ContactSheet.hasText()) {
        terminal.println("  without words: this Java finds no fonts; install fontconfig and one");
      }
    }
    terminal.flush();
    return 0;
  }

  /**
   * As pretrain takes them: the preset's settings, the file's over them, and the options' last;
   * what suits the images where there is neither preset nor file.
   */
  private Settings settings(ImageDataset train) {
    // The default of threads would be LibTorch's own, which need not be loaded to look at images.
    Settings said =
        Settings.NONE.with("image_size", imageSize).with("seed", seed).with("threads", 1);
    if (config != null) {
      said = Settings.read(config).overriddenBy(said);
    }
    if (preset != null) {
      return PresetsCommand.get(preset, spec).options().overriddenBy(said);
    }
    return config != null ? said : Recommendation.of(train, said).settings().overriddenBy(said);
  }

  /** The training images are open already. */
  private Inspection.Options inspection(ImageDataset train, RunConfig run, PrintWriter err) {
    return Inspection.Options.of(data)
        .withOpener((spec, split) -> split == Split.TRAIN ? train : Sources.open(spec, split, err))
        .withSample(sample)
        .withSeed(run.runtime().seed());
  }
}
