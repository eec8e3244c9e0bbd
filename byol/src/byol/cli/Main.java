package byol.cli;

import byol.cli.bench.BenchCommand;
import byol.cli.data.DataCommand;
import byol.cli.doctor.DoctorCommand;
import byol.cli.option.OptionRanges;
import byol.cli.option.Paths;
import byol.cli.option.PresetsCommand;
import byol.cli.option.RunArguments;
import byol.cli.run.AblateCommand;
import byol.cli.run.EvalCommand;
import byol.cli.run.ExportCommand;
import byol.cli.run.PretrainCommand;
import byol.cli.run.QuickstartCommand;
import byol.cli.runs.ReportCommand;
import byol.cli.runs.RunsCommand;
import byol.cli.use.DuplicatesCommand;
import byol.cli.use.EmbedCommand;
import byol.cli.use.FinetuneCommand;
import byol.cli.use.PredictCommand;
import byol.cli.use.SearchCommand;
import byol.registry.Extensions;
import byol.util.Printable;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Exit codes: 0 for success, 1 for a failure, 2 for wrong usage. A failure is one
 * message on standard error that names the thing and the way out; {@code --verbose} adds the stack
 * trace.
 */
@Command(
    name = "byol",
    description =
        "Trains image encoders without labels (BYOL) and without batch statistics (GroupNorm and"
            + " Weight Standardization), evaluates and exports them.",
    footer = {
      "",
      "Example: a first training, with its evaluation and export:",
      "  bin/byol quickstart --out runs/first"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    showDefaultValues = true,
    sortOptions = false,
    usageHelpWidth = 100,
    subcommands = {
      QuickstartCommand.class,
      PretrainCommand.class,
      PresetsCommand.class,
      EvalCommand.class,
      ExportCommand.class,
      EmbedCommand.class,
      SearchCommand.class,
      DuplicatesCommand.class,
      FinetuneCommand.class,
      PredictCommand.class,
      AblateCommand.class,
      BenchCommand.class,
      DoctorCommand.class,
      ShellCommand.class,
      NotebookCommand.class,
      DataCommand.class,
      RunsCommand.class,
      ReportCommand.class,
      ExampleCommand.class,
      CompletionCommand.class,
      ManualCommand.class,
    })
public final class Main implements Runnable {

  private static final String CLASS_PATH = "BYOL_CLASSPATH";

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a failure.")
  private boolean verbose;

  private final CommandLine commandLine;

  private Main(PrintWriter out, PrintWriter err) {
    commandLine =
        new CommandLine(this)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(usageError(err))
            .setExecutionExceptionHandler(failure(err))
            .setExecutionStrategy(Main::execute);
    RunArguments.addTo(commandLine.getCommandSpec());
    Numbers.register(commandLine);
    commandLine.registerConverter(Path.class, Paths::parse);
  }

  /** Runs a command and ends the process. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    int code = run(out, err, StandardOutput.mayBeCut(), args);
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @return the exit code: that of a failure too if what it prints cannot be written
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(out, err, false, args);
  }

  /**
   * Runs a command.
   *
   * @param mayBeCut whether it is no failure if what it prints cannot be written
   */
  private static int run(PrintWriter out, PrintWriter err, boolean mayBeCut, String... args) {
    int code = execute(out, err, args);
    if (code == CommandLine.ExitCode.OK && out.checkError() && !mayBeCut) {
      err.println("byol: what it prints cannot be written: is the disk of its output full?");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
  }

  private static int execute(PrintWriter out, PrintWriter err, String... args) {
    Main main = new Main(out, err);
    try {
      return main.commandLine.execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError | ServiceConfigurationError e) {
      // picocli hands on exceptions, not errors.
      return main.report(err, "byol", e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int execute(ParseResult parsed) {
    OptionRanges.check(parsed);
    if (System.getenv(CLASS_PATH) != null) {
      // Without one there are none to look for, which takes time.
      Extensions.load();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Without a command: says what there is. */
  @Override
  public void run() {
    commandLine.usage(commandLine.getOut());
  }

  /** All commands, for inspection. */
  public static CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Main(nowhere, nowhere).commandLine;
  }

  private static IParameterExceptionHandler usageError(PrintWriter err) {
    return (e, args) -> {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      err.printf(
          "%s: %s; see %s --help%n", command, Printable.message(UsageErrors.describe(e)), command);
      return CommandLine.ExitCode.USAGE;
    };
  }

  private IExecutionExceptionHandler failure(PrintWriter err) {
    return (e, failed, parsed) -> report(err, failed.getCommandSpec().qualifiedName(), e);
  }

  private int report(PrintWriter err, String command, Throwable e) {
    err.printf("%s: %s%n", command, Printable.message(Failures.describe(e)));
    if (verbose) {
      e.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
