package byol.cli.bench;

import byol.bench.LoaderBench;
import byol.cli.option.Converters;
import byol.cli.option.Cores;
import byol.cli.option.Sources;
import byol.config.Range;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.transform.Augmentation;
import byol.recipe.Defaults;
import byol.util.EnumNames;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the loader. */
@Command(
    name = "loader",
    description =
        "Times the loader of a training: reading, decoding and two augmented views of each image,"
            + " and nothing done with them.",
    footer = {
      "",
      "Examples:",
      "  bin/byol bench loader --data fashion-mnist",
      "  bin/byol bench loader --data photos/ --views paper --size 224 --threads 1"
    })
final class BenchLoaderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      required = true,
      description = "Images, as in pretrain: fashion-mnist, shapes, an image folder, …")
  private String data;

  @Option(
      names = "--views",
      paramLabel = "NAME",
      converter = ViewsConverter.class,
      description =
          "paper (blur and solarization, for photographs), small (for small images) or plain (crop"
              + " and flip) (default: what pretrain does at that size).")
  private Views views;

  @Option(
      names = "--size",
      paramLabel = "PIXELS",
      description = "Side of the views (default: the images' own, or 224 where they vary).")
  @Range(min = 1, max = 16384)
  private Integer size;

  @Option(names = "--batch", defaultValue = "64", description = "Images in a batch.")
  @Range(min = 1, max = 1e6)
  private int batch;

  @Option(names = "--threads", description = "That prepare images (default: one a core).")
  @Range(min = 1, max = 1024)
  private Integer threads;

  @Option(names = "--seed", defaultValue = "0", description = "Of order and augmentation.")
  @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private long seed;

  @Option(names = "--warm-up", defaultValue = "20", description = "Batches before the timed ones.")
  @Range(min = 0, max = 1e6)
  private int warmUp;

  @Option(names = "--rounds", defaultValue = "7", description = "How often it is timed.")
  @Range(min = 1, max = 1e6)
  private int rounds;

  @Option(names = "--batches", defaultValue = "20", description = "Batches in each round.")
  @Range(min = 1, max = 1e6)
  private int batches;

  @Mixin private BenchOutput output;

  @Override
  public Integer call() {
    ImageDataset dataset = Sources.open(data, Split.TRAIN, spec.commandLine().getErr());
    Augmentation augmentation = augmentation(dataset);
    var settings =
        new LoaderBench.Settings(
            data,
            dataset.size(),
            views == null ? "default" : views.toString(),
            augmentation.size(),
            batch,
            Cores.or(threads),
            seed,
            warmUp,
            rounds,
            batches);
    output.run(null, settings, () -> LoaderBench.run(settings, dataset, augmentation));
    return 0;
  }

  private Augmentation augmentation(ImageDataset dataset) {
    Augmentation usual = Defaults.augmentation(dataset, size);
    return views == null ? usual : views.of(usual);
  }

  /** How views are made. */
  private enum Views {
    PAPER,
    SMALL,
    PLAIN;

    Augmentation of(Augmentation usual) {
      return switch (this) {
        case PAPER -> Augmentation.paper(usual.size()).withStats(usual.stats());
        case SMALL -> Augmentation.small(usual.size(), usual.stats());
        case PLAIN -> Augmentation.plain(usual.size(), usual.stats());
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final class ViewsConverter extends Converters.Of<Views> {
    ViewsConverter() {
      super(name -> EnumNames.parse(Views.class, "views", name));
    }
  }
}
