package byol.data.index;

import byol.data.Split;
import byol.data.sets.Datasets;
import byol.image.UnusableImageException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Opens what {@link LargeFilesTest} made, in a process with less memory than a file has bytes. */
final class LargeFiles {

  private LargeFiles() {}

  /** Prints what becomes of a folder and of an archive, whose paths are the arguments. */
  public static void main(String[] folders) {
    for (String spec : folders) {
      StoredImages images = (StoredImages) Datasets.open(spec, Split.TRAIN);
      IntStream.range(0, images.size()).forEach(images::image);
      images.skipped().list().forEach(s -> print(s.path(), s.reason()));
      for (int i = 0; i < images.size(); i++) {
        try {
          images.content(i);
        } catch (UnusableImageException e) {
          print(images.path(i), "content: " + e.getMessage());
        }
      }
    }
  }

  private static void print(Path path, String reason) {
    System.out.println(path.getFileName() + ": " + reason);
  }
}
