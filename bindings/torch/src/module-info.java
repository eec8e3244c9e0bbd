/** LibTorch from Java, over the Foreign Function and Memory API: tensors, autograd, TorchScript. */
@SuppressWarnings("module")
module byol.torch {
  requires byol.base;
  requires com.google.gson;

  exports byol.torch;
  exports byol.torch.arrays;
  exports byol.torch.autograd;
  exports byol.torch.distributed;
  exports byol.torch.library;
  exports byol.torch.numpy;
  exports byol.torch.runtime;
  exports byol.torch.safetensors;
  exports byol.torch.schema;
}
