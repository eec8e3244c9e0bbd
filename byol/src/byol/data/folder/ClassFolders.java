package byol.data.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the folders directly in a folder say of classes.
 *
 * @param names those that hold images, sorted
 * @param within how many files lie in them that may be images
 * @param beside names of images that lie in no folder
 * @param empty folders without images, which are no classes
 */
record ClassFolders(List<String> names, int within, List<String> beside, List<String> empty) {

  // One picture in twenty beside the classes may be a preview, a montage, a contact sheet.
  private static final int STRAY_SHARE = 20;

  /**
   * Looks at names, because labels must not depend on damage; and where a name says nothing, at how
   * the file begins.
   */
  static ClassFolders of(FolderScan scan, ImageTree tree) {
    Set<String> names = new TreeSet<>();
    List<String> beside = new ArrayList<>();
    int within = 0;
    for (int i = 0; i < scan.files().size(); i++) {
      String name = scan.files().names().get(i);
      String folder = scan.topFolder(i);
      if (folder.isEmpty()) {
        if (scan.mayBeOfClass(i)
            && (FolderScan.isImageName(name) || tree.seemsImage(scan.path(i)))) {
          beside.add(name);
        }
      } else if (FolderScan.isImageName(name)) {
        names.add(folder);
        within++;
      }
    }
    for (int i = 0; i < scan.files().size(); i++) {
      String folder = scan.topFolder(i);
      if (!folder.isEmpty() && !names.contains(folder) && tree.seemsImage(scan.path(i))) {
        names.add(folder);
      }
    }
    return new ClassFolders(
        List.copyOf(names), Math.max(within, names.size()), beside, empty(scan, names));
  }

  private static List<String> empty(FolderScan scan, Set<String> names) {
    return scan.folders().stream()
        .map(stamp -> Path.of(stamp.path()))
        .filter(folder -> scan.root().equals(folder.getParent()))
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !names.contains(name))
        .toList();
  }

  /** Whether the images beside the folders are so few that they do not count. */
  boolean fewBeside() {
    return beside.size() <= Math.max(1, within / STRAY_SHARE);
  }
}
