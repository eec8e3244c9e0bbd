package byol.data;

import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;

/**
 * Several data sets one after the other, such as all splits of one. Classes of the same name are
 * one class.
 */
public final class JoinedImages implements ImageDataset {
  private final List<ImageDataset> parts;
  private final int[] ends;
  private final List<String> classNames;
  private final int[][] labels;

  /**
   * Joins data sets.
   *
   * @throws IllegalArgumentException if there are none, their channels differ, or they hold more
   *     than 2³¹ − 1 images
   */
  public JoinedImages(List<ImageDataset> parts) {
    if (parts.stream().map(ImageDataset::channels).distinct().count() != 1) {
      throw new IllegalArgumentException("data sets that are joined need the same channels");
    }
    this.parts = List.copyOf(parts);
    ends = new int[parts.size()];
    Set<String> names = new LinkedHashSet<>();
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, parts.get(i).size());
      ends[i] = end;
      names.addAll(parts.get(i).classNames());
    }
    classNames = List.copyOf(names);
    labels =
        parts.stream()
            .map(part -> part.classNames().stream().mapToInt(classNames::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /** The number of the part that an image is from. */
  public int part(int index) {
    Objects.checkIndex(index, size());
    int part = 0;
    while (index >= ends[part]) {
      part++;
    }
    return part;
  }

  private int within(int part, int index) {
    return part == 0 ? index : index - ends[part - 1];
  }

  @Override
  public String name() {
    return parts.getFirst().name();
  }

  @Override
  public int size() {
    return ends[ends.length - 1];
  }

  @Override
  public Image image(int index) {
    int part = part(index);
    return parts.get(part).image(within(part, index));
  }

  @Override
  public ScaledImage image(int index, IntBinaryOperator reduction) {
    int part = part(index);
    return parts.get(part).image(within(part, index), reduction);
  }

  @Override
  public Image exactImage(int index) throws UnusableImageException {
    int part = part(index);
    return parts.get(part).exactImage(within(part, index));
  }

  @Override
  public int label(int index) {
    int part = part(index);
    int label = parts.get(part).label(within(part, index));
    return label == NO_LABEL ? NO_LABEL : labels[part][label];
  }

  @Override
  public String source(int index) {
    int part = part(index);
    return parts.get(part).source(within(part, index));
  }

  @Override
  public Optional<Path> imageFile(int index) {
    int part = part(index);
    return parts.get(part).imageFile(within(part, index));
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public int channels() {
    return parts.getFirst().channels();
  }

  @Override
  public OptionalInt nativeSize() {
    OptionalInt first = parts.getFirst().nativeSize();
    return parts.stream().allMatch(part -> part.nativeSize().equals(first))
        ? first
        : OptionalInt.empty();
  }

  @Override
  public ChannelStats stats() {
    return parts.getFirst().stats();
  }

  @Override
  public Reading reading() {
    Set<String> notes = new LinkedHashSet<>();
    parts.forEach(part -> notes.addAll(part.reading().notes()));
    return new Reading(parts.getFirst().reading().layout(), List.copyOf(notes));
  }

  @Override
  public String fingerprint() {
    return parts.stream().map(ImageDataset::fingerprint).collect(Collectors.joining("; "));
  }

  /** What is known so far; a list that does not grow. */
  @Override
  public SkippedFiles skipped() {
    List<SkippedFiles.Skipped> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.skipped().list()));
    return new SkippedFiles(all, size());
  }

  @Override
  public String toString() {
    return describe();
  }
}
