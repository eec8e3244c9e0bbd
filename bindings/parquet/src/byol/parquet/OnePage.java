package byol.parquet;

import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;

/** A page as if it were all of its column. */
final class OnePage implements PageReader {
  private final UnpackedPage page;
  private final UnpackedPage dictionary;
  private boolean read;

  /** The dictionary may be null. */
  OnePage(UnpackedPage page, UnpackedPage dictionary) {
    this.page = page;
    this.dictionary = dictionary;
  }

  @Override
  public DictionaryPage readDictionaryPage() {
    return dictionary == null ? null : dictionary.dictionary();
  }

  @Override
  public long getTotalValueCount() {
    return page.values();
  }

  @Override
  public DataPage readPage() {
    if (read) {
      return null;
    }
    read = true;
    return page.data();
  }
}
