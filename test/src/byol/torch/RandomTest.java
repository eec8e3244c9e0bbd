package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RandomTest extends TorchTest {
  @Test
  void theSameSeedGivesTheSameValues() {
    Random.manualSeed(3);
    float[] first = Tensor.randn(100).toFloatArray();
    float[] second = Tensor.randn(100).toFloatArray();
    assertFalse(Arrays.equals(first, second));
    Random.manualSeed(3);
    assertArrayEquals(first, Tensor.randn(100).toFloatArray());
    Random.manualSeed(4);
    assertFalse(Arrays.equals(first, Tensor.randn(100).toFloatArray()));
  }

  @Test
  void aSavedStateGoesOnWhereItWas() {
    Random.manualSeed(3);
    Tensor.randn(5); // leaves half a pair of normal values in the generator
    Tensor state = Random.state(Device.CPU);
    assertEquals(DType.UINT8, state.dtype());
    float[] normal = Tensor.randn(7).toFloatArray();
    float[] uniform = Tensor.rand(7).toFloatArray();
    byte[] bytes = state.toByteArray();

    Random.manualSeed(99);
    Random.setState(Device.CPU, state);
    assertArrayEquals(normal, Tensor.randn(7).toFloatArray());
    assertArrayEquals(uniform, Tensor.rand(7).toFloatArray());
    assertArrayEquals(bytes, state.toByteArray(), "the state is a copy");
  }

  @Test
  void whatIsNotAState() {
    assertThrows(TorchException.class, () -> Random.setState(Device.CPU, Tensor.ones(3)));
    assertThrows(
        TorchException.class, () -> Random.setState(Device.CPU, Tensor.ones(3).to(DType.UINT8)));
  }
}
