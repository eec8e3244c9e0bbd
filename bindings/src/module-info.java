/**
 * Native libraries from Java, over the Foreign Function and Memory API: LibTorch (tensors, autograd
 * and TorchScript) and libjpeg-turbo.
 */
module byol.torch {
  requires com.google.gson;

  exports byol.jpeg;
  exports byol.torch;
}
