package byol.data.zip;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.folder.FolderScan;
import byol.data.folder.ImageTree;
import byol.data.folder.SplitName;
import byol.data.index.ImageIndex;
import byol.data.index.MemberPath;
import byol.data.index.PathTable;
import byol.data.index.Stamp;
import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.codec.ImageFiles;
import byol.image.format.FileEnds;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The folders in a ZIP archive. Names that lead out of the archive, a second file of a name, and
 * what needs a password or another way of unpacking than Deflate is left out and listed.
 */
final class ZipTree implements ImageTree {

  private final Path archive;
  private final List<ZipMember> members;
  private final SortedSet<String> folders = new TreeSet<>();
  private final List<SkippedFiles.Skipped> leftOut = new ArrayList<>();

  private ZipTree(Path archive, List<ZipMember> members) {
    this.archive = archive;
    this.members = members;
  }

  /**
   * Lists an archive.
   *
   * @param archive its absolute path
   * @throws DataException if it is none, is damaged, or all of it needs a password
   */
  static ZipTree of(Path archive, ScanListener listener) {
    List<ZipMember> found = new ArrayList<>();
    try {
      ZipDirectory.list(
          archive,
          member -> {
            found.add(member);
            if (found.size() % 1000 == 0) {
              listener.progressed("listing the archive", found.size(), 0);
            }
          });
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new DataException(
          "%s cannot be read as a ZIP archive (%s): get it once more, or mend it by zip -FF %s --out mended.zip"
              .formatted(
                  Printable.of(archive),
                  UnusableImageException.describe(e),
                  Printable.of(archive.getFileName())),
          e);
    }
    if (!found.isEmpty() && found.stream().allMatch(ZipMember::encrypted)) {
      throw new DataException(
          "%s is encrypted: unpack it with its password (unzip, 7z x), and name the folder that comes out"
              .formatted(Printable.of(archive)));
    }
    found.replaceAll(ZipMember::plainlyNamed);
    found.sort(Comparator.comparing(ZipMember::name));
    ZipTree tree = new ZipTree(archive, new ArrayList<>());
    found.forEach(tree::add);
    return tree;
  }

  private void add(ZipMember member) {
    String name = member.name();
    String problem = null;
    if (member.leadsOut()) {
      problem = "its name leads out of the archive";
    } else if (name.isEmpty()) {
      problem = "it has no name";
    } else if (name.indexOf('\0') >= 0) {
      problem = "there is a NUL in its name";
    } else if (!members.isEmpty() && members.getLast().name().equals(name)) {
      problem = "a second file of this name in the archive";
    }
    if (problem != null) {
      leftOut.add(new SkippedFiles.Skipped(MemberPath.of(archive, name), problem, false));
      return;
    }
    members.add(member);
    for (int slash = name.lastIndexOf('/');
        slash > 0 && folders.add(name.substring(0, slash));
        slash = name.lastIndexOf('/', slash - 1)) {
      // Each folder above it.
    }
  }

  /**
   * The folder that all images lie in: where an archive holds one folder and no images beside it,
   * as those of most programs do, that one. Beside other files, such as a README, only if there are
   * folders in it.
   *
   * @param ofFolders whether it has to have folders in it in any case
   */
  Path root(boolean ofFolders) {
    Path root = archive;
    List<Path> below = folders(root);
    while (below.size() == 1
        && filesIn(root).stream().noneMatch(this::isImage)
        && !isPart(below.getFirst().getFileName().toString())) {
      List<Path> next = folders(below.getFirst());
      if (next.isEmpty() && (ofFolders || !filesIn(root).isEmpty())) {
        break;
      }
      root = below.getFirst();
      below = next;
    }
    return root;
  }

  private boolean isImage(Path file) {
    String name = file.getFileName().toString();
    return FolderScan.isImageName(name) || FolderScan.mayBeImageName(name) && seemsImage(file);
  }

  private static boolean isPart(String name) {
    return SplitName.of(name).isPresent();
  }

  /** A path in the archive; of the root, nothing. */
  private String inner(Path path) {
    return path.equals(archive) ? "" : archive.relativize(path).toString();
  }

  private static String prefix(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  @Override
  public List<Path> folders(Path folder) {
    String prefix = prefix(inner(folder));
    return folders.tailSet(prefix).stream()
        .takeWhile(name -> name.startsWith(prefix))
        .filter(name -> name.indexOf('/', prefix.length()) < 0)
        .filter(name -> !isLeftAlone(name.substring(prefix.length())))
        .map(archive::resolve)
        .toList();
  }

  private static boolean isLeftAlone(String name) {
    return name.startsWith(".") || FolderScan.isOfSystem(name);
  }

  /** Positions of the members below a folder: they are sorted. */
  private IntStream below(Path folder) {
    String prefix = prefix(inner(folder));
    return IntStream.range(first(prefix), members.size())
        .takeWhile(i -> members.get(i).name().startsWith(prefix));
  }

  /** The first position whose name is not before another. */
  private int first(String name) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (members.get(middle).name().compareTo(name) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private ZipMember member(Path file) {
    String name = inner(file);
    int position = first(name);
    return position < members.size() && members.get(position).name().equals(name)
        ? members.get(position)
        : null;
  }

  @Override
  public List<Path> filesIn(Path folder) {
    int from = prefix(inner(folder)).length();
    return below(folder)
        .mapToObj(i -> members.get(i).name())
        .filter(name -> name.indexOf('/', from) < 0 && !name.startsWith(".", from))
        .map(archive::resolve)
        .toList();
  }

  @Override
  public boolean holdsImages(Path folder) {
    int from = prefix(inner(folder)).length();
    return below(folder)
        .mapToObj(i -> members.get(i).name().substring(from))
        .anyMatch(name -> isListed(name) && FolderScan.isImageName(name));
  }

  /** Whether no name on the way to a file is hidden or that of a system's folder. */
  private static boolean isListed(String path) {
    return Arrays.stream(path.split("/")).noneMatch(ZipTree::isLeftAlone);
  }

  @Override
  public boolean seemsImage(Path file) {
    ZipMember member = member(file);
    if (member == null || problem(member) != null) {
      return false;
    }
    try (RandomAccessFile open = new RandomAccessFile(archive.toFile(), "r")) {
      byte[] start = ZipDirectory.start(open, member, FileEnds.BYTES);
      return ImageFormat.of(MemorySegment.ofArray(start)).isPresent();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      return false;
    }
  }

  private byte[] content(ZipMember member) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
      return ZipDirectory.content(
          file,
          member.header(),
          (int) member.length(),
          member.method() == ZipMember.DEFLATED,
          member.checksum(),
          (int) ImageFiles.MAX_BYTES);
    }
  }

