package byol.parquet;

import byol.data.parquet.ParquetTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.VersionParser;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A file of which each page is read at its place: parquet-java by itself reads a whole row group,
 * which may be gigabytes of images, for one of them.
 */
final class Table implements ParquetTable {
  // Headers with statistics have some hundred bytes.
  private static final int HEADER = 1 << 13;
  private static final int LONGEST_HEADER = 1 << 24;

  private final ParquetMetadata footer;
  private final Map<String, ColumnDescriptor> columns = new LinkedHashMap<>();
  private final Map<String, List<ColumnChunkMetaData>> chunks = new LinkedHashMap<>();
  private final VersionParser.ParsedVersion version;
  private final PageCache cache = new PageCache();

  Table(ParquetMetadata footer) {
    this.footer = footer;
    for (ColumnDescriptor column : footer.getFileMetaData().getSchema().getColumns()) {
      columns.put(String.join(".", column.getPath()), column);
    }
    for (BlockMetaData block : footer.getBlocks()) {
      for (ColumnChunkMetaData chunk : block.getColumns()) {
        chunks.computeIfAbsent(chunk.getPath().toDotString(), _ -> new ArrayList<>()).add(chunk);
      }
    }
    version = version(footer.getFileMetaData().getCreatedBy());
  }

  private static VersionParser.ParsedVersion version(String writer) {
    try {
      return writer == null ? null : VersionParser.parse(writer);
    } catch (VersionParser.VersionParseException e) {
      return null;
    }
  }

  @Override
  public List<Column> columns() {
    return columns.entrySet().stream()
        .map(
            column ->
                new Column(
                    column.getKey(),
                    kind(column.getValue()),
                    type(column.getValue()),
                    column.getValue().getMaxRepetitionLevel() > 0,
                    isEmpty(column.getKey())))
        .toList();
  }

  private static Kind kind(ColumnDescriptor column) {
    PrimitiveTypeName type = column.getPrimitiveType().getPrimitiveTypeName();
    LogicalTypeAnnotation said = column.getPrimitiveType().getLogicalTypeAnnotation();
    boolean integer =
        said == null || said instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation;
    return switch (type) {
      case BINARY ->
          said == null
              ? Kind.BYTES
              : said instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                  ? Kind.TEXT
                  : Kind.OTHER;
      case INT32, INT64 -> integer ? Kind.INTEGER : Kind.OTHER;
      case FLOAT, DOUBLE -> Kind.FLOATING;
      case BOOLEAN -> Kind.BOOLEAN;
      default -> Kind.OTHER;
    };
  }

  private static String type(ColumnDescriptor column) {
    LogicalTypeAnnotation said = column.getPrimitiveType().getLogicalTypeAnnotation();
    String name = column.getPrimitiveType().getPrimitiveTypeName().name();
    return said == null ? name : "%s, %s".formatted(name, said);
  }

  private boolean isEmpty(String column) {
    List<ColumnChunkMetaData> all = chunks.getOrDefault(column, List.of());
    return !all.isEmpty()
        && all.stream()
            .allMatch(
                chunk ->
                    chunk.getStatistics() != null
                        && chunk.getStatistics().isNumNullsSet()
                        && chunk.getStatistics().getNumNulls() == chunk.getValueCount());
  }

  @Override
  public Map<String, String> metadata() {
    return footer.getFileMetaData().getKeyValueMetaData();
  }

  @Override
  public long rows() {
    return footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
  }

  /** A header, and where what it is of begins. */
  private record Header(PageHeader of, long begin) {
    long end() {
      return begin + of.getCompressed_page_size();
    }
  }

