/**
 * Native libraries from Java, over the Foreign Function and Memory API: LibTorch (tensors, autograd
 * and TorchScript), libjpeg-turbo and libwebp. Beside them, the files that both modules write.
 */
@SuppressWarnings("module")
module byol.torch {
  requires com.google.gson;

  exports byol.io to
      byol;
  exports byol.jpeg;
  exports byol.library;
  exports byol.torch;
  exports byol.webp;
}
