package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A scope around each test, which must leave no tensor behind. */
public abstract class TorchTest {
  protected TensorScope scope;
  private long before;

  @BeforeEach
  final void openScope() {
    before = TensorScope.liveTensors();
    scope = TensorScope.open();
  }

  @AfterEach
  final void closeScope() {
    scope.close();
    assertEquals(before, TensorScope.liveTensors(), "tensors that the test leaked");
  }
}
