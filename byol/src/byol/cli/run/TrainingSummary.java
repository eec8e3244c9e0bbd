package byol.cli.run;

import byol.cli.progress.LearningAdvice;
import byol.config.RunConfig;
import byol.train.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
record TrainingSummary(
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
    LearningAdvice notLearning) {

  static TrainingSummary of(
      Trainer.Result result, RunConfig config, Optional<LearningAdvice> advice) {
    long images = result.step() * config.effectiveBatch();
    boolean measured = result.last() != null;
    return new TrainingSummary(
        config.model().arch().toString(),
        config.model().encoderNorm().toString(),
        result.step(),
        images,
        result.seconds(),
        images / result.seconds(),
        measured ? result.last().loss() : null,
        measured ? result.last().featureStd() : null,
        measured ? result.last().effectiveRank() : null,
        peakRss(),
        advice.orElse(null));
  }

  private static long peakRss() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
