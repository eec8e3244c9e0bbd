package byol.optim;

import byol.torch.runtime.Autocast;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.util.EnumNames;
import byol.util.Processor;
import java.util.Locale;

/** The type that convolutions and matrix products run in; parameters are always float32. */
public enum Precision {
  /** bfloat16 where the device has instructions for it, float32 elsewhere. */
  AUTO,
  /** float32. */
  FP32,
  /** bfloat16 by autocast. */
  BF16,
  /** float16 by autocast, with scaled gradients: for GPUs without bfloat16. */
  FP16;

  /**
   * Reads {@code auto}, {@code fp32}, {@code bf16} or {@code fp16}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Precision parse(String name) {
    return EnumNames.parse(Precision.class, "precision", name);
  }

  /** What {@link #AUTO} is on a device; any other is itself. */
  public Precision on(Device device) {
    if (this != AUTO) {
      return this;
    }
    return device.type() == Device.Type.CUDA || Processor.hasBfloat16() ? BF16 : FP32;
  }

  /** Runs the forward pass that follows in this precision, until closed; null for float32. */
  public Autocast open(Device device) {
    return switch (on(device)) {
      case AUTO, FP32 -> null;
      case BF16 -> Autocast.open(device, DType.BFLOAT16);
      case FP16 -> Autocast.open(device, DType.FLOAT16);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
