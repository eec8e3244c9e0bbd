package byol.train;

import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.Optional;

/** A pass does not fit into the memory of the device. */
public final class MemoryExhaustedException extends TrainingException {
  private static final long serialVersionUID = 1L;

  MemoryExhaustedException(
      long step,
      Device device,
      int batchSize,
      Optional<Path> checkpoint,
      TorchException.OutOfMemory cause) {
    super(
        "out of memory on %s at step %s with %s images in a pass (%s)"
            .formatted(device, step, batchSize, cause.getMessage().lines().findFirst().orElse("")),
        cause,
        step,
        checkpoint);
  }
}
