package byol.eval.finetune;

import byol.model.Encoder;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.runtime.NoGrad;

/** An encoder and a linear layer on its features, both trained: [N, C, H, W] → logits [N, K]. */
public final class Classifier extends Layer {
  private final Encoder encoder;
  private final Linear head;

  /** The layer's weights and biases are 0 at the start, so that all classes are equally likely. */
  public Classifier(Encoder encoder, int classes) {
    this.encoder = child("encoder", encoder);
    head = child("head", new Linear(encoder.features(), classes, true));
    try (NoGrad _ = NoGrad.open()) {
      head.parameters().forEach(parameter -> parameter.tensor().fill_(0));
    }
  }

  /** The part that gives features. */
  public Encoder encoder() {
    return encoder;
  }

  /** The part that gives logits of features. */
  public Layer head() {
    return head;
  }

  @Override
  public Tensor forward(Tensor images) {
    return head.call(encoder.call(images));
  }

  @Override
  public String script() {
    return "return self.head.forward(self.encoder.forward(x))";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return head.onnx(graph.in("head"), encoder.onnx(graph.in("encoder"), x));
  }
}
