package byol.cli.run;

import byol.ablate.Halving;
import byol.ablate.Plan;
import byol.config.RunConfig;
import java.util.Locale;

/** What an ablation is going to do, and how long that takes. */
final class PlanTable {
  /**
   * Forward passes that a step of training costs for each image: two views through the online
   * network, whose backward passes cost twice as much, and two through the target.
   */
  private static final double PASSES = 8;

  private PlanTable() {}

  /**
   * The plan for the terminal.
   *
   * @param images of training and test together
   */
  static String of(Plan plan, int images) {
    int width = plan.rows().stream().mapToInt(row -> row.name().length()).max().orElseThrow();
    StringBuilder text = new StringBuilder();
    for (Plan.Row row : plan.rows()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-" + width + "s  %s  %s%n",
              row.name(),
              length(row),
              norms(row.config())));
    }
    if (plan.halving() != null) {
      text.append(halving(plan));
    }
    int runs = plan.runs().size();
    double evaluation = runs * evaluationSeconds(plan, images);
    text.append(
        String.format(
            Locale.ROOT,
            "%d rows x %d seeds = %d runs: about %s of training and %s or more of evaluation%n",
            plan.rows().size(),
            plan.seeds().size(),
            runs,
            Training.minutes(plan.seconds()),
            Training.minutes(evaluation)));
    return text.toString();
  }

  private static String halving(Plan plan) {
    int rungs = plan.halving().rungs();
    int left = (int) plan.rows().stream().filter(row -> !row.untrained()).count();
    StringBuilder text = new StringBuilder("rows that go on after");
    for (int rung = 1; rung <= rungs; rung++) {
      left = Halving.kept(left);
      text.append(
          String.format(
              Locale.ROOT,
              "%s %.0f %% of the steps: %d",
              rung == 1 ? "" : ",",
              100.0 * plan.halving().steps(1_000_000, rung) / 1_000_000,
              left));
    }
    return text.append(System.lineSeparator()).toString();
  }

  private static String length(Plan.Row row) {
    return row.untrained()
        ? "%22s".formatted("untrained")
        : String.format(
            Locale.ROOT, "%,8d steps, %5.1f min", row.config().steps(), row.seconds() / 60);
  }

  private static String norms(RunConfig config) {
    boolean predicts = !config.method().name().equals("simclr") && config.method().predictor();
    return "%s: %s / %s / %s"
        .formatted(
            config.method().name(),
            config.model().encoderNorm(),
            config.model().projectorNorm(),
            predicts ? config.model().predictorNorm() : "no predictor");
  }

  /** Of one run, as far as the encoder's passes go. */
  private static double evaluationSeconds(Plan plan, int images) {
    return plan.rows().stream()
        .filter(row -> !row.untrained())
        .mapToDouble(
            row -> images / (PASSES * row.config().effectiveBatch() * row.stepsPerSecond()))
        .average()
        .orElse(0);
  }
}
