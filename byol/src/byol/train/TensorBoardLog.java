package byol.train;

import byol.io.IoReason;
import byol.run.TrainMetrics;
import byol.tensorboard.EventFile;
import byol.tensorboard.Events;
import byol.tensorboard.Events.Scalar;
import byol.util.ProtoMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The metrics of a training for TensorBoard, in a file of events that begins with the first line of
 * metrics. Where it cannot be written, that is said once, and the training goes on without it:
 * metrics.jsonl has all figures.
 */
final class TensorBoardLog implements AutoCloseable {
  private final Path folder;
  private final long firstStep;
  private final List<ProtoMessage> opening;
  private final Consumer<String> notes;
  private EventFile file;
  private boolean failed;

  /**
   * Prepares it; nothing is written yet.
   *
   * @param folder of the files of events; null to write none
   * @param firstStep steps done before; what earlier files have of later ones is dropped
   * @param opening what a new training shows, at step 0
   * @param notes told if it cannot be written
   */
  TensorBoardLog(Path folder, long firstStep, List<ProtoMessage> opening, Consumer<String> notes) {
    this.folder = folder;
    this.firstStep = firstStep;
    this.opening = firstStep == 0 ? List.copyOf(opening) : List.of();
    this.notes = notes;
  }

  /** Adds a line of metrics. */
  void add(TrainMetrics row) {
    if (folder == null) {
      return;
    }
    attempt(
        () -> {
          if (file == null) {
            begin();
          }
          file.add(Events.scalars(row.step(), scalars(row)));
        });
  }

  private void begin() throws IOException {
    file = EventFile.create(folder);
    file.add(Events.start(firstStep + 1));
    for (ProtoMessage event : opening) {
      file.add(event);
    }
  }

  /** Returns when what was added would survive a loss of power. */
  void sync() {
    if (file != null) {
      attempt(file::sync);
    }
  }

  /** What was added is synced before. */
  @Override
  public void close() {
    if (file != null) {
      EventFile last = file;
      file = null;
      if (failed) {
        closeQuietly(last);
      } else {
        attempt(last::close);
      }
    }
  }

  /** What is wrong with it was said. */
  private static void closeQuietly(EventFile last) {
    try {
      last.close();
    } catch (IOException e) {
      // Again the same.
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void attempt(Writing writing) {
    if (failed) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failed = true;
      notes.accept(
          "no more is written to %s for TensorBoard: %s; metrics.jsonl has all figures"
              .formatted(folder, IoReason.of(e)));
    }
  }

  private static List<Scalar> scalars(TrainMetrics row) {
    var spread = row.spread();
    List<Scalar> scalars = new ArrayList<>();
    add(scalars, "training/loss", row.loss(), "For BYOL from 0 to 8; about 4 at the start.");
    add(
        scalars,
        "training/probe_top1",
        row.onlineTop1(),
        "Percent of images that a linear probe classifies correctly before it learns from them.");
    add(
        scalars,
        "features/std",
        spread.featureStd(),
        "How far apart the features of different images are: 0 is a collapse, 1 the most.");
    add(
        scalars,
        "features/effective_rank",
        spread.effectiveRank(),
        "In how many directions features vary: 1 is a collapse.");
    add(
        scalars,
        "features/mean_cosine",
        spread.meanCosine(),
        "Mean cosine between the features of two images: 1 if all are equal.");
    add(scalars, "projections/std", spread.projectionStd(), "The spread of the projections.");
    add(
        scalars,
        "projections/effective_rank",
        spread.projectionRank(),
        "In how many directions projections vary.");
    add(
        scalars,
        "projections/alignment",
        spread.alignment(),
        "How near the projections of an image's two views are: 0 if they are equal.");
    add(
        scalars,
        "projections/uniformity",
        spread.uniformity(),
        "How evenly projections are spread: 0 if all are equal, toward −4 if spread.");
    add(scalars, "schedule/learning_rate", row.lr(), "The learning rate that is applied.");
    add(scalars, "schedule/tau", row.tau(), "How slowly the target network follows.");
    add(scalars, "schedule/epoch", row.epoch(), "Passes over the images.");
    add(
        scalars,
        "speed/images_per_second",
        row.speed().imagesPerSecond(),
        "Images seen since the line before, by the time since then.");
    add(
        scalars,
        "speed/data_wait",
        row.speed().dataWait(),
        "Share of the time that was spent waiting for images.");
    if (row.speed().deviceMemory() != null) {
      double peak = row.speed().deviceMemory().peak();
      add(scalars, "speed/device_memory_peak", peak, "Bytes on the GPU, at most.");
    }
    return scalars;
  }

  private static void add(List<Scalar> to, String tag, Double value, String description) {
    if (value != null) {
      to.add(new Scalar(tag, value, description));
    }
  }
}
