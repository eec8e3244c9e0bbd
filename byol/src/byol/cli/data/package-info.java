/**
 * The commands {@code byol data …}. Begin with {@link DataCommand}; {@link Inspection} is what
 * {@code data inspect} finds.
 */
package byol.cli.data;
