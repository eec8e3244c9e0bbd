/**
 * A Jupyter kernel: JShell with the library imported, and pictures below the cells. Begin with
 * {@link byol.jupyter.Kernel}.
 */
package byol.jupyter;
