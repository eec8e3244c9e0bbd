package byol.testing;

import byol.data.ImageDataset;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Memory that ends in the middle of a training, which LibTorch is made to say on any machine. */
public final class LittleMemory {
  private LittleMemory() {}

  /** The images of a tiny run, until some labels were asked for, as a step does at its start. */
  public static ImageDataset after(int labels) {
    // All are asked once before the training, for the record of what it is trained on.
    AtomicInteger asked = new AtomicInteger(-TinyRun.IMAGES.size());
    return (ImageDataset)
        Proxy.newProxyInstance(
            ImageDataset.class.getClassLoader(),
            new Class<?>[] {ImageDataset.class},
            (_, method, arguments) -> {
              if (method.getName().equals("label") && asked.getAndIncrement() == labels) {
                Tensor.empty(DType.FLOAT32, Device.CPU, 1L << 50);
              }
              try {
                return method.invoke(TinyRun.IMAGES, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
