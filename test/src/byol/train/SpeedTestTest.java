package byol.train;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.testing.TinyRun;
import byol.util.StopRequests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SpeedTestTest {
  /** A few steps are no measure of a long run. */
  @Test
  void whatIsAskedToStopGivesNoSpeed() {
    Thread measuring = Thread.currentThread();
    ImageDataset impatient =
        (ImageDataset)
            Proxy.newProxyInstance(
                ImageDataset.class.getClassLoader(),
                new Class<?>[] {ImageDataset.class},
                (_, method, arguments) -> {
                  // The loader's threads, which work while it trains.
                  if (Thread.currentThread() != measuring) {
                    StopRequests.ask(measuring);
                  }
                  try {
                    return method.invoke(TinyRun.IMAGES, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    assertThrows(
        CancellationException.class,
        () -> SpeedTest.stepsPerSecond(TinyRun.smallest(1_000_000), impatient));
  }

  @Test
  void theSpeedIsThatOfSteps() {
    double speed = SpeedTest.stepsPerSecond(TinyRun.smallest(6), TinyRun.IMAGES);
    assertTrue(speed > 0.1 && speed < 1e5, speed + " steps a second");
  }
}
