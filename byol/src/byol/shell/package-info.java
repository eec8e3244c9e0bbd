/**
 * What one types at a prompt, in the shell or in a notebook: help, pictures and curves. Begin with
 * {@link byol.shell.Shell}.
 */
package byol.shell;
