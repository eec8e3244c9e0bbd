package byol.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * A page without compression.
 *
 * @param header that it has in the file
 * @param bytes its levels and values
 */
record UnpackedPage(PageHeader header, byte[] bytes) {
  private static final int MOST = 1 << 30;

  /**
   * Unpacks a page.
   *
   * @throws IOException if it is damaged, too large, or compressed in a way that is not known
   */
  static UnpackedPage of(PageHeader header, byte[] packed, CompressionCodecName codec)
      throws IOException {
    int size = header.getUncompressed_page_size();
    if (size < 0 || size > MOST) {
      throw new IOException("a page of %s bytes, more than 1 GiB".formatted(size));
    }
    int levels = levels(header);
    boolean plain =
        codec == CompressionCodecName.UNCOMPRESSED
            || header.isSetData_page_header_v2()
                && !header.getData_page_header_v2().isIs_compressed();
    if (plain) {
      return new UnpackedPage(header, packed);
    }
    if (levels > packed.length || levels > size) {
      throw new IOException("a page is damaged");
    }
    byte[] bytes = Arrays.copyOf(packed, size);
    int unpacked = unpack(codec, packed, levels, bytes);
    if (unpacked != size - levels) {
      throw new IOException("a page has other bytes than it says");
    }
    return new UnpackedPage(header, bytes);
  }

  /** Bytes at its start that are never compressed. */
  private static int levels(PageHeader header) {
    if (!header.isSetData_page_header_v2()) {
      return 0;
    }
    DataPageHeaderV2 v2 = header.getData_page_header_v2();
    return v2.getRepetition_levels_byte_length() + v2.getDefinition_levels_byte_length();
  }

  private static int unpack(CompressionCodecName codec, byte[] packed, int from, byte[] into)
      throws IOException {
    int room = into.length - from;
    try {
      return switch (codec) {
        case SNAPPY -> unpack(new SnappyDecompressor(), packed, from, into, room);
        case ZSTD -> unpack(new ZstdDecompressor(), packed, from, into, room);
        case LZ4_RAW -> unpack(new Lz4Decompressor(), packed, from, into, room);
        case GZIP -> {
          try (GZIPInputStream in =
              new GZIPInputStream(
                  new ByteArrayInputStream(packed, from, packed.length - from), 1 << 16)) {
            yield in.readNBytes(into, from, room);
          }
        }
        default ->
            throw new IOException(
                "it is compressed by %s; write it anew with Snappy, Zstandard, gzip or without"
                    .formatted(codec));
      };
    } catch (MalformedInputException e) {
      throw new IOException("a page is damaged", e);
    }
  }

  private static int unpack(Decompressor by, byte[] packed, int from, byte[] into, int room) {
    return room == 0 ? 0 : by.decompress(packed, from, packed.length - from, into, from, room);
  }

  int size() {
    return bytes.length;
  }

  int values() {
    return header.isSetData_page_header_v2()
        ? header.getData_page_header_v2().getNum_values()
        : header.getData_page_header().getNum_values();
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
    return Encoding.valueOf(encoding.name());
  }

  boolean usesDictionary() {
    Encoding values =
        encoding(
            header.isSetData_page_header_v2()
                ? header.getData_page_header_v2().getEncoding()
                : header.getData_page_header().getEncoding());
    return values.usesDictionary();
  }

  DictionaryPage dictionary() {
    if (!header.isSetDictionary_page_header()) {
      return null;
    }
    return new DictionaryPage(
        BytesInput.from(bytes),
        bytes.length,
        header.getDictionary_page_header().getNum_values(),
        encoding(header.getDictionary_page_header().getEncoding()));
  }

  DataPage data() {
    if (header.isSetData_page_header_v2()) {
      DataPageHeaderV2 v2 = header.getData_page_header_v2();
      int repetition = v2.getRepetition_levels_byte_length();
      int definition = v2.getDefinition_levels_byte_length();
      int levels = repetition + definition;
      return DataPageV2.uncompressed(
          v2.getNum_rows(),
          v2.getNum_nulls(),
          v2.getNum_values(),
          BytesInput.from(bytes, 0, repetition),
          BytesInput.from(bytes, repetition, definition),
          encoding(v2.getEncoding()),
          BytesInput.from(bytes, levels, bytes.length - levels),
          noStatistics());
    }
    DataPageHeader v1 = header.getData_page_header();
    return new DataPageV1(
        BytesInput.from(bytes),
        v1.getNum_values(),
        bytes.length,
        noStatistics(),
        encoding(v1.getRepetition_level_encoding()),
        encoding(v1.getDefinition_level_encoding()),
        encoding(v1.getEncoding()));
  }

  private static Statistics<?> noStatistics() {
    return null;
  }
}
