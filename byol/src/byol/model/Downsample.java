package byol.model;

import byol.nn.Layer;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;

/** The way around a block where its shape changes: a 1×1 convolution and a norm. */
final class Downsample {
  private Downsample() {}

  /** Null where the block keeps the shape. */
  static Layer ifNeeded(int in, int out, int stride, NormSpec norm) {
    return in == out && stride == 1
        ? null
        : new Sequential(norm.conv2d(in, out, 1, stride, 0), norm.norm().over2d(out));
  }

  /** What goes around the block, which may be {@code x} itself. */
  static OnnxValue onnx(Layer orNull, OnnxGraph block, OnnxValue x) {
    return orNull == null ? x : orNull.onnx(block.in("downsample"), x);
  }
}
