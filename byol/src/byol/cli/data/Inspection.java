package byol.cli.data;

import byol.cli.option.Sources;
import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Subset;
import byol.data.index.HeaderSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is in a data set: what {@code data inspect} shows and writes as JSON.
 *
 * @param data its SPEC
 * @param trainImages how many there are to learn from
 * @param testImages how many are held out
 * @param testProblem why there are none held out; null if there are
 * @param reading what the data was taken for
 * @param classes with their images; empty where these have no labels
 * @param headers sizes and formats of the training images
 * @param colors of the training images
 * @param broken images that cannot be used
 * @param otherFiles files that are no images, by name and content; 1,000 a split at most
 */
record Inspection(
    String data,
    int trainImages,
    int testImages,
    String testProblem,
    Reading reading,
    List<ClassSize> classes,
    HeaderSurvey headers,
    Colors colors,
    List<BadFile> broken,
    List<BadFile> otherFiles) {

  /** How many images of a class there are. */
  record ClassSize(String name, int train, int test) {}

  /**
   * Colors of a choice of images, values in [0, 1].
   *
   * @param measured how many images
   * @param mean by channel
   * @param std by channel
   * @param trainingMean what training normalizes by
   * @param trainingStd what training normalizes by
   */
  record Colors(
      int measured,
      List<Double> mean,
      List<Double> std,
      List<Double> trainingMean,
      List<Double> trainingStd) {}

  /** A file that is not used, and how many images it would have held. */
  record BadFile(String file, String reason, int images) {}

  /** How much is looked at. */
  record Limits(int headers, int pictures) {}

  /**
   * Looks at a data set.
   *
   * @param train to learn from
   * @param test held out; null if there is no such split
   * @param testProblem why it is null
   */
  static Inspection of(
      String data,
      ImageDataset train,
      ImageDataset test,
      String testProblem,
      Limits limits,
      long seed,
      ScanListener listener) {
    HeaderSurvey headers = HeaderSurvey.of(train, limits.headers(), seed, listener);
    ImageDataset sample = Subset.sample(train, limits.pictures(), seed);
    ChannelStats measured = ChannelStats.measure(sample, listener);
    ChannelStats used = train.stats();
    // Only now, because more may have turned out to be broken.
    Map<String, SkippedFiles.Skipped> skipped = new TreeMap<>();
    train.skipped().list().forEach(file -> skipped.put(file.path().toString(), file));
    if (test != null) {
      test.skipped()
          .list()
          .forEach(file -> skipped.merge(file.path().toString(), file, SkippedFiles.Skipped::and));
    }
    return new Inspection(
        data,
        train.size(),
        test == null ? 0 : test.size(),
        testProblem,
        Sources.reading(train, test),
        classes(train, test),
        headers,
        new Colors(sample.size(), measured.mean(), measured.std(), used.mean(), used.std()),
        bad(skipped, true),
        bad(skipped, false));
  }

  /** The share of the images that are broken, in [0, 1]. */
  double brokenShare() {
    return brokenImages() / (trainImages + testImages + (double) brokenImages());
  }

  /** How many images are broken, with those that damaged archives seem to have lost. */
  int brokenImages() {
    return broken.stream().mapToInt(BadFile::images).sum();
  }

  private static List<ClassSize> classes(ImageDataset train, ImageDataset test) {
    List<String> names = train.classNames();
    int[] inTrain = count(train, names.size());
    int[] inTest = test == null ? new int[names.size()] : count(test, names.size());
    List<ClassSize> classes = new ArrayList<>();
    for (int label = 0; label < names.size(); label++) {
      classes.add(new ClassSize(names.get(label), inTrain[label], inTest[label]));
    }
    return classes;
  }

  private static int[] count(ImageDataset dataset, int classes) {
    int[] counts = new int[classes];
    for (int i = 0; i < dataset.size(); i++) {
      int label = dataset.label(i);
      if (label != ImageDataset.NO_LABEL && label < classes) {
        counts[label]++;
      }
    }
    return counts;
  }

  private static List<BadFile> bad(Map<String, SkippedFiles.Skipped> skipped, boolean damaged) {
    return skipped.values().stream()
        .filter(file -> file.damaged() == damaged)
        .map(file -> new BadFile(file.where(), file.reason(), file.images()))
        .toList();
  }

  /** The images of all classes together, in either split. */
  int[] classSizes() {
    return classes.stream().mapToInt(c -> c.train() + c.test()).toArray();
  }
}
