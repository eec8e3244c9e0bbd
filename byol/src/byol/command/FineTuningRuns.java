package byol.command;

import byol.eval.finetune.SemiSupervised;
import byol.eval.probe.DivergedException;
import byol.model.Encoder;
import byol.torch.runtime.Device;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The semi-supervised protocol with several shares of the labels.
 *
 * @param protocol how
 * @param percents of the labels
 * @param images to learn from and measure on
 * @param fresh makes an encoder of the same kind, whose weights do not matter
 * @param device to train on
 * @param log is given a line for each thing done
 */
record FineTuningRuns(
    SemiSupervised protocol,
    List<Double> percents,
    SemiSupervised.Images images,
    Supplier<? extends Encoder> fresh,
    Device device,
    Consumer<String> log) {

  /** Top-1 accuracy by percent of the labels, without those with which it diverged. */
  Map<String, Double> of(String name, Encoder encoder) {
    Map<String, Double> top1 = new LinkedHashMap<>();
    for (double percent : percents) {
      String text = text(percent);
      SemiSupervised.Score score;
      try {
        score =
            protocol.evaluate(
                encoder,
                fresh,
                images,
                percent,
                device,
                line -> log.accept("%s: %s %% of the labels: %s".formatted(name, text, line)));
      } catch (DivergedException e) {
        log.accept(
            "%s: no fine-tuning with %s %% of the labels: %s"
                .formatted(name, text, e.getMessage()));
        continue;
      }
      log.accept(
          String.format(
              Locale.ROOT,
              "%s: fine-tuned with %s %% of the labels (%,d images) %.1f %% (%.1f s; learning rate"
                  + " %s%s)",
              name,
              text,
              score.images(),
              score.top1(),
              score.seconds(),
              score.learningRate(),
              score.atEdge()
                  ? ", the last that the search may try: a better one may lie beyond"
                  : ""));
      top1.put(text, score.top1());
    }
    return top1;
  }

  /** 1 and not 1.0. */
  private static String text(double percent) {
    return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
  }
}
