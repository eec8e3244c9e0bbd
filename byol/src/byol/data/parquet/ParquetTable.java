package byol.data.parquet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;
import java.util.Map;

/**
 * A Parquet file of which the end was read. Safe for use by several threads, each with a handle of
 * its own.
 */
public interface ParquetTable {

  /** What the values of a column are. */
  enum Kind {
    /** Bytes of which no more is said. */
    BYTES,
    /** Text in UTF-8. */
    TEXT,
    /** Integers. */
    INTEGER,
    /** Floating-point numbers. */
    FLOATING,
    /** False and true. */
    BOOLEAN,
    /** Anything else. */
    OTHER
  }

  /**
   * A column without columns below it.
   *
   * @param name its path, with dots: {@code image.bytes}
   * @param type what the file calls it, for messages
   * @param repeated whether a row may have several values
   * @param empty whether all of its values are known to be missing
   */
  record Column(String name, Kind kind, String type, boolean repeated, boolean empty) {}

  /**
   * Some values of a column that lie together.
   *
   * @param offset where, in bytes from the start of the file
   * @param values how many, missing ones among them
   */
  record Page(long offset, int values) {}

  /** All of them, in the order of the file. */
  List<Column> columns();

  /** What the writer said of the file, by keys. */
  Map<String, String> metadata();

  /** How many rows there are. */
  long rows();

  /**
   * Finds the pages of a column that is not repeated, in the order of the rows.
   *
   * @throws IOException if the file is damaged there or cannot be read
   */
  List<Page> pages(RandomAccessFile file, String column) throws IOException;

  /**
   * The values of a page: {@code byte[]}, {@link String}, {@link Long}, {@link Double} or {@link
   * Boolean}; null where one is missing.
   *
   * @throws IOException if it is damaged, compressed in a way that is not known, or encrypted
   */
  List<Object> values(RandomAccessFile file, String column, Page page) throws IOException;

  /**
   * One value of a page of bytes; null if it is missing.
   *
   * @param offset of the page
   * @param position of the value in the page
   * @throws IOException as {@link #values}
   */
  byte[] bytes(RandomAccessFile file, String column, long offset, int position) throws IOException;
}
