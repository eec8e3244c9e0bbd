package byol.command;

import byol.config.RunConfig;
import byol.eval.features.CollapseStats;
import byol.eval.features.CollapseStats.Collapse;
import byol.registry.Methods;
import byol.run.TrainMetrics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Follows the metrics of a run and says early when it does not learn: which figure stays where a
 * collapse begins, since when, and what is most likely to help. One line alone means nothing; a
 * figure must stay there for several, and for a part of the run.
 */
public final class LearningWatch {
  /** Projections whose uniformity is above this are nearly alike; spread ones are below −1.5. */
  static final double ALIKE = -0.4;

  /** Features that keep less than this share of their first effective rank lose most directions. */
  static final double RANK_KEPT = 0.1;

  /**
   * Points that the online probe gains in a run that learns, by a quarter of it at the latest; less
   * where there is little room above the start, or many classes make every point a good one.
   */
  static final double PROBE_GAIN = 2;

  private static final double GAIN_OF_ROOM = 0.1;
  private static final double GAIN_OF_CHANCE = 0.5;

  /**
   * Of the way from chance to no error: a probe that begins beyond it began with good features, as
   * of easy images or initial weights, and has nothing to gain.
   */
  private static final double GOOD_START = 0.5;

  private static final int LINES = 8;
  private static final double SHARE_OF_RUN = 0.05;
  private static final double PROBE_FROM = 0.25;

  /** What can be wrong. */
  public enum Sign {
    /** The projections of all images are nearly equal: the loss is small and teaches nothing. */
    PROJECTIONS_ALIKE("the projections of all images are nearly the same (uniformity %.2f)"),
    /** The projections of all images are equal but for noise. */
    PROJECTIONS_COLLAPSED("the projections of all images are the same (spread %.3f)"),
    /** The projections of all images are nearly on one line. */
    PROJECTIONS_ON_A_LINE(
        "the projections of all images lie nearly on one line (effective rank %.2f)"),
    /** The features of all images are nearly equal. */
    FEATURES_COLLAPSED("the features of all images are nearly the same (spread %.3f)"),
    /** The features of all images are nearly on one line. */
    FEATURES_ON_A_LINE("the features of all images lie nearly on one line (effective rank %.2f)"),
    /** The features vary in few directions. */
    RANK_LOST("the features vary in few directions (effective rank %.1f)"),
    /** The online probe is no better than at the start. */
    PROBE_STANDS("the online probe is no better than at the start (%.1f %%)");

    private final String text;

    Sign(String text) {
      this.text = text;
    }
  }

  /** What is likely to help. */
  public enum Remedy {
    /** A predictor: without one, the loss is least when all projections are equal. */
    PREDICTOR,
    /** A faster predictor keeps the projections from drifting together. */
    FASTER_PREDICTOR,
    /** A target that moves more slowly. */
    SLOWER_TARGET,
    /** A lower learning rate. */
    LOWER_LEARNING_RATE,
    /** A longer rise of the learning rate. */
    LONGER_WARM_UP
  }

  /**
   * What is wrong with a run.
   *
   * @param sign which figure
   * @param value of the newest line
   * @param since step of the first line from which on it stood there
   * @param remedies the two settings most likely to help, the likelier first
   */
  public record Warning(Sign sign, double value, long since, List<Remedy> remedies) {
    /** The sign with its figure. */
    public String text() {
      return String.format(Locale.ROOT, sign.text, value);
    }
  }

  private final RunConfig config;
  private final int classes;
  private final Deque<TrainMetrics> recent = new ArrayDeque<>();
  private final List<Double> firstTop1 = new ArrayList<>();
  private long startUntil;
  private Double firstRank;
  private Warning standing;

  /**
   * Of a run that has not begun.
   *
   * @param classes of the labels that the online probe learns; 0 without
   */
  public LearningWatch(RunConfig config, int classes) {
    this.config = config;
    this.classes = classes;
  }

  /** What is wrong as of the newest line; empty if nothing is. */
  public Optional<Warning> warning() {
    return Optional.ofNullable(standing);
  }

  /** Takes the next line of metrics; those of the warm-up say only where the run began. */
  public void see(TrainMetrics line) {
    if (firstRank == null) {
      firstRank = line.spread().effectiveRank();
    }
    if (line.onlineTop1() != null && firstTop1.size() < LINES) {
      firstTop1.add(line.onlineTop1());
      startUntil = line.step();
    }
    if (line.step() <= config.schedule().warmupSteps()) {
      return;
    }
    recent.addLast(line);
    while (recent.size() > LINES && recent.peekLast().step() - second().step() >= stretch()) {
      recent.removeFirst();
    }
    standing = judge();
  }

