package byol.data.folder;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.index.FileChecks;
import byol.data.index.ImageIndex;
import byol.data.index.PackedStrings;
import byol.data.index.Stamp;
import byol.image.codec.ImageFiles;
import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folders of the disk. */
final class DiskTree implements ImageTree {

  @Override
  public List<Path> folders(Path folder) {
    return list(folder, entry -> Files.isDirectory(entry) && !FolderScan.isOfSystem(name(entry)));
  }

  @Override
  public List<Path> filesIn(Path folder) {
    return list(folder, entry -> Files.isRegularFile(entry));
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !name(entry).startsWith(".")).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new DataException(
          "cannot list the folder %s: %s".formatted(Printable.of(folder), e.getMessage()), e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Override
  public boolean holdsImages(Path folder) {
    return ImageSearch.findsOne(folder);
  }

  @Override
  public boolean seemsImage(Path file) {
    return ImageFiles.seemsImage(file);
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new DataException(
          "cannot look at the folder %s: %s".formatted(Printable.of(folder), IoReason.of(e)), e);
    }
  }

  @Override
  public String beforeList() {
    return "";
  }

  @Override
  public boolean isFile(Path file) {
    return Files.isRegularFile(file);
  }

  @Override
  public List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  @Override
  public Stamp stamp(Path path) {
    return Stamp.of(path);
  }

  @Override
  public FolderScan list(Path folder, ScanListener listener) {
    return FolderScan.list(folder, listener);
  }

  @Override
  public int[] usable(FolderScan scan, List<SkippedFiles.Skipped> skipped, ScanListener listener) {
    PackedStrings names = scan.files().names();
    return FileChecks.usable(
        scan.root(), scan.files(), i -> FolderScan.isImageName(names.get(i)), skipped, listener);
  }

  @Override
  public ImageIndex place(ImageIndex files) {
    return files;
  }
}