  @Override
  public List<Page> pages(RandomAccessFile file, String column) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (ColumnChunkMetaData chunk : chunks.getOrDefault(column, List.of())) {
      long offset = chunk.getStartingPos();
      long left = chunk.getValueCount();
      while (left > 0) {
        Header header = header(file, offset);
        int values = values(header.of());
        if (values > 0) {
          pages.add(new Page(offset, (int) Math.min(values, left)));
          left -= values;
        }
        offset = header.end();
      }
    }
    return pages;
  }

  /** How many values a page has; none if it is no page of data. */
  private static int values(PageHeader header) {
    return header.getType() == PageType.DATA_PAGE
        ? header.getData_page_header().getNum_values()
        : header.getType() == PageType.DATA_PAGE_V2
            ? header.getData_page_header_v2().getNum_values()
            : 0;
  }

  private static Header header(RandomAccessFile file, long offset) throws IOException {
    long left = file.length() - offset;
    if (offset < 0 || left <= 0) {
      throw new IOException("it is cut off before a page");
    }
    for (int bytes = HEADER; ; bytes *= 8) {
      byte[] start = new byte[(int) Math.min(bytes, left)];
      file.seek(offset);
      file.readFully(start);
      ByteArrayInputStream in = new ByteArrayInputStream(start);
      try {
        PageHeader header = Util.readPageHeader(in);
        Header found = new Header(header, offset + start.length - in.available());
        if (header.getCompressed_page_size() < 0 || found.end() > file.length()) {
          throw new IOException("it is cut off within a page, or the page is damaged");
        }
        return found;
      } catch (IOException | RuntimeException e) {
        if (bytes >= LONGEST_HEADER || start.length == left) {
          throw new IOException("a page of it is damaged", e);
        }
      }
    }
  }

  private ColumnChunkMetaData chunk(String column, long offset) throws IOException {
    for (ColumnChunkMetaData chunk : chunks.getOrDefault(column, List.of())) {
      if (offset >= chunk.getStartingPos()
          && offset < chunk.getStartingPos() + chunk.getTotalSize()) {
        return chunk;
      }
    }
    throw new IOException("there is no page of %s at %s".formatted(column, offset));
  }

  /** Reads the values of a page one after the other. */
  private ColumnReader reader(RandomAccessFile file, String column, long offset)
      throws IOException {
    ColumnChunkMetaData chunk = chunk(column, offset);
    UnpackedPage data = page(file, chunk, offset);
    UnpackedPage dictionary = null;
    if (data.usesDictionary()) {
      long first =
          chunk.hasDictionaryPage() ? chunk.getDictionaryPageOffset() : chunk.getStartingPos();
      dictionary = page(file, chunk, first);
    }
    return new ColumnReaderImpl(
        columns.get(column), new OnePage(data, dictionary), new PrimitiveConverter() {}, version);
  }

  private UnpackedPage page(RandomAccessFile file, ColumnChunkMetaData chunk, long offset)
      throws IOException {
    UnpackedPage kept = cache.get(offset);
    if (kept != null) {
      return kept;
    }
    Header header = header(file, offset);
    byte[] bytes = new byte[header.of().getCompressed_page_size()];
    file.seek(header.begin());
    file.readFully(bytes);
    UnpackedPage page = UnpackedPage.of(header.of(), bytes, chunk.getCodec());
    cache.put(offset, page);
    return page;
  }

  @Override
  public List<Object> values(RandomAccessFile file, String column, Page page) throws IOException {
    try {
      ColumnDescriptor of = columns.get(column);
      Kind kind = kind(of);
      ColumnReader reader = reader(file, column, page.offset());
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < page.values(); i++) {
        boolean there = reader.getCurrentDefinitionLevel() == of.getMaxDefinitionLevel();
        values.add(there ? value(reader, of, kind) : null);
        reader.consume();
      }
      return values;
    } catch (ParquetRuntimeException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw TableReader.damaged(e);
    }
  }

  private static Object value(ColumnReader reader, ColumnDescriptor column, Kind kind) {
    return switch (kind) {
      case BYTES, OTHER -> reader.getBinary().getBytes();
      case TEXT -> reader.getBinary().toStringUsingUTF8();
      case INTEGER ->
          column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT32
              ? (long) reader.getInteger()
              : reader.getLong();
      case FLOATING ->
          column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.FLOAT
              ? (double) reader.getFloat()
              : reader.getDouble();
      case BOOLEAN -> reader.getBoolean();
    };
  }

  @Override
  public byte[] bytes(RandomAccessFile file, String column, long offset, int position)
      throws IOException {
    try {
      int most = columns.get(column).getMaxDefinitionLevel();
      ColumnReader reader = reader(file, column, offset);
      for (int i = 0; i < position; i++) {
        if (reader.getCurrentDefinitionLevel() == most) {
          reader.skip();
        }
        reader.consume();
      }
      return reader.getCurrentDefinitionLevel() == most ? reader.getBinary().getBytes() : null;
    } catch (ParquetRuntimeException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException e) {
      throw TableReader.damaged(e);
    }
  }
}
