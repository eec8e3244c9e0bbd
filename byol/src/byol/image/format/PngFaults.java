package byol.image.format;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is wrong with a PNG file that could not be decoded, in words: the JDK's decoder only says
 * that something is.
 */
public final class PngFaults {

  private static final int NAME = 4;
  private static final int CONTENT = 8;
  private static final int IHDR_LENGTH = 13;
  private static final int PALETTE_COLOR = 3;
  private static final int HIGHEST_FILTER = 4;

  /** The bits of a sample that each color type may have. */
  private static final Map<Integer, Set<Integer>> DEPTHS =
      Map.of(
          0,
          Set.of(1, 2, 4, 8, 16),
          2,
          Set.of(8, 16),
          PALETTE_COLOR,
          Set.of(1, 2, 4, 8),
          4,
          Set.of(8, 16),
          6,
          Set.of(8, 16));

  private static final Map<Integer, Integer> SAMPLES =
      Map.of(0, 1, 2, 3, PALETTE_COLOR, 1, 4, 2, 6, 4);

  /** Adam7: first column and row of each pass, and the steps to the next ones. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final PngFile file;
  private final ByteReader in;

  private PngFaults(PngFile file) {
    this.file = file;
    in = file.bytes();
  }

  /** The first fault; empty if none is found. */
  public static Optional<String> of(PngFile file) {
    try {
      return Optional.ofNullable(new PngFaults(file).first());
    } catch (IndexOutOfBoundsException e) {
      return Optional.of("truncated: it ends within its header");
    }
  }

  private String first() {
    if (in.u32(PngFile.SIGNATURE) != IHDR_LENGTH || !isChunk(PngFile.SIGNATURE, "IHDR")) {
      return "damaged: it does not begin with its header (IHDR)";
    }
    String header = header();
    return header == null ? chunks() : header;
  }

  private int ofHeader(int index) {
    return in.u8(PngFile.SIGNATURE + CONTENT + index);
  }

  private long width() {
    return in.u32(PngFile.SIGNATURE + CONTENT);
  }

  private long height() {
    return in.u32(PngFile.SIGNATURE + CONTENT + 4);
  }

  private String header() {
    if (Math.min(width(), height()) == 0 || Math.max(width(), height()) > Integer.MAX_VALUE) {
      return "%s x %s pixels".formatted(width(), height());
    }
    if (!DEPTHS.getOrDefault(ofHeader(9), Set.of()).contains(ofHeader(8))) {
      return "damaged: its header names color type %s with %s bits a sample, which there is not"
          .formatted(ofHeader(9), ofHeader(8));
    }
    return ofHeader(10) != 0 || ofHeader(11) != 0 || ofHeader(12) > 1
        ? "damaged: its header names a way of packing, filtering or interlacing that there is not"
        : null;
  }

  private String chunks() {
    long size = in.bytes().byteSize();
    List<Long> pixels = new ArrayList<>();
    boolean palette = false;
    for (long at = PngFile.SIGNATURE;
        at + PngFile.FRAME <= size && !isChunk(at, "IEND");
        at += PngFile.FRAME + in.u32(at)) {
      boolean essential = isChunk(at, "IDAT") || isChunk(at, "PLTE");
      if (at + PngFile.FRAME + in.u32(at) > size) {
        return "truncated: it ends within the chunk that begins at byte " + at;
      }
      if (essential && !file.isIntact(at)) {
        return "damaged: the chunk that begins at byte %s is not as its checksum says"
            .formatted(at);
      }
      palette |= isChunk(at, "PLTE");
      if (isChunk(at, "IDAT")) {
        pixels.add(at);
      }
    }
    if (ofHeader(9) == PALETTE_COLOR && !palette) {
      return "damaged: it has no palette (PLTE), and its pixels are numbers of colors in one";
    }
    return pixels.isEmpty() ? "damaged or truncated: it has no pixels (IDAT)" : pixels(pixels);
  }

  private boolean isChunk(long at, String name) {
    return in.has(at + NAME, name);
  }

  private String pixels(List<Long> chunks) {
    Rows rows = new Rows(rowLengths());
    byte[] part = new byte[1 << 16];
    Inflater inflater = new Inflater();
    try {
      for (long chunk : chunks) {
        inflater.setInput(
            in.bytes().asSlice(chunk + CONTENT, in.u32(chunk)).toArray(ValueLayout.JAVA_BYTE));
        for (int n = inflater.inflate(part); n > 0; n = inflater.inflate(part)) {
          rows.add(part, n);
        }
      }
      return rows.problem();
    } catch (DataFormatException e) {
      return "damaged: its pixels cannot be unpacked (%s)".formatted(e.getMessage());
    } finally {
      inflater.end();
    }
  }

  /** How many rows there are of which length in bytes, in the order of the file. */
  private List<long[]> rowLengths() {
    int bits = ofHeader(8) * SAMPLES.get(ofHeader(9));
    if (ofHeader(12) == 0) {
      return List.of(new long[] {height(), 1 + Math.ceilDiv(width() * bits, 8L)});
    }
    List<long[]> lengths = new ArrayList<>();
    for (int[] pass : PASSES) {
      long columns = Math.ceilDiv(Math.max(0, width() - pass[0]), (long) pass[2]);
      long rows = Math.ceilDiv(Math.max(0, height() - pass[1]), (long) pass[3]);
      if (columns > 0 && rows > 0) {
        lengths.add(new long[] {rows, 1 + Math.ceilDiv(columns * bits, 8L)});
      }
    }
    return lengths;
  }

  /** Rows of pixels as they are unpacked, each with its filter before it. */
  private static final class Rows {

    private final List<long[]> lengths;
    private final long wanted;
    private long found;
    private int pass;
    private long row;
    private long within;
    private int wrongFilter = -1;

    Rows(List<long[]> lengths) {
      this.lengths = lengths;
      wanted = lengths.stream().mapToLong(pass -> pass[0] * pass[1]).sum();
    }

    void add(byte[] bytes, int count) {
      found += count;
      for (int at = 0; at < count && pass < lengths.size(); ) {
        int filter = bytes[at] & 0xff;
        if (within == 0 && filter > HIGHEST_FILTER && wrongFilter < 0) {
          wrongFilter = filter;
        }
        long step = Math.min(count - at, lengths.get(pass)[1] - within);
        at += (int) step;
        advance(step);
      }
    }

    private void advance(long step) {
      within += step;
      if (within == lengths.get(pass)[1]) {
        within = 0;
        row++;
      }
      if (row == lengths.get(pass)[0]) {
        row = 0;
        pass++;
      }
    }

    String problem() {
      if (wrongFilter >= 0) {
        return "damaged: a row of its pixels has filter %s, and there are 0 to %s"
            .formatted(wrongFilter, HIGHEST_FILTER);
      }
      return found < wanted
          ? "truncated: of its pixels %s of %s bytes are there".formatted(found, wanted)
          : null;
    }
  }
}
