package byol.cli.use;

import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.TaskProgress;
import byol.command.use.FindDuplicates;
import byol.config.Range;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds near duplicates. */
@Command(
    name = "duplicates",
    description =
        "Finds groups of images that an encoder takes for nearly the same. --keep and --drop write"
            + " lists that --data reads: the first image of each group with all that are in none,"
            + " and the others. Look at the groups first (--out groups.png): which bound parts"
            + " copies from images that are merely alike depends on the encoder.",
    footer = {
      "",
      "Examples:",
      "  bin/byol duplicates --encoder runs/first --data photos --out groups.png",
      "  bin/byol duplicates --features photos.npy --similarity 0.99 --keep unique.csv",
      "  bin/byol pretrain --data unique.csv --out runs/second"
    })
public final class DuplicatesCommand implements Callable<Integer> {
  private static final int SHOWN_GROUPS = 20;
  private static final int SHOWN_IMAGES = 5;

  @Spec private CommandSpec spec;

  @Mixin private EncoderOption encoder;

  @Mixin private SourceOption source;

  @Option(
      names = "--similarity",
      paramLabel = "COSINE",
      defaultValue = "0.98",
      description = "The smallest cosine of the features of near duplicates.")
  @Range(min = 0, max = 1, aboveMin = true)
  private double similarity;

  @Option(
      names = "--keep",
      paramLabel = "LIST.csv",
      converter = Paths.OfOutputFile.class,
      description = "A list of the images without their duplicates.")
  private Path keep;

  @Option(
      names = "--drop",
      paramLabel = "LIST.csv",
      converter = Paths.OfOutputFile.class,
      description = "A list of the duplicates.")
  private Path drop;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = Paths.OfOutputFile.class,
      description = "A contact sheet of the largest groups (.png) or all groups (.json).")
  private Path out;

  @Override
  public Integer call() {
    source.check(encoder, spec);
    Output output = Output.of(out, spec);
    Paths.checkParents(keep, drop, out);
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var options =
        new FindDuplicates.Options(
            encoder.orNull(),
            source.data(),
            source.features(),
            similarity,
            source.index(),
            Sources.opener(err),
            encoder.device(),
            encoder.threads());
    try (TaskProgress progress = new TaskProgress(err)) {
      var search = new FindDuplicates(options, new ProgressPrinter(terminal, err, progress));
      search.run(
          new FindDuplicates.Output(keep, drop, output.png(), output.json()),
          progress,
          found -> {
            progress.clear();
            print(found, terminal);
          });
    }
    for (Path file : new Path[] {keep, drop, out}) {
      if (file != null) {
        terminal.printf("wrote %s%n", Printable.of(file));
      }
    }
    return 0;
  }

  private static void print(FindDuplicates.Result result, PrintWriter out) {
    for (List<FindDuplicates.Member> group :
        result.groups().stream().limit(SHOWN_GROUPS).toList()) {
      out.println(Printable.of(group.getFirst().name()));
      for (FindDuplicates.Member member : group.stream().skip(1).limit(SHOWN_IMAGES).toList()) {
        out.printf(Locale.ROOT, "  %6.3f  %s%n", member.similarity(), Printable.of(member.name()));
      }
      if (group.size() - 1 > SHOWN_IMAGES) {
        out.printf(Locale.ROOT, "  and %,d more%n", group.size() - 1 - SHOWN_IMAGES);
      }
    }
    if (result.groups().size() > SHOWN_GROUPS) {
      out.printf(Locale.ROOT, "and %,d more groups%n", result.groups().size() - SHOWN_GROUPS);
    }
    out.printf(
        Locale.ROOT,
        "%,d of %,d images of %s are near duplicates of others (cosine %s or more), in %,d"
            + " group%s%s%s%n",
        result.duplicates(),
        result.images(),
        Printable.of(result.data()),
        result.similarity(),
        result.groups().size(),
        result.groups().size() == 1 ? "" : "s",
        result.acrossSplits() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; %,d are in another split than what they are copies of",
                result.acrossSplits()),
        result.approximate() ? "; by an index that finds nearly all" : "");
    if (result.duplicates() > result.images() / 2) {
      out.println(
          "that is more than half: the encoder hardly tells these images apart, or the bound is too"
              + " low");
    }
    out.flush();
  }
}
