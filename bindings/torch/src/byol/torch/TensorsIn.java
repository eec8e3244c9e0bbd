package byol.torch;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the tensors in a result: itself, or what collections, records and arrays hold. */
final class TensorsIn {
  private TensorsIn() {}

  /**
   * Hands on each tensor in a result.
   *
   * @throws IllegalArgumentException for a record that this module may not read
   */
  static void each(Object result, Consumer<Tensor> action) {
    switch (result) {
      case null -> {}
      case Tensor tensor -> action.accept(tensor);
      case Collection<?> several -> several.forEach(one -> each(one, action));
      case Object[] several -> {
        for (Object one : several) {
          each(one, action);
        }
      }
      case Map<?, ?> map -> map.values().forEach(one -> each(one, action));
      case Optional<?> maybe -> maybe.ifPresent(one -> each(one, action));
      case Record several -> {
        for (RecordComponent component : several.getClass().getRecordComponents()) {
          if (!component.getType().isPrimitive()) {
            each(value(several, component), action);
          }
        }
      }
      default -> {}
    }
  }

  private static Object value(Record several, RecordComponent component) {
    Method accessor = component.getAccessor();
    try {
      if (!accessor.canAccess(several)) {
        accessor.setAccessible(true);
      }
      return accessor.invoke(several);
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          "%s cannot be looked into for tensors: make it public in a package that is exported, or"
                  .formatted(several.getClass().getName())
              + " give a list of tensors",
          e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("reading %s failed".formatted(component), e.getCause());
    }
  }
}
