/**
 * Native libraries from Java, over the Foreign Function and Memory API: LibTorch (tensors, autograd
 * and TorchScript), libjpeg-turbo and libwebp.
 */
module byol.torch {
  requires com.google.gson;

  exports byol.jpeg;
  exports byol.library;
  exports byol.torch;
  exports byol.webp;
}
