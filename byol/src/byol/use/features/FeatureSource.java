package byol.use.features;

import java.io.IOException;

/** Features that a file is written of, some at a time; they are read more than once. */
interface FeatureSource {
  /** What all of them are of. */
  FeatureInfo info();

  /** Reads all from the first. */
  void forEach(RowParts.Reader reader) throws IOException;
}
