/**
 * LibTorch from Java: tensors, autograd and TorchScript over the Foreign Function and Memory API.
 */
module byol.torch {
  requires com.google.gson;

  exports byol.torch;
}
