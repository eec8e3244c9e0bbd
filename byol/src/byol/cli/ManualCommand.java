package byol.cli;

import byol.cli.option.Paths;
import byol.io.AtomicFile;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what {@code --help} says as manual pages. */
@Command(
    name = "manual",
    description = "Writes a manual page for each command, as man reads them.",
    footer = {
      "",
      "Examples:",
      "  bin/byol manual --out ~/.local/share/man/man1",
      "  man byol-pretrain"
    })
public final class ManualCommand implements Runnable {
  private static final String SECTION = "1";

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      converter = Paths.OfOutputFolder.class,
      description = "Where to: a folder called man1 in one that man looks in.")
  private Path folder;

  @Override
  public void run() {
    int pages = write(spec.root().commandLine());
    spec.commandLine().getOut().printf("wrote %s pages to %s%n", pages, Printable.of(folder));
  }

  private int write(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName("-");
    AtomicFile.write(folder.resolve(name + "." + SECTION), page(name, command));
    int pages = 1;
    for (CommandLine below : command.getSubcommands().values()) {
      pages += write(below);
    }
    return pages;
  }

  /** A page in the language of man(7), with the text as it is laid out for terminals. */
  private static String page(String name, CommandLine command) {
    Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
    StringBuilder page = new StringBuilder();
    page.append(".TH %s %s \"\" byol byol\n".formatted(name.toUpperCase(Locale.ROOT), SECTION));
    String about = help.description().strip().replaceAll("\\s+", " ");
    section(page, "NAME", name + " - " + about.replaceAll("(?<=[.:]) .*", ""), false);
    section(page, "SYNOPSIS", help.synopsis(0), true);
    section(page, "DESCRIPTION", about, false);
    section(
        page,
        "OPTIONS",
        help.parameterList() + help.optionList() + help.optionListGroupSections(),
        true);
    section(page, "COMMANDS", help.commandList(), true);
    section(page, "EXAMPLES", help.footer(), true);
    return page.toString();
  }

  private static void section(StringBuilder page, String name, String text, boolean asItIs) {
    if (text.isBlank()) {
      return;
    }
    page.append(".SH ").append(name).append('\n');
    page.append(asItIs ? ".nf\n" : "");
    text.stripTrailing().lines().forEach(line -> page.append(escaped(line)).append('\n'));
    page.append(asItIs ? ".fi\n" : "");
  }

  /** Backslashes and dashes mean something, and so do points and apostrophes at the beginning. */
  private static String escaped(String line) {
    String text = line.stripTrailing().replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }
}
