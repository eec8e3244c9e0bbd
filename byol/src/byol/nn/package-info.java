/**
 * Layers. {@link Layer} is what PyTorch calls a module: a function with parameters, buffers and
 * child layers, whose names are PyTorch's. To make a layer, extend it and register the parts in the
 * constructor.
 */
package byol.nn;
