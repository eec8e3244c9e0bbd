package byol.cli.run;

import byol.cli.option.Paths;
import byol.command.ExportEncoder;
import byol.command.Quickstart;
import byol.command.TrainRun;
import byol.config.Range;
import byol.data.ImageDataset;
import byol.report.ReportData;
import byol.run.EvalSummary;
import byol.util.Printable;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole job in a few minutes: train, evaluate, export, report. */
@Command(
    name = "quickstart",
    description =
        "Trains BYOL without batch statistics on Fashion-MNIST for a few minutes, evaluates and"
            + " exports the encoder, and writes a report with pictures.",
    footer = {"", "Example:", "  bin/byol quickstart --minutes 10 --out runs/longer"})
public final class QuickstartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Paths.OfOutputFolder.class,
      description = "The run directory (default: runs/quickstart-TIME).")
  private Path out;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      defaultValue = "4",
      description = "How long to train; evaluation and export take about one more.")
  @Range(min = 0, max = 24 * 60, aboveMin = true)
  private double minutes;

  @Mixin private ProfileOption profile;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    Path folder = out != null ? out : Path.of("runs", "quickstart-" + timestamp());
    var options =
        Quickstart.Options.of(folder)
            .withMinutes(minutes)
            .withReport("bin/byol quickstart --minutes " + minutes, next(folder));
    Quickstart.Result result = new Quickstart(options, new Printer()).run();
    if (result.complete()) {
      terminal.printf("%n%s%n", AccuracyTable.verdict(result.summary()));
      terminal.printf(
          "%nlook at:      %s%nuse it:       bin/byol example UseTheEncoder %s%nfind similar:"
              + " bin/byol search --encoder %s --row 0 --out similar.png%ntrain longer: bin/byol"
              + " quickstart --minutes 20%n",
          Printable.of(result.report()),
          ShellWords.quote(folder.resolve("encoder.pt")),
          ShellWords.quote(folder));
    }
    return 0;
  }

  /** What the report says of what comes after it. */
  static List<ReportData.NextStep> next(Path run) {
    return List.of(
        new ReportData.NextStep(
            "Train longer. Self-supervised learning gains for hundreds of epochs:",
            "bin/byol pretrain --help"),
        new ReportData.NextStep(
            "Evaluate on other labeled images:",
            "bin/byol eval --run %s --data SPEC".formatted(ShellWords.quote(run))),
        new ReportData.NextStep(
            "Train on your own images. A folder is enough, labels are not needed:",
            "bin/byol pretrain --data FOLDER --out DIR"));
  }

  private static String timestamp() {
    return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
  }

  /** Says what is done, in four steps. */
  private final class Printer implements Quickstart.Listener {
    private final PrintWriter terminal = spec.commandLine().getOut();

    @Override
    public void said(String line) {
      terminal.println(line);
    }

    @Override
    public void warned(String line) {
      spec.commandLine().getErr().println(line);
    }

    @Override
    public void planning(String data, ImageDataset images) {
      step("1/4 Training on %,d images of %s, without their labels", images.size(), data);
    }

    @Override
    public void planned(double stepsPerSecond, long steps) {
      terminal.printf(
          Locale.ROOT,
          "this machine does %.1f steps a second: %,d steps in %s minutes%n",
          stepsPerSecond,
          steps,
          minutes);
    }

    @Override
    public TrainRun.Result train(TrainRun training) {
      return Training.run(training, profile, terminal);
    }

    @Override
    public void evaluating(ImageDataset test) {
      step("2/4 Evaluating on %,d test images, with labels", test.size());
    }

    @Override
    public void evaluated(String data, EvalSummary summary) {
      terminal.printf("%nTop-1 accuracy on %s:%n%s", data, AccuracyTable.of(summary));
      terminal.flush();
    }

    @Override
    public void exporting() {
      step("3/4 Exporting the encoder");
    }

    @Override
    public void exported(ExportEncoder.Result file) {
      terminal.println(ExportCommand.line(file));
    }

    @Override
    public void reporting() {
      step("4/4 Writing the report");
    }

    @Override
    public void reported(Path file) {
      terminal.printf("wrote %s%n", Printable.of(file));
    }

    private void step(String format, Object... values) {
      terminal.printf(Locale.ROOT, "%n" + format + "%n", values);
    }
  }
}
