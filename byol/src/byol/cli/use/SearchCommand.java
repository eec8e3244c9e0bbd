package byol.cli.use;

import byol.cli.option.Paths;
import byol.cli.option.Sources;
import byol.cli.progress.TaskProgress;
import byol.command.use.SearchImages;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds similar images. */
@Command(
    name = "search",
    description =
        "Finds the images that an encoder takes for most like some others, by the cosine of their"
            + " features; prints them, and draws them into a PNG file or writes JSON.",
    footer = {
      "",
      "Examples:",
      "  bin/byol search --encoder runs/first --data photos --query cat.jpg --out similar.png",
      "  bin/byol search --encoder encoder.pt --features photos.npy --query a.jpg b.jpg -k 5",
      "  bin/byol search --features photos.safetensors --row 12 --out similar.json"
    })
public final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EncoderOption encoder;

  @Mixin private SourceOption source;

  @Option(
      names = "--query",
      paramLabel = "IMAGE",
      arity = "1..*",
      description = "Image files whose like is looked for.")
  private List<Path> queries = List.of();

  @Option(
      names = "--row",
      paramLabel = "N",
      arity = "1..*",
      description = "Images of the searched ones whose like is looked for, counted from 0.")
  @Range(min = 0, max = Integer.MAX_VALUE)
  private List<Integer> rows = List.of();

  @Option(
      names = {"-k", "--neighbors"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many similar images.")
  @Range(min = 1, max = 1e6)
  private int neighbors;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = Paths.OfOutputFile.class,
      description = "A contact sheet (.png) or all that is printed (.json).")
  private Path out;

  @Override
  public Integer call() {
    source.check(encoder, spec);
    if (queries.isEmpty() && rows.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "say what to look for: --query IMAGE, or --row N");
    }
    if (!queries.isEmpty()) {
      encoder.required(spec);
    }
    Output output = Output.of(out, spec);
    Paths.checkParents(out);
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var options =
        new SearchImages.Options(
            encoder.orNull(),
            source.data(),
            source.features(),
            queries,
            rows,
            neighbors,
            source.index(),
            Sources.opener(err),
            encoder.device(),
            encoder.threads());
    try (TaskProgress progress = new TaskProgress(err)) {
      var search = new SearchImages(options, new ProgressPrinter(terminal, err, progress));
      search.run(
          new SearchImages.Output(output.png(), output.json()),
          found -> {
            progress.clear();
            print(found, terminal);
          });
    }
    if (out != null) {
      terminal.printf("wrote %s%n", Printable.of(out));
    }
    return 0;
  }

  private static void print(SearchImages.Result result, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "searched %,d images of %s%s%n",
        result.images(),
        Printable.of(result.data()),
        result.approximate() ? ", by an index that finds nearly all" : "");
    for (SearchImages.Found found : result.found()) {
      out.printf(
          "%nlike %s%s%n",
          Printable.of(found.query()),
          found.label() == null ? "" : " (%s)".formatted(Printable.of(found.label())));
      for (SearchImages.Hit hit : found.nearest()) {
        out.printf(
            Locale.ROOT,
            "%4d  %6.3f  %s%s%n",
            hit.rank(),
            hit.similarity(),
            Printable.of(hit.name()),
            hit.label() == null ? "" : "  (%s)".formatted(Printable.of(hit.label())));
      }
    }
    out.flush();
  }
}
