package byol.ablate;

import byol.data.ImageDataset;
import byol.run.DataRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * The images of an ablation, as far as is needed to say what has changed when it goes on: its
 * data.json.
 *
 * @param train those to train on
 * @param test those to measure on
 */
public record ComparedImages(DataRecord train, DataRecord test) {
  /** Of the images as they are now. */
  public static ComparedImages of(ImageDataset train, ImageDataset test) {
    return new ComparedImages(DataRecord.of(train), DataRecord.of(test));
  }

  boolean isWhole() {
    return train != null && train.isWhole() && test != null && test.isWhole();
  }

  /** What is different now, a line for each thing; nothing if all is the same. */
  List<String> changes(ComparedImages now) {
    return Stream.concat(
            train.changes(now.train).stream().map(change -> "to train on: " + change),
            test.changes(now.test).stream().map(change -> "to measure on: " + change))
        .toList();
  }
}
