/**
 * What LibTorch calls back: hooks and gradients that are written in Java, under numbers, and what
 * they threw. Begin with {@link byol.torch.upcall.Callbacks}.
 */
package byol.torch.upcall;
