package byol.report.runs;

import byol.config.RunConfig;
import byol.json.Json;
import byol.report.EvaluationRecord;
import byol.report.Report;
import byol.report.ReportData;
import byol.report.ReportData.NextStep;
import byol.run.RunDirectory;
import byol.util.ShellWords;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/** The report of a run from what its folder holds: settings, metrics, figures, pictures. */
public final class RunReport {
  private RunReport() {}

  /**
   * Writes report.html into the run's folder.
   *
   * @return the file
   * @throws IllegalArgumentException naming a file that is damaged
   * @throws byol.io.WriteException if it cannot be written
   */
  public static Path write(RunDirectory run) {
    return Report.write(run.path(), data(run));
  }

  /**
   * What the report of a run tells.
   *
   * @throws IllegalArgumentException naming a file that is damaged
   */
  public static ReportData data(RunDirectory run) {
    RunConfig config = run.config();
    JsonObject tree = Json.tree(config).getAsJsonObject();
    ReportData data =
        ReportData.of(title(config), again(run), tree, run.metrics())
            .withSummary(run.summary())
            .withNext(next(run));
    return EvaluationRecord.read(run.path()).map(data::with).orElse(data);
  }

  /** What a run is called: architecture, norm, images. */
  public static String title(RunConfig config) {
    return "%s, %s, on %s"
        .formatted(config.model().arch(), config.model().encoderNorm(), config.data());
  }

  private static String again(RunDirectory run) {
    return "bin/byol pretrain --config %s --out ANOTHER"
        .formatted(ShellWords.quote(run.path().resolve("config.json")));
  }

  private static List<NextStep> next(RunDirectory run) {
    String path = ShellWords.quote(run.path());
    return List.of(
        new NextStep("Evaluate it:", "bin/byol eval --run " + path),
        new NextStep(
            "Take the encoder elsewhere:",
            "bin/byol export --run %s --format torchscript --out encoder.pt".formatted(path)),
        new NextStep(
            "Train longer:", "bin/byol pretrain --resume --epochs N --out %s".formatted(path)));
  }
}
