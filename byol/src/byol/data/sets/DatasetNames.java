package byol.data.sets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The data sets that have a name; safe for several threads. */
final class DatasetNames {
  private static final Map<String, NamedDataset> ALL = new LinkedHashMap<>();

  static {
    add(FashionMnist.NAMED);
    add(ShapesDataset.NAMED);
    add(CifarDataset.CIFAR10);
    add(CifarDataset.CIFAR100);
    add(Stl10Dataset.LABELED);
    add(Stl10Dataset.WITH_UNLABELED);
    add(FetchedDatasets.IMAGENETTE);
    add(FetchedDatasets.TINY_IMAGENET);
  }

  private DatasetNames() {}

  static void add(NamedDataset dataset) {
    String name = dataset.name();
    if (!name.matches("[a-z][a-z0-9_.-]*") || DataSpec.OF_FOLDER.contains(name)) {
      throw new IllegalArgumentException(
          "the name of a data set has small letters, digits, '-', '_' and '.', begins with a"
              + " letter,"
              + " and is none of %s,".formatted(String.join(", ", DataSpec.OF_FOLDER))
              + " unlike '%s'".formatted(name));
    }
    synchronized (ALL) {
      if (ALL.putIfAbsent(name, dataset) != null) {
        throw new IllegalArgumentException(
            "there is a data set called '%s' already: add yours under another name"
                .formatted(name));
      }
    }
  }

  static Optional<NamedDataset> get(String name) {
    synchronized (ALL) {
      return Optional.ofNullable(ALL.get(name));
    }
  }

  static Collection<NamedDataset> all() {
    synchronized (ALL) {
      return List.copyOf(ALL.values());
    }
  }

  /** How they are named, for messages. */
  static String specs() {
    return all().stream().map(NamedDataset::spec).collect(Collectors.joining(", "));
  }
}
