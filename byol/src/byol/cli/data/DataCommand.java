package byol.cli.data;

import byol.cli.option.Sources;
import byol.cli.progress.TaskProgress;
import byol.data.DataException;
import byol.data.sets.DataCatalog;
import byol.text.Spelling;
import byol.util.Printable;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to do with data sets. */
@Command(
    name = "data",
    description =
        "Lists data sets, gets the ones that can be had, looks into your own, and packs them.",
    footer = {"", "Examples:", "  bin/byol data list", "  bin/byol data inspect --data photos"},
    subcommands = {InspectCommand.class, PackCommand.class})
public final class DataCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, fetch, inspect or pack");
  }

  @Command(
      name = "list",
      description = "Shows the data sets there are, where they are, or how to get them.",
      footer = {"", "Example:", "  bin/byol data list"})
  void list() {
    PrintWriter out = spec.commandLine().getOut();
    for (DataCatalog.Entry entry : new DataCatalog().list()) {
      out.printf("%-14s %s%n", entry.name(), entry.what());
      out.printf("%-14s %s%s%n", "", entry.installed() ? "" : "not here; ", Sources.where(entry));
    }
    out.println("Your own images, by their path:");
    DataCatalog.ownImages().forEach((what, how) -> out.printf("%-14s %s%n", what, how));
  }

  @Command(
      name = "fetch",
      description = {
        "Gets a data set from its authors' server, unless it is installed already, compares its"
            + " checksum and unpacks it. --data NAME then finds it.",
        "What was interrupted goes on where it ended. Size and terms are said before."
      },
      footer = {
        "",
        "Examples:",
        "  bin/byol data fetch cifar10",
        "  bin/byol data fetch tiny-imagenet --mirror https://mirror.example/data"
      })
  void fetch(
      @Parameters(paramLabel = "NAME", description = "A name that data list shows.") String name,
      @Option(
              names = "--mirror",
              paramLabel = "URL",
              description =
                  "A folder on another server that has the same archive (default:"
                      + " $BYOL_DATA_MIRROR, or the authors' server).")
          URI mirror) {
    List<String> names = new DataCatalog().list().stream().map(DataCatalog.Entry::name).toList();
    if (!names.contains(name)) {
      throw new ParameterException(
          spec.subcommands().get("fetch"),
          "no data set is called '%s'%s".formatted(name, Spelling.hint(name, names)));
    }
    PrintWriter out = spec.commandLine().getOut();
    Optional<URI> server = Optional.ofNullable(mirror).or(DataCommand::mirror);
    try (TaskProgress progress = new TaskProgress(spec.commandLine().getErr())) {
      new DataCatalog()
          .fetch(
              name,
              server,
              line -> {
                out.println(line);
                out.flush();
              },
              progress);
    }
  }

  private static Optional<URI> mirror() {
    String said = System.getenv().getOrDefault("BYOL_DATA_MIRROR", "");
    try {
      return said.isBlank() ? Optional.empty() : Optional.of(URI.create(said));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          "BYOL_DATA_MIRROR is '%s', no address such as https://mirror.example/data"
              .formatted(Printable.of(said)),
          e);
    }
  }
}
