package byol.nn;

import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;

/** Turns a layer's tensors into float64, where an error in a formula cannot hide in rounding. */
public final class Float64 {
  private Float64() {}

  public static <L extends Layer> L of(L layer) {
    try (var _ = NoGrad.open()) {
      for (Parameter parameter : layer.parameters()) {
        boolean trained = parameter.tensor().requiresGrad();
        parameter.replace(parameter.tensor().to(DType.FLOAT64).detach().requiresGrad_(trained));
      }
      for (Buffer buffer : layer.namedBuffers().values()) {
        if (buffer.tensor().dtype() == DType.FLOAT32) {
          buffer.replace(buffer.tensor().to(DType.FLOAT64));
        }
      }
    }
    return layer;
  }
}
