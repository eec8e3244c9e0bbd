package byol.data.shard;

import byol.data.tar.TarMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of an archive that stand one after the other and share a key, the name up to the
 * first dot of its last part: in the convention of WebDataset, one sample. Keys with dots in them
 * are told from names with several endings by where the labels are.
 */
final class SampleGroup {

  private final String key;
  private final Set<String> endings;
  private final List<TarMember> images = new ArrayList<>();
  private final List<TarMember> labels = new ArrayList<>();

  /**
   * A sample, or what is left of one.
   *
   * @param stem the name but for its ending, by which its parts find each other
   * @param image null if there is only a label
   * @param label null if there is none
   * @param problem why the image cannot be used; null if nothing is wrong
   */
  record Sample(String stem, TarMember image, TarMember label, String problem) {}

  /**
   * Begins without members.
   *
   * @param endings what may stand between the key and the last ending of an image, such as {@code
   *     .image}; all else belongs to the key
   */
  SampleGroup(String key, Set<String> endings) {
    this.key = key;
    this.endings = endings;
  }

  /** The key of a name: up to the first dot of its last part. */
  static String key(String name) {
    return name.substring(0, name.indexOf('.', name.lastIndexOf('/') + 1));
  }

  /** What stands between the key and the last ending. */
  static String middle(String name, String ending) {
    return name.substring(key(name).length(), name.length() - ending.length());
  }

  String key() {
    return key;
  }

  void addImage(TarMember image) {
    images.add(image);
  }

  void addLabel(TarMember label) {
    labels.add(label);
  }

  /**
   * The samples.
   *
   * @param ending of labels, with its dot
   */
  List<Sample> samples(String ending) {
    List<TarMember> plain =
        images.stream().filter(image -> middle(image.name(), last(image)).isEmpty()).toList();
    if (!plain.isEmpty()) {
      // KEY.seg.png beside KEY.png is something else that belongs to the sample.
      return keyed(plain, ending);
    }
    boolean plainLabel = labels.stream().anyMatch(label -> stem(label, ending).equals(key));
    boolean ofKey = images.stream().allMatch(image -> stem(image).equals(key));
    if (plainLabel && ofKey && images.size() > 1) {
      return images.stream()
          .map(image -> new Sample(stem(image), image, null, severalImages(ending)))
          .toList();
    }
    return plainLabel && ofKey ? keyed(images, ending) : byStem(ending);
  }

  private String severalImages(String ending) {
    return "one of %s images for one label, %s; call the one that is meant %s"
        .formatted(
            images.size(), key + ending, key + images.getFirst().name().replaceAll(".*\\.", "."));
  }

  /** All that is here is of one key. */
  private List<Sample> keyed(List<TarMember> chosen, String ending) {
    List<TarMember> own = labels.stream().filter(label -> stem(label, ending).equals(key)).toList();
    if (chosen.isEmpty()) {
      return own.stream().map(label -> new Sample(key, null, label, null)).toList();
    }
    if (chosen.size() == 1 && own.size() <= 1) {
      return List.of(
          new Sample(key, chosen.getFirst(), own.isEmpty() ? null : own.getFirst(), null));
    }
    if (own.isEmpty() && chosen.size() > 1) {
      return chosen.stream().map(image -> new Sample(key, image, null, null)).toList();
    }
    if (chosen.size() == own.size() && alternate(chosen, own)) {
      List<Sample> samples = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        samples.add(new Sample(key, chosen.get(i), own.get(i), null));
      }
      return samples;
    }
    String problem =
        "the archive has %s images and %s labels under its key"
            .formatted(chosen.size(), own.size());
    return chosen.stream().map(image -> new Sample(key, image, null, problem)).toList();
  }

  /** Whether one sample ends before the next begins, though the keys are the same. */
  private static boolean alternate(List<TarMember> images, List<TarMember> labels) {
    for (int i = 1; i < images.size(); i++) {
      long ends = Math.max(images.get(i - 1).header(), labels.get(i - 1).header());
      if (ends > Math.min(images.get(i).header(), labels.get(i).header())) {
        return false;
      }
    }
    return true;
  }

  /** Keys have dots: what is equal but for the last ending belongs together. */
  private List<Sample> byStem(String ending) {
    Map<String, SampleGroup> groups = new LinkedHashMap<>();
    images.forEach(i -> groups.computeIfAbsent(stem(i), this::of).addImage(i));
    labels.forEach(l -> groups.computeIfAbsent(stem(l, ending), this::of).addLabel(l));
    return groups.values().stream()
        .flatMap(group -> group.keyed(group.images, ending).stream())
        .toList();
  }

  private SampleGroup of(String stem) {
    return new SampleGroup(stem, endings);
  }

  private String stem(TarMember image) {
    String ending = last(image);
    String own = key(image.name());
    return endings.contains(middle(image.name(), ending)) ? own : stem(image, ending);
  }

  /** The last ending, with its dot. */
  static String last(TarMember image) {
    return image.name().substring(image.name().lastIndexOf('.'));
  }

  private static String stem(TarMember member, String ending) {
    return member.name().substring(0, member.name().length() - ending.length());
  }
}
