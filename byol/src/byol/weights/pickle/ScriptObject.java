package byol.weights.pickle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A module of TorchScript without its code.
 *
 * @param type the name of its class
 * @param attributes parameters, buffers, other modules and what else it has
 */
record ScriptObject(String type, Map<Object, Object> attributes) {
  ScriptObject(String type) {
    this(type, new LinkedHashMap<>());
  }
}
