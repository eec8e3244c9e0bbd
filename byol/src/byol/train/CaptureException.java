package byol.train;

import byol.torch.library.TorchException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A step waits for the GPU, so that it cannot be captured as a CUDA graph, and the attempt cannot
 * be undone within this process.
 */
public final class CaptureException extends TrainingException {
  private static final long serialVersionUID = 1L;

  CaptureException(long step, Optional<Path> checkpoint, TorchException.BrokenCapture cause) {
    super(
        "step %s cannot be captured as a CUDA graph, as a part of it waits for the GPU (%s)"
            .formatted(step, cause.getMessage().lines().findFirst().orElse("")),
        cause,
        step,
        checkpoint);
  }
}
