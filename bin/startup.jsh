import byol.*;
import byol.command.*;
import byol.command.use.*;
import byol.config.*;
import byol.data.*;
import byol.data.load.*;
import byol.data.sets.*;
import byol.data.transform.*;
import byol.eval.*;
import byol.eval.features.*;
import byol.eval.probe.*;
import byol.export.*;
import byol.image.*;
import byol.image.codec.*;
import byol.model.*;
import byol.nn.*;
import byol.nn.layer.*;
import byol.nn.norm.*;
import byol.onnx.*;
import byol.optim.*;
import byol.parallel.*;
import byol.recipe.*;
import byol.registry.*;
import byol.run.*;
import byol.shell.*;
import byol.torch.*;
import byol.torch.arrays.*;
import byol.torch.autograd.*;
import byol.torch.distributed.*;
import byol.torch.library.*;
import byol.torch.numpy.*;
import byol.torch.runtime.*;
import byol.torch.safetensors.*;
import byol.train.*;
import byol.use.*;
import byol.use.features.*;
import byol.use.similar.*;
import byol.weights.*;
import byol.torch.Random;
import static byol.shell.Shell.*;
import static byol.torch.arrays.JavaArrays.*;
import java.nio.file.*;
import java.util.*;

TensorScope scope = null;

try {
  var libtorch = LibTorch.load();
  scope = TensorScope.openCollected();
  System.out.println("LibTorch " + libtorch.version() + " is loaded, byol is imported, a TensorScope is open.");
  System.out.println("Try:  Tensor.randn(2, 3).matmul(Tensor.randn(3, 2))");
  System.out.println("Help: help()    End: /exit");
} catch (TorchException e) {
  System.out.println("byol shell: " + e.getMessage());
}
