/** NumPy's files: an array in {@code .npy}, several by name in {@code .npz}. */
package byol.torch.numpy;
