/**
 * Where and how operators run: device, element type, layout, whether gradients are recorded and
 * what is looked for in them, autocast, CUDA and its graphs, pinned memory, the meter of calls.
 * Nothing here knows tensors.
 */
package byol.torch.runtime;