  private TrainMetrics second() {
    var lines = recent.iterator();
    lines.next();
    return lines.next();
  }

  /** Steps for which a figure must stay where it is. */
  private double stretch() {
    return SHARE_OF_RUN * config.steps();
  }

  private Warning judge() {
    if (recent.size() < LINES || recent.peekLast().step() - recent.peekFirst().step() < stretch()) {
      return null;
    }
    if (all(line -> line.spread().ofFeatures() == Collapse.EQUAL)) {
      return warn(Sign.FEATURES_COLLAPSED, line -> line.spread().featureStd());
    }
    if (all(line -> line.spread().ofFeatures() == Collapse.ON_A_LINE)) {
      return warn(Sign.FEATURES_ON_A_LINE, line -> line.spread().effectiveRank());
    }
    if (all(line -> line.spread().ofProjections() == Collapse.EQUAL)) {
      return warn(Sign.PROJECTIONS_COLLAPSED, line -> line.spread().projectionStd());
    }
    if (all(line -> line.spread().ofProjections() == Collapse.ON_A_LINE)) {
      return warn(Sign.PROJECTIONS_ON_A_LINE, line -> line.spread().projectionRank());
    }
    if (all(LearningWatch::alike)) {
      return warn(Sign.PROJECTIONS_ALIKE, line -> line.spread().uniformity());
    }
    if (all(this::rankLost)) {
      return warn(Sign.RANK_LOST, line -> line.spread().effectiveRank());
    }
    return probeStands() ? warn(Sign.PROBE_STANDS, TrainMetrics::onlineTop1) : null;
  }

  private boolean all(Predicate<TrainMetrics> sign) {
    return recent.stream().allMatch(sign);
  }

  /** N images vary in N − 1 directions at most, and a run may go on with fewer of them. */
  private boolean rankLost(TrainMetrics line) {
    int images = line.spread().rows();
    return images >= CollapseStats.ROWS_FOR_RANK
        && line.spread().effectiveRank() < RANK_KEPT * Math.min(firstRank, images - 1);
  }

  private static boolean alike(TrainMetrics line) {
    Double uniformity = line.spread().uniformity();
    return uniformity != null && uniformity > ALIKE;
  }

  private boolean probeStands() {
    boolean measured = all(line -> line.onlineTop1() != null);
    // A short run has few lines: those that say where it began say nothing of how it went on.
    boolean atStart = recent.peekFirst().step() <= startUntil;
    if (!measured || atStart || recent.peekLast().step() < PROBE_FROM * config.steps()) {
      return false;
    }
    double first = mean(firstTop1);
    double chance = 100.0 / Math.max(1, classes);
    if (first > chance + GOOD_START * (100 - chance)) {
      return false;
    }
    double gain =
        Math.min(PROBE_GAIN, Math.min(GAIN_OF_ROOM * (100 - first), GAIN_OF_CHANCE * chance));
    return mean(recent.stream().map(TrainMetrics::onlineTop1).toList()) < first + gain;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  private Warning warn(Sign sign, ToDoubleFunction<TrainMetrics> figure) {
    long since =
        standing != null && standing.sign() == sign ? standing.since() : recent.peekFirst().step();
    return new Warning(sign, figure.applyAsDouble(recent.peekLast()), since, remedies(sign));
  }

  /** By what held in the searches of docs/results.md; of a target in BYOL alone, which has one. */
  private List<Remedy> remedies(Sign sign) {
    boolean byol = config.method().name().equals(Methods.BYOL);
    List<Remedy> remedies = new ArrayList<>();
    if (byol && !config.method().predictor()) {
      remedies.add(Remedy.PREDICTOR);
    } else if (byol && isPredictorSlow()) {
      remedies.add(Remedy.FASTER_PREDICTOR);
    } else {
      remedies.add(Remedy.LOWER_LEARNING_RATE);
    }
    boolean canBeSlower = byol && config.schedule().tau() < 1;
    remedies.add(
        canBeSlower && sign != Sign.PROBE_STANDS ? Remedy.SLOWER_TARGET : Remedy.LONGER_WARM_UP);
    return List.copyOf(remedies);
  }

  private boolean isPredictorSlow() {
    return !config.model().predictorNorm().usesBatchStatistics()
        && config.optimizer().predictorRate() < 2;
  }
}
