package byol.data.index;

import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.SkippedFiles;
import byol.data.tar.SparseMember;
import byol.util.Digests;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What there is in one split of a collection of image files: all that is needed to begin, without
 * looking at any of them again. A million images take some 40 MB.
 *
 * @param base the folder that the paths are relative to
 * @param files the usable images, in order; for archives, their entries in folders that are the
 *     archives
 * @param labels of the images; {@link ImageDataset#NO_LABEL} for all or for none
 * @param offsets where in its archive each image begins; empty for files of their own
 * @param lengths of the images in bytes; empty for files of their own; negative for one that lies
 *     in pieces, as {@link SparseMember} reads it
 * @param checksums of the images, CRC-32, as their archive has them; empty where it has none
 * @param classNames by label; empty without labels
 * @param reading what the collection was taken for
 * @param skipped what cannot be used
 * @param madeFrom what the index depends on: as long as all of it looks the same, it is valid
 */
public record ImageIndex(
    Path base,
    PathTable files,
    int[] labels,
    long[] offsets,
    int[] lengths,
    int[] checksums,
    List<String> classNames,
    Reading reading,
    List<SkippedFiles.Skipped> skipped,
    List<Stamp> madeFrom) {

  private static final long[] NO_PLACES = {};
  private static final int[] NONE = {};

  /** Copies the lists. */
  public ImageIndex {
    classNames = List.copyOf(classNames);
    skipped = List.copyOf(skipped);
    madeFrom = List.copyOf(madeFrom);
  }

  /** Of images in archives that have no checksums of them. */
  public ImageIndex(
      Path base,
      PathTable files,
      int[] labels,
      long[] offsets,
      int[] lengths,
      List<String> classNames,
      Reading reading,
      List<SkippedFiles.Skipped> skipped,
      List<Stamp> madeFrom) {
    this(base, files, labels, offsets, lengths, NONE, classNames, reading, skipped, madeFrom);
  }

  /** Of images in files of their own. */
  public static ImageIndex ofFiles(
      Path base,
      PathTable files,
      int[] labels,
      List<String> classNames,
      Reading reading,
      List<SkippedFiles.Skipped> skipped,
      List<Stamp> madeFrom) {
    return new ImageIndex(
        base, files, labels, NO_PLACES, NONE, classNames, reading, skipped, madeFrom);
  }

  /** How many usable images there are. */
  int size() {
    return labels.length;
  }

  /** The path of an image. */
  Path path(int index) {
    return offsets.length == 0
        ? base.resolve(files.path(index))
        : MemberPath.of(Path.of(files.folder(index)), files.names().get(index));
  }

  /** Bytes of heap that the images take; it grows with their number. */
  long heapBytes() {
    return files.heapBytes()
        + 8L * offsets.length
        + 4L * ((long) labels.length + lengths.length + checksums.length);
  }

  /** A digest of names and labels, wherever the whole of them lies. */
  String fingerprint() {
    MessageDigest digest = Digests.sha256();
    digest.update(files.names().bytes());
    for (int[] values : new int[][] {files.names().ends(), files.folderOf(), labels}) {
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
      bytes.asIntBuffer().put(values);
      digest.update(bytes);
    }
    for (int i = 0; i < files.folders().size(); i++) {
      String folder = files.folders().get(i);
      String name = offsets.length == 0 ? folder : folder.substring(folder.lastIndexOf('/') + 1);
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Whether what it was made from still looks as it did. */
  boolean isValid() {
    return madeFrom.stream().allMatch(Stamp::holds);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(base.toString());
    files.write(out);
    PackedStrings.writeInts(out, labels);
    out.writeInt(offsets.length);
    for (long offset : offsets) {
      out.writeLong(offset);
    }
    PackedStrings.writeInts(out, lengths);
    PackedStrings.writeInts(out, checksums);
    writeTexts(out, classNames);
    out.writeUTF(reading.layout());
    writeTexts(out, reading.notes());
    out.writeInt(skipped.size());
    for (SkippedFiles.Skipped file : skipped) {
      out.writeUTF(file.path().toString());
      out.writeUTF(file.reason());
      out.writeInt(file.images());
    }
    out.writeInt(madeFrom.size());
    for (Stamp stamp : madeFrom) {
      stamp.write(out);
    }
  }

  static ImageIndex read(DataInput in) throws IOException {
    Path base = Path.of(in.readUTF());
    PathTable files = PathTable.read(in);
    int[] labels = PackedStrings.readInts(in);
    long[] offsets = new long[in.readInt()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = in.readLong();
    }
    int[] lengths = PackedStrings.readInts(in);
    int[] checksums = PackedStrings.readInts(in);
    List<String> classNames = readTexts(in);
    Reading reading = new Reading(in.readUTF(), readTexts(in));
    List<SkippedFiles.Skipped> skipped = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      skipped.add(new SkippedFiles.Skipped(Path.of(in.readUTF()), in.readUTF(), in.readInt()));
    }
    List<Stamp> madeFrom = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      madeFrom.add(Stamp.read(in));
    }
    return new ImageIndex(
        base, files, labels, offsets, lengths, checksums, classNames, reading, skipped, madeFrom);
  }

  private static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
