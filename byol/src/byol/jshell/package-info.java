/**
 * JShell for tensors: {@link byol.jshell.TensorExecution} runs what is typed on one thread, to
 * which the tensors belong, in the process of the shell itself.
 */
package byol.jshell;
