package byol.data.shard;

import byol.data.folder.FolderScan;
import byol.data.tar.TarMember;
import byol.data.tar.TarNames;
import byol.data.tar.TarReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What there is of images and labels in one archive, as far as it can be read. */
final class ArchiveListing {

  /** Endings of files that may be labels, in the order in which they are preferred. */
  static final List<String> LABELS =
      List.of(".cls", ".cls.txt", ".label", ".index", ".txt", ".json");

  private static final int MOST_LINKS = 16;
  private static final int MOST_ENDINGS = 50;

  private final List<TarMember> images = new ArrayList<>();
  private final Map<String, List<TarMember>> labels = new LinkedHashMap<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private boolean links;
  private IOException damage;

  private ArchiveListing() {}

  /** Reads the headers up to the end, or to where the archive is damaged. */
  static ArchiveListing of(TarReader tar) {
    ArchiveListing listing = new ArchiveListing();
    try {
      for (TarMember member = tar.next(); member != null; member = tar.next()) {
        listing.add(member);
      }
    } catch (IOException e) {
      listing.damage = e;
    }
    return listing;
  }

  private void add(TarMember member) {
    String name = withoutDot(member.name());
    String last = name.substring(name.lastIndexOf('/') + 1);
    String left = leftAlone(name);
    if (left != null) {
      if (!last.startsWith("._") && FolderScan.isImageName(last)) {
        hidden.add(left);
      }
      return;
    }
    int dot = last.lastIndexOf('.');
    if (dot < 0 || last.length() == 0) {
      return;
    }
    TarMember known =
        new TarMember(
            name,
            member.kind(),
            member.header(),
            member.offset(),
            member.length(),
            member.target());
    String lower = last.toLowerCase(Locale.ROOT);
    if (FolderScan.isImageName(lower)) {
      images.add(known);
      links |= known.isLink();
      return;
    }
    for (String ending : LABELS) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        labels.computeIfAbsent(ending, _ -> new ArrayList<>()).add(known);
        links |= known.isLink();
        return;
      }
    }
    String ending = lower.substring(dot);
    if (others.size() < MOST_ENDINGS || others.containsKey(ending)) {
      others.merge(ending, 1, Integer::sum);
    }
  }

  /** The part of a path that is hidden or a system's folder, with what is above it; else null. */
  private static String leftAlone(String name) {
    for (int from = 0; from < name.length(); ) {
      int slash = name.indexOf('/', from);
      int to = slash < 0 ? name.length() : slash;
      String part = name.substring(from, to);
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (hidden || slash >= 0 && FolderScan.isOfSystem(part)) {
        return name.substring(0, to);
      }
      from = to + 1;
    }
    return null;
  }

  private static String withoutDot(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }

  List<TarMember> images() {
    return images;
  }

  /** The files with an ending of labels. */
  List<TarMember> labels(String ending) {
    return labels.getOrDefault(ending, List.of());
  }

  /** Images whose names begin with a dot, and folders of images that do or are a system's. */
  Set<String> hidden() {
    return hidden;
  }

  /** How many other files there are, by their endings. */
  Map<String, Integer> others() {
    return others;
  }

  /** What ended the reading before the end of the archive; null if nothing did. */
  IOException damage() {
    return damage;
  }

  /**
   * Puts the content of what they point to in place of links. Those that lead nowhere stay what
   * they are.
   *
   * @param again the same archive, from its start
   */
  void resolveLinks(TarReader again) {
    if (!links) {
      return;
    }
    Map<String, List<TarMember>> all = new HashMap<>();
    try {
      for (TarMember member = again.next(); member != null; member = again.next()) {
        all.computeIfAbsent(TarNames.normalize(member.name()), _ -> new ArrayList<>(1)).add(member);
      }
    } catch (IOException e) {
      // Where the first reading ended, too.
    }
    images.replaceAll(member -> resolve(member, all));
    labels.values().forEach(list -> list.replaceAll(member -> resolve(member, all)));
  }

  private static TarMember resolve(TarMember member, Map<String, List<TarMember>> all) {
    TarMember at = member;
    for (int i = 0; at.isLink() && i < MOST_LINKS; i++) {
      TarMember target = target(at, all.getOrDefault(TarNames.target(at), List.of()));
      if (target == null) {
        return member;
      }
      at = target;
    }
    return at.isLink() || at == member ? member : member.as(at);
  }

  /** Of several files of a name, as in archives that were joined, the last before the link. */
  private static TarMember target(TarMember link, List<TarMember> named) {
    Predicate<TarMember> before = member -> member.header() < link.header();
    return named.stream()
        .filter(before)
        .max(Comparator.comparingLong(TarMember::header))
        .or(() -> named.stream().filter(member -> member.header() > link.header()).findFirst())
        .orElse(null);
  }

  /**
   * The samples, in the order of their images.
   *
   * @param ending of labels; null if there are none
   */
  List<SampleGroup.Sample> samples(String ending) {
    List<TarMember> labeled = ending == null ? List.of() : labels(ending);
    SampleKeys keys = SampleKeys.of(images, labeled, ending, damage != null);
    Map<String, SampleGroup> groups = new LinkedHashMap<>();
    for (TarMember image : images) {
      group(groups, keys.ofImage(image.name())).addImage(image);
    }
    for (TarMember label : labeled) {
      group(groups, SampleKeys.ofLabel(label.name(), ending)).addLabel(label);
    }
    return groups.values().stream()
        .flatMap(group -> group.samples(ending).stream())
        .sorted(Comparator.comparingLong(sample -> sample.image().header()))
        .toList();
  }

  private static SampleGroup group(Map<String, SampleGroup> groups, String stem) {
    return groups.computeIfAbsent(stem, SampleGroup::new);
  }
}
