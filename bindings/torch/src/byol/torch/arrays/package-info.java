/** Java's arrays as tensors, and back: {@link byol.torch.arrays.JavaArrays}. */
package byol.torch.arrays;
