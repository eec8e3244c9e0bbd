package byol.use.features;

import byol.torch.Tensor;
import java.io.IOException;

/** Features that a file is written of, some at a time; they are read more than once. */
interface FeatureSource {
  /** Is given features in the order of their rows. */
  interface Reader {
    /**
     * The next ones.
     *
     * @param indices of the images, ascending
     * @param features [n, size] float32
     */
    void read(int[] indices, Tensor features) throws IOException;
  }

  /** What all of them are of. */
  FeatureInfo info();

  /** Reads all from the first. */
  void forEach(Reader reader) throws IOException;
}
