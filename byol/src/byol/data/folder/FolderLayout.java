package byol.data.folder;

import byol.data.DataException;
import byol.data.Reading;
import byol.data.index.Stamp;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where in a folder the images to learn from lie, and where those held out.
 *
 * @param train the folder of the images to learn from
 * @param heldOut the folder of the others; null where a hash of each path divides those in {@code
 *     train}
 * @param others folders that could be held out as well
 * @param notes what lies beside them and is not read, and why
 * @param looked what the decision depends on
 */
record FolderLayout(
    Path train, Path heldOut, List<Path> others, List<String> notes, List<Stamp> looked) {

  /** The folder as it is, with no part set aside. */
  static FolderLayout whole(Path root) {
    return new FolderLayout(root, null, List.of(), List.of(), List.of());
  }

  /** Two folders, as their user says. */
  static FolderLayout said(Path train, Path heldOut) {
    return new FolderLayout(train, heldOut, List.of(), List.of(), List.of());
  }

  /**
   * Finds out by the names of the folders, in any case: {@code train} beside {@code test}, {@code
   * val} and their like, or {@code train2017} beside {@code val2017}; {@code train} alone; or none
   * of them. Only folders that hold images count.
   *
   * @throws DataException if the names can be understood in two ways, with both and the way out
   */
  static FolderLayout of(Path root, ImageTree tree) {
    Children children = Children.of(root, tree);
    if (children.named().isEmpty()) {
      return whole(root);
    }
    FolderLayout layout =
        children.exact(Optional::isPresent).isEmpty() ? byWords(children) : byName(children);
    return layout.train().equals(root) ? layout : layout.withNoteOn(imagesIn(root, tree));
  }

  /** Whether a folder has folders of images that are parts, for training and held out. */
  static boolean hasParts(Path folder, ImageTree tree) {
    Children children = Children.of(folder, tree);
    boolean trains = !children.exact(Optional.of(SplitName.TRAIN)::equals).isEmpty();
    if (trains && !children.exact(FolderLayout::isHeldOut).isEmpty()) {
      return true;
    }
    try {
      return relatives(children).isPresent();
    } catch (DataException e) {
      // Several may be held out.
      return true;
    }
  }

  private static List<Path> imagesIn(Path folder, ImageTree tree) {
    return tree.filesIn(folder).stream().filter(f -> FolderScan.isImageName(name(f))).toList();
  }

  private static boolean isHeldOut(Optional<SplitName> split) {
    return split.map(SplitName::isHeldOut).orElse(false);
  }

  /** Says that images are not read because they lie beside the folders of the parts. */
  private FolderLayout withNoteOn(List<Path> beside) {
    if (beside.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(notes);
    more.add("left out, beside the folder%s: %s".formatted(parts(), names(beside)));
    return new FolderLayout(train, heldOut, others, more, looked);
  }

  private String parts() {
    String trainName = Printable.of(name(train));
    return heldOut == null
        ? " " + trainName
        : "s %s and %s".formatted(trainName, Printable.of(name(heldOut)));
  }

  /** The folders in a folder that hold images, with what their names say, if anything. */
  private record Children(Path root, Map<Path, Optional<SplitName>> all, List<Stamp> looked) {

    static Children of(Path root, ImageTree tree) {
      List<Path> folders = tree.folders(root);
      Map<Path, Optional<SplitName>> all = new LinkedHashMap<>();
      List<Stamp> looked = new ArrayList<>();
      if (folders.stream().anyMatch(folder -> SplitName.within(name(folder)).isPresent())) {
        for (Path folder : folders) {
          looked.add(tree.stamp(folder));
          if (tree.holdsImages(folder)) {
            all.put(folder, SplitName.of(name(folder)));
          }
        }
      }
      return new Children(root, all, looked);
    }

    /** Those with the word of a part in their names. */
    List<Path> named() {
      return all.keySet().stream().filter(f -> SplitName.within(name(f)).isPresent()).toList();
    }

    /** Those that are called as a part is, and nothing else, and of these some. */
    List<Path> exact(Predicate<Optional<SplitName>> wanted) {
      return all.keySet().stream().filter(folder -> wanted.test(all.get(folder))).toList();
    }
  }

  private static FolderLayout byName(Children children) {
    List<Path> train = children.exact(Optional.of(SplitName.TRAIN)::equals);
    List<Path> heldOut = children.exact(FolderLayout::isHeldOut);
    List<Path> others = children.exact(Optional::isEmpty);
    if (train.size() > 1) {
      throw twoOf(children.root(), train, "for training");
    }
    if (train.isEmpty() && others.isEmpty()) {
      throw new DataException(
          "%s has %s, but no folder of images called train: call the one to train on so, or name it: %s"
              .formatted(
                  Printable.of(children.root()), names(heldOut), Printable.of(heldOut.getFirst())));
    }
    if (train.isEmpty() || heldOut.isEmpty() && !others.isEmpty()) {
      List<Path> named = train.isEmpty() ? heldOut : train;
      Optional<FolderLayout> words = train.isEmpty() ? Optional.empty() : relatives(children);
      return words.orElseThrow(() -> splitOrClass(children.root(), named, others));
    }
    if (heldOut.isEmpty()) {
      return new FolderLayout(train.getFirst(), null, List.of(), List.of(), children.looked());
    }
    return divided(children, train.getFirst(), heldOut, others);
  }

  private static FolderLayout divided(
      Children children, Path train, List<Path> heldOut, List<Path> others) {
    SplitName best =
        heldOut.stream().map(f -> children.all().get(f).orElseThrow()).sorted().toList().getFirst();
    List<Path> chosen = children.exact(Optional.of(best)::equals);
    if (chosen.size() > 1) {
      throw twoOf(children.root(), chosen, "held out");
    }
    List<Path> otherParts = new ArrayList<>(heldOut);
    otherParts.removeAll(chosen);
    List<Path> left = new ArrayList<>(otherParts);
    left.addAll(others);
    List<String> notes =
        left.isEmpty()
            ? List.of()
            : List.of(
                "not read, because %s and %s are the parts: %s"
                    .formatted(
                        Printable.of(name(train)),
                        Printable.of(name(chosen.getFirst())),
                        names(left)));
    return new FolderLayout(train, chosen.getFirst(), otherParts, notes, children.looked());
  }

  /**
   * {@code train2017} beside {@code val2017}: names that differ in the word of the part, and at
   * most in a number.
   */
  private static FolderLayout byWords(Children children) {
    if (children.named().size() < children.all().size() || children.all().size() < 2) {
      // Classes may have such words in their names: a train station, a test tube.
      return whole(children.root());
    }
    return relatives(children)
        .orElseThrow(() -> splitOrClass(children.root(), children.named(), List.of()));
  }

  /** The parts, if all folders are named after parts, and but for that and numbers alike. */
  private static Optional<FolderLayout> relatives(Children children) {
    Map<Path, SplitName.Part> parts = new LinkedHashMap<>();
    for (Path folder : children.all().keySet()) {
      Optional<SplitName.Part> part = SplitName.within(name(folder));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.put(folder, part.get());
    }
    Set<String> rests =
        parts.values().stream()
            .map(part -> part.rest().replaceAll("\\d", ""))
            .collect(Collectors.toSet());
    List<Path> train =
        parts.keySet().stream().filter(f -> parts.get(f).split() == SplitName.TRAIN).toList();
    List<Path> heldOut =
        parts.keySet().stream()
            .filter(f -> parts.get(f).split().isHeldOut())
            .sorted(Comparator.comparing(f -> parts.get(f).split()))
            .toList();
    if (rests.size() != 1 || train.size() != 1 || heldOut.isEmpty()) {
      return Optional.empty();
    }
    SplitName best = parts.get(heldOut.getFirst()).split();
    if (heldOut.stream().filter(f -> parts.get(f).split() == best).count() > 1) {
      throw twoOf(children.root(), heldOut, "held out");
    }
    List<String> notes =
        heldOut.size() == 1
            ? List.of()
            : List.of("not read: " + names(heldOut.subList(1, heldOut.size())));
    return Optional.of(
        new FolderLayout(
            train.getFirst(),
            heldOut.getFirst(),
            heldOut.subList(1, heldOut.size()),
            notes,
            children.looked()));
  }

  private static DataException twoOf(Path root, List<Path> folders, String what) {
    return new DataException(
        "%s has %s, and each may be the images %s: name both parts, as in train=%s,test=DIR"
            .formatted(Printable.of(root), names(folders), what, Printable.of(folders.getFirst())));
  }

  private static DataException splitOrClass(Path root, List<Path> named, List<Path> others) {
    String beside = others.isEmpty() ? "" : " beside " + names(others);
    Path first = named.stream().filter(f -> !isHeldOut(f)).findFirst().orElse(named.getFirst());
    String parts = isHeldOut(first) ? "train=DIR,test=%s" : "train=%s,test=DIR";
    return new DataException(
        ("%s has images in %s%s. If each folder is a class: 'classes:%s'. If they are parts"
                + " of the data, one to learn from and one held out: '%s'. To"
                + " train on one folder alone, name it")
            .formatted(
                Printable.of(root),
                names(named),
                beside,
                Printable.of(root),
                parts.formatted(Printable.of(first))));
  }

  private static boolean isHeldOut(Path folder) {
    return isHeldOut(SplitName.within(name(folder)).map(SplitName.Part::split));
  }

  private static String names(List<Path> folders) {
    return Reading.some(folders.stream().map(FolderLayout::name).toList());
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
