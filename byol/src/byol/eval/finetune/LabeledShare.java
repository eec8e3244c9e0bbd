package byol.eval.finetune;

import byol.data.ImageDataset;
import byol.data.Subset;
import byol.eval.features.Indices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A share of the labeled images, the same share of every class, and a fifth of each class of it
 * held out to choose settings on. The choice depends on the seed alone.
 *
 * @param all the share
 * @param fitting the part of it to train on
 * @param heldOut the rest of it
 */
record LabeledShare(ImageDataset all, ImageDataset fitting, ImageDataset heldOut) {
  private static final double HELD_OUT = 0.2;

  /** A class needs one image to learn from and one to hold out. */
  private static final int LEAST = 2;

  /**
   * Chooses the images.
   *
   * @param percent of the labels, above 0 and up to 100
   * @throws IllegalArgumentException if that is less than two images of some class; the message
   *     says how many percent are needed
   */
  static LabeledShare of(ImageDataset dataset, double percent, long seed) {
    return of(dataset, percent, HELD_OUT, seed);
  }

  /**
   * The same with another part held out.
   *
   * @param heldOutShare of each class, in (0, 1)
   */
  static LabeledShare of(ImageDataset dataset, double percent, double heldOutShare, long seed) {
    if (!(percent > 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "a share of the labels is above 0 and up to 100 %, not " + percent);
    }
    RandomGenerator random = Indices.generator(seed);
    List<List<Integer>> classes = byClass(dataset);
    int[] counts = counts(classes, percent, dataset);
    List<Integer> fitting = new ArrayList<>();
    List<Integer> heldOut = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      long[] members = classes.get(c).stream().mapToLong(i -> i).toArray();
      long[] order = Indices.shuffled(random, members);
      int held = Math.max(1, (int) Math.round(counts[c] * heldOutShare));
      held = Math.min(held, counts[c] - 1);
      for (int i = 0; i < counts[c]; i++) {
        (i < held ? heldOut : fitting).add((int) order[i]);
      }
    }
    List<Integer> all = new ArrayList<>(fitting);
    all.addAll(heldOut);
    return new LabeledShare(
        subset(dataset, all), subset(dataset, fitting), subset(dataset, heldOut));
  }

  private static List<List<Integer>> byClass(ImageDataset dataset) {
    List<List<Integer>> classes = new ArrayList<>();
    dataset.classNames().forEach(_ -> classes.add(new ArrayList<>()));
    for (int i = 0; i < dataset.size(); i++) {
      int label = dataset.label(i);
      if (label < 0 || label >= classes.size()) {
        throw new IllegalArgumentException(
            "fine-tuning needs labels, and image %s of %s has none: evaluate on a data set with one"
                    .formatted(i, dataset.name())
                + " folder per class, or on one of the labeled sets");
      }
      classes.get(label).add(i);
    }
    return classes;
  }

  private static int[] counts(List<List<Integer>> classes, double percent, ImageDataset dataset) {
    int smallest = 0;
    for (int c = 1; c < classes.size(); c++) {
      smallest = classes.get(c).size() < classes.get(smallest).size() ? c : smallest;
    }
    int size = classes.get(smallest).size();
    if (size < LEAST) {
      throw new IllegalArgumentException(
          "fine-tuning needs at least two training images of each class, one of them to hold out,"
              + " and class '%s' of %s has %s"
                  .formatted(dataset.classNames().get(smallest), dataset.name(), size));
    }
    if (share(size, percent) < LEAST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s %% of the labels of %s are %.2g images of class '%s', and fine-tuning needs at"
                  + " least two of each class, one of them to hold out: take %s %% of the labels or"
                  + " more, or have %.0f images per class at %s %%",
              text(percent),
              dataset.name(),
              size * percent / 100,
              dataset.classNames().get(smallest),
              text(Math.ceil(1000.0 * LEAST / size) / 10),
              Math.ceil(LEAST * 100 / percent),
              text(percent)));
    }
    return classes.stream().mapToInt(members -> share(members.size(), percent)).toArray();
  }

  private static int share(int images, double percent) {
    return (int) Math.round(images * percent / 100);
  }

  /** 1 and not 1.0; 0.5. */
  static String text(double percent) {
    return percent == Math.rint(percent) ? String.valueOf((long) percent) : percent + "";
  }

  private static ImageDataset subset(ImageDataset dataset, List<Integer> indices) {
    int[] sorted = indices.stream().mapToInt(i -> i).toArray();
    Arrays.sort(sorted);
    return Subset.of(dataset, sorted);
  }
}
