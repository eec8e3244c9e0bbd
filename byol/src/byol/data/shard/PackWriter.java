package byol.data.shard;

import byol.data.ImageDataset;
import byol.image.UnusableImageException;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the images of a split in one of the forms that {@link ShardPacker} knows.
 *
 * @param <T> an image that is ready to be written
 */
interface PackWriter<T> extends Closeable {

  /**
   * Prepares an image; called by several threads at once.
   *
   * @throws UnusableImageException if the image is broken
   */
  T prepare(ImageDataset dataset, int index) throws UnusableImageException;

  /**
   * Adds an image.
   *
   * @return whether it is the file that it was
   */
  boolean add(T image, int index, int label) throws IOException;

  /** How many bytes of memory an image takes that is ready. */
  long size(T image);

  /** How many files there are. */
  int files();

  /** How large they are together. */
  long bytes();

  /** Completes the split. */
  void complete() throws IOException;
}
