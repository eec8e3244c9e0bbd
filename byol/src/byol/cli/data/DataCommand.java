package byol.cli.data;

import byol.cli.option.Sources;
import byol.data.sets.DataCatalog;
import byol.text.Spelling;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
      description = "Gets a data set, unless it is installed already.",
      footer = {"", "Example:", "  bin/byol data fetch fashion-mnist"})
  void fetch(
      @Parameters(paramLabel = "NAME", description = "A name that data list shows.") String name) {
    List<String> names = new DataCatalog().list().stream().map(DataCatalog.Entry::name).toList();
    if (!names.contains(name)) {
      throw new ParameterException(
          spec.subcommands().get("fetch"),
          "no data set is called '%s'%s".formatted(name, Spelling.hint(name, names)));
    }
    PrintWriter out = spec.commandLine().getOut();
    new DataCatalog().fetch(name, out::println);
  }
}
