package byol.nn;

import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Layers one after another, named 0, 1, 2, …. What a layer returns is closed once the next one has
 * used it, unless it is the input, or a parameter or buffer of these layers: a layer must not keep
 * it for later.
 */
public class Sequential extends Layer {
  private final List<Layer> layers;

  /** Of layers in their order. */
  public Sequential(Layer... layers) {
    this(List.of(layers));
  }

  /** Of layers in their order. */
  @SuppressWarnings("this-escape") // child() only stores what it is given
  public Sequential(List<? extends Layer> layers) {
    this.layers = List.copyOf(layers);
    for (int i = 0; i < layers.size(); i++) {
      child(String.valueOf(i), layers.get(i));
    }
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input;
    for (Layer layer : layers) {
      Tensor y = layer.call(x);
      // What backward needs, autograd keeps: without gradients, memory is free again at once.
      if (x != input && x != y && !owns(x)) {
        x.close();
      }
      x = y;
    }
    return x;
  }

  @Override
  public String script() {
    return IntStream.range(0, layers.size())
            .mapToObj("x = getattr(self, \"%s\").forward(x)\n"::formatted)
            .collect(Collectors.joining())
        + "return x";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue y = x;
    for (int i = 0; i < layers.size(); i++) {
      y = layers.get(i).onnx(graph.in(String.valueOf(i)), y);
    }
    return y;
  }
}
