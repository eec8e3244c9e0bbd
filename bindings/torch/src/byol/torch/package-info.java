/**
 * LibTorch for Java: tensors, gradients, random numbers and TorchScript. Begin with {@link Tensor},
 * whose operators are PyTorch's, and with {@link TensorScope}, which owns the tensors made while it
 * is open and frees them when it is closed. {@link Functional} has the functions behind layers, and
 * {@link Ops} reaches any operator by its name. Devices, element types and modes are in {@code
 * byol.torch.runtime}; {@code byol.torch.library} finds and loads LibTorch, at the first use.
 */
package byol.torch;
