/**
 * LibTorch for Java: tensors, gradients, autocast, random numbers, CUDA graphs, TorchScript and
 * safetensors. Begin with {@link Tensor}, whose operators are PyTorch's, and with {@link
 * TensorScope}, which owns the tensors made while it is open and frees them when it is closed.
 * {@link Functional} has the functions behind layers, and {@link Ops} reaches any operator by its
 * name. The library is found and loaded by {@link LibTorch}, at the first use.
 */
package byol.torch;
