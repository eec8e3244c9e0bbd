package byol.nn.layer;

import byol.nn.Layer;
import byol.nn.Parameter;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Nn;
import byol.torch.Tensor;
import java.util.List;

/** A row of a table for each index: int64 [...] → [..., C]. */
public final class Embedding extends Layer {
  private final int rows;
  private final Parameter weight;

  /**
   * A table [rows, features], standard normal at first.
   *
   * @throws IllegalArgumentException if a size is not positive
   */
  public Embedding(int rows, int features) {
    if (rows < 1 || features < 1) {
      throw new IllegalArgumentException(
          "no embedding of %s rows of %s features".formatted(rows, features));
    }
    this.rows = rows;
    weight = parameter("weight", Parameter.Kind.WEIGHT, Tensor.randn(rows, features));
  }

  /**
   * The rows.
   *
   * @param indices int64 or int32, from 0 to the number of rows, exclusive
   * @throws byol.torch.library.TorchException.Index for one outside
   */
  @Override
  public Tensor forward(Tensor indices) {
    return Nn.embedding(weight.tensor(), indices);
  }

  @Override
  public String script() {
    return "return torch.embedding(self.weight, x)";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue indices) {
    OnnxValue table = graph.weight("weight", weight.tensor());
    return graph.node("Gather", List.of(table, indices)).withRank(indices.rank() + 1);
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }
}
