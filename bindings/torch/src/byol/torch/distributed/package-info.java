/**
 * Processes that train together, by LibTorch's c10d: where they find each other ({@link
 * byol.torch.distributed.Store}), what they compute in common ({@link
 * byol.torch.distributed.ProcessGroup}), and gradients that are averaged while backward goes on
 * ({@link byol.torch.distributed.GradientBuckets}). Begin with {@link
 * byol.torch.distributed.ProcessGroup}.
 */
package byol.torch.distributed;
