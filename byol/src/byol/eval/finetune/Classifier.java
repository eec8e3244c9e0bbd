package byol.eval.finetune;

import byol.nn.Layer;
import byol.nn.Linear;
import byol.torch.Functional;
import byol.torch.NoGrad;
import byol.torch.Tensor;

/** An encoder and a linear layer on its features, both trained: [N, C, H, W] → logits [N, K]. */
final class Classifier extends Layer {
  private final Layer encoder;
  private final Linear head;

  /** The layer's weights and biases are 0 at the start, so that all classes are equally likely. */
  Classifier(Layer encoder, int features, int classes) {
    this.encoder = child("encoder", encoder);
    head = child("head", new Linear(features, classes, true));
    try (NoGrad _ = NoGrad.open()) {
      head.parameters().forEach(parameter -> parameter.tensor().fill_(0));
    }
  }

  @Override
  public Tensor forward(Tensor images) {
    return head.forward(encoder.forward(images));
  }

  /** Mean cross-entropy of logits [N, K]. */
  Tensor loss(Tensor images, Tensor labels) {
    return Functional.crossEntropy(forward(images), labels);
  }
}
