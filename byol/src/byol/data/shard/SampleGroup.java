package byol.data.shard;

import byol.data.tar.TarMember;
import java.util.ArrayList;
import java.util.List;

/** The images and labels of an archive that have the same stem: one sample, as a rule. */
final class SampleGroup {

  private final String stem;
  private final List<TarMember> images = new ArrayList<>(1);
  private final List<TarMember> labels = new ArrayList<>(1);

  /**
   * A sample.
   *
   * @param image the file that is its image
   * @param label null if there is none
   * @param problem why the image cannot be used; null if nothing is wrong
   */
  record Sample(TarMember image, TarMember label, String problem) {}

  /** Begins without files. */
  SampleGroup(String stem) {
    this.stem = stem;
  }

  /** Adds an image; they come in the order of the archive. */
  void addImage(TarMember image) {
    images.add(image);
  }

  /** Adds a label; they come in the order of the archive. */
  void addLabel(TarMember label) {
    labels.add(label);
  }

  /**
   * The samples, in the order of their images. Where it is not clear which label an image has, it
   * has a problem.
   *
   * @param ending of labels, for messages
   */
  List<Sample> samples(String ending) {
    List<TarMember> plain =
        images.stream()
            .filter(image -> image.name().equals(stem + SampleKeys.last(image.name())))
            .toList();
    // STEM.seg.png beside STEM.png is something else that belongs to the sample.
    List<TarMember> chosen = plain.isEmpty() ? images : plain;
    if (labels.isEmpty() || images.isEmpty()) {
      return chosen.stream().map(image -> new Sample(image, null, null)).toList();
    }
    if (chosen.size() == labels.size() && haveOneName(chosen) && alternate(chosen, labels)) {
      List<Sample> samples = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        samples.add(new Sample(chosen.get(i), labels.get(i), null));
      }
      return samples;
    }
    String problem =
        plain.isEmpty() && labels.size() == 1
            ? severalImages(ending)
            : "the archive has %s images and %s labels under its key"
                .formatted(chosen.size(), labels.size());
    return chosen.stream().map(image -> new Sample(image, null, problem)).toList();
  }

  private String severalImages(String ending) {
    return "one of %s images for one label, %s; call the one that is meant %s"
        .formatted(images.size(), stem + ending, stem + SampleKeys.last(images.getFirst().name()));
  }

  /** Whether the names are the same but for the last ending. */
  private static boolean haveOneName(List<TarMember> images) {
    return images.stream().map(image -> SampleKeys.withoutEnding(image.name())).distinct().count()
        == 1;
  }

  /**
   * Whether one sample ends before the next begins, though the stems are the same: archives that
   * were joined.
   */
  private static boolean alternate(List<TarMember> images, List<TarMember> labels) {
    for (int i = 1; i < images.size(); i++) {
      long ends = Math.max(images.get(i - 1).header(), labels.get(i - 1).header());
      if (ends > Math.min(images.get(i).header(), labels.get(i).header())) {
        return false;
      }
    }
    return true;
  }
}
