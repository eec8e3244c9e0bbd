package byol.cli.progress;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * While it is open, a signal runs something instead of ending the process at once. Java's one way
 * to hear of signals is {@code sun.misc.Signal} of the module jdk.unsupported; it is called by
 * reflection, because javac warns of each use in a way that cannot be turned off.
 */
final class SignalWatch implements AutoCloseable {
  private final Object signal;
  private final Class<?> handlerType;
  private final Object before;

  /**
   * @param name of the signal, without SIG
   * @param action runs on a thread of its own
   */
  SignalWatch(String name, Runnable action) {
    try {
      signal = Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
      handlerType = Class.forName("sun.misc.SignalHandler");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java knows no signal " + name, e);
    }
    before =
        handle(
            Proxy.newProxyInstance(
                SignalWatch.class.getClassLoader(),
                new Class<?>[] {handlerType},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "handle" -> {
                        action.run();
                        yield null;
                      }
                      case "equals" -> proxy == arguments[0];
                      case "hashCode" -> System.identityHashCode(proxy);
                      default -> "watch of SIG" + name;
                    }));
  }

  /** Installs a handler; returns the one that was there. */
  private Object handle(Object handler) {
    try {
      Method handle = signal.getClass().getMethod("handle", signal.getClass(), handlerType);
      return handle.invoke(null, signal, handler);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(signal + " cannot be watched", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(signal + " cannot be watched", e);
    }
  }

  @Override
  public void close() {
    handle(before);
  }
}
