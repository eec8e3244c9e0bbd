/**
 * Layers beside those of ResNets, as {@code torch.nn} has them: activations, norms of features,
 * dropout, embeddings, pooling, resizing, attention. Their parameters have PyTorch's names. Begin
 * with {@link byol.nn.layer.MultiheadAttention}.
 */
package byol.nn.layer;
