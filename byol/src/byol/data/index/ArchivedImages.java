package byol.data.index;

import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import byol.image.codec.ImageFiles;
import byol.image.codec.MemoryTurns;
import byol.io.ResourceLimitException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Images that lie in archives, each at a known place in one that stays open. */
public abstract class ArchivedImages extends StoredImages {

  private final ArchiveHandles archives;

  /**
   * Of an index with places.
   *
   * @param open how many archives are kept open that are not being read
   */
  protected ArchivedImages(String name, ImageIndex index, int open) {
    super(name, index);
    archives = new ArchiveHandles(open);
  }

  /**
   * The file of one image as it is.
   *
   * @param inOrder whether images are asked for as {@link #order} says, and not one by chance
   * @throws IOException if it cannot be read or is damaged
   */
  protected abstract byte[] content(RandomAccessFile archive, int position, boolean inOrder)
      throws IOException;

  @Override
  protected final EncodedImage read(int position, ImageDecoder decoder)
      throws UnusableImageException {
    return decoder.read(MemorySegment.ofArray(content(position)));
  }

  @Override
  protected final EncodedImage header(int position, ImageDecoder decoder)
      throws UnusableImageException {
    return decoder.read(MemorySegment.ofArray(content(position, false)));
  }

  @Override
  public final byte[] content(int position) throws UnusableImageException {
    return content(position, true);
  }

  private byte[] content(int position, boolean inOrder) throws UnusableImageException {
    Path archive = index().base().resolve(index().files().folder(position));
    try {
      return MemoryTurns.ofProcess()
          .take(() -> archives.read(archive, file -> content(file, position, inOrder)));
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UnusableImageException(
          "cannot be read from its archive: " + UnusableImageException.describe(e));
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory(ImageFiles.NO_MEMORY);
    }
  }
}
