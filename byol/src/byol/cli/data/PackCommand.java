package byol.cli.data;

import byol.cli.option.Converters;
import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.TaskProgress;
import byol.command.PackImages;
import byol.config.Range;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.shard.ShardPacker;
import byol.data.shard.ShardSize;
import byol.util.EnumNames;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs images into tar archives. */
@Command(
    name = "pack",
    description = {
      "Packs images into tar archives in the convention of WebDataset, resized if wanted, and"
          + " leaves out what is broken. --data DIR reads them.",
      "Files that need not be resized are copied as they are. Training images are shuffled, always"
          + " in the same way."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol data pack --data photos --out photos-shards",
      "  bin/byol data pack --data photos --short-side 256 --out photos-256",
      "  bin/byol data pack --data photos --format raw --short-side 256 --out photos-raw"
    })
final class PackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "SPEC",
      required = true,
      description = "The images, as for pretrain; all splits are packed.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      converter = Paths.OfOutputFolder.class,
      description =
          "A new or empty folder for the archives. Until all is written it is DIR.partial.")
  private Path out;

  @Option(
      names = "--short-side",
      paramLabel = "PIXELS",
      description =
          "Resize images whose shorter side is longer (antialiased): JPEG and lossy WebP become"
              + " JPEG, others PNG.")
  @Range(min = 1, max = 65535)
  private Integer shortSide;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tar",
      converter = FormatConverter.class,
      description =
          "tar: image files in archives. raw: decoded pixels, mapped into memory by --data, for"
              + " when decoding is the limit; give --short-side with it (default: tar).")
  private ShardPacker.Format format;

  @Option(
      names = "--shard-size",
      paramLabel = "SIZE",
      defaultValue = "256MB",
      converter = Converters.OfShardSize.class,
      description = "The most that goes into an archive: 256MB, 1GB, or a number of images.")
  private ShardSize shardSize;

  @Option(
      names = "--quality",
      paramLabel = "Q",
      defaultValue = "90",
      description = "Of JPEG where images are resized, 1 to 100.")
  @Range(min = 1, max = 100)
  private int quality;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  @Range(min = 1, max = 1024)
  private Integer threads;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int cores = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    var shards = new ShardPacker.Settings(shortSide, quality, shardSize, cores, format);
    var options = PackImages.Options.of(data).withOpener(Sources.opener(err)).withShards(shards);
    PackImages.Result packed;
    try (Printer printer = new Printer(terminal, err)) {
      packed = PackImages.run(out, options, printer);
    }
    if (packed.skipped() > 0) {
      terminal.printf(
          Locale.ROOT, "%,d broken, listed in %s%n", packed.skipped(), out.resolve("skipped.txt"));
    }
    Path run = Path.of("runs").resolve(out.toAbsolutePath().normalize().getFileName());
    terminal.printf(
        "next: bin/byol pretrain --data %s --out %s%n",
        ShellWords.quote(out), ShellWords.quote(run));
    terminal.flush();
    return 0;
  }

  private static final class FormatConverter extends Converters.Of<ShardPacker.Format> {
    FormatConverter() {
      super(name -> EnumNames.parse(ShardPacker.Format.class, "format", name));
    }
  }

  /** Says how far it is, and what was packed. */
  private static final class Printer implements PackImages.Listener, AutoCloseable {
    private final PrintWriter terminal;
    private final PrintWriter err;
    private TaskProgress progress;

    Printer(PrintWriter terminal, PrintWriter err) {
      this.terminal = terminal;
      this.err = err;
    }

    @Override
    public void withoutTest(MissingSplitException reason) {
      terminal.printf("no test images: %s%n", reason.getMessage());
    }

    @Override
    public ScanListener packing(Split split) {
      progress = new TaskProgress(err);
      return progress;
    }

    @Override
    public void packed(Split split, ShardPacker.Packed packed) {
      close();
      terminal.printf(
          Locale.ROOT,
          "%-8s %,d images (%,d copied as they are, %,d written anew) in %d shard%s, %.1f MB%n",
          split.name().toLowerCase(Locale.ROOT),
          packed.images(),
          packed.copied(),
          packed.images() - packed.copied(),
          packed.shards(),
          packed.shards() == 1 ? "" : "s",
          packed.bytes() / 1e6);
      terminal.flush();
    }

    @Override
    public void close() {
      if (progress != null) {
        progress.close();
      }
    }
  }
}
