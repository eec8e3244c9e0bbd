package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.LibTorchless;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Images are decoded, and views made of them, bit for bit as ever where there is no LibTorch. */
class ViewsWithoutLibTorchTest {

  @Test
  void theGoldenViews() throws Exception {
    assertEquals(0, LibTorchless.run(ViewsWithoutLibTorchTest.class));
  }

  /** Compares golden views and photographs; run in a process without LibTorch. */
  public static void main(String[] arguments) throws Exception {
    List<DynamicTest> views =
        Stream.concat(
                new GoldenViewsTest().operations(), new GoldenPhotosTest().viewsEqualTorchvisions())
            .toList();
    assertTrue(views.size() > 50, views.size() + " views");
    for (DynamicTest view : views) {
      try {
        view.getExecutable().execute();
      } catch (Throwable e) {
        throw new AssertionError(view.getDisplayName(), e);
      }
    }
    LibTorchless.end(0);
  }
}
