package byol.command;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.Subset;
import byol.data.index.HeaderSurvey;
import byol.io.AtomicFile;
import byol.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is in a data set. {@link #of} looks.
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
public record Inspection(
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
  public record ClassSize(String name, int train, int test) {}

  /**
   * Colors of a choice of images, values in [0, 1].
   *
   * @param measured how many images
   * @param mean by channel
   * @param std by channel
   * @param trainingMean what training normalizes by
   * @param trainingStd what training normalizes by
   */
  public record Colors(
      int measured,
      List<Double> mean,
      List<Double> std,
      List<Double> trainingMean,
      List<Double> trainingStd) {}

  /** A file that is not used, and how many images it would have held. */
  public record BadFile(String file, String reason, int images) {}

  /**
   * What is looked at, and how much of it.
   *
   * @param data the SPEC of the images
   * @param opener of the images
   * @param headers training images whose headers are read
   * @param pictures training images whose colors are measured
   * @param seed of the choice of images
   */
  public record Options(String data, DataOpener opener, int headers, int pictures, long seed) {
    private static final int FEWEST_PICTURES = 500;

    /** 5,000 headers, 500 pictures, seed 0. */
    public static Options of(String data) {
      return new Options(data, DataOpener.BY_SPEC, 0, 0, 0).withSample(5000);
    }

    /** The same with images opened in another way. */
    public Options withOpener(DataOpener other) {
      return new Options(data, other, headers, pictures, seed);
    }

    /** The same with so many headers, and a tenth as many pictures, but at least 500. */
    public Options withSample(int images) {
      int colors = Math.max(FEWEST_PICTURES, images / 10);
      return new Options(data, opener, images, colors, seed);
    }

    /** The same with another choice of images. */
    public Options withSeed(long other) {
      return new Options(data, opener, headers, pictures, other);
    }
  }

  /**
   * Looks at a data set.
   *
   * @param listener is told how far it has come
   * @throws DataException if the training images cannot be read; where those held out cannot, it is
   *     said in {@link #testProblem}
   */
  public static Inspection of(Options options, ScanListener listener) {
    ImageDataset train = options.opener().open(options.data(), Split.TRAIN);
    ImageDataset test = null;
    String testProblem = null;
    try {
      test = options.opener().open(options.data(), Split.TEST);
    } catch (DataException e) {
      testProblem = e.getMessage();
    }
    return of(options, train, test, testProblem, listener);
  }

  private static Inspection of(
      Options options,
      ImageDataset train,
      ImageDataset test,
      String testProblem,
      ScanListener listener) {
    HeaderSurvey headers = HeaderSurvey.of(train, options.headers(), options.seed(), listener);
    ImageDataset sample = Subset.sample(train, options.pictures(), options.seed());
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
        options.data(),
        train.size(),
        test == null ? 0 : test.size(),
        testProblem,
        reading(train, test),
        classes(train, test),
        headers,
        new Colors(sample.size(), measured.mean(), measured.std(), used.mean(), used.std()),
        bad(skipped, true),
        bad(skipped, false));
  }

  /** What the training images were taken for, with what there is to say of the others. */
  private static Reading reading(ImageDataset train, ImageDataset test) {
    List<String> notes = new ArrayList<>(train.reading().notes());
    if (test != null) {
      test.reading().notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    }
    return new Reading(train.reading().layout(), notes);
  }

  /** Writes all of it as JSON, the names of all broken files included. */
  public void write(Path file) {
    AtomicFile.write(file, Json.pretty(this) + System.lineSeparator());
  }

  /** The share of the images that are broken, in [0, 1]. */
  public double brokenShare() {
    return brokenImages() / (trainImages + testImages + (double) brokenImages());
  }

  /** How many images are broken, with those that damaged archives seem to have lost. */
  public int brokenImages() {
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
  public int[] classSizes() {
    return classes.stream().mapToInt(c -> c.train() + c.test()).toArray();
  }
}
