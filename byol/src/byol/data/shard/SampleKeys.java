package byol.data.shard;

import byol.data.tar.TarMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which part of their names the files of an archive find each other: the stem. In the convention
 * of WebDataset it is the key, which is the name up to the first dot of its last part. Where keys
 * have dots in them, it is the name up to the last dot. Which of the two is decided by where the
 * labels are, and by those of the whole archive, so that the order of its files changes nothing.
 *
 * @param middles what may stand between the key and the last ending of an image, such as {@code
 *     .image}; all else belongs to the stem
 */
record SampleKeys(Set<String> middles) {

  /**
   * What of images' names is no part of their stems, though it stands before the last dot: {@code
   * .image} in {@code 7.image.png}, but not {@code .5} in {@code v1.5.png} where there is a {@code
   * v1.5.cls}, nor {@code .5.image} in {@code v1.5.image.png}.
   *
   * @param ending of labels, with its dot
   * @param damaged whether files may be missing: then what is in no second name is taken for a part
   *     of the stem, because its label may be lost
   */
  static SampleKeys of(
      List<TarMember> images, List<TarMember> labels, String ending, boolean damaged) {
    Map<String, Integer> middles = new HashMap<>();
    for (TarMember image : images) {
      String middle = middle(image.name(), last(image.name()));
      if (!middle.isEmpty()) {
        middles.merge(middle, 1, Integer::sum);
      }
    }
    if (!middles.isEmpty()) {
      for (TarMember file : labels) {
        String ofKey = middle(file.name(), ending);
        middles.keySet().removeIf(m -> !ofKey.isEmpty() && (m + ".").startsWith(ofKey + "."));
      }
    }
    if (damaged) {
      middles.values().removeIf(count -> count < 2);
    }
    return new SampleKeys(middles.keySet());
  }

  /** The stem of an image. */
  String ofImage(String name) {
    return middles.contains(middle(name, last(name))) ? key(name) : withoutEnding(name);
  }

  /** The name up to the last dot. */
  static String withoutEnding(String name) {
    return ofLabel(name, last(name));
  }

  /** The stem of a label. */
  static String ofLabel(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }

  /** The last ending, with its dot. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('.'));
  }

  private static String key(String name) {
    return name.substring(0, name.indexOf('.', name.lastIndexOf('/') + 1));
  }

  private static String middle(String name, String ending) {
    return name.substring(key(name).length(), name.length() - ending.length());
  }
}
