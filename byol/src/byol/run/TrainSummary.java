package byol.run;

import byol.config.RunConfig;
import byol.util.Proc;
import java.util.List;

/**
 * What summary.json says of the training.
 *
 * @param arch architecture of the encoder
 * @param norm normalization of the encoder
 * @param steps done
 * @param imagesSeen by the online network, each in two views
 * @param seconds trained, over all resumptions
 * @param imagesPerSecond over the whole training
 * @param loss of the last line of metrics
 * @param featureStd of the last line of metrics
 * @param effectiveRank of the last line of metrics
 * @param peakRssBytes the most memory this process ever held; 0 where the system does not say
 * @param notLearning what was wrong at the end; null if nothing was
 */
public record TrainSummary(
    String arch,
    String norm,
    long steps,
    long imagesSeen,
    double seconds,
    double imagesPerSecond,
    Double loss,
    Double featureStd,
    Double effectiveRank,
    long peakRssBytes,
    NotLearning notLearning) {

  /**
   * What the metrics of a run that does not learn say.
   *
   * @param sign which figure stands where a collapse begins
   * @param since the first step from which on it stood there
   * @param remedies what is most likely to help, the likelier first
   */
  public record NotLearning(String sign, long since, List<String> remedies) {}

  /**
   * Of a training that has ended or was stopped.
   *
   * @param config of the run
   * @param steps done
   * @param seconds trained, over all resumptions
   * @param last line of metrics; null if there was none
   * @param notLearning what was wrong at the end; null if nothing was
   */
  public static TrainSummary of(
      RunConfig config, long steps, double seconds, TrainMetrics last, NotLearning notLearning) {
    long images = steps * config.effectiveBatch();
    boolean measured = last != null;
    return new TrainSummary(
        config.model().arch().toString(),
        config.model().encoderNorm().toString(),
        steps,
        images,
        seconds,
        images / seconds,
        measured ? last.loss() : null,
        measured ? last.spread().featureStd() : null,
        measured ? last.spread().effectiveRank() : null,
        peakRss(),
        notLearning);
  }

  private static long peakRss() {
    return Proc.bytes("/proc/self/status", "VmHWM").orElse(0);
  }
}
