/**
 * LibTorch as a library of this process: where it is found, how it and the shim over it are checked
 * and loaded, how its memory and threads are set, and what its failures become in Java.
 */
package byol.torch.library;
