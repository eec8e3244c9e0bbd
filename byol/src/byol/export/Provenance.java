package byol.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where weights come from, for a model card.
 *
 * @param method what they were trained by, such as {@code byol}; null if it is not known
 * @param data the SPEC of the images they were trained on; null if it is not known
 * @param figures of evaluations, by what was measured
 * @param settings of the training, by their keys
 * @param license an identifier of SPDX in small letters, as model cards have it; null if none was
 *     named
 */
public record Provenance(
    String method,
    String data,
    Map<String, String> figures,
    Map<String, String> settings,
    String license) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance(null, null, Map.of(), Map.of(), null);

  /** Keeps maps as they are now, in their order. */
  public Provenance {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** The same with a license; null for none. */
  public Provenance withLicense(String identifier) {
    return new Provenance(method, data, figures, settings, identifier);
  }
}
