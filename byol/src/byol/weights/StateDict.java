package byol.weights;

import byol.export.ModelInfo;
import byol.io.ResourceLimitException;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.safetensors.Safetensors;
import byol.weights.WeightsException.Remedy;
import byol.weights.pickle.PickleException;
import byol.weights.pickle.TorchFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tensors by name, as a file holds them: PyTorch's state_dict. Read without running anything that a
 * file may contain.
 *
 * <pre>{@code
 * try (var _ = TensorScope.open()) {
 *   StateDict state = StateDict.read(Path.of("resnet50.pth"));
 *   state.tensors().forEach((name, tensor) -> System.out.println(name + " " + tensor));
 * }
 * }</pre>
 *
 * @param format of the file
 * @param tensors in the file's order; names of dictionaries within each other are joined by dots:
 *     {@code state_dict.module.conv1.weight}
 * @param metadata texts by key; empty where a format has none
 * @param others names under which there is no tensor, such as {@code epoch}
 */
public record StateDict(
    Format format, Map<String, Tensor> tensors, Map<String, String> metadata, List<String> others) {
  /** What can be read. */
  public enum Format {
    /** safetensors. */
    SAFETENSORS("safetensors"),
    /** {@code torch.save}: a zip archive. */
    PYTORCH("a file of torch.save"),
    /** {@code torch.save} before PyTorch 1.6. */
    PYTORCH_LEGACY("a file of torch.save before PyTorch 1.6"),
    /** {@code torch.jit.save}, whose weights are taken and whose code is left. */
    TORCHSCRIPT("TorchScript");

    private final String text;

    Format(String text) {
      this.text = text;
    }

    /** In words. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** Keeps maps as they are now. */
  public StateDict {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    metadata = Map.copyOf(metadata);
    others = List.copyOf(others);
  }

  /**
   * Reads a safetensors file, one of {@code torch.save} or of {@code torch.jit.save} into the
   * innermost scope, on the CPU. Which it is, its first bytes tell, and not its name.
   *
   * @throws WeightsException if it is none of these, is damaged, or holds code or other things
   *     beside tensors, numbers, texts, lists and dictionaries
   * @throws UncheckedIOException if it cannot be read
   */
  public static StateDict read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Files.exists(file)
          ? WeightsException.of("%s is no regular file", file)
          : WeightsException.of("there is no file %s", file);
    }
    try {
      return TorchFile.is(file) ? torch(file) : safetensors(file);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static StateDict torch(Path file) {
    TorchFile found;
    try {
      found = TorchFile.read(file);
    } catch (PickleException e) {
      throw e.isCode()
          ? new WeightsException(
              Remedy.SAVE_WEIGHTS_ALONE,
              "%s holds more than weights, and nothing of it was run: %s"
                  .formatted(file, e.getMessage()),
              e)
          : new WeightsException(
              Remedy.NONE, "%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    Format format =
        switch (found.kind()) {
          case ARCHIVE -> Format.PYTORCH;
          case LEGACY -> Format.PYTORCH_LEGACY;
          case TORCHSCRIPT -> Format.TORCHSCRIPT;
        };
    Map<String, String> metadata =
        format == Format.TORCHSCRIPT
            ? Script.text(file, ModelInfo.NAME)
                .map(text -> Map.of(ModelInfo.NAME, text))
                .orElse(Map.of())
            : Map.of();
    return new StateDict(format, found.tensors(), metadata, found.others());
  }

  private static StateDict safetensors(Path file) throws IOException {
    try {
      Safetensors read = Safetensors.read(file);
      return new StateDict(Format.SAFETENSORS, read.tensors(), read.metadata(), List.of());
    } catch (IllegalArgumentException e) {
      if (looksLikeSafetensors(file)) {
        throw new WeightsException(Remedy.NONE, e.getMessage(), e);
      }
      throw new WeightsException(
          Remedy.NONE,
          file
              + " holds no weights that can be read: it is neither safetensors nor a file of"
              + " torch.save or TorchScript",
          e);
    }
  }

  /** Eight bytes of length, and a JSON object. */
  private static boolean looksLikeSafetensors(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(9);
      return first.length == 9 && first[8] == '{' && first[7] == 0;
    }
  }
}
