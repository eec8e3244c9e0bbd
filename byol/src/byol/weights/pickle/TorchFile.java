package byol.weights.pickle;

import byol.io.ResourceLimitException;
import byol.torch.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tensors of a file that PyTorch wrote: by {@code torch.save}, as a zip archive or as before
 * PyTorch 1.6, or by {@code torch.jit.save}. Nothing of it is run.
 *
 * @param kind which of these it is
 * @param tensors by name, in the innermost scope; names of dictionaries within each other are
 *     joined by dots
 * @param others the names under which there is no tensor
 */
public record TorchFile(Kind kind, Map<String, Tensor> tensors, List<String> others) {
  /** What wrote a file. */
  public enum Kind {
    /** {@code torch.save}. */
    ARCHIVE,
    /** {@code torch.save} before PyTorch 1.6. */
    LEGACY,
    /** {@code torch.jit.save}. */
    TORCHSCRIPT
  }

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Where tensors have their elements from. */
  interface Elements {
    /** Those of a storage, in one row, in the innermost scope. */
    Tensor of(Storage storage) throws IOException;
  }

  /** Whether a file begins as one of these do. */
  public static boolean is(Path file) throws IOException {
    byte[] first = first(file);
    return isZip(first) || LegacyFile.begins(first) || LegacyFile.isOldest(first);
  }

  private static boolean isZip(byte[] first) {
    return Arrays.equals(Arrays.copyOf(first, ZIP.length), ZIP);
  }

  private static byte[] first(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(512);
    }
  }

  /**
   * Reads a file into the innermost scope, on the CPU.
   *
   * @throws PickleException if it is damaged, or holds anything else than the state of networks
   * @throws UncheckedIOException if it cannot be read
   */
  public static TorchFile read(Path file) {
    try {
      return isZip(first(file)) ? TorchArchive.read(file) : LegacyFile.read(file);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The tensors of what a pickle holds; those of one storage share its elements. */
  static TorchFile of(Kind kind, NamedValues values, Elements elements) throws IOException {
    Map<Storage, Tensor> storages = new HashMap<>();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (var entry : values.tensors().entrySet()) {
      Storage storage = entry.getValue().storage();
      Tensor all = storages.get(storage);
      if (all == null) {
        all = elements.of(storage);
        storages.put(storage, all);
      }
      tensors.put(entry.getKey(), entry.getValue().in(all));
    }
    return new TorchFile(kind, tensors, values.others());
  }
}
