package byol.data.index;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SampleRandom;
import byol.data.ScanListener;
import byol.image.Image;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the headers of images say: their sizes and formats.
 *
 * @param looked how many headers were read
 * @param images how many images there are
 * @param formats how many files of each format, the most frequent first; empty where images are not
 *     kept in files
 * @param width of the upright pictures
 * @param height of the upright pictures
 * @param shorterSide of each picture
 * @param aspect longer side of a picture by its shorter one, in the middle of all
 * @param sizes the most frequent ones, the most frequent first
 * @param differentSizes how many there are
 */
public record HeaderSurvey(
    int looked,
    int images,
    Map<String, Integer> formats,
    Range width,
    Range height,
    Range shorterSide,
    double aspect,
    List<Size> sizes,
    int differentSizes) {

  private static final int SHOWN = 5;

  /** The smallest, the middle and the largest of some lengths in pixels. */
  public record Range(int min, int median, int max) {

    static Range of(IntStream values) {
      int[] sorted = values.sorted().toArray();
      return new Range(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
  }

  /** A size in pixels, and how many images have it. */
  public record Size(int width, int height, int images) {}

  /** What one header says. */
  private record Header(ImageFormat format, int width, int height) {
    int shorterSide() {
      return Math.min(width, height);
    }

    double aspect() {
      return (double) Math.max(width, height) / shorterSide();
    }
  }

  /**
   * Looks at a choice of images by chance, at all if there are no more. What turns out to be broken
   * is added to the data set's skipped files, and does not count.
   *
   * @param most how many to look at
   * @param seed of the choice
   * @param listener told of each image
   * @throws DataException if none of them can be used
   */
  public static HeaderSurvey of(ImageDataset dataset, int most, long seed, ScanListener listener) {
    int count = Math.min(most, dataset.size());
    int[] chosen = SampleRandom.choose(dataset.size(), count, seed);
    AtomicInteger done = new AtomicInteger();
    List<Header> headers =
        Arrays.stream(chosen)
            .parallel()
            .mapToObj(
                i -> {
                  Header header = header(dataset, i);
                  listener.progressed("reading headers", done.incrementAndGet(), count);
                  return header;
                })
            .filter(Objects::nonNull)
            .toList();
    if (headers.isEmpty()) {
      throw new DataException(
          "none of %s images of %s can be read: %s"
              .formatted(count, dataset.name(), dataset.skipped().summary()));
    }
    return of(headers, dataset.size());
  }

  /** The side in pixels of all that was looked at, if all are squares of one size. */
  public OptionalInt commonSide() {
    boolean square = differentSizes == 1 && width.median() == height.median();
    return square ? OptionalInt.of(width.median()) : OptionalInt.empty();
  }

  private static HeaderSurvey of(List<Header> headers, int images) {
    Map<String, Integer> formats =
        count(headers.stream().filter(h -> h.format() != null), h -> h.format().toString());
    Map<List<Integer>, Integer> sizes =
        count(headers.stream(), h -> List.of(h.width(), h.height()));
    return new HeaderSurvey(
        headers.size(),
        images,
        formats,
        range(headers, Header::width),
        range(headers, Header::height),
        range(headers, Header::shorterSide),
        headers.stream().mapToDouble(Header::aspect).sorted().toArray()[headers.size() / 2],
        sizes.entrySet().stream()
            .limit(SHOWN)
            .map(e -> new Size(e.getKey().get(0), e.getKey().get(1), e.getValue()))
            .toList(),
        sizes.size());
  }

  private static Range range(List<Header> headers, ToIntFunction<Header> length) {
    return Range.of(headers.stream().mapToInt(length));
  }

  /** How often each key occurs, the most frequent first, equally frequent ones by name. */
  private static <K> Map<K, Integer> count(Stream<Header> headers, Function<Header, K> key) {
    Map<K, Integer> counts =
        headers.collect(
            Collectors.groupingBy(
                key,
                () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                Collectors.summingInt(_ -> 1)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
  }

  /** What the header of an image says; null if it is broken. */
  private static Header header(ImageDataset dataset, int index) {
    if (!(dataset instanceof StoredImages stored)) {
      return withoutFile(dataset, index);
    }
    try (ImageDecoder decoder = ImageDecoder.open()) {
      EncodedImage image = stored.header(index, decoder);
      return new Header(image.format(), image.width(), image.height());
    } catch (UnusableImageException e) {
      stored.skipped().add(stored.path(index), e.getMessage());
      return null;
    }
  }

  private static Header withoutFile(ImageDataset dataset, int index) {
    try {
      Image image = dataset.exactImage(index);
      return new Header(null, image.width(), image.height());
    } catch (UnusableImageException e) {
      return null;
    }
  }
}
