/** The safetensors format: tensors by name in a file, with checksums. */
package byol.torch.safetensors;
