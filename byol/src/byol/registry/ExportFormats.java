package byol.registry;

import byol.export.ExportFormat;
import java.util.List;

/** The kinds of file that {@code export} can name. */
public final class ExportFormats {
  /** For PyTorch in Python and C++. */
  public static final String TORCHSCRIPT = "torchscript";

  /** Weights with torchvision's names. */
  public static final String SAFETENSORS = "safetensors";

  /** For ONNX Runtime and many others. */
  public static final String ONNX = "onnx";

  /** A folder that timm in Python loads. */
  public static final String TIMM = "timm";

  /** A folder as model hubs have them, of any network. */
  public static final String FOLDER = "folder";

  private static final Registry<ExportFormat> REGISTRY = new Registry<>("format");

  static {
    REGISTRY.add(TORCHSCRIPT, ExportFormat.TORCHSCRIPT);
    REGISTRY.add(SAFETENSORS, ExportFormat.SAFETENSORS);
    REGISTRY.add(ONNX, ExportFormat.ONNX);
    REGISTRY.add(TIMM, ExportFormat.TIMM);
    REGISTRY.add(FOLDER, ExportFormat.FOLDER);
  }

  private ExportFormats() {}

  /**
   * From now on, encoders may be exported to this format.
   *
   * @throws IllegalArgumentException if the name is taken, or has other characters than small
   *     letters, digits, '-', '_' and '.'
   */
  public static void add(String name, ExportFormat format) {
    REGISTRY.add(name, format);
  }

  /** The names of all. */
  public static List<String> names() {
    return REGISTRY.names();
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static ExportFormat get(String name) {
    return REGISTRY.get(name);
  }
}
