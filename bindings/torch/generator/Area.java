package generator;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where operators go: methods of tensors where the first argument is {@code self}, else static
 * functions.
 *
 * @param type the public class
 * @param prefix of operators' names, which methods are without
 * @param about what its Javadoc says
 */
record Area(String type, String prefix, String about) {
  static final Area TENSOR = new Area("Tensor", "", "");
  static final Area OUT =
      new Area(
          "Out",
          "",
          "Operators that write into tensors which they are given: first these, then what they"
              + " compute from. As {@code out=} in Python.");
  static final Area FFT = new Area("Fft", "fft_", "Fourier transforms, as {@code torch.fft}.");
  static final Area LINALG =
      new Area("Linalg", "linalg_", "Linear algebra, as {@code torch.linalg}.");
  static final Area SPECIAL =
      new Area("Special", "special_", "Special functions, as {@code torch.special}.");
  static final Area NN =
      new Area("Nn", "", "Functions of neural networks, as {@code torch.nn.functional}.");
  static final Area TORCH =
      new Area(
          "Torch",
          "",
          "Operators that are neither methods of a tensor nor of another area, as {@code torch}:"
              + " what makes tensors, joins them, or takes them in another order.");

  private static final Pattern NETWORKS =
      Pattern.compile(
          "(adaptive_|affine_grid|alpha_|batch_|bilinear$|channel_|conv|cosine_|ctc_|cudnn_"
              + "|embedding|feature_|glu_|grid_|group_|gru|instance_|layer_|linear$|lstm|margin_"
              + "|miopen_|native_|norm_except|pairwise_|poisson_nll|quantized_|rms_norm|rnn_"
              + "|scaled_dot|triplet_|upsample_|dropout|.*_loss$).*");

  static final List<Area> STATIC = List.of(FFT, LINALG, NN, OUT, SPECIAL, TORCH);

  static Area of(Schema schema) {
    if (schema.arguments().stream().anyMatch(Schema.Argument::isOut)) {
      return OUT;
    }
    for (Area area : List.of(FFT, LINALG, SPECIAL)) {
      if (schema.name().startsWith(area.prefix)) {
        return area;
      }
    }
    if (!schema.arguments().isEmpty()
        && schema.arguments().getFirst().name().equals("self")
        && schema.arguments().getFirst().type().isTensor()) {
      return TENSOR;
    }
    return NETWORKS.matcher(schema.name()).matches() ? NN : TORCH;
  }

  /** The name of an operator's method. */
  String method(Schema schema) {
    return Names.method(plain(schema), "");
  }

  /** Its name without the prefix of the area. */
  String plain(Schema schema) {
    return schema.name().substring(prefix.length());
  }
}
