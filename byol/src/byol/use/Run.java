package byol.use;

import byol.config.RunConfig;
import byol.data.ConvertedImages;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import java.util.List;

/**
 * A run as one looks at it afterwards, or while it trains: its settings, its encoder, its images,
 * its figures. It prints as a few lines.
 *
 * @param directory its folder
 */
public record Run(RunDirectory directory) {
  /** Its settings. */
  public RunConfig config() {
    return directory.config();
  }

  /**
   * The online encoder of the newest checkpoint, in evaluation mode, in the innermost scope.
   *
   * @throws NoEncoderException if there is no checkpoint yet, or the newest is damaged
   */
  public Encoder encoder() {
    return TrainedEncoder.of(directory);
  }

  /**
   * The encoder that the run began with, in evaluation mode, in the innermost scope.
   *
   * @throws IllegalArgumentException if it began with given weights, and their checkpoint is
   *     damaged
   */
  public Encoder untrainedEncoder() {
    return Checkpoint.initialEncoder(directory);
  }

  /**
   * The images of a split of its data set, in gray or in color as its encoder takes them.
   *
   * @throws byol.data.DataException if they are not there any more
   */
  public ImageDataset images(Split split) {
    ImageDataset images = Datasets.open(RunImages.of(directory), split);
    return ConvertedImages.of(images, config().model().channels());
  }

  /** What it logged, by step. */
  public List<TrainMetrics> metrics() {
    return directory.metrics();
  }

  @Override
  public String toString() {
    return directory.toString();
  }
}
