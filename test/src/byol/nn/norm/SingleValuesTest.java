package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Layer;
import byol.torch.Tensor;
import byol.torch.TorchTest;
import org.junit.jupiter.api.Test;

/** One value has no variance: training with it is refused, as in PyTorch. */
class SingleValuesTest extends TorchTest {
  private static void refused(Layer layer, String word, long... shape) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> layer.forward(Tensor.ones(shape)))
            .getMessage();
    assertTrue(message.contains(word), message);
  }

  @Test
  void ofAChannelOfABatch() {
    for (Layer norm : new Layer[] {new BatchNorm1d(3), new BatchNorm2d(3)}) {
      boolean images = norm instanceof BatchNorm2d;
      refused(norm, "one value per channel", images ? new long[] {1, 3, 1, 1} : new long[] {1, 3});
      assertEquals(0, norm.stateDict().get("num_batches_tracked").item());
      assertArrayEquals(new float[] {1, 1, 1}, norm.stateDict().get("running_var").toFloatArray());
      norm.forward(images ? Tensor.randn(1, 3, 1, 2) : Tensor.randn(2, 3));
      assertEquals(1, norm.stateDict().get("num_batches_tracked").item());
      norm.train(false);
      norm.forward(images ? Tensor.randn(1, 3, 1, 1) : Tensor.randn(1, 3));
    }
  }

  @Test
  void ofAGroupOfAnImage() {
    GroupNorm norm = GroupNorm.instanceNorm(4);
    refused(norm, "larger images", 2, 4, 1, 1);
    norm.forward(Tensor.randn(2, 4, 1, 2));
    new GroupNorm(2, 4).forward(Tensor.randn(2, 4, 1, 1));
    norm.train(false);
    norm.forward(Tensor.randn(2, 4, 1, 1));
  }
}
