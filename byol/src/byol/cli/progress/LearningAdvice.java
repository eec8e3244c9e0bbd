package byol.cli.progress;

import byol.command.LearningWatch;
import byol.config.RunConfig;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What the watch over a training found, in the words of the command line.
 *
 * @param sign which figure stands where a collapse begins
 * @param since the first step from which on it stood there
 * @param remedies options that are most likely to help, the likelier first
 */
public record LearningAdvice(String sign, long since, List<String> remedies) {
  private static final double PREDICTOR_RATE = 10;

  static LearningAdvice of(LearningWatch.Warning warning, RunConfig config) {
    return new LearningAdvice(
        warning.text(),
        warning.since(),
        warning.remedies().stream().map(remedy -> option(remedy, config)).toList());
  }

  /** What helps, as the options of a new run. */
  public static String option(LearningWatch.Remedy remedy, RunConfig config) {
    return switch (remedy) {
      case PREDICTOR -> "--predictor";
      case FASTER_PREDICTOR -> "--predictor-rate " + number(PREDICTOR_RATE);
      case SLOWER_TARGET -> "--tau " + slower(config.schedule().tau()) + toOne(config);
      case LOWER_LEARNING_RATE -> "--lr " + number(config.optimizer().lr() / 3);
      case LONGER_WARM_UP -> "a longer --warmup-epochs";
    };
  }

  /** A quarter as far from 1, but never 1: that would be a target which does not move. */
  private static String slower(double tau) {
    BigDecimal apart = new BigDecimal((1 - tau) / 4, new MathContext(3));
    return BigDecimal.ONE.subtract(apart).stripTrailingZeros().toPlainString();
  }

  /** A target that ends as the online network is none. */
  private static String toOne(RunConfig config) {
    return config.schedule().tauFinal() < 1 ? " --tau-final 1" : "";
  }

  /** In four digits, as it would be typed. */
  private static String number(double value) {
    return new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  /** In one line. */
  public String text() {
    return "not learning since step %s: %s; a new run with %s is most likely to help"
        .formatted(since, sign, String.join(" or ", remedies));
  }
}
