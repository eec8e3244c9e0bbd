/**
 * Encoders as files that need nothing of this project. Begin with {@link Exporter}: it writes
 * TorchScript or safetensors, reads the file back and compares before it returns.
 */
package byol.export;