  @Override
  public boolean isFolder(Path path) {
    return path.equals(archive) || path.startsWith(archive) && folders.contains(inner(path));
  }

  /** Links in an archive are no folders. */
  @Override
  public Path real(Path folder) {
    return folder;
  }

  @Override
  public String beforeList() {
    return "unpack %s (unzip, 7z x), and ".formatted(Printable.of(archive));
  }

  @Override
  public boolean isFile(Path file) {
    return member(file) != null;
  }

  @Override
  public List<String> lines(Path file) throws IOException {
    return new String(content(member(file)), StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public Stamp stamp(Path path) {
    return Stamp.of(archive);
  }

  @Override
  public FolderScan list(Path folder, ScanListener listener) {
    int from = prefix(inner(folder)).length();
    PathTable.Builder files = new PathTable.Builder();
    List<String> hidden = new ArrayList<>();
    List<String> runs = runs(folder);
    below(folder)
        .mapToObj(i -> members.get(i).name())
        .filter(name -> runs.stream().noneMatch(name::startsWith))
        .map(name -> name.substring(from))
        .forEach(
            name -> {
              if (isListed(name)) {
                files.add(name);
              } else if (isHiddenImage(name)) {
                hidden.add(name);
              }
            });
    List<Stamp> below = new ArrayList<>();
    below.add(Stamp.of(archive));
    String prefix = prefix(inner(folder));
    folders.tailSet(prefix).stream()
        .takeWhile(name -> name.startsWith(prefix))
        .filter(ZipTree::isListed)
        .filter(name -> runs.stream().noneMatch(name::startsWith))
        .forEach(name -> below.add(Stamp.of(archive.resolve(name))));
    List<SkippedFiles.Skipped> out = new ArrayList<>(leftOut);
    runs.forEach(
        run -> out.add(new SkippedFiles.Skipped(archive.resolve(run), FolderScan.OF_RUN, false)));
    return new FolderScan(folder, files.build(), below, out, hidden);
  }

  /** What the names of all begin with that lies in the folder of a training run, below another. */
  private List<String> runs(Path folder) {
    String prefix = prefix(inner(folder));
    return folders.tailSet(prefix).stream()
        .takeWhile(name -> name.startsWith(prefix))
        .filter(name -> isListed(name) && FolderScan.isRun(inRun -> has(prefix(name) + inRun)))
        .map(ZipTree::prefix)
        .toList();
  }

  /** Whether there is a file of a name, or a folder if it ends with a slash. */
  private boolean has(String name) {
    return name.endsWith("/")
        ? folders.contains(name.substring(0, name.length() - 1))
        : member(archive.resolve(name)) != null;
  }

  /** Not what macOS puts beside each file: ._NAME. */
  private static boolean isHiddenImage(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".") && !name.startsWith("._") && FolderScan.isImageName(name);
  }

  @Override
  public int[] usable(FolderScan scan, List<SkippedFiles.Skipped> skipped, ScanListener listener) {
    IntStream.Builder usable = IntStream.builder();
    int total = scan.files().size();
    for (int i = 0; i < total; i++) {
      Path path = scan.root().resolve(scan.files().path(i));
      boolean image = FolderScan.isImageName(scan.files().names().get(i));
      ZipMember member = member(path);
      String problem = problem(member);
      if (problem == null && (image || seemsImage(path))) {
        usable.add(i);
      } else {
        String reason = problem == null ? "no image by its name or how it begins" : problem;
        skipped.add(new SkippedFiles.Skipped(path, reason, image));
      }
      listener.progressed("checking files", i + 1, total);
    }
    return usable.build().toArray();
  }

  private static String problem(ZipMember member) {
    return member == null
        ? "its name is none that a file of this system can have"
        : member.problem();
  }

  /** Of what is compressed, the length is negative. */
  @Override
  public ImageIndex place(ImageIndex index) {
    String prefix = prefix(inner(index.base()));
    PathTable.Builder names = new PathTable.Builder();
    long[] offsets = new long[index.labels().length];
    int[] lengths = new int[offsets.length];
    int[] checksums = new int[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      String name = prefix + index.files().path(i);
      ZipMember member = members.get(first(name));
      names.add(archive.toString(), name);
      offsets[i] = member.header();
      lengths[i] = (int) (member.method() == ZipMember.STORED ? member.length() : -member.length());
      checksums[i] = member.checksum();
    }
    return new ImageIndex(
        archive.getParent(),
        names.build(),
        index.labels(),
        offsets,
        lengths,
        checksums,
        index.classNames(),
        index.reading(),
        index.skipped(),
        index.madeFrom());
  }
}
