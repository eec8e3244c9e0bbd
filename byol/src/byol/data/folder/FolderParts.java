package byol.data.folder;

import byol.data.Coverage;
import byol.data.ImageDataset;
import byol.data.Parts;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * The indexes of a folder of images, for each of its parts.
 *
 * @param spec what the user says of the folder
 * @param tree that it lies in
 * @param listener told of the files that are listed and looked at
 */
public record FolderParts(FolderSpec spec, ImageTree tree, ScanListener listener) {

  /**
   * The index of the images of a split that fit the classes, as it was kept or a new one.
   *
   * @param key what the folder is, for the cache
   * @throws byol.data.DataException as {@link ImageFolder#open}
   */
  public ImageIndex open(Split split, IndexCache cache, String key) {
    return cache.get(key, split, () -> make(spec, tree, split, Coverage.FITTING));
  }

  /**
   * Every image, with a label or without.
   *
   * @param key what the folder is, for the cache
   * @param images makes a data set of an index
   * @return by the names of the parts, as {@link ImageFolder#all} says
   */
  public Map<String, ImageDataset> all(
      IndexCache cache, String key, Function<ImageIndex, ImageDataset> images) {
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      parts.add(
          split.word(),
          () ->
              images.apply(
                  cache.get("all " + key, split, () -> make(spec, tree, split, Coverage.ALL))));
    }
    ImageTree folders = tree;
    if (TinyImageNet.isIn(spec, folders)) {
      new TinyImageNet(spec.absolute().train(), folders, listener)
          .unlabeled()
          .ifPresent(index -> parts.add(Parts.OTHER, () -> images.apply(index)));
      return parts.all();
    }
    FolderLayout layout = spec.layout(folders);
    for (Path part : layout.others()) {
      FolderSpec other = new FolderSpec(layout.train(), part, spec.classes());
      parts.add(
          ImageFolder.name(part),
          () ->
              images.apply(
                  cache.get(
                      "all %s: %s".formatted(key, part),
                      Split.TEST,
                      () -> make(other, folders, Split.TEST, Coverage.ALL))));
    }
    ImagesBesideParts.of(spec, folders, listener)
        .ifPresent(index -> parts.add(Parts.OTHER, () -> images.apply(index)));
    return parts.all();
  }

  private ImageIndex make(FolderSpec of, ImageTree folders, Split split, Coverage coverage) {
    return TinyImageNet.isIn(of, folders)
        ? new TinyImageNet(of.absolute().train(), folders, listener).split(split)
        : new FolderIndex(of, folders, split, coverage, listener).make();
  }
}
