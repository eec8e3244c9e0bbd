package byol.cli.run;

import byol.ablate.AblationListener;
import byol.ablate.Figures;
import byol.ablate.Plan;
import byol.ablate.Results;
import byol.ablate.RunResult;
import byol.ablate.Verdict;
import byol.cli.progress.ProgressLine;
import byol.config.RunConfig;
import byol.train.TrainingListener;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An ablation as it goes: a heading for each run, its training, and a line of what came out. */
final class AblationProgress implements AblationListener {
  private final Plan plan;
  private final int classes;
  private final PrintWriter out;
  private final Consumer<Results> newResults;
  private ProgressLine training;
  private double evaluationSeconds;
  private int evaluations;

  /**
   * @param classes of the images; 0 without labels
   * @param newResults is given the results after each run
   */
  AblationProgress(Plan plan, int classes, PrintWriter out, Consumer<Results> newResults) {
    this.plan = plan;
    this.classes = classes;
    this.out = out;
    this.newResults = newResults;
  }

  @Override
  public void starting(Plan.Run run) {
    out.printf(
        "%n[%s/%s] %s, seed %s%n", run.number(), plan.runs().size(), run.row().name(), run.seed());
    out.flush();
  }

  @Override
  public TrainingListener training(RunConfig config) {
    training = new ProgressLine(out, config, List.of(), classes);
    return training;
  }

  @Override
  public void trained() {
    training.close();
    out.flush();
  }

  @Override
  public void measured(String what) {
    out.println("  " + what);
    out.flush();
  }

  @Override
  public void dropped(int rung, List<Plan.Row> kept) {
    out.printf(
        "%nrung %s of %s: on with %s%n",
        rung,
        plan.halving().rungs(),
        kept.stream().map(Plan.Row::name).collect(Collectors.joining("; ")));
    out.flush();
  }

  @Override
  public void finished(Plan.Run run, RunResult result, Results results) {
    out.println(line(result));
    if (result.figures() != null && result.reusedFrom() == null) {
      evaluationSeconds += result.figures().seconds();
      evaluations++;
    }
    double left = secondsLeft(run.number());
    // With rows dropped on the way, runs do not end in their order.
    if (left > 0 && plan.halving() == null) {
      out.printf("about %s left%n", Training.minutes(left));
    }
    out.flush();
    newResults.accept(results);
  }

  private double secondsLeft(int done) {
    double each = evaluations == 0 ? 0 : evaluationSeconds / evaluations;
    return plan.runs().stream().skip(done).mapToDouble(run -> run.row().seconds() + each).sum();
  }

  private static String line(RunResult result) {
    String who = "%s, seed %s: ".formatted(result.row(), result.seed());
    Figures figures = result.figures();
    if (result.verdict() == Verdict.DROPPED) {
      return String.format(
          Locale.ROOT, "%sdropped, kNN on held-out images %.1f %%", who, result.heldOutKnn());
    }
    if (figures == null) {
      return who + "failed: " + result.failure();
    }
    return String.format(
        Locale.ROOT,
        "%s%s; kNN %.1f %%, linear %s, feature std %.2f, effective rank %.1f of %d%s",
        who,
        result.verdict(),
        figures.knn(),
        figures.linear() == null
            ? "not converged"
            : String.format(Locale.ROOT, "%.1f %%", figures.linear()),
        figures.featureStd(),
        figures.effectiveRank(),
        figures.features(),
        result.reusedFrom() == null
            ? "; trained " + Training.minutes(result.trainedSeconds())
            : " (taken from " + result.reusedFrom() + ")");
  }
}
